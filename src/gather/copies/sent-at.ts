/** Comparing the times of copies, which were noted by different programs in different zones. */

const minute = 60_000
/** Clocks of programs that note the same mail differ by seconds, rounded ones by a minute. */
const tolerance = 3 * minute
const dayHalf = 14 * 60 * minute

export type TimesAgree = 'same' | 'other-zone' | 'unknown' | 'different'

/**
 * Whether two times (ISO 8601, with or without offset) can be those of one message: `other-zone` if they differ by
 * whole quarters of an hour as zones do (to the minute, where one was noted without seconds), `unknown` if one is missing.
 */
export function timesAgree(left: string | null, right: string | null): TimesAgree {
  if (left === null || right === null) return 'unknown'
  const difference = Math.abs(wallClockOf(left) - wallClockOf(right))
  if (difference <= tolerance || Math.abs(instantOf(left, '') - instantOf(right, '')) <= tolerance) return 'same'
  const quarter = difference % (15 * minute)
  const rounding = hasSeconds(left) && hasSeconds(right) ? 2000 : minute
  return difference <= dayHalf && Math.min(quarter, 15 * minute - quarter) <= rounding ? 'other-zone' : 'different'
}

function hasSeconds(sentAt: string): boolean {
  return sentAt.slice(17, 19) !== '00'
}

/** The local time as written, whatever its offset, in milliseconds on an arbitrary line. */
export function wallClockOf(sentAt: string): number {
  return Date.parse(`${sentAt.slice(0, 19)}Z`)
}

/** Milliseconds since 1970; a time without offset is taken as one of `zone` (`+08:00`; empty: UTC). */
export function instantOf(sentAt: string, zone: string): number {
  return Date.parse(offsetOf(sentAt) === null ? `${sentAt}${zone === '' ? 'Z' : zone}` : sentAt)
}

/** `+08:00` or `Z`; `null` where the time states none. */
export function offsetOf(sentAt: string): string | null {
  return /(?:Z|[+-]\d{2}:?\d{2})$/u.exec(sentAt.slice(10))?.[0] ?? null
}
