/** Days written in numbers alone, with or without the words for year, month and day. */
import { everyMatch } from '../../language/patterns/every-match.ts'
import { fullYear, isDay } from './calendar.ts'
import type { StatedDay } from './stated-date.ts'

// 2020-03-26, 2020/3/26, 2020.3.26, 2020 年 4 月 26 日, 2020년 4월 26일, 20年4月26日
const yearFirst =
  /(?<![\d.])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?![\d.]?\d)|(?<!\d)(\d{2}|\d{4})\s{0,3}[年년]\s{0,3}(\d{1,2})\s{0,3}[月월]\s{0,3}(\d{1,2})\s{0,3}[日일号號]?/u

// 上午10:32 · (周一) · （三） · (水): what stands behind a day and is East Asian
const eastAsianBehind =
  '(?=\\s{0,3}(?:[(（]?(?:星期|[周週]|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|午前|午後|오전|오후)|[(（][一二三四五六日天月火水木金土월화수목금토일][)）]))'

// 24-3-4 上午10:32 · 24/3/4 周一 · 24/3/4 (三): two digits of the year come first only where the rest is East Asian
const shortYearFirst = new RegExp(`(?<![\\d./-])(\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})${eastAsianBehind}`, 'u')

// 20240402 09:14: a time has to follow, else it is a number
const compact = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[T\s]\s?\d{1,2}:?\d{2}(?!\d))/u

// 民國113年4月2日 · 113/4/2 上午 09:14 · 令和6年4月2日: years counted from 1912 in Taiwan, from an emperor's first in Japan
const era = /(民國|民国|令和|平成)\s{0,3}(\d{1,3}|元)\s{0,3}年\s{0,3}(\d{1,2})\s{0,3}月\s{0,3}(\d{1,2})\s{0,3}日?/u
const eraAlone = new RegExp(`(?<![\\d./-])(1\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})${eastAsianBehind}`, 'u')
const yearBefore: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988 }

/** The first day whose years are counted from the beginning of an era, or `null`. */
export function readEra(text: string): StatedDay | null {
  const named = era.exec(text)
  const match = named ?? eraAlone.exec(text)
  if (match === null) return null
  const [count = '', month, day] = match.slice(named === null ? 1 : 2)
  const year = (yearBefore[named?.[1] ?? '民國'] ?? 0) + (count === '元' ? 1 : Number(count))
  if (!isDay(year, Number(month), Number(day))) return null
  const place = { start: match.index, end: match.index + match[0].length }
  return { year, month: Number(month), day: Number(day), order: 'clear', ...place }
}

/** The first day that begins with its year, or `null`. */
export function readYearFirst(text: string): StatedDay | null {
  const match = yearFirst.exec(text) ?? shortYearFirst.exec(text) ?? compact.exec(text)
  if (match === null) return null
  const year = fullYear(match[1] ?? match[4] ?? '')
  const month = Number(match[2] ?? match[5])
  const day = Number(match[3] ?? match[6])
  if (!isDay(year, month, day)) return null
  return { year, month, day, order: 'clear', start: match.index, end: match.index + match[0].length }
}

// 03/26/2020 · 26.3.20 · 26. 3. 2020 · 26-03-2020
const numbers = /(?<![\d.:/-])(\d{1,2})(\. |[./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu

/** The first day that ends with its year, or `null`. Between slashes and hyphens its two other numbers may stand in either order. */
export function readYearLast(text: string): StatedDay | null {
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
