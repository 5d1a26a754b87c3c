/** Chooses what goes into an article out of everything a thread says: the closing summary outweighs all else. */
import { says, type Signal } from '../lexicon/lexicon.ts'
import { lengthOf, likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import type { FollowUp } from './follow-up.ts'
import { contentWords, overlap } from './content-words.ts'
import { textOf } from '../segment/segment.ts'

export interface ChosenCause {
  readonly segments: readonly RoledSegment[]
  /** Named as the cause in so many words, or proved: a suspicion that was confirmed, a remedy that helped. */
  readonly confirmed: boolean
}

/** The cause that the thread settled on; no segments where it settled on none. */
export function chooseCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
): ChosenCause {
  const stated = best(
    thread,
    (roled, place) =>
      roled.role === 'cause' &&
      stands(roled, place, story) &&
      !isOpenGuess(roled, story) &&
      !isQuestion(textOf(roled.segment)),
  )
  const proved = story.verdict === 'worked' && remedy.length > 0
  if (stated.length > 0)
    return { segments: withAntecedent(thread, stated), confirmed: proved || stated.some((roled) => isExplicit(roled)) }
  const upheld = best(
    thread,
    (roled) =>
      roled.role === 'hypothesis' &&
      story.upheld.has(roled) &&
      !story.refuted.has(roled) &&
      !isQuestion(textOf(roled.segment)),
  )
  const likely = remedy.length > 0 ? likeliestCause(thread, story, remedy) : []
  if (likely.length > 0) return { segments: likely, confirmed: false }
  const weak = weakCause(thread, story, remedy)
  if (weak.length > 0) return { segments: weak, confirmed: proved }
  const proofs = upheld.flatMap((roled) => story.upheld.get(roled) ?? [])
  return { segments: [...upheld, ...new Set(proofs)], confirmed: upheld.length > 0 }
}

/** Less likely sentences are no cause even where a problem was solved and nothing else explains it. */
const leastLikelyCause = 0.1

/** The sentences that come closest to naming a cause, of the message with the likeliest of them. */
function likeliestCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
): readonly RoledSegment[] {
  const mayBe = (roled: RoledSegment): boolean =>
    isOpenToDoubt(roled) && roled.role !== 'ruledOut' && !story.refuted.has(roled) && !remedy.includes(roled)
  return likeliest(thread, mayBe, (roled) => likelihood(roled, 'cause'), leastLikelyCause)
}

/** Of the message with the likeliest segment, all that are likely enough. */
function likeliest(
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
function isOpenToDoubt({ segment, role, announces }: RoledSegment): boolean {
  if (segment.kind === 'code' || announces) return false
  return role !== 'courtesy' && role !== 'administration' && !isQuestion(textOf(segment))
}

/** Named as the cause by its heading or in its own words: `The root cause is …`. */
function isExplicit(roled: RoledSegment): boolean {
  return roled.strength === 3 || says('explicitCause', textOf(roled.segment)) || says('byDesign', textOf(roled.segment))
}

/** What to do about it, in the order of the message that says it best, and what is out of reach. */
export function chooseResolution(thread: readonly RoledMessage[], story: FollowUp): readonly RoledSegment[] {
  const isRemedy = (roled: RoledSegment, place: number): boolean =>
    (roled.role === 'resolution' || roled.role === 'workaround') && !story.failed.has(place)
  const remedies =
    topRank(thread, isRemedy) > 2 ? statedRemedy(thread, story, isRemedy) : wordedRemedy(thread, story, isRemedy)
  const from = thread.findIndex(({ message }) => message === remedies[0]?.segment.message)
  if (from < 0) return remedies
  const own = remedies.filter((roled) => !repeats(roled, remedies))
  const limits = thread.slice(from).flatMap(({ segments }) => segments.filter((roled) => isLimit(roled)))
  return inOrder(thread, [...own, ...limits])
}

/** `Reinstalled it as you said, works`: the customer's word for what an agent already told. */
function repeats(roled: RoledSegment, remedies: readonly RoledSegment[]): boolean {
  if (roled.segment.message.role !== 'customer') return false
  const words = contentWords(textOf(roled.segment))
  return remedies.some(
    ({ segment }) => segment.message.role !== 'customer' && overlap(words, contentWords(textOf(segment))) >= 0.3,
  )
}

type Wanted = (roled: RoledSegment, place: number) => boolean

/** What stands under a heading or an announcement; before it the steps that helped, where it only sums them up. */
function statedRemedy(thread: readonly RoledMessage[], story: FollowUp, isRemedy: Wanted): readonly RoledSegment[] {
  const chosen = best(thread, isRemedy)
  if (
    chosen.some(
      (roled) =>
        says('instruction', textOf(roled.segment)) ||
        says('remedy', textOf(roled.segment)) ||
        roled.segment.kind === 'code',
    )
  )
    return chosen
  if (chosen.length > 2) return chosen
  const summary = chosen[0]?.segment.message
  const steps = thread
    .filter(({ place, message }) => story.worked.has(place) && message !== summary)
    .flatMap(({ segments, place }) => segments.filter((roled) => isRemedy(roled, place) && roled.strength >= 2))
  return [...steps, ...chosen]
}

/** Nothing but wording to go by: what helped and what was advised after it, else the last advice. */
function wordedRemedy(thread: readonly RoledMessage[], story: FollowUp, isRemedy: Wanted): readonly RoledSegment[] {
  const helped = thread.find(
    ({ place, segments }) => story.worked.has(place) && segments.some((roled) => isRemedy(roled, place)),
  )
  const from = adviceBefore(thread, helped?.place ?? lastWith(thread, isRemedy), isRemedy)
  const advice = thread
    .filter(({ place }) => place >= from)
    .flatMap(({ segments, place }) => segments.filter((roled) => isRemedy(roled, place) && isLikelyRemedy(roled)))
  if (helped !== undefined) return advice
  const attempt = helpfulAttempt(thread, story)
  return attempt.length + advice.length > 0 ? [...attempt, ...advice] : likeliestRemedy(thread, story)
}

/** How likely a sentence beside others of a remedy is one as well, and one where nothing else is. */
const leastLikelyRemedy = 0.3
const leastLikelyAlone = 0.15

function isLikelyRemedy(roled: RoledSegment): boolean {
  return roled.strength >= 2 || remedial(roled) >= leastLikelyRemedy
}

function remedial(roled: RoledSegment): number {
  return likelihood(roled, 'resolution', 'workaround')
}

function likeliestRemedy(thread: readonly RoledMessage[], story: FollowUp): readonly RoledSegment[] {
  const mayBe: Wanted = (roled, place) =>
    isOpenToDoubt(roled) && roled.role !== 'cause' && roled.role !== 'symptom' && !story.failed.has(place)
  return likeliest(thread, mayBe, remedial, leastLikelyAlone)
}

/** `Did that, it works`: what the requestor reports was advised before; the place of that advice, or that of the report. */
function adviceBefore(thread: readonly RoledMessage[], reported: number, isRemedy: Wanted): number {
  if (thread[reported]?.message.role !== 'customer') return reported
  const advised = thread.findLast(
    ({ place, message, segments }) =>
      place < reported &&
      message.role !== 'customer' &&
      segments.some((roled) => roled.strength >= 2 && isRemedy(roled, place)),
  )
  return advised?.place ?? reported
}

/** What was only to be tried, or done in passing, and helped is a remedy. */
function helpfulAttempt(thread: readonly RoledMessage[], story: FollowUp): readonly RoledSegment[] {
  const tried = thread.findLast(({ place, segments }) => story.worked.has(place) && segments.some(isTry))
  return tried?.segments.filter(isTry) ?? []
}

function isTry(roled: RoledSegment): boolean {
  if (isQuestion(textOf(roled.segment)) || roled.segment.kind === 'code') return false
  if (roled.role === 'attempted') return true
  const text = textOf(roled.segment)
  // `Please reinstall it and send me a screenshot` is both; what only asks for the screenshot is no remedy.
  if (roled.role !== 'administration' || roled.strength === 3) return false
  if (says('inquiry', text) || received.test(text)) return false
  return says('instruction', text) || says('remedy', text)
}

// 已收到您的截图   Received, thanks
const received = /(?:已|确认)收到|收到(?:您|你|了)|\breceived\b/iu

/** `It cannot be fixed for now.` */
function isLimit(roled: RoledSegment): boolean {
  if (roled.segment.message.role === 'customer' || roled.segment.kind === 'code' || roled.role !== 'finding')
    return false
  return roled.strength === 2 && says('unresolved', textOf(roled.segment)) && !says('progress', textOf(roled.segment))
}

function inOrder(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const wanted = new Set(segments)
  return thread.flatMap((message) => message.segments.filter((roled) => wanted.has(roled)))
}

/**
 * The segments for which `wanted` holds, of the message that says it most clearly; of equally clear ones the latest under
 * headings, the surest in prose.
 */
function best(thread: readonly RoledMessage[], wanted: Wanted): readonly RoledSegment[] {
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

function topRank(thread: readonly RoledMessage[], wanted: Wanted): number {
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

function lastWith(thread: readonly RoledMessage[], wanted: Wanted): number {
  return (
    thread.findLast(({ segments, place }) => segments.some((roled) => roled.strength >= 2 && wanted(roled, place)))
      ?.place ?? -1
  )
}

/** A cause falls with the remedy that did not help, if a later message has another. */
function stands(roled: RoledSegment, place: number, story: FollowUp): boolean {
  return roled.strength >= 2 && !story.refuted.has(roled) && !(story.failed.has(place) && roled.strength < 3)
}

/** `Root cause: possibly the driver`, and nobody ever confirmed it. */
function isOpenGuess(roled: RoledSegment, story: FollowUp): boolean {
  const text = textOf(roled.segment)
  return roled.by === 'wording' && (says('hedge', text) || says('unproven', text)) && !story.upheld.has(roled)
}

/**
 * Without any wording of a cause: what the message with the remedy says happens, just before it says what to do, or the
 * last unhedged `because` of the help desk.
 */
function weakCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
): readonly RoledSegment[] {
  const explains = (roled: RoledSegment, place: number, ...signals: readonly Signal[]): boolean => {
    if (roled.role !== 'finding' || roled.segment.kind !== 'sentence' || roled.announces || story.failed.has(place))
      return false
    const text = textOf(roled.segment)
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

/** How a sentence says what happens without naming it a cause. */
const explanations: readonly Signal[] = ['mechanism', 'explains', 'possibleCause']

/** What a sentence says that explains nothing, whatever words of causes it holds. */
const noExplanation: readonly Signal[] = [
  'hedge',
  'administration',
  'notReproducible',
  'unresolved',
  'inquiry',
  'recurrence',
  'progress',
]

/**
 * `That is why it stops.` takes along what it points back to, and a chain of reasons its beginning: the sentences before
 * it in its paragraph that say what happens.
 */
function withAntecedent(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const [first] = segments
  if (first === undefined || first.strength === 3) return segments
  const pointsBack = says('refersBack', textOf(first.segment))
  const all = thread.find(({ message }) => message === first.segment.message)?.segments ?? []
  const before: RoledSegment[] = []
  for (let at = all.indexOf(first) - 1; at >= 0 && before.length < 3; at -= 1) {
    const roled = all[at]
    if (roled === undefined || roled.segment.paragraph !== first.segment.paragraph || roled.role !== 'finding') break
    const text = textOf(roled.segment)
    if (!explanations.some((signal) => says(signal, text)) || (!pointsBack && tellsOfLooking.test(text))) break
    if (noExplanation.some((signal) => says(signal, text))) break
    before.unshift(roled)
  }
  return [...before, ...segments]
}

// I looked at the log   我查了一下登录名
const tellsOfLooking =
  /^(?:i|we) (?:have |'ve )?(?:looked|checked|captured|compared|reviewed|went|logged|remoted|traced|tested)\b|^(?:我|我们)?(?:刚才?|远程)?(?:查|看|抓|对比|测|翻|跑)(?:了|过|到)/iu
