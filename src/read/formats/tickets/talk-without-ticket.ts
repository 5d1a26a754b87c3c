/** Exports of chats: a list of what people said to each other, with no ticket around it. */
import { hasSignOfMessage } from '../message-signs.ts'
import { fieldsOf, has, isComment, isEmpty, isRecord, personOf, recordsIn, textOf, valueOf } from './records.ts'
import type { Aliases, ExportRecord, Fields } from './records.ts'
import { bodyText } from './rich-text.ts'

/** Objects around the list. */
const maxDepth = 3

/** Share of the entries that must tell who, when and what: others are the program's. */
const leastShare = 0.7

/** The talk that the data is, as a ticket without a number; `null` where it is none. */
export function talkIn(data: unknown, aliases: Aliases, depth = 0): ExportRecord | null {
  if (depth > maxDepth) return null
  const list = recordsIn(data).filter((record) => !isOfProgram(record))
  if (isTalk(list, aliases)) return { comments: list }
  if (!isRecord(data) || has(fieldsOf(data, aliases), 'subject', 'case', 'description')) return null
  for (const value of Object.values(data)) {
    const talk = talkIn(value, aliases, depth + 1)
    if (talk !== null) return { ...talk, subject: talk['subject'] ?? titleOf(data) }
  }
  return null
}

/** Several people, one of whom addresses another, in entries of which none is a ticket and none a line of a log. */
export function isTalk(records: readonly ExportRecord[], aliases: Aliases): boolean {
  const entries = records.map((record) => fieldsOf(record, aliases))
  const said = entries.filter(isComment)
  if (said.length < 2 || said.length < records.length * leastShare || entries.some(isOther)) return false
  const titled = entries.filter((fields) => has(fields, 'subject')).length
  const people = new Set(
    said.map((fields) => personOf(valueOf(fields, 'author') ?? valueOf(fields, 'email'), new Map()).key),
  )
  return (
    people.size > 1 &&
    titled * 2 <= records.length &&
    said.some((fields) => hasSignOfMessage(bodyText(valueOf(fields, 'text'))))
  )
}

/** Fields of logs and of tickets. */
const otherColumns: readonly string[] =
  'level loglevel severity pid process logger eventid 级别 日志级别 status state priority description closedat 状态 优先级 描述'.split(
    ' ',
  )

/** True for an entry that belongs to a case of its own, or to a log. */
function isOther(fields: Fields): boolean {
  return (
    textOf(valueOf(fields, 'case')) !== textOf(fields.get('id')) ||
    otherColumns.some((name) => !isEmpty(fields.get(name)))
  )
}

/** Slack's notes of who joined a channel, what Teams calls an event. */
function isOfProgram(record: ExportRecord): boolean {
  return /^(?:channel|group)_|event/iu.test(textOf(record['subtype']) || textOf(record['messageType']))
}

/** What the chat is about, or is called. */
function titleOf(data: ExportRecord): string | undefined {
  const { channel } = data
  const named = [data['topic'], data['title'], data['name'], isRecord(channel) ? channel['name'] : channel]
  return named.map(textOf).find((text) => text !== '')
}
