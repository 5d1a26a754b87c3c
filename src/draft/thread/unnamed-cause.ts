/** What comes nearest to a cause where nobody names one. */
import { tellsChange, tellsDeed } from '../lexicon/deeds.ts'
import { leavesOpen } from '../lexicon/denials/left-open.ts'
import { says } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/wording-kinds.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { isOpenToDoubt, likeliest } from './clearest.ts'
import { noExplanation } from './explaining.ts'
import type { FollowUp } from './follow-up.ts'

/** Less likely sentences are no cause even where a problem was solved and nothing else explains it. */
const leastLikelyCause = 0.1

/** How likely a sentence must be to tell what is seen, or that it works, to tell no cause. */
const surelySeen = 0.6

/** The sentences that come closest to naming a cause, of the message with the likeliest of them. */
export function likeliestCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
): readonly RoledSegment[] {
  // What a message suspects in vain stands beside what led to it.
  const astray = new Set(thread.filter(({ place }) => story.failed.has(place)).map(({ message }) => message))
  for (const { segment } of remedy) astray.delete(segment.message)
  const mayBe = (roled: RoledSegment): boolean => {
    if (astray.has(roled.segment.message)) return false
    if (!isOpenToDoubt(roled) || roled.role === 'ruledOut' || story.refuted.has(roled) || remedy.includes(roled))
      return false
    // What the requestor saw at first explains nothing.
    if (roled.role === 'symptom' && likelihood(roled, 'symptom') >= surelySeen) return false
    if (roled.role === 'confirmation' && likelihood(roled, 'confirmation') >= surelySeen) return false
    const text = textOf(roled.segment)
    return !leavesOpen(text) && !tellsDeed(text)
  }
  const found = customersFinding(thread, remedy)
  return likeliest(
    thread,
    mayBe,
    (roled) => likelihood(roled, 'cause') + (roled === found ? told : 0),
    leastLikelyCause,
  )
}

/** `It counts by address, and those two come from two of them. Set them to one.`: what a help desk says first, telling nobody to do anything. */
export function reasonBefore(remedy: readonly RoledSegment[]): readonly RoledSegment[] {
  const said = remedy.filter(({ segment }) => segment.message.role !== 'customer' && segment.kind === 'sentence')
  const end = said.findIndex((roled) => likelihood(roled, 'cause') < leastLeading || !tellsNothingToDo(roled))
  const first = said
    .slice(0, end < 0 ? said.length : end)
    .filter(({ segment }) => segment.message === said[0]?.segment.message)
  return first.length < said.length ? first : []
}

/** How likely what was taken for the beginning of a remedy must be to tell the cause where nothing else does. */
const leastLeading = 0.18

function tellsNothingToDo({ segment, strength, role }: RoledSegment): boolean {
  if (role !== 'resolution' || strength > 2 || segment.kind === 'code' || segment.marker !== null) return false
  const text = textOf(segment)
  if (isQuestion(text) || tellsDeed(text) || asksToAct.test(text)) return false
  return !says('instruction', text) && !says('applied', text)
}

const asksToAct =
  /[点选填勾].{0,3}[“「]|\b(?:please|should|need to|needs to|have to|must|let's|you can|could)\b|[请把将]|可以|建议|需要?|已经?/iu

/** What a finding counts for that tells a change, just before what undid it. */
const told = 0.5

/** `Our contractor enabled it on Friday. I had it removed.`: of the message with the requestor's own remedy what had changed. */
function customersFinding(thread: readonly RoledMessage[], remedy: readonly RoledSegment[]): RoledSegment | undefined {
  const message = thread.find((one) => one.message === remedy[0]?.segment.message)
  if (message?.message.role !== 'customer' || message.place === 0) return undefined
  return message.segments.find((roled) => roled.role === 'finding' && tellsChange(textOf(roled.segment)))
}

/**
 * Without any wording of a cause: what the message with the remedy says happens, just before it says what to do, or the
 * last unhedged `because` of the help desk.
 */
export function weakCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
): readonly RoledSegment[] {
  const explains = (roled: RoledSegment, place: number, ...signals: readonly Signal[]): boolean => {
    if (roled.role !== 'finding' || roled.segment.kind !== 'sentence' || roled.announces || story.failed.has(place))
      return false
    const text = textOf(roled.segment)
    if (leavesOpen(text)) return false
    return signals.some((signal) => says(signal, text)) && !noExplanation.some((signal) => says(signal, text))
  }
  const message = thread.find((one) => one.message === remedy[0]?.segment.message)
  const first = remedy[0]?.segment.start ?? 0
  const before = message?.segments.filter(
    (roled) => roled.segment.start < first && explains(roled, message.place, 'mechanism', 'explains'),
  )
  if (before !== undefined && before.length > 0) return before
  const last = thread.findLast(
    ({ message: { role }, segments, place }) =>
      role !== 'customer' && segments.some((roled) => explains(roled, place, 'possibleCause')),
  )
  return last?.segments.filter((roled) => explains(roled, last.place, 'possibleCause')) ?? []
}
