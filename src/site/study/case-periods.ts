/** Cases over time: how many were opened and closed in each month, quarter or year. */
import type { SiteCase } from '../../model/site.ts'

export interface CasePeriod {
  /** `2024-11`, `2024 Q4`, `2024`. */
  readonly label: string
  /** Numbers of the cases. */
  readonly opened: readonly string[]
  readonly closed: readonly string[]
}

/** Every period from the first to the last, empty ones too: months if they fit on a chart, else quarters, else years. */
export function casePeriods(cases: readonly SiteCase[]): readonly CasePeriod[] {
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
  const openedIn = casesBy(cases, 'opened', unit)
  const closedIn = casesBy(cases, 'closed', unit)
  return Array.from({ length }, (_, at) => ({
    label: unit.label(start + at),
    opened: openedIn.get(start + at) ?? [],
    closed: closedIn.get(start + at) ?? [],
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

function casesBy(cases: readonly SiteCase[], event: 'opened' | 'closed', unit: Unit): ReadonlyMap<number, string[]> {
  const found = new Map<number, string[]>()
  for (const one of cases) {
    const day = one[event]
    if (day === null) continue
    const number = unit.numberOf(day)
    const others = found.get(number)
    if (others === undefined) found.set(number, [one.case])
    else others.push(one.case)
  }
  return found
}
