/** Days whose month is named: `26 March 2020`, `Feb 24, 2017`, `四月 2, 2024`. */
import { anyCase } from '../../language/patterns/any-case.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { fullYear, isDay } from './calendar.ts'
import { monthNames } from './month-names.ts'
import type { StatedDay } from './stated-date.ts'

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

interface MonthStyle {
  readonly pattern: RegExp
  /** A short expression that most texts without such a day do not match. */
  readonly hint: RegExp
  /** Where the expression has them. */
  readonly groups: readonly [day: number, month: number, year: number]
  /** The number of the month, from 1; `undefined` for a word that names none. */
  readonly monthOf: (word: string) => number | undefined
}

const monthStyles: readonly MonthStyle[] = [
  {
    pattern: dayBeforeMonth,
    hint: /\d[^\d:]{0,8}[\s./-][^\d\s][^\d]{1,30}\d\d/u,
    groups: [1, 2, 3],
    monthOf: namedMonth,
  },
  { pattern: monthBeforeDay, hint: /[^\s\d]{3}[\s/-]{1,3}\d/u, groups: [2, 1, 3], monthOf: namedMonth },
  {
    pattern: timeBeforeYear,
    hint: /:\d{2}\s{1,3}(?:[A-Za-z]{2,5}\s{1,3})?\d{4}/u,
    groups: [2, 1, 3],
    monthOf: namedMonth,
  },
  { pattern: yearThenMonth, hint: /\d{4}\.?\s{1,3}[^\s\d]/u, groups: [3, 2, 1], monthOf: namedMonth },
  { pattern: yearThenDay, hint: /gada/iu, groups: [2, 3, 1], monthOf: namedMonth },
  { pattern: countedMonth, hint: /th(?:án)?g/iu, groups: [1, 2, 3], monthOf: Number },
  { pattern: chineseMonthFirst, hint: /月\s{0,3}\d/u, groups: [2, 1, 3], monthOf: chineseMonth },
  { pattern: chineseMonthInside, hint: /月[/-]\d/u, groups: [1, 2, 3], monthOf: chineseMonth },
]

/** The first day whose month stands there by its name, in any style and language, or `null`. */
export function readNamedMonth(text: string): StatedDay | null {
  let first: StatedDay | null = null
  for (const { pattern, hint, groups, monthOf } of monthStyles) {
    if (!hint.test(text)) continue
    const [dayGroup, monthGroup, yearGroup] = groups
    for (const match of everyMatch(pattern, text)) {
      const month = monthOf(match[monthGroup] ?? '')
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

function namedMonth(word: string): number | undefined {
  return monthByName.get(word.toLowerCase())
}

/** `四`, `十一` or `11` as a number. */
function chineseMonth(text: string): number | undefined {
  if (/^\d/u.test(text)) return Number(text)
  const last = chineseNumbers.indexOf(text.slice(-1)) + 1
  return last === 0 ? undefined : text.length > 1 ? last + 10 : last
}
