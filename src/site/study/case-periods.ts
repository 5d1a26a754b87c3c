/** Cases over time: how many were opened and closed in each month, quarter or year. */
import type { SiteCase } from '../../model/site.ts'
import type { Period } from './charts.ts'

/** Every period from the first to the last, empty ones too: months if they fit on a chart, else quarters, else years. */
export function casePeriods(cases: readonly SiteCase[]): readonly Period[] {
  const opened = cases.flatMap((one) => one.opened ?? [])
  const closed = cases.flatMap((one) => one.closed ?? [])
  const days = [...opened, ...closed].sort()
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const unit = units.find((one) => one.numberOf(last) - one.numberOf(first) < mostPeriods) ?? years
  const from = unit.numberOf(first)
  const length = Math.min(unit.numberOf(last) - from + 1, mostPeriods)
  const start = unit.numberOf(last) - length + 1
  const openedIn = countBy(opened, unit)
  const closedIn = countBy(closed, unit)
  return Array.from({ length }, (_, at) => ({
    label: unit.label(start + at),
    opened: openedIn.get(start + at) ?? 0,
    closed: closedIn.get(start + at) ?? 0,
  }))
}

const mostPeriods = 36

/** Periods of one length, numbered without gaps. */
interface Unit {
  readonly numberOf: (day: string) => number
  readonly label: (number: number) => string
}

const months: Unit = {
  numberOf: monthNumber,
  label: (number) => `${yearOf(number, 12)}-${String((number % 12) + 1).padStart(2, '0')}`,
}
const quarters: Unit = {
  numberOf: (day) => Math.floor(monthNumber(day) / 3),
  label: (number) => `${yearOf(number, 4)} Q${(number % 4) + 1}`,
}
const years: Unit = {
  numberOf: (day) => Number(day.slice(0, 4)),
  label: (number) => yearOf(number, 1),
}
const units = [months, quarters, years]

/** Months since the year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function yearOf(number: number, periodsInYear: number): string {
  return String(Math.floor(number / periodsInYear)).padStart(4, '0')
}

function countBy(days: readonly string[], unit: Unit): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(unit.numberOf(day), (counts.get(unit.numberOf(day)) ?? 0) + 1)
  return counts
}
