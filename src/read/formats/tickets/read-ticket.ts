/** From an exported ticket with its comments to messages. */
import { findDate } from '../../dates/find-date.ts'
import { dayMonthOrder, toIso } from '../../dates/stated-date.ts'
import type { DayMonthOrder } from '../../dates/stated-date.ts'
import { readFinding } from '../../findings.ts'
import { parseMailbox, parseMailboxes } from '../../mailboxes.ts'
import { saysNothing } from '../../media-placeholders.ts'
import { roleOfColumn, roleOfWord } from '../../role-words.ts'
import { emptyEnvelope, splitThread } from '../../split/split-thread.ts'
import type { FileReading, RawMessage, Role } from '../../../model/reading.ts'
import { closingNote } from './closing-note.ts'
import { fieldNames, furtherDescriptions, writtenAtNames } from './field-names.ts'
import { dayFirstNames } from './field-names-abroad.ts'
import { printedJournal } from './journal.ts'
import type { JournalEntry } from './journal.ts'
import { namedAside } from './named-aside.ts'
import { fieldsOf, isEmpty, isRecord, nobody, personOf, recordsIn, textOf, valueOf } from './records.ts'
import type { Aliases, ExportRecord, Fields, People, Person } from './records.ts'
import { isSamePerson, requesterOf } from './requester.ts'
import { bodyText } from './rich-text.ts'
import { commentsIn } from './ticket-comments.ts'

/** A ticket as exported: its own record, and comments that stand outside of it. */
export interface Ticket {
  readonly record: ExportRecord
  readonly comments: readonly ExportRecord[]
  /** Entries of a journal that stands outside of the record, oldest first. */
  readonly journal?: readonly JournalEntry[]
  /** What is known of its dates from outside of the record. */
  readonly dateOrder?: DayMonthOrder
}

/** One thing said in a ticket, before its date is settled. */
interface Entry {
  readonly person: Person
  readonly role: Role | null
  readonly sentAt: string
  readonly text: string
  readonly to: string
  readonly attachments: readonly string[]
  readonly line?: number
}

/** What all tickets of an export share. */
export interface ExportContext {
  readonly file: string
  readonly people: People
  readonly aliases: Aliases
}

/** The messages of a ticket: its description first, then its comments as they stand, and last its closing note. */
export function readTicket(ticket: Ticket, context: ExportContext): FileReading {
  const fields = fieldsOf(ticket.record, context.aliases)
  const requester = requesterOf(fields, context.people)
  const opening = openingOf(fields, requester)
  const comments = withStaff(
    [...commentsIn(fields), ...ticket.comments].map((record) => entryOf(record, context, requester)),
  )
  const printed = ticket.journal ?? []
  // Who asked may stand there under another name than above: then none of them is known to be another.
  const isAsking = printed.some(({ author }) => isSamePerson(personOf(author, context.people), requester))
  const journal = [
    ...journalOf(fields).map((entry) => journalEntry(entry, context, requester)),
    ...printed.map((entry) => journalEntry(entry, context, isAsking ? requester : nobody)),
  ]
  const said = [...opening, ...comments, ...journal].filter(
    (entry) => (entry.text !== '' && !saysNothing(entry.text)) || entry.attachments.length > 0,
  )
  const spoken = withKnownAddresses(
    said.filter((entry, index) => index === 0 || !isSame(entry, said[0])),
    requester,
  )
  const entries = [...spoken, ...closingOf(fields, context.aliases, spoken)]
  const order =
    ticket.dateOrder ??
    dayMonthOrder(entries.flatMap((entry) => findDate(entry.sentAt) ?? [])) ??
    (isDayFirst(fields) || entries.some(({ sentAt }) => hyphenated.test(sentAt)) ? 'day-first' : 'month-first')
  const subject = titleOf(fields).replaceAll(/\s+/gu, ' ') || null
  const messages = entries.flatMap((entry) => messagesOf(entry, subject, order, context.file))
  const missing = statedCount(fields) > comments.length
  const findings = missing ? [readFinding('comments-missing', context.file)] : []
  return { file: context.file, statedCase: caseOf(fields), messages: withNamed(messages, fields), findings }
}

/** BMC calls the title description where a longer field has the description. */
function titleOf(fields: Fields): string {
  const isShort = !isEmpty(fields.get('detaileddecription')) || !isEmpty(fields.get('detaileddescription'))
  return textOf(valueOf(fields, 'subject')) || (isShort ? textOf(fields.get('description')) : '')
}

/** Beside contacts and customers those whom an export calls users are of the help desk: Chatwoot and Help Scout have it so. */
function withStaff(entries: readonly Entry[]): readonly Entry[] {
  const kinds = new Set(entries.map(({ person }) => person.role.toLowerCase()))
  const isSided = [...kinds].some((kind) => roleOfWord(kind) === 'agent')
  if (isSided || !kinds.has('user') || !(kinds.has('contact') || kinds.has('customer'))) return entries
  return entries.map((entry) => (entry.person.role.toLowerCase() === 'user' ? { ...entry, role: 'agent' } : entry))
}

/** Whether the names of the fields are in a language that has the day before the month. */
function isDayFirst(fields: Fields): boolean {
  return [...fields.keys()].some((name) => dayFirstNames.has(name))
}

// 06-05-2031: the month comes first between slashes alone
const hyphenated = /^\d{1,2}-\d{1,2}-\d{4}/u

/** GitHub and others give the number of comments where an export leaves out the comments themselves. */
function statedCount(fields: Fields): number {
  const text = textOf(valueOf(fields, 'comments'))
  return /^\d{1,4}$/u.test(text) ? Number(text) : 0
}

/** The ticket's first message carries whom its columns name. */
function withNamed(messages: readonly RawMessage[], fields: Fields): readonly RawMessage[] {
  const named = namedAside(fields)
  return named === null ? messages : messages.map((message, index) => (index === 0 ? { ...message, named } : message))
}

/** Jira gives a person's address once and the name alone later on; Remedy whose ticket it is by name, and then the account. */
function withKnownAddresses(entries: readonly Entry[], requester: Person): readonly Entry[] {
  const known = new Map<string, Person>()
  for (const { person } of entries)
    if (person.key !== '' && person.mailbox?.email != null) known.set(person.key, person)
  const isRequester = (person: Person): boolean =>
    requester.mailbox?.email != null && person.mailbox?.email == null && isSamePerson(person, requester)
  return entries.map((entry) => ({
    ...entry,
    person: known.get(entry.person.key) ?? (isRequester(entry.person) ? requester : entry.person),
  }))
}

/** Case number that a ticket states, without the mark for a number before it. */
export function caseOf(fields: Fields): string | null {
  return textOf(valueOf(fields, 'case')).replace(/^[#＃]\s?/u, '') || null
}

function openingOf(fields: Fields, requester: Person): readonly Entry[] {
  const description = valueOf(fields, 'description')
  const [only, ...more] = printedJournal(textOf(description))
  const first = bodyText(only === undefined || more.length > 0 ? description : only.text)
  const text = first === '' ? '' : [first, ...furtherTexts(fields, first)].join('\n\n')
  const role = requester.mailbox === null ? null : (roleOfWord(requester.role) ?? 'customer')
  const sentAt = textOf(valueOf(fields, 'openedAt')) || firstText(fields, writtenAtNames)
  const attachments = namesOf(valueOf(fields, 'attachments'))
  return text === '' ? [] : [{ person: requester, role, sentAt, text, to: '', attachments }]
}

/** What stands in fields of its own and belongs to the description. */
function furtherTexts(fields: Fields, description: string): readonly string[] {
  return furtherDescriptions
    .map((name) => bodyText(fields.get(name)))
    .filter((text) => text !== '' && !description.includes(text))
}

function firstText(fields: Fields, names: readonly string[]): string {
  return names.map((name) => textOf(fields.get(name))).find((text) => text !== '') ?? ''
}

/** The closing note; whoever wrote it speaks for the help desk. */
function closingOf(fields: Fields, aliases: Aliases, spoken: readonly Entry[]): readonly Entry[] {
  const note = closingNote(
    fields,
    aliases,
    spoken.map(({ text }) => text),
  )
  return note === null ? [] : [{ person: nobody, role: 'agent', ...note, to: '', attachments: [] }]
}

function journalOf(fields: Fields): readonly JournalEntry[] {
  const columns = [...fieldNames.journal, ...fieldNames.comments].map((name) => textOf(fields.get(name)))
  // Comments and work notes stand in a column each, and in one for both.
  const entries = new Map(
    columns.flatMap(printedJournal).map((entry) => [`${entry.sentAt}|${entry.author}|${entry.text}`, entry]),
  )
  return [...entries.values()].toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0))
}

function entryOf(record: ExportRecord, { people, aliases }: ExportContext, requester: Person): Entry {
  const fields = fieldsOf(record, aliases)
  // Mantis calls whoever wrote a note its reporter.
  const named = personOf(valueOf(fields, 'author') ?? fields.get('reporter'), people)
  // ana@example.com · Ana Ruiz<ana@example.com>
  const address = parseMailbox(textOf(valueOf(fields, 'email')))
  const mailbox =
    address?.email == null
      ? (named.mailbox ?? mailSource(record))
      : { name: named.mailbox?.name ?? address.name ?? nameBeside(fields), email: address.email }
  const person = { ...named, mailbox }
  return {
    person,
    role: roleOf(record, fields, person, requester),
    sentAt: textOf(valueOf(fields, 'sentAt')),
    text: bodyText(valueOf(fields, 'text')),
    to: textOf(valueOf(fields, 'to')),
    attachments: namesOf(valueOf(fields, 'attachments')),
  }
}

/** The name of a comment's author in fields of its own: beside an address, which many may write from. */
function nameBeside(fields: Fields): string | null {
  const parts = ['firstname', 'lastname'].map((name) => textOf(fields.get(name)) || textOf(fields.get(`from${name}`)))
  return textOf(fields.get('fullname')) || parts.filter((part) => part !== '').join(' ') || null
}

function journalEntry(entry: JournalEntry, { people }: ExportContext, requester: Person): Entry {
  const person = personOf(entry.author, people)
  const role =
    roleOfColumn(entry.kind) ??
    (internalKind.test(entry.kind) ? 'agent' : null) ??
    (isSamePerson(person, requester) ? 'customer' : requester.mailbox === null ? null : 'agent')
  const at = entry.line === undefined ? {} : { line: entry.line }
  return { person, role, sentAt: entry.sentAt, text: bodyText(entry.text), to: '', attachments: [], ...at }
}

// Work notes, Internal comment, Private · 工作注释, 内部备注
const internalKind = /work|internal|private|工作|内部|內部|私有/iu

/** Zendesk: the mail that a comment came from. Front: the one of its people whom the mail is from. */
function mailSource(record: ExportRecord): Person['mailbox'] {
  const sender = recordsIn(record['recipients']).find((one) => one['role'] === 'from')
  if (sender !== undefined) return personOf(sender, new Map()).mailbox
  const via = record['via']
  const source = isRecord(via) ? via['source'] : undefined
  return isRecord(source) ? personOf(source['from'], new Map()).mailbox : null
}

/** What the export says of who speaks: in the comment, of the person, or because it is the one who opened the ticket. */
function roleOf(record: ExportRecord, fields: Fields, person: Person, requester: Person): Role | null {
  if (person.role === 'bot' || person.role === 'app' || isAutomatic(record)) return 'system'
  if (isInternal(record)) return 'agent'
  if (isSamePerson(person, requester)) return 'customer'
  return sideOf(fields) ?? roleOfWord(person.role) ?? columnRole(fields)
}

/** What only the help desk may read. */
function isInternal(record: ExportRecord): boolean {
  const isHidden = ['public', 'jsdPublic', 'is_public', 'show_to_requester'].some((name) => record[name] === false)
  return isHidden || ['internal', 'is_private', 'private_notes'].some((name) => record[name] === true)
}

/** What the values of the whole list show of the side that speaks. */
function sideOf(fields: Fields): Role | null {
  return roleOfColumn(textOf(fields.get('speakerrole')))
}

/** The first role that one of the columns for it states; others of them tell what kind of thing an entry is. */
function columnRole(fields: Fields): Role | null {
  const columns = fieldNames.role.map((name) => textOf(fields.get(name))).filter((text) => text !== '')
  return columns.map(roleOfColumn).find((role) => role !== null) ?? null
}

/** What no person wrote: comments by the rules of Zendesk, GitLab's notes of what was changed. */
function isAutomatic(record: ExportRecord): boolean {
  if (record['system'] === true) return true
  const via = record['via']
  return isRecord(via) && ['rule', 'system', 'trigger', 'automation'].includes(textOf(via['channel']))
}

/** Zendesk repeats the description as the first comment. */
function isSame(entry: Entry, first: Entry | undefined): boolean {
  return first !== undefined && entry.text === first.text && (entry.sentAt === first.sentAt || first.sentAt === '')
}

function namesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    if (!isRecord(one)) return textOf(one) || []
    const name: unknown = one['file_name'] ?? one['filename'] ?? one['fileName'] ?? one['name'] ?? one['title']
    return typeof name === 'string' && name !== '' ? [name] : []
  })
}

function messagesOf(entry: Entry, subject: string | null, order: DayMonthOrder, file: string): readonly RawMessage[] {
  const date = findDate(entry.sentAt)
  const envelope = {
    ...emptyEnvelope,
    from: entry.person.mailbox,
    to: isEmpty(entry.to) ? [] : parseMailboxes(entry.to),
    sentAt: date === null ? null : toIso(date, order),
    subject,
    attachments: entry.attachments,
    statedRole: entry.role,
  }
  return splitThread(entry.text, envelope, { file, line: entry.line ?? 1, depth: 0 })
}
