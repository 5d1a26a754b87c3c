/** From an exported ticket with its comments to messages. */
import { dayMonthOrder, findDate, toIso } from '../../dates.ts'
import type { StatedDate } from '../../dates.ts'
import { parseMailboxes } from '../../mailboxes.ts'
import { emptyEnvelope, splitThread } from '../../split/split-thread.ts'
import type { FileReading, RawMessage, Role } from '../../../model/reading.ts'
import { roleValues } from './field-names.ts'
import { jiraCell, serviceNowJournal } from './journal.ts'
import type { JournalEntry } from './journal.ts'
import { fieldsOf, isEmpty, isRecord, personOf, recordsIn, textOf, valueOf } from './records.ts'
import type { ExportRecord, Fields, People, Person } from './records.ts'
import { bodyText } from './rich-text.ts'

/** A ticket as exported: its own record, and comments that stand outside of it. */
export interface Ticket {
  readonly record: ExportRecord
  readonly comments: readonly ExportRecord[]
}

/** One thing said in a ticket, before its date is settled. */
interface Entry {
  readonly person: Person
  readonly role: Role | null
  readonly sentAt: string
  readonly text: string
  readonly to: string
  readonly attachments: readonly string[]
}

/** The messages of a ticket: its description first, then its comments as they stand. */
export function readTicket(ticket: Ticket, people: People, file: string): FileReading {
  const fields = fieldsOf(ticket.record)
  const requester = personOf(valueOf(fields, 'requester'), people)
  const opening = openingOf(fields, requester)
  const comments = [...commentsIn(fields), ...ticket.comments].map((record) => entryOf(record, people, requester))
  const journal = journalOf(fields).map((entry) => journalEntry(entry, people, requester))
  const said = [...opening, ...comments, ...journal].filter(
    (entry) => entry.text !== '' || entry.attachments.length > 0,
  )
  const entries = said.filter((entry, index) => index === 0 || !isSame(entry, said[0]))
  const dates = entries.flatMap((entry) => findDate(entry.sentAt) ?? [])
  const subject = textOf(valueOf(fields, 'subject')).replaceAll(/\s+/gu, ' ') || null
  const messages = entries.flatMap((entry) => messagesOf(entry, subject, dates, file))
  return { file, statedCase: caseOf(fields), messages, findings: [] }
}

/** Case number of a ticket: the help desk's own, a bare row number only where there is no other. */
export function caseOf(fields: Fields): string | null {
  return textOf(valueOf(fields, 'case')) || null
}

function openingOf(fields: Fields, requester: Person): readonly Entry[] {
  const text = bodyText(valueOf(fields, 'description'))
  const role = requester.mailbox === null ? null : (statedRole(requester.role) ?? 'customer')
  const sentAt = textOf(valueOf(fields, 'openedAt'))
  return text === ''
    ? []
    : [{ person: requester, role, sentAt, text, to: '', attachments: namesOf(valueOf(fields, 'attachments')) }]
}

/** Comments under whatever name: a list, an object that holds one, or the cells that repeat in a table. */
function commentsIn(fields: Fields): readonly ExportRecord[] {
  const value = valueOf(fields, 'comments')
  if (Array.isArray(value)) return value.flatMap((one: unknown) => (isRecord(one) ? [one] : cellRecord(textOf(one))))
  if (isRecord(value))
    return (
      Object.values(value)
        .map(recordsIn)
        .find((list) => list.length > 0) ?? []
    )
  return cellRecord(textOf(value))
}

function cellRecord(text: string): readonly ExportRecord[] {
  if (text === '' || /^\d+$/u.test(text) || serviceNowJournal(text).length > 0) return []
  const cell = jiraCell(text)
  return cell === null ? [{ text }] : [{ text: cell.text, author: cell.author, date: cell.sentAt }]
}

function journalOf(fields: Fields): readonly JournalEntry[] {
  const texts = ['journal', 'comments'] as const
  const entries = texts.flatMap((field) => serviceNowJournal(textOf(valueOf(fields, field))))
  return entries.toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : a.sentAt > b.sentAt ? 1 : 0))
}

function entryOf(record: ExportRecord, people: People, requester: Person): Entry {
  const fields = fieldsOf(record)
  const named = personOf(valueOf(fields, 'author'), people)
  const email = textOf(valueOf(fields, 'email')).toLowerCase()
  const mailbox = email.includes('@')
    ? { name: named.mailbox?.name ?? null, email }
    : (named.mailbox ?? mailSource(record))
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

function journalEntry(entry: JournalEntry, people: People, requester: Person): Entry {
  const person = personOf(entry.author, people)
  const role = /work|internal|private/iu.test(entry.kind)
    ? 'agent'
    : isSamePerson(person, requester)
      ? 'customer'
      : 'agent'
  return { person, role, sentAt: entry.sentAt, text: bodyText(entry.text), to: '', attachments: [] }
}

/** Zendesk: the mail that a comment came from. */
function mailSource(record: ExportRecord): Person['mailbox'] {
  const via = record['via']
  const source = isRecord(via) ? via['source'] : undefined
  return isRecord(source) ? personOf(source['from'], new Map()).mailbox : null
}

/** What the export says of who speaks: in the comment, of the person, or because it is the one who opened the ticket. */
function roleOf(record: ExportRecord, fields: Fields, person: Person, requester: Person): Role | null {
  if (person.role === 'bot' || person.role === 'app') return 'system'
  if (record['public'] === false || record['jsdPublic'] === false || record['is_public'] === false) return 'agent'
  if (isSamePerson(person, requester)) return 'customer'
  return statedRole(person.role) ?? statedRole(textOf(valueOf(fields, 'role')))
}

function statedRole(value: string): Role | null {
  const lower = value.toLowerCase()
  for (const role of ['agent', 'customer', 'system'] as const) {
    if (roleValues[role].includes(lower)) return role
  }
  return null
}

function isSamePerson(a: Person, b: Person): boolean {
  return (a.key !== '' && a.key === b.key) || (a.mailbox?.email != null && a.mailbox.email === b.mailbox?.email)
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

function messagesOf(
  entry: Entry,
  subject: string | null,
  dates: readonly StatedDate[],
  file: string,
): readonly RawMessage[] {
  const date = findDate(entry.sentAt)
  const envelope = {
    ...emptyEnvelope,
    from: entry.person.mailbox,
    to: isEmpty(entry.to) ? [] : parseMailboxes(entry.to),
    sentAt: date === null ? null : toIso(date, dayMonthOrder(dates, 'month-first')),
    subject,
    attachments: entry.attachments,
    statedRole: entry.role,
  }
  return splitThread(entry.text, envelope, { file, line: 1, depth: 0 })
}
