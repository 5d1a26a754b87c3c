/** Finds the tickets in exported data and puts rows of one ticket together. */
import { caseOf, readTicket } from './read-ticket.ts'
import type { Ticket } from './read-ticket.ts'
import { fieldNames } from './field-names.ts'
import { fieldsOf, isEmpty, isRecord, peopleIn, recordsIn, textOf, valueOf } from './records.ts'
import type { ExportRecord, Fields, People } from './records.ts'
import type { FileReading } from '../../../model/reading.ts'

/** Readings of all tickets that the data holds, in their order; empty where it holds none. */
export function readTickets(data: unknown, file: string): readonly FileReading[] {
  const { records, people, comments } = recordsOf(data)
  const tickets = groupByCase(
    records.filter((record) => isTicket(fieldsOf(record))),
    comments,
  )
  return tickets.map((ticket) => readTicket(ticket, people, file)).filter((reading) => reading.messages.length > 0)
}

/** True for data that looks like tickets or comments: a text, and a case number, subject or author with it. */
export function holdsTickets(data: unknown): boolean {
  return recordsOf(data)
    .records.slice(0, 20)
    .some((record) => isTicket(fieldsOf(record)))
}

function isTicket(fields: Fields): boolean {
  const hasText = ['description', 'comments', 'journal', 'text'] as const
  const names = ['subject', 'case', 'author'] as const
  return (
    hasText.some((field) => !isEmpty(valueOf(fields, field))) && names.some((field) => !isEmpty(valueOf(fields, field)))
  )
}

interface Exported {
  readonly records: readonly ExportRecord[]
  readonly people: People
  readonly comments: readonly ExportRecord[]
}

/** Names under which exports list their tickets. */
const listNames = [
  'tickets',
  'issues',
  'cases',
  'records',
  'value',
  'result',
  'results',
  'items',
  'data',
  'incidents',
  'rows',
  'ticket',
  'issue',
  'case',
  'incident',
]

function recordsOf(data: unknown): Exported {
  if (Array.isArray(data)) return { records: recordsIn(data), people: new Map(), comments: [] }
  if (!isRecord(data)) return { records: [], people: new Map(), comments: [] }
  for (const name of listNames) {
    const listed = data[name]
    const records = Array.isArray(listed) ? recordsIn(listed) : isRecord(listed) ? [listed] : []
    if (records.length > 0) {
      return { records, people: peopleIn(recordsIn(data['users'])), comments: recordsIn(data['comments']) }
    }
  }
  return { records: [data], people: peopleIn(recordsIn(data['users'])), comments: [] }
}

/** Rows with one case number are one ticket: the first tells of the ticket, each of them of a comment. */
function groupByCase(records: readonly ExportRecord[], loose: readonly ExportRecord[]): readonly Ticket[] {
  const groups = new Map<string, ExportRecord[]>()
  for (const [index, record] of records.entries()) {
    const key = caseOf(fieldsOf(record)) ?? `row ${index}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return [...groups].map(([key, rows]) => {
    const own = loose.filter(
      (comment) => textOf(comment['ticket_id'] ?? comment['issue_id'] ?? comment['case_id']) === key,
    )
    const [first] = rows
    if (first === undefined || (rows.length === 1 && !isRow(first))) return { record: first ?? {}, comments: own }
    return { record: withoutComment(first), comments: [...rows, ...own] }
  })
}

/** True for a row that is one comment: it has a text of its own and says who wrote it or when, apart from the ticket. */
function isRow(record: ExportRecord): boolean {
  const fields = fieldsOf(record)
  const commentText = ['comment', 'commentbody', 'commenttext', '评论', '回复内容', '邮件内容', '正文'].some(
    (name) => typeof fields.get(name) === 'string',
  )
  const commentAuthor = [
    'commentauthor',
    'author',
    'commentdate',
    'commentedat',
    'commentcreated',
    'from',
    'sender',
    'sentat',
    'senton',
    '发件人',
    '发送时间',
    '回复人',
    '评论人',
    '作者',
  ].some((name) => !isEmpty(fields.get(name)))
  return commentText && commentAuthor
}

/** The ticket's own fields of a row: without those that describe its comment. */
function withoutComment(record: ExportRecord): ExportRecord {
  const ticketOnly = new Set(['case', 'subject', 'openedAt', 'requester'] as const)
  const keep = new Set([...ticketOnly].flatMap((field) => fieldNames[field]))
  const commentOnly = new Set(['author', 'from', 'user'])
  const hasDescription = 'description' in record && fieldsOf(record).has('comment')
  return Object.fromEntries(
    Object.entries(record).filter(([name]) => {
      const comparable = name.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
      if (comparable === 'description') return hasDescription
      return keep.has(comparable) && !commentOnly.has(comparable)
    }),
  )
}
