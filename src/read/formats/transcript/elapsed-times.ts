/** Times that count from the beginning of a call: `[00:02:58] Ana Ruiz: …` below `Call date: 6 May 2031, 14:05`. */
import { findDate } from '../../dates/find-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import type { EntryHeading } from './entry-heading.ts'

// Call date: … · Recording started … · 通话时间：… · 录音开始：…
const tellsStart =
  /\b(?:call|called|record(?:ed|ing)|start(?:ed)?|began|beginning)\b|通话|通話|来电|來電|去电|录音|錄音|开始|開始/iu
const withClock = /\d:\d\d/u

/** Whoever answers a call speaks within so many seconds. */
const firstWords = 120

/**
 * When each of `headings` was said, where their times count from the beginning of a call that a line `above` them tells; `null` where they
 * do not.
 */
export function elapsedDates(
  headings: readonly EntryHeading[],
  above: readonly string[],
): readonly StatedDate[] | null {
  if (headings.some(({ day, partialDay, time }) => day !== '' || partialDay !== '' || !plainTime.test(time)))
    return null
  const isLong = headings.some(({ time }) => time.split(':').length > 2)
  const seconds = headings.map(({ time }) => secondsOf(time, isLong))
  if ((seconds[0] ?? firstWords) >= firstWords || seconds.some((one, at) => one < (seconds[at - 1] ?? 0))) return null
  const start = above
    .filter((line) => tellsStart.test(line) && withClock.test(line))
    .map(findDate)
    .find((date) => date !== null)
  return start === undefined ? null : seconds.map((one) => later(start, one))
}

const plainTime = /^\d{1,2}(?::\d{2}){1,2}$/u

/** Two numbers are minutes and seconds, unless others of the same talk have hours as well. */
function secondsOf(time: string, isLong: boolean): number {
  const [first = 0, second = 0, third] = time.split(':').map(Number)
  return third === undefined
    ? isLong
      ? first * 3600 + second * 60
      : first * 60 + second
    : first * 3600 + second * 60 + third
}

/** A talk over midnight stays on the day on which it began. */
function later(start: StatedDate, elapsed: number): StatedDate {
  const seconds = Math.min(start.hour * 3600 + start.minute * 60 + start.second + elapsed, 24 * 3600 - 1)
  return { ...start, hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 }
}
