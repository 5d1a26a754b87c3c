/** The chain of findings that led to the cause, kept short: not a diary. */
import { measureFor } from '../by-script.ts'
import { clears } from '../lexicon/denials/denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { readsOut } from '../lexicon/read-out.ts'
import { onlyLooked } from '../lexicon/denials/only-looked.ts'
import { butReports } from '../lexicon/denials/sound.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { contentWords, matterBeyond, matterOf, overlap } from '../thread/content-words.ts'
import type { FollowUp } from '../thread/follow-up.ts'
import { deniesInWords } from '../roles/denies-in-words.ts'
import { excludes, isCaption, isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'

/** Findings beyond the closing message's own analysis that are worth a line. */
const most = 6

/**
 * The findings to show: all that the message with the cause gives as its analysis, and from the messages before it the
 * sentences that report something found out, or tell of what led to the cause. What other sections say already is not said twice. `settled`: place
 * of the message that tells the cause, -1 where none does; `cause`: what it tells.
 */
export function chooseFindings(
  thread: readonly RoledMessage[],
  used: ReadonlySet<RoledSegment>,
  story: FollowUp,
  settled: number,
  cause: readonly RoledSegment[],
): readonly RoledSegment[] {
  const bears = bearingOn(thread, cause)
  const closing = thread.findLast(({ segments }) =>
    segments.some((roled) => roled.role === 'finding' && roled.strength === 3 && !roled.announces && !roled.forFuture),
  )
  const said = [...used].map((roled) => contentWords(textOf(roled.segment)))
  const chosen: RoledSegment[] = []
  const unseen = thread.flatMap(({ segments }) => segments).findLast((roled) => isUnseen(roled))
  const counts: Record<Reason, number> = { analysis: 0, answer: 0, lead: 0 }
  const reasonFor = (roled: RoledSegment, message: RoledMessage): Reason | null => {
    if ((message === closing || roled.forFuture) && isOfAnalysis(roled)) return 'analysis'
    const mayAnswer = message.place < settled && counts.answer < mostAnswers
    if (mayAnswer && isReport(roled, message) && bears(roled)) return 'answer'
    if (counts.lead >= most) return null
    return isTelling(roled, message, settled) || (leadsOn(roled, message, settled) && bears(roled)) ? 'lead' : null
  }
  for (const message of thread) {
    for (const roled of message.segments) {
      if (used.has(roled) || story.refuted.has(roled)) continue
      const reason = reasonFor(roled, message)
      // Nobody needs to read twice that it could not be seen.
      if (reason === null || (isUnseen(roled) && roled !== unseen)) continue
      if (roled.segment.kind === 'sentence') {
        const words = contentWords(textOf(roled.segment))
        // Where it could be reproduced tells more than the symptom whose words it has.
        if (!isUnseen(roled) && said.some((other) => overlap(words, other) > mostSharedBy(roled, reason))) continue
        said.push(words)
        counts[reason] += 1
      }
      chosen.push(roled)
    }
  }
  return chosen
}

/** Why a segment is worth a line: it stands in the closing analysis, answers what the help desk asked, or tells what led to the cause. */
type Reason = 'analysis' | 'answer' | 'lead'

/** Share of its words that a sentence may have in common with one that is told already; an analysis is told whole. */
const mostShared: Readonly<Record<Reason, number>> = { analysis: 1, answer: 0.8, lead: 0.55 }

/** What a record says bears out the cause, and has its words for that. */
function mostSharedBy({ segment }: RoledSegment, reason: Reason): number {
  return reason === 'lead' && readsOut(textOf(segment)) ? mostShared.answer : mostShared[reason]
}

/** Answers of the requestor that are worth a line. */
const mostAnswers = 3

/** What a requestor found out when asked. */
function isReport({ role, strength, segment, likely }: RoledSegment, { message, place }: RoledMessage): boolean {
  if (message.role !== 'customer' || place === 0 || role !== 'finding' || strength > 2) return false
  const text = textOf(segment)
  if (segment.kind !== 'sentence' || text.length > longestAnswer || isQuestion(text) || says('hedge', text))
    return false
  // It rules something out.
  if (deniesInWords(text)) return false
  return (likely.get('finding') ?? 0) >= surelyFound && !says('chatter', text)
}

/** What a help desk came upon before the cause was told, in whatever words. */
function leadsOn(roled: RoledSegment, { message, place }: RoledMessage, settled: number): boolean {
  const { role, segment, announces } = roled
  const isUnsure = role === 'hypothesis' && roled.strength < 2
  const mayLead = role === 'finding' || isUnsure || (role === 'symptom' && place > 0 && roled.strength < 3)
  if (message.role === 'customer' || place >= settled || !mayLead || announces) return false
  if (segment.kind !== 'sentence') return false
  const text = textOf(segment)
  return !isQuestion(text) && !says('hedge', text) && !(deniesInWords(text) && !butReports(text)) && !isCaption(segment)
}

const longestAnswer = 160
const surelyFound = 0.55

/** Whether a segment speaks of what the cause names and the first message did not. */
function bearingOn(thread: readonly RoledMessage[], cause: readonly RoledSegment[]): (roled: RoledSegment) => boolean {
  const told = cause.map(({ segment }) => textOf(segment)).join('\n')
  const matter = matterBeyond(told, thread[0]?.message.body ?? '')
  return ({ segment }) => {
    const shared = [...matter.intersection(matterOf(textOf(segment)))]
    return shared.length >= leastShared || shared.some((word) => /^\d{3,}$/u.test(word))
  }
}

const leastShared = 2

/** How likely what words of discovery made a cause must be to be a finding all the same. */
const surelyFinding = 0.8

/** How likely what another message told as the cause must be one to be worth a line. */
const likelyCause = 0.5

// That explains it.   所以才会这样
const pointsAtLast =
  /^(?:so |and )?(?:that|this|which|it) (?:would |also )?(?:explains?|is why|was it)\b|^(?:所以|因此|这就|这也|难怪)/iu

/** `We could not reproduce it.`, or where it could be. */
function isUnseen({ role, segment }: RoledSegment): boolean {
  return role === 'finding' && segment.kind === 'sentence' && says('notReproducible', textOf(segment))
}

/** What stands under the heading of an analysis, its inferences included. */
function isOfAnalysis(roled: RoledSegment): boolean {
  if (roled.announces) return false
  return (roled.role === 'finding' && roled.strength === 3) || (roled.role === 'cause' && roled.by === 'place')
}

/** Characters from which on a sentence tells something. */
const shortest = { han: 8, latin: 20 }

/**
 * Whether a segment outside the closing analysis reports something found out, or an open suspicion where no cause is known.
 * `settled`: place of the message that tells the cause, -1 where none does.
 */
function isTelling(roled: RoledSegment, { message, place }: RoledMessage, settled: number): boolean {
  const hasCause = settled >= 0
  if (roled.announces || message.role === 'customer' || roled.segment.kind === 'code') return false
  const text = textOf(roled.segment)
  if (text.length < measureFor(text, shortest) || isCaption(roled.segment)) return false
  if (roled.role === 'hypothesis') return !hasCause && !/[?？]\s*$/u.test(text)
  if (hasCause && says('unresolved', text)) return false
  // `The parameters ask for a PIN that the device cannot take`: leads to the cause that a later message tells.
  if (roled.role === 'cause')
    return (
      place <= settled &&
      (likelihood(roled, 'cause') >= likelyCause || likelihood(roled, 'finding') >= surelyFinding) &&
      !pointsAtLast.test(text)
    )
  if (roled.role !== 'finding') return false
  if (says('reportsResult', text)) return true
  if (says('administration', text) || says('progress', text)) return false
  // Listed as what it was not.
  if (roled.strength < 3 && (excludes(text) || clears(text)) && !says('hedge', text)) return false
  if (onlyLooked(text)) return false
  return roled.strength >= 2 || says('finding', text)
}
