/** Dates as mail headers state them, in every style and language that mail programs write. */
import { everyMatch } from '../language/patterns/every-match.ts'
import { anyCase } from '../language/patterns/any-case.ts'
import { remembered } from '../language/remembered.ts'
import { monthNames } from './month-names.ts'
import { weekdayNames } from './weekday-names.ts'

/** Which of the first two numbers of `04/05/2021` is the month. */
export type DayMonthOrder = 'month-first' | 'day-first'

/** A date as read from text, before it is settled which of two small numbers is the month. */
export interface StatedDate {
  readonly year: number
  /** Month and day; for an ambiguous date the first and the second number as written. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** `+08:00` or `Z` where the text states one, else `null`. */
  readonly offset: string | null
  /** `ambiguous`: written with slashes and both numbers could be months. A `*-first` date shows what its thread uses. */
  readonly order: DayMonthOrder | 'ambiguous' | 'clear'
  /** Where it stands in the text that was searched. */
  readonly start: number
  readonly end: number
}

/** Longest stretch of a line in which a date is looked for: header values and attributions are far shorter. */
const maxDateText = 400

/** The first date in `text` with the time beside it, or `null`. A date without a time counts as midnight. */
export function findDate(text: string): StatedDate | null {
  const searched = toHalfWidth(text.slice(0, maxDateText))
  return mayHoldDate.test(searched) ? dateIn(searched) : null
}

/** False for a text in which `findDate` finds nothing, as far as a short look tells. */
export function mayHaveDate(text: string): boolean {
  return mayHoldDate.test(toHalfWidth(text.slice(0, maxDateText)))
}

// 26 March 2020 · 2020年3月 · 四月 2 · 20240402 09:14: two numbers with little between them, or what East Asian dates and compact ones have
const mayHoldDate = /\d\D{1,44}\d|[年년月]|\d{8}[T\s]/u

/** What stands in a header is looked at several times; a line of text hardly ever. */
const longestRepeated = 100

const dateIn = remembered(
  (searched: string): StatedDate | null => {
    for (const read of [readEra, readYearFirst, readMonthName, readNumbers]) {
      const day = read(searched)
      if (day !== null) return withTime(searched, settledByWeekday(searched, day))
    }
    return null
  },
  1000,
  longestRepeated,
)

/** ISO 8601 to the second; `order` decides ambiguous dates. `null` where the numbers make no date. */
export function toIso(date: StatedDate, order: DayMonthOrder): string | null {
  const swap = date.order === 'ambiguous' && order === 'day-first'
  const month = swap ? date.day : date.month
  const day = swap ? date.month : date.day
  if (!isDay(date.year, month, day)) return null
  return `${date.year}-${two(month)}-${two(day)}T${two(date.hour)}:${two(date.minute)}:${two(date.second)}${date.offset ?? ''}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Order that the unambiguous dates of one thread show; `null` where none does or they disagree evenly. */
export function dayMonthOrder(dates: readonly StatedDate[]): DayMonthOrder | null {
  let balance = 0
  for (const { order } of dates) {
    if (order === 'month-first') balance += 1
    if (order === 'day-first') balance -= 1
  }
  return balance > 0 ? 'month-first' : balance < 0 ? 'day-first' : null
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly order: StatedDate['order']
  readonly start: number
  readonly end: number
}

// 2020-03-26, 2020/3/26, 2020.3.26, 2020 年 4 月 26 日, 2020년 4월 26일, 20年4月26日
const yearFirst =
  /(?<![\d.])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?![\d.]?\d)|(?<!\d)(\d{2}|\d{4})\s{0,3}[年년]\s{0,3}(\d{1,2})\s{0,3}[月월]\s{0,3}(\d{1,2})\s{0,3}[日일号號]?/u

// 24-3-4 上午10:32 · 24/3/4 周一 (two digits of the year come first only where the rest is East Asian)
const shortYearFirst =
  /(?<![\d./-])(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?=\s{0,3}[(（]?(?:星期|[周週]|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|午前|午後|오전|오후))/u

// 20240402 09:14: a time has to follow, else it is a number
const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[T\s]\s?\d{1,2}:?\d{2}(?!\d))/u

// 民國113年4月2日 · 113/4/2 上午 09:14 · 令和6年4月2日: years counted from 1912 in Taiwan, from an emperor's first in Japan
const era = /(民國|民国|令和|平成)\s{0,3}(\d{1,3}|元)\s{0,3}年\s{0,3}(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日?/u
const eraAlone =
  /(?<![\d./-])(1\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?=\s{0,3}(?:[(（]?[週周星]|凌晨|早上|上午|中午|下午|晚上))/u
const yearBefore: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988 }

function readEra(text: string): Day | null {
  const named = era.exec(text)
  const match = named ?? eraAlone.exec(text)
  if (match === null) return null
  const [count = '', month, day] = match.slice(named === null ? 1 : 2)
  const year = (yearBefore[named?.[1] ?? '民國'] ?? 0) + (count === '元' ? 1 : Number(count))
  if (!isDay(year, Number(month), Number(day))) return null
  const place = { start: match.index, end: match.index + match[0].length }
  return { year, month: Number(month), day: Number(day), order: 'clear', ...place }
}

function readYearFirst(text: string): Day | null {
  const match = yearFirst.exec(text) ?? shortYearFirst.exec(text) ?? compact.exec(text)
  if (match === null) return null
  const year = fullYear(match[1] ?? match[4] ?? '')
  const month = Number(match[2] ?? match[5])
  const day = Number(match[3] ?? match[6])
  if (!isDay(year, month, day)) return null
  return { year, month, day, order: 'clear', start: match.index, end: match.index + match[0].length }
}

const monthByName: ReadonlyMap<string, number> = new Map(
  Object.values(monthNames).flatMap((months) =>
    months.split('|').flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
  ),
)

// Letters of the scripts that months are written in, with their marks: a range that compiles in a twentieth of the time that \p{L} takes.
const letter = 'A-Za-z\\u00aa-\\u1fff'
// … and any letter, beside which no date begins: 于3, №3
const anyLetter = `${letter}\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\ud7ff\\uf900-\\ufdff`
const ordinal = anyCase('st|nd|rd|th')
const of = anyCase("de\\s{1,3}|of\\s{1,3}|d[’']")
const ofYear = anyCase('de|del')

// 26 March 2020 · 3. Mai 2017 · 1 de abr. de 2020 · 05-Jun-17 · 05.Jun.2017 · 1st Apr 2020 · 3 ม.ค. 2020 · 3 d’abr. 2020
const dayBeforeMonth = new RegExp(
  `(?<![${anyLetter}\\p{N}:])(\\d{1,2})(?:${ordinal}|${anyCase('er')}|º|ª)?[.,]?(?:\\s{1,3}(?:${of})|[\\s\\-/.]{1,3})([${letter}][${letter}.]{1,12}?)[.,]?(?:\\s{1,3}(?:${ofYear})\\s{1,3}|[\\s\\-/,.]{1,3})['’]?(\\d{4}|\\d{2})(?![\\d:])`,
  'gu',
)
// December 2, 2020 · Feb 24, 2017 · Dec 2 2020 · Mar. 3rd, 2021 · Feb 24, 17 9:14
const monthBeforeDay = new RegExp(
  `(?<![${anyLetter}])([${letter}]{3,12})\\.?[\\s\\-/]{1,3}(\\d{1,2})(?:${ordinal})?(?:,\\s{0,3}|\\s{1,3}|[-/])['’]?(\\d{4}(?!\\d)|\\d{2}(?=,?\\s{1,3}\\d{1,2}[:.]\\d{2}))`,
  'gu',
)
// Fri Feb 24 14:27:00 2017, Tue Mar  3 09:00:00 CST 2020 (C library style: the time stands before the year)
const timeBeforeYear = new RegExp(
  `(?<![${anyLetter}])([${letter}]{3,9})\\s{1,3}(\\d{1,2})\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?\\s{1,3}(?:[A-Za-z]{2,5}\\s{1,3})?(\\d{4})(?!\\d)`,
  'gu',
)
// 2021. október 26. · 2021 October 26 · 2021 m. spalio 26 d.
const yearThenMonth = new RegExp(
  `(?<!\\d)(\\d{4})\\.?(?:\\s{1,3}[mM]\\.)?\\s{1,3}([${letter}]{3,12})\\.?\\s{1,3}(\\d{1,2})(?![\\d:])`,
  'gu',
)
// 2021. gada 26. oktobrī
const yearThenDay = new RegExp(
  `(?<!\\d)(\\d{4})\\.\\s{1,3}${anyCase('gada')}\\s{1,3}(\\d{1,2})\\.\\s{1,3}([${letter}]{3,12})`,
  'gu',
)
// 4 tháng 3, 2021 · 4 thg 3, 2021 (Vietnamese counts its months)
const countedMonth = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s{1,3}(?:${anyCase('tháng|thg')})\\s{1,3}(\\d{1,2}),?\\s{1,3}(?:${anyCase('năm')}\\s{1,3})?(\\d{4})(?!\\d)`,
  'gu',
)

// 四月 2, 2024 9:14:00 上午 · 4月 2, 2024: Outlook on phones puts Chinese words into the American order
const chineseMonthFirst =
  /(?<![\d年])(\d{1,2}|十?[一二三四五六七八九十])月\s{0,3}(\d{1,2})[日,，\s]{1,3}(\d{4})(?!\d)/gu
// 07/五月/31 8:05 上午 · 7-十二月-2031: Jira in Chinese
const chineseMonthInside = /(?<![\d/-])(\d{1,2})[/-](十?[一二三四五六七八九十])月[/-](\d{4}|\d{2})(?!\d)/gu
const chineseNumbers = '一二三四五六七八九十'

/** Expressions that name the month, with the places of day, month and year in each, and a short one that tells most texts without. */
const monthStyles: readonly {
  readonly pattern: RegExp
  readonly hint: RegExp
  readonly groups: readonly [day: number, month: number, year: number]
}[] = [
  { pattern: dayBeforeMonth, hint: /\d[^\d:]{0,8}[\s./-][^\d\s][^\d]{1,30}\d\d/u, groups: [1, 2, 3] },
  { pattern: monthBeforeDay, hint: /[^\s\d]{3}[\s/-]{1,3}\d/u, groups: [2, 1, 3] },
  { pattern: timeBeforeYear, hint: /:\d{2}\s{1,3}(?:[A-Za-z]{2,5}\s{1,3})?\d{4}/u, groups: [2, 1, 3] },
  { pattern: yearThenMonth, hint: /\d{4}\.?\s{1,3}[^\s\d]/u, groups: [3, 2, 1] },
  { pattern: yearThenDay, hint: /gada/iu, groups: [2, 3, 1] },
  { pattern: countedMonth, hint: /th(?:án)?g/iu, groups: [1, 2, 3] },
  { pattern: chineseMonthFirst, hint: /月\s{0,3}\d/u, groups: [2, 1, 3] },
  { pattern: chineseMonthInside, hint: /月[/-]\d/u, groups: [1, 2, 3] },
]

function readMonthName(text: string): Day | null {
  let first: Day | null = null
  for (const { pattern, hint, groups } of monthStyles) {
    if (!hint.test(text)) continue
    const [dayGroup, monthGroup, yearGroup] = groups
    for (const match of everyMatch(pattern, text)) {
      const named = (match[monthGroup] ?? '').toLowerCase()
      const month = pattern === countedMonth ? Number(named) : (monthByName.get(named) ?? chineseMonth(named))
      const day = Number(match[dayGroup])
      const year = fullYear(match[yearGroup] ?? '')
      if (month === undefined || !isDay(year, month, day)) continue
      if (first === null || match.index < first.start) {
        first = { year, month, day, order: 'clear', start: match.index, end: match.index + match[0].length }
      }
      break
    }
  }
  return first
}

/** `四`, `十一` or `11` as a number. */
function chineseMonth(text: string): number | undefined {
  if (/^\d/u.test(text)) return Number(text)
  const last = chineseNumbers.indexOf(text.slice(-1)) + 1
  return last === 0 ? undefined : text.length > 1 ? last + 10 : last
}

// 03/26/2020 · 26.3.20 · 26. 3. 2020 · 26-03-2020
const numbers = /(?<![\d.:/-])(\d{1,2})(\. |[./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu

function readNumbers(text: string): Day | null {
  for (const match of everyMatch(numbers, text)) {
    const first = Number(match[1])
    const second = Number(match[3])
    const year = fullYear(match[4] ?? '')
    const place = { start: match.index, end: match.index + match[0].length }
    const dotted = match[2]?.startsWith('.') === true
    if (dotted || first > 12) {
      const order = dotted ? 'clear' : 'day-first'
      if (isDay(year, second, first)) return { year, month: second, day: first, order, ...place }
    } else if (isDay(year, first, second)) {
      const order = second > 12 ? 'month-first' : 'ambiguous'
      return { year, month: first, day: second, order, ...place }
    }
  }
  return null
}

const weekdayByName: ReadonlyMap<string, ReadonlySet<number>> = collectWeekdays()

/** Names with the days that they are in one language or another, Monday being 1 and Sunday 0. */
function collectWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const days of Object.values(weekdayNames)) {
    for (const [index, names] of days.split('|').entries()) {
      for (const name of names.split(' ')) found.set(name, (found.get(name) ?? new Set()).add((index + 1) % 7))
    }
  }
  return found
}

/** Which days of the week a word names in one language or another, Sunday being 0; `null` for any other word. */
export function weekdaysNamed(word: string): ReadonlySet<number> | null {
  return weekdayByName.get(word.toLowerCase()) ?? null
}

/** How far beside a date its weekday stands: `Mon, 04/05/2021`, `04/05/2021 (Mon)`. */
const weekdayDistance = 12

/** An ambiguous date is settled by the weekday beside it, where it falls on that in one order alone. */
function settledByWeekday(text: string, day: Day): Day {
  if (day.order !== 'ambiguous') return day
  const named = wordsBeside(text, day)
  const weekdays = named.map((word) => weekdayByName.get(word)).find((days) => days !== undefined)
  if (weekdays === undefined) return day
  const falls = (month: number, date: number) => weekdays.has(new Date(Date.UTC(day.year, month - 1, date)).getUTCDay())
  const [monthFirst, dayFirst] = [falls(day.month, day.day), falls(day.day, day.month)]
  if (monthFirst === dayFirst) return day
  return monthFirst ? { ...day, order: 'month-first' } : { ...day, month: day.day, day: day.month, order: 'day-first' }
}

/** Whole words near a date: the `ds` at the end of `goods` is no Saturday. */
function wordsBeside(text: string, day: Day): readonly string[] {
  return [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}’]{0,14}/gu)].flatMap(({ index, 0: word }) => {
    const end = index + word.length
    const isBefore = end <= day.start && index >= day.start - weekdayDistance
    return isBefore || (index >= day.end && end <= day.end + weekdayDistance) ? [word] : []
  })
}

// 18:07 · 6:36 PM · 下午3:52 · 下午 3点52分 · 14h07 · 오후 3:52 · 2:05 ÖS · 10.30 a.m.
const timeOfDay =
  /(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|午前|午後|오전|오후|öö(?=\s\d)|ös(?=\s\d)|de\.?(?=\s\d)|du\.?(?=\s\d)|[ap]\.?\s?m\.?(?=\s\d))?\s{0,3}(?<![\d.:])(\d{1,2})(?:\s?[:h点點时時시]\s?|\.(?=\d{2}(?!\d|\.\d)))(\d{2})?\s?[分분]?(?:\s?[:.]?\s?(\d{2})(?:\s?[秒초])?)?(?:[.,]\d{1,7})?(?!\d|:\d)\s{0,3}([ap]\.?\s?m\.?(?![\p{L}])|ö[ös](?!\p{L})|上午|下午|[πμ]\.?\s?μ\.?(?!\p{L})|sa(?!\p{L})|ch(?!\p{L})|[صم](?!\p{L})|d(?:op|e)\.?(?!\p{L})|(?:odp|du)\.?(?!\p{L}))?(?:Uhr(?!\p{L}))?/iu
// +0800 · +08:00 · GMT+01:00 · UTC · Z · (UTC+8)
const zone =
  /^\s{0,3}\(?(?:(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):?(\d{2})(?!\d)|(GMT|UTC|Z)(?![\p{L}+-]))/u

/** How far behind a date its time may stand: room for a weekday, a comma and words such as `um`, `a las`. */
const timeDistance = 28

function withTime(text: string, day: Day): StatedDate {
  const inside = timeOfDay.exec(text.slice(day.start, day.end))
  const behindText = text.slice(day.end, day.end + timeDistance)
  const behind = inside === null ? timeOfDay.exec(behindText) : null
  const beforeText = text.slice(Math.max(0, day.start - timeDistance), day.start)
  const found = inside ?? behind ?? timeOfDay.exec(beforeText)
  const hour = found === null ? null : fullHour(Number(found[2]), found[1] ?? found[5])
  if (found === null || hour === null) return { ...day, hour: 0, minute: 0, second: 0, offset: null }
  const minute = Number(found[3] ?? 0)
  const second = Number(found[4] ?? 0)
  const end = behind === null ? day.end : day.end + behind.index + behind[0].trimEnd().length
  const start = inside === null && behind === null ? day.start - beforeText.length + found.index : day.start
  const clock = minute < 60 && second < 60 ? { hour, minute, second } : { hour: 0, minute: 0, second: 0 }
  const stated = behind === null ? null : zone.exec(text.slice(end))
  return {
    ...day,
    ...clock,
    start,
    end: end + (stated?.[0].length ?? 0),
    offset: stated === null ? null : offsetOf(stated),
  }
}

function offsetOf(stated: RegExpExecArray): string | null {
  if (stated[7] !== undefined) return 'Z'
  const sign = stated[1] ?? stated[4] ?? '+'
  const hours = (stated[2] ?? stated[5] ?? '0').padStart(2, '0')
  const minutes = stated[3] ?? stated[6] ?? '00'
  return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : null
}

/** Hour on the 24-hour clock from an hour and the word beside it; `null` where there is no such hour. */
function fullHour(hour: number, word: string | undefined): number | null {
  if (hour > 24) return null
  if (word === undefined) return hour % 24
  const part = word.toLowerCase().replaceAll(/[\s.]/gu, '')
  if (part === '中午') return hour < 10 ? hour + 12 : hour
  if (part === '晚上') return hour === 12 ? 0 : hour < 12 ? hour + 12 : hour % 24
  if (afternoon.has(part)) return hour < 12 ? hour + 12 : hour % 24
  return hour === 12 ? 0 : hour % 24
}

/** Words for the time after noon, in Turkish, Greek, Vietnamese, Arabic, Czech and Hungarian too. */
const afternoon: ReadonlySet<string> = new Set('pm 下午 傍晚 午後 오후 ös μμ ch م odp du'.split(' '))

/** Two-digit years turn at 1970, as RFC 2822 programs and Outlook do; Thai programs count from the Buddha, 543 years before. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year > 2500 && year < 2643 ? year - 543 : year
  return year < 70 ? 2000 + year : 1900 + year
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1970 && year < 2100 && day >= 1 && day <= (monthLengths[month - 1] ?? 0)
}

/** Full-width digits and punctuation, Arabic and Persian digits become ASCII one for one, so that offsets stay; marks of direction become spaces. */
function toHalfWidth(text: string): string {
  return wide.test(text) ? text.replaceAll(everyWide, halfWidth) : text
}

const wide = /[\uff01-\uff5e\u3000\u00a0\u202f\u2009\u200e\u200f\u202a-\u202e\u2066-\u2069\u0660-\u0669\u06f0-\u06f9]/u
const everyWide = new RegExp(wide.source, 'gu')

function halfWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xff01) return String.fromCodePoint(code - 0xfee0)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  return code >= 0x0660 && code <= 0x0669 ? String(code - 0x0660) : ' '
}
