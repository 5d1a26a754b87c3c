/** Findings that led nowhere: what a suspicion rested on that a test refuted. */
import { says } from '../lexicon/lexicon.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from '../thread/content-words.ts'
import type { FollowUp } from '../thread/follow-up.ts'

/** Share of the words that a finding has in common with the suspicion it led to. */
const akin = 0.2

/** For each suspicion of a message whose advice did not help, the findings before it that speak of the same thing. */
export function deadEnds(
  thread: readonly RoledMessage[],
  story: FollowUp,
): ReadonlyMap<RoledSegment, readonly RoledSegment[]> {
  const found = new Map<RoledSegment, readonly RoledSegment[]>()
  for (const { place, segments } of thread) {
    if (!story.failed.has(place)) continue
    const taken = new Set<RoledSegment>()
    segments.forEach((suspicion, index) => {
      if (!story.refuted.has(suspicion) || suspicion.segment.kind === 'code') return
      const words = contentWords(textOf(suspicion.segment))
      const grounds = segments
        .slice(0, index)
        .filter(
          (roled) =>
            !taken.has(roled) && isGround(roled) && overlap(words, contentWords(textOf(roled.segment))) >= akin,
        )
      for (const roled of grounds) taken.add(roled)
      if (grounds.length > 0) found.set(suspicion, grounds)
    })
  }
  return found
}

function isGround({ role, segment }: RoledSegment): boolean {
  return (
    role === 'finding' &&
    segment.kind === 'sentence' &&
    says('finding', textOf(segment)) &&
    !says('works', textOf(segment))
  )
}
