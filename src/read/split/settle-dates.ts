/** Settles which number is the month in the dates of one thread: by its clear dates, else because no mail quotes a later one. */
import { dayMonthOrder, toIso } from '../dates/stated-date.ts'
import type { DayMonthOrder, StatedDate } from '../dates/stated-date.ts'
import { lastBefore } from '../dates/yearless-dates.ts'
import type { ThreadMessage } from './split-region.ts'
import type { ThreadHeader } from './headers/thread-header.ts'

/**
 * The dates of the messages of one thread as ISO 8601, in their order; `null` for those that state none. `sentAt` is
 * that of the mail which the thread stands in, where it is known.
 */
export function settledDates(messages: readonly ThreadMessage[], sentAt: string | null): readonly (string | null)[] {
  const stated = messages.flatMap((message) => message.header?.date ?? [])
  if (stated.every(({ order }) => order !== 'ambiguous')) return datesIn(messages, sentAt, null).dates
  const shown = dayMonthOrder(stated)
  if (shown !== null) return datesIn(messages, sentAt, shown).dates
  const readings = [null, 'month-first', 'day-first'] as const
  const [first, ...others] = readings.map((order) => datesIn(messages, sentAt, order))
  let best = first
  for (const other of others) if (best === undefined || isBetter(other, best)) best = other
  return best?.dates ?? []
}

/** Of readings that turn equally many dates round, one in which the thread lasts much shorter is more likely. */
function isBetter(other: SettledThread, best: SettledThread): boolean {
  if (other.turned !== best.turned) return other.turned < best.turned
  return other.days * muchShorter < best.days - muchShorter
}

/** Months taken for days make weeks of days: `03/04`, `04/04` are a day or a month apart. */
const muchShorter = 3

interface SettledThread {
  readonly dates: readonly (string | null)[]
  /** Dates that only make sense the other way round. */
  readonly turned: number
  /** From the oldest to the newest date, that of the mail around them included. */
  readonly days: number
}

/** The dates in one order; `null` for the one that the language of each header has. */
function datesIn(
  messages: readonly ThreadMessage[],
  sentAt: string | null,
  order: DayMonthOrder | null,
): SettledThread {
  const dates: (string | null)[] = []
  /** By level the date of the message there, or of the nearest around it that states one. */
  const byLevel: string[] = []
  let turned = 0
  for (const { header, level } of messages) {
    const above = byLevel[Math.min(level, byLevel.length) - 1] ?? ''
    const quotedIn = above === '' ? sentAt : above
    const date = header?.date ?? null
    const yearless = header?.yearless === undefined || quotedIn === null ? null : lastBefore(header.yearless, quotedIn)
    const first = header === null || date === null ? yearless : toIso(date, order ?? usualOrder(header))
    const other = date === null || first === null ? null : turnedRound(date, first, quotedIn)
    if (other !== null) turned += 1
    const settled = other ?? first
    byLevel.length = Math.min(byLevel.length, level)
    while (byLevel.length < level) byLevel.push(byLevel.at(-1) ?? '')
    byLevel.push(settled ?? byLevel.at(-1) ?? '')
    dates.push(settled)
  }
  return { dates, turned, days: daysOf([sentAt, ...dates]) }
}

function daysOf(dates: readonly (string | null)[]): number {
  const days = dates.flatMap((date) =>
    date === null ? [] : [Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000],
  )
  const [first = 0, ...others] = days.toSorted((a, b) => a - b)
  return (others.at(-1) ?? first) - first
}

/** An ambiguous date that would come after the mail that quotes it, read the other way; `null` where that is no better. */
function turnedRound(date: StatedDate, first: string, quotedIn: string | null): string | null {
  if (date.order !== 'ambiguous' || quotedIn === null || first.slice(0, 10) <= quotedIn.slice(0, 10)) return null
  const monthFirst = toIso(date, 'month-first')
  const other = monthFirst === first ? toIso(date, 'day-first') : monthFirst
  return other !== null && other.slice(0, 10) <= quotedIn.slice(0, 10) ? other : null
}

/** Order in which programs of a language write slashed dates: only American English puts the month first. */
function usualOrder(header: ThreadHeader): DayMonthOrder {
  return header.language === null || header.language === 'en' ? 'month-first' : 'day-first'
}
