/** Puts a case's messages in order, oldest first; those without a date by where they stand in their thread. */
import type { RawMessage } from '../model/reading.ts'
import type { MergedMessage } from './copies/merge-copies.ts'
import { instantOf, offsetOf } from './copies/sent-at.ts'

/**
 * `threads` holds the messages of each mail or file in the order in which they stand there. A message without date
 * follows the one before it in its thread, or precedes the one after it.
 */
export function orderMessages(
  merged: readonly MergedMessage[],
  threads: readonly (readonly RawMessage[])[],
): readonly MergedMessage[] {
  const zone = commonZone(merged)
  const owners = new Map(merged.flatMap((one) => one.sightings.map((sighting) => [sighting, one] as const)))
  const chronological = threads.map((thread) => {
    const known = thread.flatMap((message) => owners.get(message) ?? [])
    return isNewestFirst(thread, zone) ? known.toReversed() : known
  })
  const quoting = threads.filter((thread) => !risesThroughout(thread, zone))
  const places = new Map<MergedMessage, Place>()
  for (const one of merged) {
    if (one.message.sentAt !== null) places.set(one, { time: instantOf(one.message.sentAt, zone), step: 0 })
  }
  for (let pass = 0; pass < mostPasses; pass += 1) {
    if (!quoting.some((thread) => putAnswersLater(thread, owners, places))) break
  }
  for (const thread of chronological) placeUndated(thread, places)
  const rank = new Map(chronological.flat().map((one, at) => [one, at] as const))
  const placeOf = (one: MergedMessage) => places.get(one) ?? { time: Number.POSITIVE_INFINITY, step: 0 }
  return merged.toSorted(
    (left, right) =>
      compare(placeOf(left).time, placeOf(right).time) ||
      placeOf(left).step - placeOf(right).step ||
      (rank.get(left) ?? 0) - (rank.get(right) ?? 0),
  )
}

/** `step` orders messages that stand at the time of a neighbour: after it (1, 2, …) or before it (-1, -2, …). */
interface Place {
  readonly time: number
  readonly step: number
}

/** Each pass carries a correction one mail further; real threads need one or two. */
const mostPasses = 8
/** Clocks in headers and quotations differ by their zones; a larger gap is a wrong date, which no order can mend. */
const mostSkew = 26 * 60 * 60 * 1000

/** A mail is newer than the one it quotes, whatever zones their times were noted in. Tells whether anything was moved. */
function putAnswersLater(
  thread: readonly RawMessage[],
  owners: ReadonlyMap<RawMessage, MergedMessage>,
  places: Map<MergedMessage, Place>,
): boolean {
  let moved = false
  let quoted: { readonly depth: number; readonly owner: MergedMessage } | undefined
  for (const message of thread.toReversed()) {
    const owner = owners.get(message)
    const later = owner && places.get(owner)
    if (owner === undefined || later === undefined) continue
    const earlier =
      quoted && quoted.depth > message.depth && quoted.owner !== owner ? places.get(quoted.owner) : undefined
    if (earlier !== undefined && isMisplaced(later, earlier)) {
      places.set(owner, { time: earlier.time, step: earlier.step + 1 })
      moved = true
    }
    quoted = { depth: message.depth, owner }
  }
  return moved
}

function isMisplaced(later: Place, earlier: Place): boolean {
  const skew = earlier.time - later.time
  return skew === 0 ? earlier.step >= later.step : skew > 0 && skew <= mostSkew
}

function placeUndated(thread: readonly MergedMessage[], places: Map<MergedMessage, Place>): void {
  let before: Place | undefined
  for (const one of thread) {
    const place: Place | undefined = places.get(one) ?? (before && { time: before.time, step: before.step + 1 })
    if (place !== undefined) places.set(one, place)
    before = place
  }
  let after: Place | undefined
  for (const one of thread.toReversed()) {
    const place: Place | undefined = places.get(one) ?? (after && { time: after.time, step: after.step - 1 })
    if (place !== undefined) places.set(one, place)
    after = place
  }
}

/** What a mail quotes is older than it; otherwise the dates of neighbours tell, and a thread that opens without header is newest first. */
function isNewestFirst(thread: readonly RawMessage[], zone: string): boolean {
  if (risesThroughout(thread, zone)) return false
  if (thread.length > 1 && thread.slice(1).every(({ depth }) => depth > 0)) return true
  let falling = 0
  let before: number | null = null
  for (const { sentAt } of thread) {
    if (sentAt === null) continue
    const time = instantOf(sentAt, zone)
    if (before !== null) falling += Math.sign(before - time)
    before = time
  }
  if (falling !== 0) return falling > 0
  const first = thread[0]
  const last = thread.at(-1)
  if (first === undefined || last === undefined || first === last) return false
  return first.sentAt === null && first.from === null && last.from !== null
}

/** Mails set one below the other in the order of their dates, though what separates them looks like quoting: each states a later time than the one above it. */
function risesThroughout(thread: readonly RawMessage[], zone: string): boolean {
  const times = thread.flatMap(({ sentAt }) => (sentAt === null ? [] : [instantOf(sentAt, zone)]))
  return times.length >= leastRising && times.every((time, at) => at === 0 || time > (times[at - 1] ?? time))
}

/** Times from which on that they rise is no chance of clocks in two zones. */
const leastRising = 4

/** Offset that most times state, for the times that state none. Empty where none does. */
function commonZone(merged: readonly MergedMessage[]): string {
  const votes = new Map<string, number>()
  for (const { message } of merged) {
    const zone = message.sentAt === null ? null : offsetOf(message.sentAt)
    if (zone !== null) votes.set(zone, (votes.get(zone) ?? 0) + 1)
  }
  const [first] = [...votes].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
  return first?.[0] ?? ''
}

function compare(left: number, right: number): number {
  return left < right ? -1 : Number(left > right)
}
