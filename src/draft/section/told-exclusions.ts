/** What messages say by themselves that it was not: in so many words, or that it was tried and changed nothing. */
import { overLines } from '../../language/patterns/over-lines.ts'
import type { NonEmpty } from '../../model/draft.ts'
import { deniesAnother } from '../lexicon/denials/denials.ts'
import { givesVerdict, saysNotIt } from '../lexicon/denials/named-denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { changedNothing, isBack } from '../lexicon/denials/no-change.ts'
import { pointsBack } from '../lexicon/points-back.ts'
import { asksToSend } from '../lexicon/questions.ts'
import { deniesAll } from '../lexicon/denials/taken-back.ts'
import { isSoundTrial, namesTrial } from '../lexicon/denials/trials.ts'
import { wellFrom } from '../roles/asked-when-well.ts'
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from '../thread/content-words.ts'
import { answersSuspicion, type OpenSuspicion } from './open-suspicions.ts'
import { names, tellsExclusion } from './tells-exclusion.ts'

/** Segments that together say of one thing that it was not it. */
export type Exclusion = NonEmpty<RoledSegment>

/**
 * What a message rules out, each with what it speaks of: the sentence before it, or what the message before it (`before`) asked for.
 * `consumed`: what stands elsewhere already, `environment` that of the environment.
 */
export function exclusionsOf(
  message: RoledMessage,
  before: RoledMessage | undefined,
  consumed: ReadonlySet<RoledSegment>,
  environment: readonly RoledSegment[],
  open: readonly OpenSuspicion[],
): readonly Exclusion[] {
  const { segments } = message
  const fromCustomer = message.message.role === 'customer'
  const requests = fromCustomer ? requestsOf(before, consumed) : []
  const told = new Set([...consumed, ...environment])
  const found: Exclusion[] = []
  const well = fromCustomer ? wellFrom(segments) : segments.length
  for (const [at, roled] of segments.entries()) {
    if (roled.announces || roled.segment.kind === 'code' || consumed.has(roled)) continue
    // `It opens at once! I compared the rows, not one is missing.`
    if (at > well && !open.some(({ place }) => place === message.place - 1)) continue
    const above = segments[at - 1]
    // `The firewall - I can see the request in its log. Not it.`
    if (roled.role === 'ruledOut' && above !== undefined && saysNotIt(textOf(roled.segment))) {
      const isOwn = above.segment.paragraph === roled.segment.paragraph && above.segment.kind === 'sentence'
      if (isOwn && !told.has(above) && !found.some((exclusion) => exclusion.includes(above))) {
        found.push([above, roled])
        continue
      }
    }
    const last = found.at(-1)
    if (last !== undefined && roled.role === 'ruledOut' && standsBehindVerdict(roled, last)) {
      found[found.length - 1] = [...last, roled]
      continue
    }
    if (
      tellsExclusion(roled, fromCustomer) ||
      (!standsFirmly(roled, told) && answersSuspicion(roled, message.place, open))
    )
      found.push(namedBy(requests, [roled]) ?? withGround(segments, at, told))
    else if (nothingHelped.test(textOf(roled.segment))) {
      const [first, ...rest] = [...trialsBefore(segments, at), roled]
      if (first !== undefined && rest.length > 0) found.push([first, ...rest])
    } else if ((tellsTrial(roled) || didAsAsked.test(textOf(roled.segment))) && !isQuestion(textOf(roled.segment))) {
      const next = segments[at + 1]
      const text = textOf(roled.segment)
      if (roled.role === 'attempted' && (isInVain(text) || (!fromCustomer && isSoundTrial(text))))
        found.push(namedBy(requests, [roled]) ?? [roled])
      // `Swapped the cable. No change.`
      else if (next !== undefined && next.segment.paragraph === roled.segment.paragraph && isBareFailure(next))
        found.push(namedBy(requests, [roled, next]) ?? withRequest(segments, at, [roled, next]))
    }
  }
  // `OK, innocent.`, alone: nobody learns of what.
  const least = fromCustomer ? 2 : 0
  return found.filter(
    (exclusion) =>
      exclusion.some(({ segment }) => contentWords(textOf(segment)).size >= least) &&
      // `Neither of the two, then.`: stands beside the suspicions.
      !exclusion.every(({ segment }) => deniesAll(textOf(segment))),
  )
}

/** `Carrier - no. It gets the signal in all ten traces.`: what the verdict rests on. */
function standsBehindVerdict({ segment }: RoledSegment, [verdict, ...others]: Exclusion): boolean {
  const { message, paragraph } = verdict.segment
  if (segment.message !== message || segment.paragraph !== paragraph || others.length > 1) return false
  const text = textOf(verdict.segment)
  return givesVerdict(text) && endsAtOnce.test(text)
}

/** What stands elsewhere, and not only for its place. */
function standsFirmly(roled: RoledSegment, told: ReadonlySet<RoledSegment>): boolean {
  return told.has(roled) && !(roled.role === 'environment' && roled.strength < 2)
}

/** What the help desk asked to be tried or looked at, unless it stands elsewhere already. */
function requestsOf(before: RoledMessage | undefined, consumed: ReadonlySet<RoledSegment>): readonly RoledSegment[] {
  if (before === undefined || before.message.role === 'customer') return []
  return before.segments.filter(
    (roled) =>
      mayRequest.has(roled.role) &&
      roled.segment.kind === 'sentence' &&
      !consumed.has(roled) &&
      !asksToSend(textOf(roled.segment)),
  )
}

const mayRequest: ReadonlySet<Role> = new Set<Role>(['attempted', 'administration'])

/** `Moved it, no change.`: with what was asked for where the report does not name it, the one thing to be tried unless it speaks of another one. */
function namedBy(requests: readonly RoledSegment[], report: Exclusion): Exclusion | null {
  const words = contentWords(report.map(({ segment }) => textOf(segment)).join(' '))
  if (words.size > mostInReport) return null
  const akin = requests.find(({ segment }) => overlap(contentWords(textOf(segment)), words) > 0)
  const [trial, ...others] = requests.filter(({ role }) => role === 'attempted')
  const request = akin?.role === 'administration' || trial === undefined ? akin : others.length > 0 ? undefined : trial
  if (request === undefined || wantsWord.test(textOf(request.segment))) return null
  return [request, ...report]
}

// Could you also tell me if it is always the same machines?   告诉我是不是每台都这样
const wantsWord =
  /\b(?:tell|let|give) (?:me|us)(?: know)? (?:if|whether|what|which|when|where|how|who)\b|(?:告诉|告知|说|讲)(?:我|我们|一下|一声)?(?:是不是|是否|有没有|哪|什么|怎)/iu

/** Words that carry its matter, up to which a report of a trial does not name what was tried. */
const mostInReport = 4

/** `Asked her to swap both cables. She did both. Still dead.`: with what was asked for just before. */
function withRequest(segments: readonly RoledSegment[], at: number, report: Exclusion): Exclusion {
  const [before, first] = [segments[at - 1], segments[at]] as const
  if (before === undefined || first === undefined || before.role !== 'attempted') return report
  const isOneBreath = before.segment.paragraph === first.segment.paragraph && before.segment.kind === 'sentence'
  return isOneBreath && didAsAsked.test(textOf(first.segment)) ? [before, ...report] : report
}

// She did both.   照做了
const didAsAsked =
  /^(?:\w+ |\[[^\]]{1,20}\] )?(?:has |have )?(?:did|done) (?:both|so|that|it|all)\b|^(?:[^，,。]{0,4})?(?:都|照)(?:着|样)?(?:做|试|弄)(?:过|了)/iu

// Nothing helped.   都没用
const nothingHelped = overLines('iu')`
  ^(?:but |unfortunately,? )?(?:
    nothing
    |none of (?:it|this|these|that|them|those)
  ) (?:of (?:it|this|that) )?(?:has |have )?(?:
    helped|worked|changed(?: anything)?|made (?:a|any) difference
  )\b
  |^(?:但|可)?(?:结果)?(?:都|均|全都?|统统)(?:没用|无效|不行|没有?(?:效果|变化|作用|解决|改善))[。.!！]*$
`

/** The trials right before the word that none of them helped. */
function trialsBefore(segments: readonly RoledSegment[], at: number): readonly RoledSegment[] {
  const start = segments.slice(0, at).findLastIndex((roled) => roled.role !== 'attempted' || roled.announces)
  return segments.slice(start + 1, at).slice(-mostTrials)
}

const mostTrials = 4

/** Told as a trial, or as a fact in its words: `Version 4 installed. No change.` */
function tellsTrial({ role, strength, segment, announces }: RoledSegment): boolean {
  if (role === 'attempted') return true
  const tellsOf = role === 'finding' ? strength < 3 : role === 'environment' && strength < 2
  return tellsOf && !announces && segment.kind === 'sentence' && namesTrial(textOf(segment))
}

/** `It cannot explain a stall.`, `So not the port.`: with what was seen just before it. */
function withGround(segments: readonly RoledSegment[], at: number, told: ReadonlySet<RoledSegment>): Exclusion {
  const [before, roled] = [segments[at - 1], segments[at]] as const
  if (roled === undefined) throw new RangeError('no segment at this place')
  const text = textOf(roled.segment)
  // `It isn't memory at all` names what it denies.
  // `Suspected the low sun, put up a screen. It is as slow at night, so not the light.`
  if (before !== undefined && isOnlyGuess(before, segments) && !told.has(before)) {
    if (before.segment.paragraph === roled.segment.paragraph) return [before, roled]
  }
  const points = before !== undefined && !deniesAnother(text) && (pointsBack(text) || !names(text))
  const isMeasured = measuredBefore(segments, roled) !== null
  const isGround = before !== undefined && (points || isMeasured) && isSeen(before) && !told.has(before)
  return isGround && before?.segment.paragraph === roled.segment.paragraph ? [before, roled] : [roled]
}

// `Carrier - no.`: the verdict is its last word
const endsAtOnce = /^.{3,60}(?:no|nope|not (?:it|that|this)|negative|不是|排除|无关)[.。!]?$/iu

/** A verdict with what was measured right before it where it gives no ground itself, unless that stands elsewhere (`told`). */
export function withMeasure(
  thread: readonly RoledMessage[],
  verdict: RoledSegment,
  told: ReadonlySet<RoledSegment>,
): readonly RoledSegment[] {
  const message = thread.find((one) => one.message === verdict.segment.message)
  const measured = message === undefined ? null : measuredBefore(message.segments, verdict)
  return measured === null || told.has(measured) ? [verdict] : [measured, verdict]
}

/** `iostat: 4 % util.` right before `Disk ruled out.`: what a verdict that gives no ground rests on; `null` where nothing was measured. */
function measuredBefore(segments: readonly RoledSegment[], roled: RoledSegment): RoledSegment | null {
  const before = segments[segments.indexOf(roled) - 1]
  if (before === undefined || !bareVerdict.test(textOf(roled.segment)) || !isSeen(before)) return null
  if (before.segment.paragraph !== roled.segment.paragraph) return null
  return /\d/u.test(textOf(before.segment)) ? before : null
}

// `iostat: 4 % util. Disk speed ruled out.`, `网卡 3%。网络排除。`: says of what is out, and not why
const bareVerdict =
  /^(?:so |then )?(?:the |that )?[\w -]{2,30} (?:is |are )?(?:thus |therefore |then )?(?:ruled out|excluded|eliminated|out|cleared|off the list|not (?:responsible|involved|to blame|guilty|at fault|the (?:cause|reason|culprit|problem)))[.!]?$|^(?:所以|那么?)?[^，,。；;：:]{2,12}(?:可以?|已经?|也|就)?排除了?[。.!！]?$/iu

/** Suspected in prose, and nothing else in its paragraph is. */
function isOnlyGuess(roled: RoledSegment, segments: readonly RoledSegment[]): boolean {
  if (roled.role !== 'hypothesis' || roled.announces || roled.segment.kind !== 'sentence') return false
  const { paragraph } = roled.segment
  return segments.every((one) => one === roled || one.role !== 'hypothesis' || one.segment.paragraph !== paragraph)
}

function isSeen({ role, strength, announces, segment }: RoledSegment): boolean {
  return seen.has(role) && strength < 3 && !announces && segment.kind === 'sentence'
}

const seen: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted'])

/** `We swapped the cable, no change` */
function isInVain(text: string): boolean {
  const stays = changedNothing(text) || staysAt.test(text) || (isBack(text) && namesTrial(text))
  return stays && !says('success', text) && names(text)
}

// 换了一台电脑，数量还是 297
const staysAt = /(?:还是|仍然?是?|依然是?)\s?\d|, (?:also |still )?(?:the )?same[.!]?$/iu

/** `No change.` and nothing else. */
function isBareFailure({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return segment.kind === 'sentence' && text.length <= shortest && changedNothing(text) && !namesTrial(text)
}

const shortest = 40
