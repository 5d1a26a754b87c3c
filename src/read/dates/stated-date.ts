/** Dates as texts state them, and what they come to. */
import { isDay } from './calendar.ts'

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

/** The day of a date, before its time is looked for. */
export type StatedDay = Omit<StatedDate, 'hour' | 'minute' | 'second' | 'offset'>

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
