/** Chooses the resolution out of everything a thread says: the closing summary outweighs all else. */
import { displayWidth } from '../../language/sentences.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { says } from '../lexicon/lexicon.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { looksAhead } from '../lexicon/precautions.ts'
import { isSoundTrial } from '../lexicon/denials/trials.ts'
import { staysOpen } from '../lexicon/stays-open.ts'
import { leavesUnknown } from '../lexicon/causes/cause-unknown.ts'
import { lengthOf, likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { restOfAnswer } from './asks-how.ts'
import { answersAside } from './answers-when-well.ts'
import { adviceAhead, bridgesBefore, remedyToCome, requestBehind } from './beside-remedy.ts'
import { withCure } from './cure-beside.ts'
import { clearest, inOrder, isOpenToDoubt, likeliest, notSaidBy, topRank, type Wanted } from './clearest.ts'
import { endsInSilence } from './ends-in-silence.ts'
import type { FollowUp } from './follow-up.ts'
import { mayConfirm, onlyReports, repeats } from './only-reports.ts'

/**
 * What to do about it, in the order of the message that says it best, and what is out of reach. `asksOnly`: the requestor asks how to do something, and nothing
 * fails.
 */
export function chooseResolution(
  thread: readonly RoledMessage[],
  story: FollowUp,
  asksOnly: boolean,
): readonly RoledSegment[] {
  const isRemedy: Wanted = (roled, place) =>
    (roled.role === 'resolution' || roled.role === 'workaround') &&
    !story.failed.has(place) &&
    !leavesUnknown(textOf(roled.segment)) &&
    !staysOpen(textOf(roled.segment)) &&
    !answersAside(roled, thread[place - 1], story)
  const remedies =
    topRank(thread, isRemedy) > 2
      ? (besidesPrevention(thread, story, isRemedy) ?? statedRemedy(thread, story, isRemedy))
      : wordedRemedy(thread, story, isRemedy)
  const from = thread.findIndex(({ message }) => message === remedies[0]?.segment.message)
  if (from < 0) return remedies
  const own = remedies.filter((roled) => !repeats(roled, remedies) && !onlyReports(roled, remedies))
  const ahead = adviceAhead(thread.slice(from + 1), own, isRemedy)
  const toCome = remedyToCome(thread.slice(from + 1), own)
  const asked = own.flatMap((roled) => requestBehind(thread, roled))
  const bridges = bridgesBefore(thread.slice(0, from + 1), own)
  const limits = thread.slice(from).flatMap(({ segments }) => segments.filter((roled) => isLimit(roled)))
  const answer = asksOnly ? restOfAnswer(thread, own) : []
  return inOrder(thread, [...new Set([...bridges, ...asked, ...own, ...ahead, ...toCome, ...limits, ...answer])])
}

/**
 * What removed the problem, in prose, with what is to keep it away, under a heading: `null` where the remedy has a heading as
 * well, or where nothing else is told.
 */
function besidesPrevention(
  thread: readonly RoledMessage[],
  story: FollowUp,
  isRemedy: Wanted,
): readonly RoledSegment[] | null {
  const isOfNow: Wanted = (roled, place) => isRemedy(roled, place) && !roled.forFuture
  if (topRank(thread, isOfNow) > 2) return null
  const remedies = wordedRemedy(thread, story, isOfNow).filter((roled) => !roled.forFuture)
  if (remedies.length === 0) return null
  const precautions = thread.flatMap(({ segments, place }) =>
    segments.filter((roled) => roled.forFuture && isRemedy(roled, place)),
  )
  return [...remedies, ...precautions]
}

/** What stands under a heading or an announcement; before it the steps that helped, where it only sums them up. */
function statedRemedy(thread: readonly RoledMessage[], story: FollowUp, isRemedy: Wanted): readonly RoledSegment[] {
  const chosen = withCure(thread, clearest(thread, isRemedy), isRemedy)
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
    .flatMap((told) => likelyRemedies(told, isRemedy))
  return [...steps, ...chosen]
}

/** Nothing but wording to go by: what helped and what was advised after it, else the last advice. */
function wordedRemedy(thread: readonly RoledMessage[], story: FollowUp, isRemedy: Wanted): readonly RoledSegment[] {
  const helped = thread.find(
    ({ place, segments }) => story.worked.has(place) && segments.some((roled) => isRemedy(roled, place)),
  )
  const from = adviceBefore(thread, helped?.place ?? lastWith(thread, isRemedy), isRemedy)
  const advice = thread.filter(({ place }) => place >= from).flatMap((message) => likelyRemedies(message, isRemedy))
  const isUntold = helped === undefined || onlyPrevents(helped, isRemedy)
  const tried = isUntold && !endsInSilence(thread) ? helpfulAttempt(thread, story) : []
  const told = [...tried, ...advice]
  if (told.length === 0) return endsInSilence(thread) ? [] : likeliestRemedy(thread, story)
  const earlier = thread
    .filter(({ place }) => place < from)
    .map((message) => likelyRemedies(message, isRemedy).filter((roled) => !told.includes(roled)))
    // Steps stay together: of a list of which something is said later on nothing is left out.
    .filter((steps) => notSaidBy(advice, steps).some((roled) => remedial(roled) >= surelyRemedy))
  return [...behindReport(thread, story, told), ...earlier.flat(), ...told]
}

/** Whether all that a message advises is to keep the problem from coming back: what removed it was only to be tried. */
function onlyPrevents({ segments, place }: RoledMessage, isRemedy: Wanted): boolean {
  return segments.every((roled) => !isRemedy(roled, place) || looksAhead(textOf(roled.segment)))
}

/** `Done at noon` says that something was done, not what: the help desk's sentences that come closest to having advised it. */
function behindReport(
  thread: readonly RoledMessage[],
  story: FollowUp,
  told: readonly RoledSegment[],
): readonly RoledSegment[] {
  const width = told.reduce((sum, { segment }) => sum + displayWidth(textOf(segment)), 0)
  if (width > widestReport || told.some(({ segment }) => segment.message.role !== 'customer')) return []
  const reported = thread.findIndex(({ message }) => message === told[0]?.segment.message)
  const advisers = thread.filter(({ place, message: { role } }) => place < reported && role !== 'customer')
  return likeliestRemedy(advisers, story, mayAdvise)
}

/** Whether a segment may be advice, though it was taken for a request. */
function mayAdvise(roled: RoledSegment): boolean {
  return isOpenToDoubt(roled) || (roled.role === 'administration' && !isQuestion(textOf(roled.segment)))
}

/** Columns up to which a report says nothing but that it was done. */
const widestReport = 48

/** How likely a sentence before the advice that helped must be to be part of the remedy. */
const surelyRemedy = 0.8

/** What it counts for that a sentence reports something done. */
const done = 0.5

/** How likely a sentence beside others of a remedy is one as well, and one where nothing else is. */
const leastLikelyRemedy = 0.3
const leastLikelyAlone = 0.15
const leastOfRequestor = 0.5

function likelyRemedies({ segments, place }: RoledMessage, isRemedy: Wanted): readonly RoledSegment[] {
  return segments.filter(
    (roled) =>
      isRemedy(roled, place) && (roled.strength >= 2 || (remedial(roled) >= leastOf(roled) && !mayConfirm(roled))),
  )
}

/** `Quota gone, lag was zero at eight.`: what a requestor says of how it is now is a remedy where it more likely is than not. */
function leastOf({ role, segment }: RoledSegment): number {
  return segment.message.role === 'customer' && role === 'workaround' ? leastOfRequestor : leastLikelyRemedy
}

function remedial(roled: RoledSegment): number {
  return likelihood(roled, 'resolution', 'workaround')
}

function likeliestRemedy(
  thread: readonly RoledMessage[],
  story: FollowUp,
  isOpen: (roled: RoledSegment) => boolean = isOpenToDoubt,
): readonly RoledSegment[] {
  const mayBe: Wanted = (roled, place) =>
    isOpen(roled) &&
    !noRemedy.has(roled.role) &&
    !answersByNumber(roled) &&
    !story.failed.has(place) &&
    !provesNothing(textOf(roled.segment)) &&
    !isFollowedByFailure(roled, thread[place])
  // Without any advice what was done just before it worked is the remedy.
  const likely = (roled: RoledSegment): number =>
    remedial(roled) + (story.verdict === 'worked' && isDeed(textOf(roled.segment)) ? done : 0)
  return likeliest(thread, mayBe, likely, leastLikelyAlone)
}

/** `3) replaced in September`: what a requestor was asked. */
function answersByNumber({ segment }: RoledSegment): boolean {
  return segment.message.role === 'customer' && segment.kind === 'sentence' && segment.marker?.number !== undefined
}

/** `Moved the backup to Monday. The spike came all the same.` */
function isFollowedByFailure(roled: RoledSegment, message: RoledMessage | undefined): boolean {
  const next = message?.segments[message.segments.indexOf(roled) + 1]
  if (next === undefined || next.segment.paragraph !== roled.segment.paragraph) return false
  return next.role === 'ruledOut' && changedNothing(textOf(next.segment))
}

/** What was not proved, is not known, only showed that all is well, or changed nothing. */
function provesNothing(text: string): boolean {
  if (changedNothing(text) && !says('success', text)) return true
  return says('unproven', text) || leavesUnknown(text) || isSoundTrial(text)
}

const noRemedy: ReadonlySet<Role> = new Set<Role>(['cause', 'symptom', 'hypothesis'])

/** `I had it removed for those ports.`, and nothing of that it changed nothing. */
function isDeed(text: string): boolean {
  return tellsDeed(text) && !says('noChange', text)
}

/**
 * `Did that, it works`: what the requestor reports in fewer words was advised before; the place of that advice, or that of
 * the report.
 */
function adviceBefore(thread: readonly RoledMessage[], reported: number, isRemedy: Wanted): number {
  const remediesAt = (place: number): readonly RoledSegment[] =>
    thread[place]?.segments.filter((roled) => roled.strength >= 2 && isRemedy(roled, place)) ?? []
  if (thread[reported]?.message.role !== 'customer') return reported
  const advised = thread.findLast(
    ({ place, message: { role } }) => place < reported && role !== 'customer' && remediesAt(place).length > 0,
  )
  if (advised === undefined) return reported
  return lengthOf(remediesAt(advised.place)) > lengthOf(remediesAt(reported)) ? advised.place : reported
}

/** What was only to be tried, or done in passing, and helped is a remedy. */
function helpfulAttempt(thread: readonly RoledMessage[], story: FollowUp): readonly RoledSegment[] {
  const tried = thread.findLast(({ place, segments }) => story.worked.has(place) && segments.some(isTry))
  const tries = tried?.segments.filter(isTry) ?? []
  // Of a log of one's work what was done, not when it began and ended.
  const deeds = tries.filter(({ segment }) => tellsDeed(textOf(segment)))
  return deeds.length > 0 && tried?.message.role !== 'customer' ? deeds : tries
}

function isTry(roled: RoledSegment): boolean {
  if (isQuestion(textOf(roled.segment)) || roled.segment.kind === 'code') return false
  if (roled.role === 'attempted') return !isSoundTrial(textOf(roled.segment))
  const text = textOf(roled.segment)
  // `Please reinstall it and send me a screenshot` is both; what only asks for the screenshot is no remedy.
  if (roled.role !== 'administration' || roled.strength === 3) return false
  if (says('inquiry', text) || received.test(text) || closes.test(text)) return false
  return says('instruction', text) || says('remedy', text)
}

// You may close the request.   可以关单
const closes =
  /\bclos(?:e|ed|ing)\b.{0,20}\b(?:case|ticket|request|incident|issue|it|this)\b|(?:关|结|销)(?:单|案|掉)|关闭(?:工单|案例|本单|此单)/iu
// 已收到您的截图   Received, thanks
const received = /(?:已|确认)收到|收到(?:您|你|了)|\breceived\b/iu

/** `It cannot be fixed for now.` */
function isLimit(roled: RoledSegment): boolean {
  if (roled.segment.message.role === 'customer' || roled.segment.kind === 'code' || roled.role !== 'finding')
    return false
  const text = textOf(roled.segment)
  return roled.strength === 2 && says('unresolved', text) && !says('progress', text) && !leavesUnknown(text)
}

function lastWith(thread: readonly RoledMessage[], wanted: Wanted): number {
  return (
    thread.findLast(({ segments, place }) => segments.some((roled) => roled.strength >= 2 && wanted(roled, place)))
      ?.place ?? -1
  )
}
