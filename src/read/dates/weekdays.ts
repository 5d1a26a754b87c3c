/** Weekdays, and what one beside a date says of it. */
import type { StatedDay } from './stated-date.ts'
import { weekdayNames } from './weekday-names.ts'

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
export function settledByWeekday(text: string, day: StatedDay): StatedDay {
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
function wordsBeside(text: string, day: StatedDay): readonly string[] {
  return [...text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}’]{0,14}/gu)].flatMap(({ index, 0: word }) => {
    const end = index + word.length
    const isBefore = end <= day.start && index >= day.start - weekdayDistance
    return isBefore || (index >= day.end && end <= day.end + weekdayDistance) ? [word] : []
  })
}
