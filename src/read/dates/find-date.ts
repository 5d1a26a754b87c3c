/** Dates as mail headers state them, in every style and language that mail programs write. */
import { remembered } from '../../language/remembered.ts'
import { toHalfWidth } from './half-width.ts'
import { readNamedMonth } from './named-months.ts'
import { readEra, readYearFirst, readYearLast } from './numbered-days.ts'
import type { StatedDate } from './stated-date.ts'
import { withTime } from './time-of-day.ts'
import { settledByWeekday } from './weekdays.ts'

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
    for (const read of [readEra, readYearFirst, readNamedMonth, readYearLast]) {
      const day = read(searched)
      if (day !== null) return withTime(searched, settledByWeekday(searched, day))
    }
    return null
  },
  1000,
  longestRepeated,
)
