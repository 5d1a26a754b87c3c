/** Which segments of a thread say something most clearly, and which come closest to it where none says it in so many words. */
import { lengthOf, likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from './content-words.ts'

export type Wanted = (roled: RoledSegment, place: number) => boolean

/**
 * The segments for which `wanted` holds, of the message that says it most clearly; of equally clear ones the latest under
 * headings, the surest in prose.
 */
export function clearest(thread: readonly RoledMessage[], wanted: Wanted): readonly RoledSegment[] {
  const top = topRank(thread, wanted)
  const told = thread
    .map(({ segments, place }) => segments.filter((roled) => wanted(roled, place) && rankOf(roled) === top))
    .filter((segments) => segments.some((roled) => !roled.announces))
  const latest = told.at(-1) ?? []
  // With neither headings nor announcements the message counts that is surest to say it.
  if (top <= 2) return told.reduce((most, one) => (sureness(one) >= sureness(most) ? one : most), latest)
  // A note in telegraph style at the end does not replace the explanation that it sums up.
  return told.findLast((segments) => lengthOf(segments) > lengthOf(latest) * muchLonger) ?? latest
}

const muchLonger = 2.5

function sureness(segments: readonly RoledSegment[]): number {
  return segments.reduce((sum, roled) => sum + likelihood(roled, roled.role), 0)
}

/** Place of the last message that has one of these segments; -1 where none has. */
export function lastPlaceOf(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): number {
  return thread.findLast(({ message }) => segments.some(({ segment }) => segment.message === message))?.place ?? -1
}

/** How clearly the clearest of the wanted segments says it; 0 where there is none. */
export function topRank(thread: readonly RoledMessage[], wanted: Wanted): number {
  let top = 0
  for (const { segments, place } of thread) {
    for (const roled of segments) if (!roled.announces && wanted(roled, place)) top = Math.max(top, rankOf(roled))
  }
  return top
}

/** 4 under a heading, 3 after an announcement, 2 by its own wording, less among findings, 1 by its place. */
function rankOf(roled: RoledSegment): number {
  if (roled.by === 'place') return roled.strength === 2 ? 1.5 : 1
  return roled.strength + (roled.by === 'heading' && roled.strength === 3 ? 1 : 0)
}

/** Of the message with the likeliest segment, all that are likely enough. */
export function likeliest(
  thread: readonly RoledMessage[],
  mayBe: Wanted,
  likely: (roled: RoledSegment) => number,
  least: number,
): readonly RoledSegment[] {
  let most = least
  let chosen: readonly RoledSegment[] = []
  for (const { segments, place } of thread) {
    const possible = segments.filter((roled) => mayBe(roled, place) && likely(roled) >= least)
    const top = Math.max(...possible.map(likely))
    if (possible.length === 0 || top < most) continue
    most = top
    chosen = possible
  }
  return chosen
}

/** Whether a segment may well say something else than what it was taken for. */
export function isOpenToDoubt({ segment, role, strength, announces }: RoledSegment): boolean {
  if (segment.kind === 'code' || announces) return false
  // `Product: GateHub 2`
  if (role === 'environment' && strength === 3) return false
  return role !== 'courtesy' && role !== 'administration' && !isQuestion(textOf(segment))
}

/** Segments in the order of the thread. */
export function inOrder(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const wanted = new Set(segments)
  return thread.flatMap((message) => message.segments.filter((roled) => wanted.has(roled)))
}

/** The segments that none of `chosen` says already, judged by the words that they share. */
export function notSaidBy(chosen: readonly RoledSegment[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const said = chosen.map(({ segment }) => contentWords(textOf(segment)))
  return segments.filter(({ segment }) => {
    const words = contentWords(textOf(segment))
    return said.every((one) => overlap(words, one) < sameMatter)
  })
}

const sameMatter = 0.5
