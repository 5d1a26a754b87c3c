/** What goes on telling a cause though it was taken for a part of the remedy. */
import { tellsDeed } from '../lexicon/deeds.ts'
import { says } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/wording-kinds.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'

/**
 * Of `advice` the sentences beside one of the cause, in its paragraph or in its list, that tell nobody to do anything and report nothing
 * done, and those that the cause has already: `The load is the same thing: each file is hashed again.` None where nothing else would be left to do.
 */
export function describedBeside(
  thread: readonly RoledMessage[],
  cause: readonly RoledSegment[],
  advice: readonly RoledSegment[],
): readonly RoledSegment[] {
  const found: RoledSegment[] = []
  for (const { message, segments } of thread) {
    if (message.role === 'customer') continue
    for (const [at, roled] of segments.entries()) {
      if (!cause.includes(roled) || roled.strength === 3) continue
      for (const step of [-1, 1]) found.push(...alongFrom(segments, at, step, advice))
    }
  }
  const told = advice.filter((roled) => found.includes(roled) || (cause.includes(roled) && mayMove(roled)))
  return told.length < advice.length ? told : []
}

/** A requestor tells in one sentence what it was and what he did. */
function mayMove({ segment, strength }: RoledSegment): boolean {
  return strength < 3 && segment.message.role !== 'customer'
}

/** The described sentences next to the one at `at`, in one direction, up to the first that is something else. */
function alongFrom(
  segments: readonly RoledSegment[],
  at: number,
  step: number,
  advice: readonly RoledSegment[],
): readonly RoledSegment[] {
  const found: RoledSegment[] = []
  let last = segments[at]
  for (let next = at + step; last !== undefined; next += step) {
    const roled = segments[next]
    if (
      roled === undefined ||
      !standsWith(last, roled) ||
      roled.strength === 3 ||
      !describes(roled) ||
      !mayBelong(roled)
    )
      break
    // `Append it to the string. The driver then tries all addresses.` goes on with the remedy, whatever cause comes next.
    if (step < 0 && roled.strength >= 2 && !isItem(roled)) break
    if (advice.includes(roled)) found.push(roled)
    else if (roled.role !== 'finding' && roled.role !== 'cause') break
    last = roled
  }
  return found
}

/** As likely to tell the cause as that it is no step of the remedy, or of something else that has the same cause. */
function mayBelong(roled: RoledSegment): boolean {
  const cause = likelihood(roled, 'cause')
  const isHalf = cause >= leastHalf && likelihood(roled, 'resolution') < surelyRemedy
  return cause >= leastBelonging || isHalf || sameCause.test(textOf(roled.segment))
}

const leastBelonging = 0.2
/** The same of what may as well be none of the remedy. */
const leastHalf = 0.1
const surelyRemedy = 0.6
// The load is the same thing: …   卡顿也是同样的原因
const sameCause =
  /\b(?:is|are|was|were|comes? from|has|have|for) (?:just |exactly )?the same (?:thing|story|reason|cause|effect)\b|\blikewise\b|同(?:一个|样的?)(?:原因|道理|问题)|同理/iu

/** In one paragraph, or items of one list. */
function standsWith(one: RoledSegment, other: RoledSegment): boolean {
  if (one.segment.kind === 'code' || other.segment.kind === 'code') return false
  return (isItem(one) && isItem(other)) || one.segment.paragraph === other.segment.paragraph
}

function isItem({ segment }: RoledSegment): boolean {
  return segment.kind === 'sentence' && segment.marker !== null
}

/** Whether a sentence tells nobody to do anything and reports nothing done. */
export function describes({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  if (isQuestion(text) || tellsDeed(text) || acts.test(text)) return false
  return !tellsToDo.some((signal) => says(signal, text))
}

const tellsToDo: readonly Signal[] = [
  'instruction',
  'remedy',
  'applied',
  'workaround',
  'sequence',
  'lasting',
  'precaution',
]

// please, you have to, it will: somebody does something, or is to
const acts =
  /\b(?:please|should|will|would|can|could|must|needs?|(?:has|have|had) been|has to|have to|you|your|we|i|i'll|we'll|to (?:fix|solve|avoid|stop|get))\b|[请把将会要]|可以|建议|需|已经?|我们|您|先|再/iu
