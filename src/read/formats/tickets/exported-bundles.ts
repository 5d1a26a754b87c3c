/** Finds tickets in exported data, with the lists of comments and people that stand beside them, however deep inside. */
import { fieldNames, internalLists, listedRoles, ticketLists } from './field-names.ts'
import {
  comparableName,
  fieldsOf,
  has,
  isComment,
  isRecord,
  listIn,
  peopleIn,
  recordsIn,
  textOf,
  valueOf,
} from './records.ts'
import type { Aliases, ExportRecord, Fields, People, Person } from './records.ts'

/** Records that are tickets or rows with a comment each, and what stands beside them. */
export interface Bundle {
  readonly records: readonly ExportRecord[]
  readonly comments: readonly ExportRecord[]
  readonly people: People
}

/** Objects around a ticket: `{"data": {"export": {"tickets": [{"ticket": …}]}}}` has four. */
const maxDepth = 6

const noPeople: People = new Map()

/** All bundles that the data holds; empty where nothing in it looks like a ticket. */
export function bundlesIn(data: unknown, aliases: Aliases, around: People = noPeople, depth = 0): readonly Bundle[] {
  if (depth > maxDepth) return []
  const list = listIn(data)
  if (Array.isArray(list)) return bundlesInList(recordsIn(list), aliases, around, depth)
  if (!isRecord(data)) return []
  const people = new Map([...around, ...peopleBeside(data)])
  const ticket = ticketInside(data, aliases)
  if (ticket !== null) {
    const known = new Map([...people, ...peopleBeside(ticket)])
    return [{ records: [ticket], comments: commentsBeside(data, aliases), people: known }]
  }
  const isOwn = isTicket(fieldsOf(data, aliases))
  const entries = Object.entries(data)
  const others = isOwn
    ? []
    : entries.filter(([name, value]) => !isTicketList(name) && (!isCommentList(name) || holdsTalks(value, aliases)))
  for (const [name, value] of [...entries.filter(([one]) => isTicketList(one)), ...others]) {
    const found = bundlesIn(value, aliases, people, depth + 1)
    const [only] = found.length === 1 ? found : []
    if (only !== undefined && Array.isArray(listIn(value)))
      return [{ ...only, comments: [...only.comments, ...commentsBeside({ ...data, [name]: null }, aliases)] }]
    if (found.length > 0) return found
  }
  return isOwn ? [{ records: [data], comments: embeddedComments(data, aliases), people }] : []
}

/** Help Scout and Front call a ticket a conversation: a list of records that each have a subject and a list of what was said. */
function holdsTalks(value: unknown, aliases: Aliases): boolean {
  const fields = recordsIn(value).map((record) => fieldsOf(record, aliases))
  return fields.length > 0 && fields.every((one) => has(one, 'subject') && has(one, 'comments'))
}

/** A list of tickets or of rows is one bundle; of a list of objects around tickets each is one. */
function bundlesInList(
  records: readonly ExportRecord[],
  aliases: Aliases,
  people: People,
  depth: number,
): readonly Bundle[] {
  const tickets: ExportRecord[] = []
  const wrapped: Bundle[] = []
  for (const record of records) {
    if (ticketInside(record, aliases) === null && isTicket(fieldsOf(record, aliases))) tickets.push(record)
    else wrapped.push(...bundlesIn(record, aliases, people, depth + 1))
  }
  return [...(tickets.length === 0 ? [] : [{ records: tickets, comments: [], people }]), ...wrapped]
}

/** Pages with a title of their own inside each other. */
const maxPages = 2

/** The one ticket that an object stands around: `{"ticket": {…}, "comments": […]}`. */
function ticketInside(data: ExportRecord, aliases: Aliases, depth = 0): ExportRecord | null {
  const outer = fieldsOf(data, aliases)
  const isTitled = textOf(valueOf(outer, 'subject')) !== ''
  // `{"title": "Bug #12", "bug": {…}, "actions": […]}`: the page of a ticket has a title, too, but says nothing of it.
  if (isTitled && has(outer, 'description', 'text')) return null
  for (const [name, value] of Object.entries(data)) {
    if (!isRecord(value)) continue
    const fields = fieldsOf(value, aliases)
    if (textOf(valueOf(fields, 'subject')) === '' || (isTitled && !isTicketList(name))) continue
    if (depth < maxPages && ticketInside(value, aliases, depth + 1) !== null) return null
    const isNamed = isTicketList(name) && has(fields, 'case', 'description', 'openedAt')
    // `{"ticketInfo": {"number": …, "created": …}, "conversation": […]}`: whatever it is called
    const isDated = has(fields, 'case') && has(fields, 'openedAt')
    if (isTicket(fields)) return value
    if ((isNamed || isDated) && commentsBeside(data, aliases).length > 0)
      return { ...closingBeside(data, aliases), ...value }
  }
  return null
}

/** What an object beside a ticket says of how it was closed. */
function closingBeside(data: ExportRecord, aliases: Aliases): ExportRecord {
  const closing = Object.values(data).find((value) => {
    const fields = isRecord(value) ? fieldsOf(value, aliases) : null
    return fields !== null && has(fields, 'resolution', 'rootCause') && !has(fields, 'subject', 'case', 'comments')
  })
  return isRecord(closing) ? closing : {}
}

/** A text, what it belongs to, and when or by whom it was said: a list of products has no such thing. */
function isTicket(fields: Fields): boolean {
  const talks = has(fields, 'comments', 'journal')
  return (
    (talks || has(fields, 'description', 'text')) &&
    has(fields, 'case', 'subject') &&
    (talks || has(fields, 'openedAt', 'sentAt'))
  )
}

function isTicketList(name: string): boolean {
  return ticketLists.has(comparableName(name))
}

const commentLists: ReadonlySet<string> = new Set([...fieldNames.comments, ...fieldNames.journal, ...internalLists])

function isCommentList(name: string): boolean {
  return commentLists.has(comparableName(name))
}

/** Comments in the lists beside a ticket: by the name of the list, or because its records tell who, when and what. */
function commentsBeside(data: ExportRecord, aliases: Aliases): readonly ExportRecord[] {
  const beside = Object.entries(data).flatMap(([name, value]) => {
    const listed = recordsIn(value)
    const list = isRecord(value) && isCommentList(name) && listed.length === 0 ? innerList(value) : listed
    const isInternal = internalLists.has(comparableName(name))
    const comments = isCommentList(name) ? list : list.filter((record) => isComment(fieldsOf(record, aliases)))
    return isInternal ? comments.map((comment) => ({ public: false, ...comment })) : comments
  })
  // The same list may stand there under its own name and under a known one.
  return [...new Set(beside)]
}

/** Help Scout and others keep a ticket's comments one level inside it: `{"subject": …, "_embedded": {"threads": […]}}`. */
function embeddedComments(ticket: ExportRecord, aliases: Aliases): readonly ExportRecord[] {
  return Object.entries(ticket).flatMap(([name, value]) =>
    isRecord(value) && !isCommentList(name)
      ? commentsBeside(Object.fromEntries(Object.entries(value).filter(([inner]) => isCommentList(inner))), aliases)
      : [],
  )
}

function innerList(value: ExportRecord): readonly ExportRecord[] {
  return (
    Object.values(value)
      .map(recordsIn)
      .find((list) => list.length > 0) ?? []
  )
}

/** `{"users": {"anaruiz": "Ana Ruiz"}}`: names by account. */
function namedIn(value: unknown, role: string): People {
  const entries = isRecord(value) ? Object.entries(value) : []
  if (!entries.every(([, name]) => typeof name === 'string')) return noPeople
  return new Map(
    entries.map(([key, name]) => [key, { mailbox: { name: textOf(name), email: null }, role, key }] as const),
  )
}

/** People in the lists of an object, by id; a list named for what they are tells their role. */
export function peopleBeside(data: ExportRecord): People {
  const people = new Map<string, Person>()
  for (const [name, value] of Object.entries(data)) {
    const role = listedRoles.get(comparableName(name))
    if (role === undefined) continue
    for (const [id, person] of peopleIn(recordsIn(value), role)) people.set(id, person)
    for (const [id, person] of namedIn(value, role)) people.set(id, person)
  }
  return people
}
