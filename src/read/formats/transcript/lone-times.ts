/** Times that stand alone between the lines of a chat: the one who spoke last speaks on, and the program does not say who again. */
import type { EntryHeading } from './entry-heading.ts'

// 10:13 · 10:13 AM
const loneTime = /^\s{0,8}(?<clock>\d{1,2}:\d{2})(?<half>\s?[ap]m)?\s*$/iu

/** Minutes within which programs leave out who speaks. */
const together = 30
const halfDay = 720

/**
 * The heading of what is said below a line, by the heading above it: the same person some minutes later; `null` where the line is no such
 * time. Only headings with a time and no day have such lines below them, and never those with words beside them.
 */
export function spokenOn(line: string, above: EntryHeading | undefined): EntryHeading | null {
  if (above === undefined || above.day !== '' || above.text !== '') return null
  const { clock, half } = loneTime.exec(line)?.groups ?? {}
  if (clock === undefined) return null
  const later = (minutesOf(clock) - minutesOf(above.time) + 2 * halfDay) % halfDay
  if (later > together) return null
  const halfAbove = /\s?[ap]m/iu.exec(above.time)?.[0] ?? ''
  const crossed = minutesOf(clock) % halfDay < minutesOf(above.time) % halfDay
  return { ...above, time: `${clock}${half ?? (crossed ? otherHalf(halfAbove) : halfAbove)}` }
}

/** ` AM` for ` PM` and the other way round: from 11:58 AM it goes on at 12:03. */
function otherHalf(half: string): string {
  return half.replace(/[ap]/iu, (letter) => (letter.toLowerCase() === 'a' ? 'PM' : 'AM').slice(0, 1))
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.match(/\d+/gu)?.map(Number) ?? []
  return hour * 60 + minute
}
