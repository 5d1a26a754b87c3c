/** The cure that is told beside a way round, or after it, where only the way round was announced. */
import { isYetToCome } from '../lexicon/yet-to-come.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isAdvice } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { inOrder, lastPlaceOf, type Wanted } from './clearest.ts'

/**
 * `6.4.2 has no such limit. Until then: …`, `Stop the job meanwhile. In the long run: 7.6 waits for the lock.`: where only the way round
 * is announced, or only what is yet to come, what its message tells beside it and what the help desk tells later on is told too.
 */
export function withCure(
  thread: readonly RoledMessage[],
  chosen: readonly RoledSegment[],
  isRemedy: Wanted,
): readonly RoledSegment[] {
  const told = thread[lastPlaceOf(thread, chosen)]
  const isAround = isAllOf(chosen, ({ role }) => role === 'workaround')
  if (told === undefined || !isAllOf(chosen, (roled) => roled.role === 'workaround' || isToCome(roled))) return chosen
  const beside = isAround || isAllOf(chosen, isToCome) ? curesBeside(told, chosen, isRemedy, isAround) : []
  const later = thread.slice(told.place + 1).flatMap((message) => curesOf(message, isRemedy))
  return inOrder(thread, [...beside, ...chosen, ...later])
}

function isAllOf(chosen: readonly RoledSegment[], which: (roled: RoledSegment) => boolean): boolean {
  return chosen.every((roled) => roled.announces || which(roled))
}

function isToCome({ segment }: RoledSegment): boolean {
  return isYetToCome(textOf(segment))
}

function curesBeside(
  { segments, place }: RoledMessage,
  chosen: readonly RoledSegment[],
  isRemedy: Wanted,
  isAround: boolean,
): readonly RoledSegment[] {
  return segments.filter(
    (roled) =>
      !chosen.includes(roled) &&
      (bringsCure(roled) ||
        ((roled.role === 'resolution' || !isAround) &&
          isRemedy(roled, place) &&
          (isSure(roled) || (roled.strength === 2 && isAdvice(textOf(roled.segment)))))),
  )
}

/** `It is a known defect, 7.3.5 will correct it.`, whether told as a remedy or as a fact. */
function bringsCure(roled: RoledSegment): boolean {
  return (roled.role === 'resolution' || roled.role === 'finding') && isToCome(roled)
}

/** What a later message of the help desk tells as the remedy, announced or surely. */
function curesOf({ message, segments, place }: RoledMessage, isRemedy: Wanted): readonly RoledSegment[] {
  if (message.role === 'customer') return []
  return segments.filter(
    (roled) => roled.role === 'resolution' && isRemedy(roled, place) && (isStated(roled) || isSure(roled)),
  )
}

/** A step under a heading or an announcement, and no remark beside it. */
function isStated(roled: RoledSegment): boolean {
  const { segment, strength } = roled
  if (strength < 3) return false
  return segment.kind === 'code' || segment.marker !== null || likelihood(roled, 'resolution') >= leastLikely
}

/** How likely a sentence under a heading must be to belong to the remedy. */
const leastLikely = 0.3

function isSure(roled: RoledSegment): boolean {
  return likelihood(roled, 'resolution', 'workaround') >= surelyRemedy
}

/** How likely a sentence must be to be part of the remedy. */
const surelyRemedy = 0.8
