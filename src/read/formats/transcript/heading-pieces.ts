/** What a line is made of that might be the heading of an entry: the date, and the pieces of text around it. */
import { lettersAndDigits } from '../../../language/letters.ts'
import { findDate } from '../../dates/find-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import { roleOfColumn } from '../../role-words.ts'
import { weekdayNames } from '../../dates/weekday-names.ts'
import { activityWords, makerWords, mediumWords, sayingWords } from './entry-words.ts'

export interface HeadingPieces {
  /** The date as written, with its time and zone. */
  readonly date: string
  /** What stands before the first word or number: `[`, `### `, `>>> `. */
  readonly dress: string
  /** Whether the date stands before all other words. */
  readonly dateFirst: boolean
  readonly email: string | null
  /** What stands beside the date and the address. */
  readonly beside: string
}

export interface HeadingWords {
  /** A piece that says which side speaks: `工程师`, `Inbound email`. */
  readonly roles: readonly string[]
  /** The other pieces in their order, of letters at least in part; what a number counts is not among them. */
  readonly texts: readonly string[]
  /** Whether a piece says what a note was made of: `电话记录`, `Phone call`. */
  readonly isNote: boolean
}

/** A heading is a line of who and when, and little else. */
const maxLength = 200
const maxAround = 90

/** The dress of a line, and whether its date comes first; `null` where it has no date that a heading may have. */
export function dateInDress(line: string): Pick<HeadingPieces, 'dress' | 'dateFirst'> | null {
  const date = dateOfHeading(line)
  return date === null ? null : { dress: dressOf(line), dateFirst: !/\p{L}/u.test(line.slice(0, date.start)) }
}

function dateOfHeading(line: string): StatedDate | null {
  if (line.length > maxLength || !/\d{2}/u.test(line)) return null
  const date = findDate(line)
  return date === null || versionLike.test(line.slice(date.start, date.end)) ? null : date
}

/** The pieces of a line, or of the lines of a heading joined by ` | `; `null` where it has no date or too much text beside it. */
export function headingPieces(line: string): HeadingPieces | null {
  const date = dateOfHeading(line)
  if (date === null) return null
  const before = line.slice(0, date.start).replace(labelOfDate, '')
  const behind = line.slice(date.end).replace(zone, ' ')
  if (/^\d/u.test(behind)) return null
  const hasAddress = line.includes('@')
  const email = hasAddress ? ((address.exec(before) ?? address.exec(behind))?.[0] ?? null) : null
  const around = `${withoutRecipient(before)} | ${withoutRecipient(behind)}`
  const beside = hasAddress ? around.replaceAll(everyAddress, '|') : around
  if (beside.length > maxAround && lettersAndDigits(beside).length > maxAround) return null
  return {
    date: line.slice(date.start, date.end),
    dress: dressOf(line),
    dateFirst: !/\p{L}/u.test(before),
    email,
    beside,
  }
}

// Submit Date: · 回复时间：, which name nobody
const labelOfDate =
  /[\p{L} ]{0,24}(?<!\p{L})(?:date|time|datum|fecha|\p{Script=Han}{0,4}(?:日期|时间|時間))\s?[:：]\s{0,8}$/iu

/** What stands before the first word or number of a line, the same for any number of a mark. */
export function dressOf(line: string): string {
  const dress = /^[^\p{L}\p{N}]{0,12}/u.exec(line)?.[0] ?? ''
  return dress === '' ? '' : dress.replaceAll(/\s+/gu, ' ').replaceAll(/([^\s])\1+/gu, '$1$1')
}

/** The words of a heading. Most lines with a date are none, so that this is asked of few. */
export function headingWords({ beside }: HeadingPieces): HeadingWords {
  const roles: string[] = []
  const texts: string[] = []
  let isNote = false
  for (const piece of beside.split(separators)) {
    const text = withoutFrame(piece)
    if (!/\p{L}/u.test(text) || weekdays.has(text.toLowerCase())) continue
    if (medium.test(text)) isNote = true
    else if (roleOfColumn(text) === null) texts.push(text)
    else roles.push(text)
  }
  return { roles, texts, isNote }
}

// 5.2.18: a version just as well as a day
const versionLike = /^\d{1,2}\.\d{1,2}\.\d{2}$/u
// ana@example.com · <ana@example.com>
const address = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u
const everyAddress = new RegExp(address.source, 'gu')
// (UTC+8) · GMT+0800 · CST, right behind the time
const zone = /^\s?[([]?(?:(?:utc|gmt)(?:[+-]\d{1,2}(?::?\d{2})?)?|[CEMP][SDE]T|CET|CEST|BST)[)\]]?(?![\p{L}\p{N}])/iu
// | · , · — · ** · // · two blanks: what parts who from when; a hyphen only between blanks
const separators = /[|,，、:：;；()（）[\]【】〔〕<>《》{}"“”«»—–=*#~_/·•◆◇●■□★☆※@]+|\s-{1,80}\s|-{2,80}|\s{2,40}/u
// Ana Ruiz → Tom Baker: whom it went to
const recipient = /\s?(?:→|⇒|=>|->|➜|发给|發給)\s?.{0,80}/u

function withoutRecipient(text: string): string {
  return text.replace(recipient, ' ')
}

const weekdays: ReadonlySet<string> = new Set(
  Object.values(weekdayNames).flatMap((days) => days.split('|').flatMap((names) => names.split(' '))),
)

// 3楼 · 第3条 · #3 · 3. · 3 of 7 · +++ · added a comment · 写道
const counters =
  /^(?:第?\s?\d{1,4}\s?(?:[条條楼樓封号號次]|[.)/]|(?=\s|$))(?:\s?(?:of|\/)\s?\d{1,4})?)\s?|(?:\s(?:no\.?\s?)?#?\d{1,4})$/iu
const framing = /^[\s.+!^&%$-]+|[\s.+!^&%$-]+$/gu
const medium = new RegExp(`^${mediumWords}$`, 'iu')
const maker = new RegExp(`^${makerWords}(?:\\s|$)`, 'iu')
const activity = new RegExp(`^${activityWords}(?=\\p{Lu}|\\p{Script=Han})`, 'iu')
const said = new RegExp(`^(?:${sayingWords})\\s|\\s?(?:${sayingWords})$`, 'iu')

function withoutFrame(piece: string): string {
  const bare = withoutWeekday(piece.replaceAll(framing, '').replace(counters, '').replaceAll(framing, ''))
  return bare.replace(said, '').replace(maker, '').replace(activity, '').trim()
}

// … on Mon · … am Montag · … le: what leads to the date
const beforeDate = /\s(?:on|at|am|um|le|el|em|op|il|på|den|dne|в)$/iu
const lastWord = /\s(\p{L}{2,12})\.?$/u

function withoutWeekday(text: string): string {
  const last = lastWord.exec(text)
  const isDay = last !== null && weekdays.has((last[1] ?? '').toLowerCase())
  return (isDay ? text.slice(0, last.index) : text).replace(beforeDate, '')
}
