/** Looks up the fields of exported records, whatever a help desk calls them. */
import { remembered } from '../../../language/remembered.ts'
import type { Mailbox } from '../../../model/reading.ts'
import { ticketFields } from '../../../model/settings.ts'
import type { Settings, TicketField } from '../../../model/settings.ts'
import { parseMailbox } from '../../mailboxes.ts'
import { partRole } from '../../role-words.ts'
import { fieldNames, namePrefixes } from './field-names.ts'

/** An exported object with its own names of fields. */
export type ExportRecord = Readonly<Record<string, unknown>>

/** Whether a value is an object and no list. */
export function isRecord(value: unknown): value is ExportRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The records of a list; other things in it are passed over. */
export function recordsIn(value: unknown): readonly ExportRecord[] {
  const list = listIn(value)
  return Array.isArray(list) ? list.filter(isRecord) : []
}

/**
 * The list that GraphQL wraps into `{"nodes": […]}` or `{"edges": [{"node": …}]}`
 * (https://relay.dev/graphql/connections.htm); any other value as it is.
 */
export function listIn(value: unknown): unknown {
  if (!isRecord(value)) return value
  if (Array.isArray(value['nodes'])) return value['nodes']
  const edges: unknown = value['edges']
  return Array.isArray(edges) ? edges.flatMap((edge: unknown) => (isRecord(edge) ? [edge['node']] : [])) : value
}

/** A record with its fields under names that can be compared. */
export type Fields = ReadonlyMap<string, unknown>

/** Names of columns that the settings explain, with the known name that each stands for. */
export type Aliases = ReadonlyMap<string, string>

/** What the settings say about the columns of exports. */
export function aliasesOf(settings: Settings): Aliases {
  const aliases = new Map<string, string>()
  for (const field of ticketFields) {
    const [known] = fieldNames[field]
    for (const name of settings.ticketFields[field] ?? [])
      if (known !== undefined) aliases.set(comparableName(name), known)
  }
  return aliases
}

/**
 * `Issue key`, `issue_key` and `(Do Not Modify) issueKey` → `issuekey`. Jira's inner `fields` and the `values` of BMC Helix count too; of a value that
 * Dynamics gives twice, the one formatted for people wins over the id, but not over a time with its zone.
 */
export function fieldsOf(record: ExportRecord, aliases: Aliases): Fields {
  const known = knownFields.get(aliases) ?? new WeakMap<ExportRecord, Fields>()
  knownFields.set(aliases, known)
  const fields = known.get(record) ?? findFieldsOf(record, aliases)
  known.set(record, fields)
  return fields
}

// Each record of an export is looked at several times.
const knownFields = new WeakMap<Aliases, WeakMap<ExportRecord, Fields>>()

function findFieldsOf(record: ExportRecord, aliases: Aliases): Fields {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(record)) {
    const comparable = comparableName(name)
    const known = aliases.get(comparable) ?? comparable
    const before = fields.get(known)
    const isForPeople = name.endsWith('.FormattedValue')
    if (isEmpty(before) || (isForPeople ? !isInstant(before) : isInstant(value) && !isInstant(before)))
      fields.set(known, value)
  }
  for (const nested of [record['fields'], record['values']]) {
    if (!isRecord(nested)) continue
    for (const [name, value] of fieldsOf(nested, aliases)) if (!fields.has(name)) fields.set(name, value)
  }
  for (const [name, value] of fields) {
    const plain = unprefixed(name)
    if (plain !== null && isEmpty(fields.get(plain))) fields.set(plain, value)
  }
  for (const [name, value] of customFieldsOf(record)) {
    const known = aliases.get(comparableName(name)) ?? comparableName(name)
    if (isEmpty(fields.get(known))) fields.set(known, value)
  }
  return fields
}

/** `ticketcreateddate` → `createddate`: the known name of who, when or what that is left without what it belongs to; `null` where none is. */
const unprefixed = remembered((name: string): string | null => {
  if (knownWithPrefix.has(name)) return null
  const prefix = namePrefixes.find((one) => name.startsWith(one))
  const plain = prefix === undefined ? '' : name.slice(prefix.length)
  return knownPlainly.has(plain) ? plain : null
}, 2000)

const knownPlainly: ReadonlySet<string> = new Set(
  (['openedAt', 'closedAt', 'sentAt', 'author', 'description', 'resolution', 'rootCause'] as const).flatMap(
    (field) => fieldNames[field],
  ),
)
const knownWithPrefix: ReadonlySet<string> = new Set(Object.values(fieldNames).flat())

// 2024-07-02T01:20:00Z
function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(value)
}

/** Fields that a help desk added, listed with their names: `"custom_fields": [{"name": "Root cause", "value": "…"}]`. */
function customFieldsOf(record: ExportRecord): readonly (readonly [string, unknown])[] {
  return ['custom_fields', 'customFields', 'customfields', 'fields'].flatMap((list) =>
    recordsIn(record[list]).flatMap((field) => {
      const name = ['name', 'title', 'label', 'field_name', 'customfieldname']
        .map((key) => textOf(field[key]))
        .find((text) => text !== '')
      const value = field['value'] ?? listedText(field['customfieldvalues'])
      return name === undefined || isEmpty(value) ? [] : [[name, value] as const]
    }),
  )
}

/** The values of a Jira field, a line each. */
function listedText(values: unknown): string {
  return Array.isArray(values) ? values.map(textOf).join('\n').trim() : ''
}

// Custom field (Resolution notes): Jira's tables name the field in the brackets
const customField = /^\s*custom field \(([^()]{1,80})\)\s*$/iu

// u_root_cause (ServiceNow), cr4f1_rootcause (Dynamics), Root_Cause__c (Salesforce), System.Title (Azure DevOps), hs_email_text (HubSpot),
// caller_id_friendlyname (iTop): fields that a help desk added, and what its interface adds to their names
const addedField =
  /^(?:u|cr[0-9a-f]{2,5})_(?=\p{L})|^system\.(?=\p{L})|^hs_(?:email_|note_|call_)?(?=\p{L})|__c$|_friendlyname$/giu

/** Lower case letters and digits alone, without remarks in brackets (Zendesk: `[txt]`) and what follows an `@`. */
export function comparableName(name: string): string {
  return name.length > longestKnown ? findComparableName(name) : rememberedName(name)
}

// The records of an export have the same few names.
const rememberedName = remembered((name: string) => findComparableName(name), 2000)
const longestKnown = 80

function findComparableName(name: string): string {
  return (customField.exec(name)?.[1] ?? name)
    .replaceAll(addedField, '')
    .replaceAll(/\([^)]{0,40}\)|\[[^\]]{0,40}\]|@.{0,80}$/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** Value of a field under the best name that the record has and fills. */
export function valueOf(fields: Fields, field: TicketField): unknown {
  // A record has a few fields, a field goes by dozens of names.
  const ranks = ranksOfNames.get(field)
  let best = Number.POSITIVE_INFINITY
  let found: unknown
  for (const [name, value] of fields) {
    const rank = ranks?.get(name)
    if (rank === undefined || rank >= best || isEmpty(value)) continue
    best = rank
    found = value
  }
  return found
}

/** By field the place of each of its names in their list. */
const ranksOfNames: ReadonlyMap<TicketField, ReadonlyMap<string, number>> = new Map(
  ticketFields.map((field) => {
    const names = fieldNames[field].map((name, at) => [name, at] as const)
    // A name that stands twice has the better place.
    return [field, new Map(names.toReversed())]
  }),
)

/** True where the record fills one of these fields. */
export function has(fields: Fields, ...names: readonly TicketField[]): boolean {
  return names.some((name) => !isEmpty(valueOf(fields, name)))
}

/** True for a record that tells who said something, what and when; digits alone are a count or an id. */
export function isComment(fields: Fields): boolean {
  const text = valueOf(fields, 'text')
  const said = isRecord(text) || /\p{L}/u.test(textOf(text))
  return said && has(fields, 'author', 'email') && has(fields, 'sentAt')
}

/** Whether a field has nothing in it. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Text of a value: strings and numbers as they are, objects by the name they display. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (isRecord(value)) {
    for (const name of ['display_value', 'displayValue', 'value', 'name', 'label']) {
      const text: unknown = value[name]
      if (typeof text === 'string' && text !== '') return text.trim()
    }
  }
  return ''
}

/** A person of an export: by name and address, or by an id that its list of users resolves. */
export interface Person {
  readonly mailbox: Mailbox | null
  readonly role: string
  /** What tells this person from another within the export. */
  readonly key: string
}

export type People = ReadonlyMap<string, Person>

export const nobody: Person = { mailbox: null, role: '', key: '' }

/** Users listed beside the tickets, by id; `role` is that of those who state none. */
export function peopleIn(users: readonly ExportRecord[], role: string): People {
  const people = new Map<string, Person>()
  for (const user of users) {
    const id = ['id', 'import_id', 'account', 'phid', 'username']
      .map((name) => textOf(user[name]))
      .find((text) => text !== '')
    if (id !== undefined) people.set(id, { ...personOf(user, people), role: textOf(user['role']) || role, key: id })
  }
  return people
}

// 0d5a7c1e-…: an id that says nothing to people
const guid = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/iu

/** The person that a value names. */
export function personOf(value: unknown, people: People): Person {
  if (typeof value === 'number' || typeof value === 'string') return personByText(String(value).trim(), people)
  if (!isRecord(value)) return nobody
  const own = new Map(Object.entries(value).map(([name, one]) => [comparableName(name), textOf(one)]))
  const first = (names: string) =>
    names
      .split(' ')
      .map((name) => own.get(name) ?? '')
      .find((text) => text !== '') ?? ''
  const id = first('id accountid')
  const known = people.get(id)
  if (known !== undefined) return known
  const parts = new Set([first('firstname first givenname'), first('lastname last familyname surname')])
  const name =
    first('realname displayname displayvalue name fullname poster nickname') ||
    [...parts].filter((part) => part !== '').join(' ') ||
    first('login username')
  const email = first('email emailaddress emailid address handle uniquename userprincipalname').toLowerCase()
  const inner = name === '' && email === '' ? accounts.map((kind) => value[kind]).find(isRecord) : undefined
  if (inner !== undefined) return personOf(inner, people)
  const mailbox = { name: name === '' ? null : name, email: email.includes('@') ? email : null }
  return {
    mailbox: mailbox.name === null && mailbox.email === null ? null : mailbox,
    role: name.endsWith('[bot]') ? 'bot' : roleOfAccount(first('role accounttype usertype type').toLowerCase(), own),
    key: id || email || name,
  }
}

/** Kinds of accounts under which Microsoft's interfaces put a person: `{"user": {"displayName": "Ana Ruiz"}}`. */
const accounts: readonly string[] = ['user', 'emailAddress']

/** GitHub calls everybody who is no bot a `User`: that is the kind of account and no side. */
function roleOfAccount(role: string, own: ReadonlyMap<string, string>): string {
  return role === 'user' && own.has('login') ? '' : role
}

function personByText(text: string, people: People): Person {
  const known = people.get(text)
  if (known !== undefined) return known
  if (text === '' || guid.test(text) || /^-?\d+$/u.test(text)) return { ...nobody, key: text }
  const { name, role } = partRole(text)
  const mailbox = parseMailbox(name)
  return { mailbox, role: role ?? '', key: mailbox?.email ?? mailbox?.name ?? '' }
}
