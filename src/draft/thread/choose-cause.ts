/** Chooses the cause out of everything a thread says: the closing summary outweighs all else. */
import { ownsUpTo } from '../lexicon/causes/admissions.ts'
import { provesRight } from '../lexicon/agreement.ts'
import { leavesUnknown } from '../lexicon/causes/cause-unknown.ts'
import { says } from '../lexicon/lexicon.ts'
import { staysOpen } from '../lexicon/stays-open.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { answersWhenWell } from './answers-when-well.ts'
import { clearest, inOrder, notSaidBy, type Wanted } from './clearest.ts'
import { contentWords, overlap } from './content-words.ts'
import { isYetToCome } from '../lexicon/yet-to-come.ts'
import { endsInSilence } from './ends-in-silence.ts'
import type { FollowUp } from './follow-up.ts'
import { likeliestCause, reasonBefore, weakCause } from './unnamed-cause.ts'
import { wholeCause } from './whole-cause.ts'

export interface ChosenCause {
  readonly segments: readonly RoledSegment[]
  /** Named as the cause in so many words, or proved: a suspicion that was confirmed, a remedy that helped. */
  readonly confirmed: boolean
}

/** The cause as the article tells it, with all that belongs to it. */
export interface SettledCause extends ChosenCause {
  /** Place of the last message that tells it; -1 where none does. */
  readonly place: number
}

/** The cause that the thread settled on; no segments where it settled on none. `asksOnly`: the requestor asks how to do something, and nothing fails. */
export function chooseCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
  asksOnly: boolean,
): ChosenCause {
  const unknown = lastUnknown(thread)
  const states: Wanted = (roled, place) =>
    roled.role === 'cause' &&
    !(asksOnly && !isExplicit(roled)) &&
    (place > unknown || isSure(roled)) &&
    stands(roled, place, story) &&
    !isSuperseded(roled, place, thread) &&
    !isOpenGuess(roled, story) &&
    !(roled.strength < 3 && staysOpen(textOf(roled.segment))) &&
    (!answersWhenWell(roled, thread[place - 1], story) || goesOnWith(thread, place)) &&
    !isQuestion(textOf(roled.segment))
  const stated = wholeCause(thread, clearest(thread, states))
  const proved = story.verdict === 'worked' && remedy.length > 0
  const isOpen = remedy.length === 0 && !stated.some((roled) => isExplicit(roled)) && endsInSilence(thread)
  const proven = upheldCause(thread, story, (roled) => (story.upheld.get(roled) ?? null) !== null)
  if (stated.length > 0 && !isOpen) {
    const further = withFurther(thread, story, stated, states)
    // `Theory confirmed: the process is gone.`: what was confirmed is told with it.
    const isProof = proven.some((roled) => stated.includes(roled))
    const segments = isProof ? inOrder(thread, [...new Set([...proven, ...further])]) : further
    return { segments, confirmed: proved || stated.some((roled) => isExplicit(roled)) }
  }
  if (asksOnly) return { segments: [], confirmed: false }
  if (proven.length > 0) return { segments: proven, confirmed: true }
  const healer = thread.find(({ message }) => message === remedy.at(-1)?.segment.message)
  if (unknown >= (healer?.place ?? 0)) return { segments: [], confirmed: false }
  const likely = remedy.length > 0 ? likeliestCause(thread, story, remedy).filter(isKnown) : []
  if (likely.length > 0) return { segments: likely, confirmed: likely.some((roled) => story.upheld.has(roled)) }
  const leading = reasonBefore(remedy)
  if (leading.length > 0) return { segments: leading, confirmed: false }
  const weak = weakCause(thread, story, remedy).filter(isKnown)
  if (weak.length > 0) return { segments: weak, confirmed: proved }
  const upheld = upheldCause(thread, story, () => true)
  return { segments: upheld, confirmed: upheld.length > 0 }
}

/** `Why it does that nobody can tell.` is the cause of nothing. */
function isKnown({ segment }: RoledSegment): boolean {
  return !leavesUnknown(textOf(segment))
}

/** Whether the message at a place tells on of what an agent suspected or found before it. */
function goesOnWith(thread: readonly RoledMessage[], place: number): boolean {
  const told = (thread[place]?.segments ?? []).filter(({ role }) => role === 'cause').map((roled) => wordsOf(roled))
  return thread
    .slice(0, place)
    .filter(({ message }) => message.role !== 'customer')
    .flatMap(({ segments }) =>
      segments.filter(({ role }) => role === 'cause' || role === 'hypothesis').map((roled) => wordsOf(roled)),
    )
    .some((before) => told.some((words) => overlap(words, before) >= sameMatter))
}

function wordsOf({ segment }: RoledSegment): ReadonlySet<string> {
  return contentWords(textOf(segment))
}

const sameMatter = 0.4

/** The suspicion that was confirmed, among those wanted, and what confirms it in so many words. */
function upheldCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  isWanted: (roled: RoledSegment) => boolean,
): readonly RoledSegment[] {
  const upheld = clearest(
    thread,
    (roled) =>
      roled.role === 'hypothesis' &&
      story.upheld.has(roled) &&
      isWanted(roled) &&
      !story.refuted.has(roled) &&
      !isQuestion(textOf(roled.segment)),
  )
  // `Spot on.` proves it, and tells nothing.
  const proofs = upheld
    .flatMap((roled) => story.upheld.get(roled) ?? [])
    .filter(({ segment }) => !provesRight(textOf(segment)))
  return [...upheld, ...new Set(proofs)]
}

/** Place of the last message that says that nobody knows the cause; -1 where none does. */
function lastUnknown(thread: readonly RoledMessage[]): number {
  return (
    thread.findLast(({ segments }) =>
      segments.some(
        ({ segment, role }) => segment.kind === 'sentence' && role !== 'symptom' && leavesUnknown(textOf(segment)),
      ),
    )?.place ?? -1
  )
}

/** Stands although someone says that the cause is not known, of a part of it maybe. */
function isSure(roled: RoledSegment): boolean {
  return isExplicit(roled) || likelihood(roled, 'cause') >= undoubted
}

const undoubted = 0.95

/** How likely a sentence of another message must be to belong to the cause, and how many of them do. */
const surelyCause = 0.7
const mostFurther = 3

/** Prose tells a cause bit by bit: what happens in one message, what brought it about in another. */
function withFurther(
  thread: readonly RoledMessage[],
  story: FollowUp,
  stated: readonly RoledSegment[],
  states: Wanted,
): readonly RoledSegment[] {
  const isHeaded = stated.some(({ strength }) => strength === 3)
  if (isHeaded && !onlyBlames(stated)) return stated
  // Before a remedy failed people were on another track.
  const astray = Math.max(-1, ...story.failed)
  // `I set that one up myself`: what it was stands before it.
  const owned = stated.some(({ segment }) => ownsUpTo(textOf(segment)))
  const others = thread.flatMap(({ segments, place }) =>
    segments.filter(
      (roled) =>
        place > astray &&
        !(isHeaded && roled.segment.message !== stated[0]?.segment.message) &&
        !roled.announces &&
        !stated.includes(roled) &&
        states(roled, place) &&
        (likelihood(roled, 'cause') >= surelyCause || isRequestorsOwn(roled) || owned) &&
        !says('hedge', textOf(roled.segment)) &&
        !isYetToCome(textOf(roled.segment)),
    ),
  )
  const further = isHeaded ? others : notSaidBy(stated, others)
  return inOrder(thread, [...stated, ...further.slice(0, mostFurther)])
}

/** `Conclusion: a defect of the firmware.`: says whose fault it is and not what happens, which its message explained before. */
function onlyBlames(segments: readonly RoledSegment[]): boolean {
  return segments.every(({ segment, announces }) => announces || blames.test(textOf(segment)))
}

// 网关固件 5.3.0 的缺陷   It is a bug in the 5.3 firmware.
const blames =
  /^[^，,；;。]{2,30}(?:的|存在)(?:已知)?(?:缺陷|bug|漏洞|问题)[。.]?$|^(?:it(?:'s| is| was) |this (?:is|was) )?an? (?:known )?(?:bug|defect|fault) (?:of|in) [^,;.]{2,40}[.]?$/iu

/** What a requestor owns up to, or explained before the help desk agreed. */
function isRequestorsOwn({ segment, by }: RoledSegment): boolean {
  return segment.message.role === 'customer' && by === 'wording'
}

/** Named as the cause by its heading or in its own words: `The root cause is …`. */
function isExplicit(roled: RoledSegment): boolean {
  return roled.strength === 3 || says('explicitCause', textOf(roled.segment)) || says('byDesign', textOf(roled.segment))
}

/** A cause falls with the remedy that did not help, if a later message has another. */
function stands(roled: RoledSegment, place: number, story: FollowUp): boolean {
  return roled.strength >= 2 && !story.refuted.has(roled) && !(story.failed.has(place) && roled.strength < 3)
}

/**
 * Whether a help desk explained it so and left it at that, and after the requestor had answered explained it otherwise, with a remedy:
 * people do not say of each explanation that it is a guess.
 */
function isSuperseded(roled: RoledSegment, place: number, thread: readonly RoledMessage[]): boolean {
  const { message, segments } = thread[place] ?? {}
  if (message?.role !== 'agent' || roled.by !== 'wording' || isExplicit(roled) || segments?.some(isRemedy)) return false
  const answer = thread[place + 1]
  if (answer?.message.role !== 'customer' || answer.segments.some(({ segment }) => isQuestion(textOf(segment))))
    return false
  const words = wordsOf(roled)
  const later = thread.slice(place + 2).find((one) => one.message.role === 'agent' && one.segments.some(isRemedy))
  const told = later?.segments.filter((one) => one.role === 'cause' || isRemedy(one)) ?? []
  const explains = told.some(
    (one) => one.role === 'cause' && one.strength >= 2 && likelihood(one, 'cause') >= explained,
  )
  return explains && told.every((one) => overlap(wordsOf(one), words) < sameMatter / 4)
}

/** How likely a sentence must be a cause to stand in the place of another one. */
const explained = 0.5

function isRemedy({ role, strength }: RoledSegment): boolean {
  return (role === 'resolution' || role === 'workaround') && strength >= 2
}

/** `Root cause: possibly the driver`, and nobody ever confirmed it. */
function isOpenGuess(roled: RoledSegment, story: FollowUp): boolean {
  const text = textOf(roled.segment)
  return roled.by === 'wording' && (says('hedge', text) || says('unproven', text)) && !story.upheld.has(roled)
}
