/** Finds the tickets in exported data and puts rows of one ticket together. */
import type { FileReading } from '../../../model/reading.ts'
import type { Settings, TicketField } from '../../../model/settings.ts'
import { bundlesIn, peopleBeside } from './exported-bundles.ts'
import type { Bundle } from './exported-bundles.ts'
import { closeCodeNames, conversationNames, fieldNames, organisationNames, personNames } from './field-names.ts'
import { withKnownNames } from './known-names.ts'
import { caseOf, readTicket } from './read-ticket.ts'
import type { Ticket } from './read-ticket.ts'
import { aliasesOf, fieldsOf, has, isEmpty, isRecord, textOf } from './records.ts'
import type { Aliases, ExportRecord, Fields, Person } from './records.ts'
import { talkIn } from './talk-without-ticket.ts'
import { withoutWrappings } from './usual-wrappings.ts'

/** Readings of all tickets that the data holds, in their order, or of the chat that it is; empty where it holds none. */
export function readTickets(data: unknown, file: string, settings: Settings): readonly FileReading[] {
  const aliases = aliasesOf(settings)
  const known = withKnownNames(withoutWrappings(data), aliases)
  const bundles = bundlesIn(known, aliases)
  const talk = bundles.some((bundle) => talks(bundle, aliases)) ? null : talkIn(known, aliases)
  return (
    talk === null
      ? bundles
      : [{ records: [talk], comments: [], people: isRecord(known) ? peopleBeside(known) : new Map<string, Person>() }]
  )
    .flatMap(({ records, comments, people }) =>
      groupByCase(records, comments, aliases).map((ticket) => readTicket(ticket, { file, people, aliases })),
    )
    .filter((reading) => reading.messages.length > 0)
}

/** Whether somebody says something in one of its tickets; else the records may be what was said. */
function talks({ records, comments }: Bundle, aliases: Aliases): boolean {
  return comments.length > 0 || records.some((record) => has(fieldsOf(record, aliases), 'comments', 'journal'))
}

/** True for data that looks like tickets or comments of tickets. */
export function holdsTickets(data: unknown, settings: Settings): boolean {
  const aliases = aliasesOf(settings)
  return bundlesIn(withKnownNames(withoutWrappings(data), aliases), aliases).length > 0
}

/** Rows with one case number are one ticket: the first tells of the ticket, each of them of a comment. */
function groupByCase(
  records: readonly ExportRecord[],
  comments: readonly ExportRecord[],
  aliases: Aliases,
): readonly Ticket[] {
  const groups = new Map<string, { rows: ExportRecord[]; comments: ExportRecord[] }>()
  for (const [index, record] of records.entries()) {
    const fields = fieldsOf(record, aliases)
    const key = caseOf(fields) ?? conversationOf(fields) ?? `row ${index}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { rows: [record], comments: [] })
    else group.rows.push(record)
  }
  const [only] = groups.size === 1 ? groups.values() : []
  const byRecord = new Map([...groups.values()].map((group) => [textOf(group.rows[0]?.['sys_id']), group]))
  for (const comment of comments) {
    const key = textOf(comment['ticket_id'] ?? comment['issue_id'] ?? comment['case_id'])
    // ServiceNow's journal names the record that it belongs to.
    const group = only ?? groups.get(key) ?? byRecord.get(textOf(comment['element_id']) || key)
    group?.comments.push(comment)
  }
  return [...groups.values()].map(({ rows, comments: own }) => {
    const [first = {}] = rows
    if (rows.length === 1 && !isCommentRow(fieldsOf(first, aliases))) return { record: first, comments: own }
    return { record: ticketOfRow(first, aliases), comments: [...rows, ...own] }
  })
}

/** What rows of one conversation have in common, where none tells a number of a case. */
function conversationOf(fields: Fields): string | null {
  return conversationNames.map((name) => textOf(fields.get(name))).find((text) => text !== '') ?? null
}

/** Columns that only a row per comment has: what it says, and who said it or when. */
const commentTexts =
  'comment commentbody commenttext reply message 评论 回复内容 邮件内容 正文 留言 说明 活动说明 活动内容 处理内容 处理记录 沟通内容 沟通记录 消息内容 activitytext messagetext messagebody replytext'.split(
    ' ',
  )
const commentMarks =
  'commentauthor commentedby commenter commentdate commentedat commentcreated commentcreatedat author from sender sentat senton 发件人 发送时间 回复人 回复时间 评论人 评论时间 作者 活动时间 沟通时间 消息时间 方向 收发 来往 commentby postedby repliedby writtenby direction activitydate'.split(
    ' ',
  )

function isCommentRow(fields: Fields): boolean {
  const hasText = commentTexts.some((name) => typeof fields.get(name) === 'string')
  return hasText && commentMarks.some((name) => !isEmpty(fields.get(name)))
}

/** The columns of a row that tell of its ticket, where its comment has columns of its own or shares them. */
const columnsOfTicket = { apart: ticketColumns(true), shared: ticketColumns(false) } as const

function ticketColumns(separate: boolean): ReadonlySet<string> {
  const kept: readonly TicketField[] = [
    'case',
    'subject',
    'openedAt',
    'requester',
    'rootCause',
    'resolution',
    'closedAt',
    ...(separate ? (['description'] as const) : []),
  ]
  const foreign = new Set([...fieldNames.author, ...(separate ? fieldNames.sentAt : []), ...commentTexts])
  for (const name of [...fieldNames.openedAt, 'requester', 'reporter', 'customer']) foreign.delete(name)
  const names = [...kept.flatMap((field) => fieldNames[field]), ...closeCodeNames, ...organisationNames, ...personNames]
  return new Set(names.filter((name) => !foreign.has(name)))
}

/** The ticket's own columns of a row: without those that describe the row's comment. */
function ticketOfRow(row: ExportRecord, aliases: Aliases): ExportRecord {
  const fields = fieldsOf(row, aliases)
  const columns = columnsOfTicket[commentTexts.some((name) => fields.has(name)) ? 'apart' : 'shared']
  return Object.fromEntries([...fields].filter(([name]) => columns.has(name)))
}
