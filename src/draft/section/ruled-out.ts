/** The suspicions that a thread gave up, each with what spoke against it. */
import type { Block, ListItem, NonEmpty, Statement } from '../../model/draft.ts'
import { clears, concludesAgainst, deniesAnother, findsNothing } from '../lexicon/denials.ts'
import { asksForParticulars } from '../lexicon/questions.ts'
import { says } from '../lexicon/lexicon.ts'
import { pointsBack } from '../lexicon/points-back.ts'
import { opensSound, reportsSound } from '../lexicon/sound.ts'
import { isSoundTrial, namesTrial, triedInVain } from '../lexicon/trials.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { excludes, isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { deadEnds } from './dead-ends.ts'
import { mergeStatements, statementOf } from '../statement.ts'
import { inOrder } from '../thread/clearest.ts'
import { contentWords, overlap } from '../thread/content-words.ts'
import type { FollowUp } from '../thread/follow-up.ts'

/** Most that are listed: the first ones are what the next engineer would think of as well. */
const most = 8

/** Segments that together say of one thing that it was not it. */
export type Exclusion = NonEmpty<RoledSegment>

/** A list of what it was not; nothing where nothing was ruled out. */
export function ruledOutBlocks(exclusions: readonly Exclusion[]): readonly Block[] {
  const [first, ...rest] = exclusions.map((exclusion) => itemOf(exclusion))
  return first === undefined ? [] : [{ kind: 'list', ordered: false, items: [first, ...rest] }]
}

/** What it was not, each with what spoke against it. `used`: what other sections say, `environment` that of the environment; `cause`: what it was in the end. */
export function chooseExclusions(
  thread: readonly RoledMessage[],
  story: FollowUp,
  used: ReadonlySet<RoledSegment>,
  environment: readonly RoledSegment[],
  cause: readonly RoledSegment[],
): readonly Exclusion[] {
  const chosen: Exclusion[] = []
  const grounds = deadEnds(thread, story)
  const consumed = new Set<RoledSegment>(used)
  for (const message of thread) {
    let told = false
    for (const group of suspicionsOf(message, story, used)) {
      const against = inOrder(
        thread,
        group.flatMap((roled) => story.refuted.get(roled) ?? []),
      )
      const evidence = against.filter((roled) => !consumed.has(roled)).slice(0, 2)
      // What spoke against it stands beside another suspicion of the same message: nothing to say of this one.
      if (told && against.length > 0 && evidence.length === 0) continue
      told = true
      const givenUp = withoutWhatItWas(group, against, cause)
      const behind = givenUp.flatMap((roled) => grounds.get(roled) ?? []).filter((roled) => !consumed.has(roled))
      const [first, ...rest] = [...behind, ...givenUp, ...evidence]
      if (first !== undefined) chosen.push([first, ...rest])
      for (const roled of evidence) consumed.add(roled)
    }
  }
  for (const message of thread) {
    for (const told of exclusionsOf(message, consumed, environment)) {
      const exclusion = withRequest(thread[message.place - 1], told, consumed)
      const words = wordsOf(exclusion)
      if (!chosen.some((other) => overlap(words, wordsOf(other)) >= alike)) chosen.push(exclusion)
    }
  }
  return chosen.slice(0, most)
}

/** Share of its words from which on an exclusion says what another one says. */
const alike = 0.6

function wordsOf(exclusion: Exclusion): ReadonlySet<string> {
  return contentWords(exclusion.map(({ segment }) => textOf(segment)).join(' '))
}

/** What a message says by itself that it was not: in so many words, or that it was tried and changed nothing. */
function exclusionsOf(
  { message, segments }: RoledMessage,
  consumed: ReadonlySet<RoledSegment>,
  environment: readonly RoledSegment[],
): readonly NonEmpty<RoledSegment>[] {
  const fromCustomer = message.role === 'customer'
  const told = new Set([...consumed, ...environment])
  const found: NonEmpty<RoledSegment>[] = []
  for (const [at, roled] of segments.entries()) {
    if (roled.announces || roled.segment.kind === 'code' || consumed.has(roled)) continue
    if (isExclusion(roled, fromCustomer)) found.push(withGround(segments, at, told))
    else if (tellsTrial(roled) && !isQuestion(textOf(roled.segment))) {
      const next = segments[at + 1]
      const text = textOf(roled.segment)
      if (roled.role === 'attempted' && (isInVain(text) || (!fromCustomer && isSoundTrial(text)))) found.push([roled])
      // `Swapped the cable. No change.`
      else if (next !== undefined && next.segment.paragraph === roled.segment.paragraph && isBareFailure(next))
        found.push([roled, next])
    }
  }
  return found
}

/** `Moved it, no change.`: with the one thing that the help desk had asked to be tried. */
function withRequest(
  before: RoledMessage | undefined,
  exclusion: Exclusion,
  consumed: ReadonlySet<RoledSegment>,
): Exclusion {
  const [{ segment }] = exclusion
  const words = contentWords(exclusion.map((roled) => textOf(roled.segment)).join(' '))
  if (before === undefined || before.message.role === 'customer' || segment.message.role !== 'customer')
    return exclusion
  if (words.size > mostInReport) return exclusion
  const asked = before.segments.filter(({ role }) => role === 'attempted')
  const [request] = asked
  return request === undefined || asked.length > 1 || consumed.has(request) ? exclusion : [request, ...exclusion]
}

/** Words that carry its matter, up to which a report of a trial does not name what was tried. */
const mostInReport = 4

/** Told as a trial, or as a fact in its words: `Version 4 installed. No change.` */
function tellsTrial({ role, strength, segment, announces }: RoledSegment): boolean {
  if (role === 'attempted') return true
  const tellsOf = role === 'finding' ? strength < 3 : role === 'environment' && strength < 2
  return tellsOf && !announces && segment.kind === 'sentence' && namesTrial(textOf(segment))
}

/** `It cannot explain a stall.`: with the finding before it that it speaks of. */
function withGround(
  segments: readonly RoledSegment[],
  at: number,
  told: ReadonlySet<RoledSegment>,
): NonEmpty<RoledSegment> {
  const [before, roled] = [segments[at - 1], segments[at]] as const
  if (roled === undefined) throw new RangeError('no segment at this place')
  const points = before !== undefined && pointsBack(textOf(roled.segment))
  const isGround = points && before.role === 'finding' && before.strength < 3 && !before.announces && !told.has(before)
  return isGround && before.segment.kind === 'sentence' && before.segment.paragraph === roled.segment.paragraph
    ? [before, roled]
    : [roled]
}

function isExclusion(roled: RoledSegment, fromCustomer: boolean): boolean {
  const text = textOf(roled.segment)
  if (isQuestion(text)) return false
  if (roled.role === 'ruledOut') {
    if (isSweeping(roled)) return false
    if (!fromCustomer) return true
    if (isNamedTrial(roled)) return true
    if (!names(text) || ofRemedy.test(text)) return false
    return likelihood(roled, 'ruledOut') >= undoubted || deniesIt(text)
  }
  if (!tellsFact.has(roled.role) || roled.strength === 3 || plansTo.test(text)) return false
  if (says('inquiry', text)) return false
  if (concludesAgainst(text)) return true
  if (says('hedge', text)) return false
  return (
    excludes(text) || clears(text) || triedInVain(text) || (!fromCustomer && (findsNothing(text) || opensSound(text)))
  )
}

function deniesIt(text: string): boolean {
  return excludes(text) || deniesAnother(text) || concludesAgainst(text)
}

/** How likely what a requestor says must be to rule something out where no word of it denies anything. */
const undoubted = 0.97

// Let us rule out the network first   to exclude the cable   先排除一下网络
const plansTo =
  /\b(?:to|let us|let's|we'll|i'll|we can|you can) (?:first |then |just )?(?:rule|exclude|eliminate)\b|先(?:来)?排除|(?:为了?|以便?|用来)排除/iu

// So that was not a solution, only a delay
const ofRemedy = /\b(?:solution|fix|cure|remedy)\b|(?:解决|解決)(?:办法|方法|方案)?/iu

/** `Tried it with another cable, still dead`, but not `still dead`: what was tried is named. */
function isNamedTrial(roled: RoledSegment): boolean {
  const text = textOf(roled.segment)
  return namesTrial(text) && says('noChange', text) && contentWords(text).size > 2
}

function names(text: string): boolean {
  return contentWords(text).size > 1
}

const tellsFact: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted'])

/** `We swapped the cable, no change` */
function isInVain(text: string): boolean {
  return (says('noChange', text) || staysAt.test(text)) && !says('success', text) && names(text)
}

// 换了一台电脑，数量还是 297
const staysAt = /(?:还是|仍然?是?|依然是?)\s?\d|, (?:also |still )?(?:the )?same[.!]?$/iu

/** `No change.` and nothing else. */
function isBareFailure({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return (
    segment.kind === 'sentence' &&
    text.length <= shortest &&
    says('noChange', text) &&
    !namesTrial(text.replace(noChange, ''))
  )
}

const noChange = /\bno changes?\b|\bnot changed\b/giu
const shortest = 40

/** Suspicions of one breath without the one that proved right: nothing of what speaks against the others is about it. */
function withoutWhatItWas(
  group: NonEmpty<RoledSegment>,
  against: readonly RoledSegment[],
  cause: readonly RoledSegment[],
): readonly RoledSegment[] {
  const stated = contentWords(cause.map(({ segment }) => textOf(segment)).join(' '))
  const denied = contentWords(against.map(({ segment }) => textOf(segment)).join(' '))
  const members = group.map((roled) => ({ roled, words: contentWords(textOf(roled.segment)) }))
  if (!members.some(({ words }) => overlap(words, denied) > 0)) return group
  return members
    .filter(({ words }) => overlap(words, denied) > 0 || overlap(words, stated) < leastAkin)
    .map(({ roled }) => roled)
}

/** Share of its words that a suspicion has in common with the cause that it proved to be. */
const leastAkin = 0.2

/** The refuted suspicions of a message, those of one paragraph together. */
function suspicionsOf(
  message: RoledMessage,
  story: FollowUp,
  used: ReadonlySet<RoledSegment>,
): readonly NonEmpty<RoledSegment>[] {
  const groups: [RoledSegment, ...RoledSegment[]][] = []
  for (const roled of message.segments) {
    if (!story.refuted.has(roled) || used.has(roled) || roled.segment.kind === 'code') continue
    if (story.upheld.has(roled)) continue
    if (isRequest(textOf(roled.segment)) && !isAnsweredNo(roled, story.refuted.get(roled) ?? [])) continue
    const group = groups.at(-1)
    if (group !== undefined && group[0].segment.paragraph === roled.segment.paragraph && group.length < 3)
      group.push(roled)
    else groups.push([roled])
  }
  return groups
}

/** `Are the proxy settings lost? – The proxy is the same.`: a suspicion put as a question, and what denies it speaks of it or surely denies. */
function isAnsweredNo(roled: RoledSegment, against: readonly RoledSegment[]): boolean {
  const text = textOf(roled.segment)
  if (
    !isQuestion(text) ||
    asksForParticulars(text) ||
    asksWhich.test(text) ||
    likelihood(roled, 'hypothesis') < surelyAsked
  )
    return false
  const words = contentWords(text)
  return against.some((one) => {
    const answer = textOf(one.segment)
    const speaksOfIt = overlap(contentWords(answer), words) > 0
    if (one.role === 'ruledOut') return speaksOfIt || likelihood(one, 'ruledOut') >= surelyAnswered
    return speaksOfIt && reportsSound(answer)
  })
}

// Is it missing or greyed out?   是灰的还是没有？
const asksWhich = /^(?:is|are|was|were|do|does|did) (?:it|they|you|that|this)\b.{0,40}\bor\b|还是/iu
const surelyAsked = 0.6
const surelyAnswered = 0.8

/** What was asked for to test a suspicion, without the suspicion itself. */
function isRequest(text: string): boolean {
  return says('inquiry', text) && (!says('hedge', text) || asksForParticulars(text))
}

function itemOf([first, ...rest]: NonEmpty<RoledSegment>): ListItem {
  return { ...mergeStatements([statement(first), ...rest.map((roled) => statement(roled))]), code: [] }
}

function statement({ segment }: RoledSegment): Statement {
  return statementOf(segment.message, segment.start, segment.end)
}

/** `The earlier suspicion has been ruled out`: says nothing by itself, unless it names the suspicion. */
function isSweeping({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return says('earlierSuspicion', text) && text.length < 60 && !namesSuspicion.test(text)
}

// 之前怀疑的电池没电已排除   our suspicion of the switch
const namesSuspicion =
  /(?:怀疑|猜测|推测)(?:的(?!方向|因素|原因|问题|可能|情况|点)|是|为)[^已都也被均全，,。]{2,}|\b(?:suspicion|theory|guess|hypothesis|assumption|hunch|idea) (?:that|of|about|against) \w/iu
