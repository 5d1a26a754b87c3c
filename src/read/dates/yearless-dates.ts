/** Dates without their year, as Freshdesk and chats quote them: the mail in which one stands tells which year it was. */
import { findDate } from './find-date.ts'
import { toIso } from './stated-date.ts'
import { weekdaysNamed } from './weekdays.ts'

/** The pieces of such a date as written. */
export interface YearlessDate {
  /** `30 Jan`, `Jan 30`, `1月30日`. */
  readonly day: string
  readonly time: string
  /** Empty where none stands before it. */
  readonly weekday: string
}

const time = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\b\\.?)?'
// Tue, 30 Jan at 12:47 PM · Tue, Jan 30 at 12:47 PM · 1月30日 12:47
const yearless = new RegExp(
  `(?:(?<weekday>\\p{L}{2,12})\\.?,? )?(?<![\\p{L}\\p{N}])(?<day>\\d{1,2}\\.? \\p{L}{3,12}|\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}月\\d{1,2}日)\\.?,? ?(?:\\p{L}{1,4} )?(?<time>${time})`,
  'iu',
)

/** The first date without a year, with its time, or `null`. */
export function findYearlessDate(text: string): YearlessDate | null {
  const { day, time: clock, weekday = '' } = yearless.exec(text.slice(0, longestLook))?.groups ?? {}
  if (day === undefined || clock === undefined) return null
  const found = { day, time: clock, weekday }
  return inYear(found, anyYear) === null ? null : found
}

const longestLook = 400
/** A leap year, to tell whether there is such a day at all. */
const anyYear = 2024

/**
 * ISO 8601 of the last such day that is no later than a day behind `limit` (ISO 8601): clocks lie up to a day apart. `null` where
 * that day is another weekday than the one stated.
 */
export function lastBefore(date: YearlessDate, limit: string): string | null {
  const latest = Date.parse(`${limit.slice(0, 10)}T23:59:59Z`) + 86_400_000
  const year = new Date(latest).getUTCFullYear()
  const found = [year, year - 1]
    .map((one) => inYear(date, one))
    .find((iso) => iso !== null && Date.parse(`${iso.slice(0, 19)}Z`) <= latest)
  if (found === undefined || found === null) return null
  const weekdays = weekdaysNamed(date.weekday)
  return weekdays === null || weekdays.has(new Date(`${found.slice(0, 10)}T00:00:00Z`).getUTCDay()) ? found : null
}

function inYear({ day, time: clock }: YearlessDate, year: number): string | null {
  const date = findDate(day.includes('月') ? `${year}年${day} ${clock}` : `${day}, ${year} ${clock}`)
  return date === null ? null : toIso(date, 'day-first')
}
