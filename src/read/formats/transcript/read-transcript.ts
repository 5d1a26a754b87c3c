/** Chats and journals as they are pasted into a text: headings with who and when, the words behind or below them. */
import { findDate } from '../../dates/find-date.ts'
import { dayMonthOrder, toIso } from '../../dates/stated-date.ts'
import type { DayMonthOrder, StatedDate } from '../../dates/stated-date.ts'
import { parseMailbox } from '../../mailboxes.ts'
import { saysNothing } from '../../media-placeholders.ts'
import { namesRecipients, readField } from '../../split/headers/header-fields.ts'
import { emptyEnvelope, splitThread } from '../../split/split-thread.ts'
import type { RawMessage, Role } from '../../../model/reading.ts'
import { roleOfName, roleOfWord } from '../../role-words.ts'
import { numberedTitle } from '../../stated-case.ts'
import { readChatRow } from './chat-rows.ts'
import { elapsedDates } from './elapsed-times.ts'
import { readEntryHeading } from './entry-heading.ts'
import type { EntryHeading } from './entry-heading.ts'
import { withJoinedHeadings } from './joined-headings.ts'
import { headingFamilies, repeatedHeadings } from './repeated-headings.ts'
import type { PlacedHeading } from './repeated-headings.ts'
import { spokenTurns } from './spoken-turns.ts'
import { spokenOn } from './lone-times.ts'
import { tellsOfTalk } from './printed-labels.ts'
import { readTicketHead } from './ticket-head.ts'
import type { ExportRecord } from '../tickets/records.ts'

export interface TranscriptEntry {
  readonly name: string
  readonly email: string | null
  readonly role: Role | null
  /** What stands in brackets beside the name. */
  readonly labels: readonly string[]
  /** ISO 8601; `null` where neither the entry nor a line above it states the day. */
  readonly sentAt: string | null
  /** The title that it has of its own, as a printed mail does. */
  readonly subject: string | null
  readonly text: string
  /** 1-based line of its heading. */
  readonly line: number
}

export interface Transcript {
  readonly subject: string | null
  /** The lines above the first entry. */
  readonly preamble: string
  /** The fields that stand above the first entry, where it is a printed ticket. */
  readonly ticket: ExportRecord | null
  readonly dateOrder: DayMonthOrder
  readonly entries: readonly TranscriptEntry[]
}

/** Lines with text that may stand above the first entry: a title, a date, the names of those who take part. */
const maxPreamble = 6

/** The same where they are the fields of a ticket, its description among them. */
const maxTicketHead = 120

/** More names than this speak in no support chat, but programs do in a log. */
const maxNames = 12

interface Expected {
  /** Lines with text that may stand above the first entry. */
  readonly maxAbove?: number
  /** A transcript of no more entries than this is not wanted, which can often be told before they are read. */
  readonly moreThan?: () => number
}

/** The transcript that a text is, or `null`. */
export function readTranscript(text: string, { maxAbove = maxPreamble, moreThan }: Expected = {}): Transcript | null {
  const lines = withJoinedHeadings(text.split('\n'))
  const dated = knownHeadings(lines)
  const headings = dated.size > 0 ? dated : spokenTurns(lines)
  const least = moreThan === undefined ? 0 : moreThan()
  // What is known to be headings settles it, whatever else there is.
  const families = headingFamilies(lines, headings.size > least ? 0 : least)
  const most = families.reduce((count, family) => Math.max(count, family.length), headings.size)
  if (most === 0 || most <= least) return null
  const known = transcriptOf(lines, headings, maxAbove)
  const repeated = transcriptOf(lines, repeatedHeadings(families, lines), maxAbove)
  if (repeated === null || known === null) return known ?? repeated
  if (known.entries.length === repeated.entries.length) return known
  // The lines of a log inside a message look like headings, too, but those whom they seem to name say nothing else.
  const names = new Set(repeated.entries.map(({ name }) => name))
  const said = known.entries.filter(({ name }) => names.has(name)).length
  return said > repeated.entries.length ? known : repeated
}

/** The headings that are written as the programs do that are known. */
function knownHeadings(lines: readonly string[]): Headings {
  const found = new Map<number, PlacedHeading>()
  for (const [index, line] of lines.entries()) {
    const heading = readChatRow(line) ?? readEntryHeading(line)
    if (heading !== null) found.set(index, { heading, end: index + 1 })
  }
  return found
}

type Headings = ReadonlyMap<number, PlacedHeading>

function transcriptOf(lines: readonly string[], headings: Headings, maxAbove: number): Transcript | null {
  const [first] = headings.keys()
  if (first === undefined) return null
  const above = lines.slice(0, first)
  const written = above.filter((line) => line.trim() !== '').length
  if (written > maxTicketHead) return null
  const ticket = readTicketHead(above)
  const isTitled = numberedTitle(above.join('\n')) !== null
  if (ticket === null && written > (isTitled ? maxAbove + maxPreamble : maxAbove)) return null
  const headed = openEntries(lines, headings, first).filter(({ heading }) => !tellsOfTalk(heading.name))
  const open = headed.filter(({ heading, own }) => heading.text !== '' || own.some((line) => line.trim() !== ''))
  const names = new Set(open.map(({ heading }) => heading.name))
  const isJournal = open.every(({ heading }) => heading.labels.length > 0 && heading.day !== '')
  if (open.length < 2 || open.length * 2 < headed.length) return null
  if (names.size > maxNames || (names.size < 2 && !isJournal && ticket === null)) return null
  const dates =
    elapsedDates(
      open.map(({ heading }) => heading),
      above,
    ) ?? open.map(dateOf)
  const order = orderOf(dates.flatMap((date) => date ?? []))
  const preamble = above.join('\n').trim()
  const entries = open.map((entry, index) => closed(entry, dates[index] ?? null, order))
  const subject = subjectIn(above) ?? entries.map((entry) => entry.subject).find((own) => own !== null)
  return { subject: subject ?? null, preamble, ticket, dateOrder: order, entries }
}

interface OpenEntry {
  readonly heading: EntryHeading
  readonly line: number
  /** The day of entries that state only a time: the last line above that is a date alone. */
  readonly dayAbove: string
  readonly own: string[]
}

function openEntries(lines: readonly string[], headings: Headings, first: number): readonly OpenEntry[] {
  const entries: OpenEntry[] = []
  const above = lines.slice(0, first)
  // Programs say when a chat was saved, too: the day that stands alone is that of its words.
  let dayAbove = above.findLast(isDayAlone) ?? above.find((line) => findDate(line) !== null) ?? ''
  let below = first
  const needsDay = [...headings.values()].some(({ heading }) => heading.day === '')
  for (const [index, line] of lines.entries()) {
    if (index < below) continue
    const placed = headings.get(index) ?? headingBetween(line, index, entries.at(-1))
    if (placed !== null) {
      entries.push({ heading: placed.heading, line: index + 1, dayAbove, own: [] })
      below = placed.end
    } else if (needsDay && isDayAlone(line)) dayAbove = line
    else if (needsDay && monthDayAlone.test(line)) dayAbove = withYear(monthDayAlone.exec(line)?.[1] ?? '', dayAbove)
    else entries.at(-1)?.own.push(line)
  }
  return entries
}

function headingBetween(line: string, at: number, last: OpenEntry | undefined): PlacedHeading | null {
  const heading = spokenOn(line, last?.heading)
  return heading === null ? null : { heading, end: at + 1 }
}

// 3月2日 星期六 · ——— 03-02 ———: what stands between the entries of two days
const monthDayAlone =
  /^[\s—–=·-]{0,20}(\d{1,2}月\d{1,2}[日号]|(?<=[—–=-]\s{0,4})\d{1,2}[-/]\d{1,2})\s{0,3}(?:(?:星期|周|週)[一二三四五六日天])?[\s—–=·-]{0,20}$/u

/** The day in the year of the last full date above it; empty where there is none, and for `Yesterday`: nothing tells when that was. */
function withYear(monthDay: string, above: string): string {
  const year = findDate(above)?.year
  const numbers = monthDay.match(/\d{1,2}/gu) ?? []
  if (year === undefined || numbers.length !== 2) return ''
  return monthDay.includes('/') ? `${numbers.join('/')}/${year}` : `${year}-${numbers.join('-')}`
}

/** `--- Friday, March 1, 2024 ---`, `2024/03/01（五）`: nothing but a date, a weekday and marks. */
function isDayAlone(line: string): boolean {
  if (line.length > 60 || !/\d/u.test(line)) return false
  const date = findDate(line)
  if (date === null) return false
  const rest = `${line.slice(0, date.start)}${line.slice(date.end)}`
  return /^[^\p{L}\p{N}]{0,20}(?:(?:\p{L}{2,12}|[一二三四五六日天])[^\p{L}\p{N}]{0,20}){0,2}$/u.test(rest)
}

function dateOf({ heading, dayAbove }: OpenEntry): StatedDate | null {
  if (heading.day !== '') return findDate(`${heading.day} ${heading.time}`)
  const day = findDate(dayAbove)
  if (day === null) return null
  const text = heading.partialDay === '' ? dayAbove.slice(day.start, day.end) : withYear(heading.partialDay, dayAbove)
  const date = findDate(`${text.replace(/\s\d{1,2}:.*$/u, '')} ${heading.time}`)
  // The weekday beside it may have settled which number is the month.
  if (date === null || heading.partialDay !== '' || day.order === 'ambiguous') return date
  return { ...date, month: day.month, day: day.day, order: day.order }
}

/** The order that clear dates show; else the one in which the entries lie closer together. */
function orderOf(dates: readonly StatedDate[]): DayMonthOrder {
  const shown = dayMonthOrder(dates)
  if (shown !== null) return shown
  return span(dates, 'day-first') < span(dates, 'month-first') ? 'day-first' : 'month-first'
}

function span(dates: readonly StatedDate[], order: DayMonthOrder): number {
  const days = dates.flatMap((date) => toIso(date, order)?.slice(0, 10) ?? []).toSorted()
  return Date.parse(days.at(-1) ?? '2000-01-01') - Date.parse(days[0] ?? '2000-01-01')
}

function subjectIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const field = readField(line)
    if (field?.field === 'subject' && field.value !== '') return field.value
  }
  const numbered = numberedTitle(lines.join('\n'))
  if (numbered !== null) return numbered.title
  const written = lines.filter((line) => line.trim() !== '')
  const counted = written.findIndex((line) => messageCount.test(line))
  if (counted > 0) return written[counted - 1]?.trim() ?? null
  // # Scanner loses its pairing: the line above all entries, set as a title
  return written.length === 1 ? (/^\s{0,3}#{1,3}\s{1,3}(\S.{3,150})$/u.exec(written[0] ?? '')?.[1] ?? null) : null
}

// 3 messages · 3 封邮件: what webmail prints below the subject
const messageCount =
  /^\s{0,8}\d{1,4}\s?(?:messages?|e-?mails?|nachrichten|nachricht|mensajes?|mensagens?|messaggi(?:o)?|封邮件|封郵件|件のメッセージ)\s*$/iu

// \n--------: a line drawn below the heading
const ruleBelow = /^\s{0,8}([-=_*~─═])\1{3,199}[ \t]*(?=\n)/u

// ---⏎Exported from Lumen Help on May 7, 2031 at 09:00 AM · ----⏎对话已结束: what a program prints behind the last entry
const endOfTalk =
  /\n\s{0,8}([-=_*~─═])\1{2,199}[ \t]*(?:\n\s{0,8}(?:exported from|exported on|end of (?:conversation|chat|transcript)|导出(?:时间|自|于)|(?:对话|会话)(?:已)?结束)[^\n]{0,120})?\s*$/iu

// "print side up⏎and now": words of several lines, which some programs save between quotation marks
const quotedLines = /^"([^"]*\n[^"]*)"\s*$/u

function closed({ heading, line, own }: OpenEntry, date: StatedDate | null, order: DayMonthOrder): TranscriptEntry {
  const { name, labels } = heading
  const email = labels.find((label) => label.includes('@')) ?? ''
  const { subject, said } = heading.text === '' ? withoutHead(own) : { subject: null, said: own }
  return {
    name,
    email: parseMailbox(email)?.email ?? null,
    role: labels.map(roleOfWord).find((role) => role !== null) ?? roleOfName(name),
    labels,
    sentAt: date === null ? null : toIso(date, order),
    subject,
    text: [heading.text, ...said]
      .join('\n')
      .replace(ruleBelow, '')
      .replace(quotedLines, '$1')
      .replace(endOfTalk, '')
      .trim(),
    line,
  }
}

/**
 * The lines of an entry without those that say whom it went to and what it is about: printed mails have them right below the heading. A
 * title with nothing below it is what the entry says.
 */
function withoutHead(lines: readonly string[]): { readonly subject: string | null; readonly said: readonly string[] } {
  let subject: string | null = null
  let start = 0
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const field = readField(line)
    const isTitle = field?.field === 'subject' && field.value !== '' && subject === null
    if (isTitle && lines.slice(at + 1).some((below) => below.trim() !== '')) subject = field.value
    else if (!namesRecipients(line)) break
    start = at + 1
  }
  return { subject, said: lines.slice(start) }
}

/** A message of each entry of `file`. */
export function messagesOfTranscript(
  { entries }: Transcript,
  subject: string | null,
  file: string,
): readonly RawMessage[] {
  const said = entries.filter(({ text }) => !saysNothing(text))
  return said.flatMap(({ name, email, role, sentAt, subject: own, text, line }) =>
    splitThread(
      text,
      { ...emptyEnvelope, from: { name, email }, statedRole: role, sentAt, subject: own ?? subject },
      { file, line, depth: 0 },
    ),
  )
}
