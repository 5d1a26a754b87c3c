/** The suspicions that a thread gave up, each with what spoke against it. */
import type { Block, ListItem, NonEmpty, Statement } from '../../model/draft.ts'
import { namesWhatIsNot } from '../lexicon/denials/named-denials.ts'
import { revokes } from '../lexicon/denials/taken-back.ts'
import { pointsBack } from '../lexicon/points-back.ts'
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { deadEnds } from './dead-ends.ts'
import { mergeStatements, statementOf } from '../statement.ts'
import { inOrder, lastPlaceOf } from '../thread/clearest.ts'
import { contentWords, matterOf, overlap } from '../thread/content-words.ts'
import type { SettledCause } from '../thread/choose-cause.ts'
import type { FollowUp } from '../thread/follow-up.ts'
import { clearsWhatIsAsked, numberedAnswers } from './numbered-answers.ts'
import { lastSuspicion, openSuspicions, withSuspicion, type OpenSuspicion } from './open-suspicions.ts'
import { agreedWith, longestJoined } from './agreed-verdict.ts'
import { ownRequest } from './own-request.ts'
import { passedOver } from './passed-over.ts'
import { isOnlyReport, sumsUp } from './summed-up.ts'
import { exclusionsOf, withMeasure, type Exclusion } from './told-exclusions.ts'
import { withGrounds } from './verdict-grounds.ts'
import { suspicionsOf } from './refuted-suspicions.ts'

/** Most that are listed: the first ones are what the next engineer would think of as well. */
const most = 8

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
  cause: SettledCause,
): readonly Exclusion[] {
  const numbered = numberedAnswers(thread)
  // The other way round: by the answer what was asked.
  const asked = new Map([...numbered].map(([question, answer]) => [answer, question] as const))
  const { givenUp, consumed } = givenUpSuspicions(thread, story, used, cause.segments, numbered)
  const open = openSuspicions(thread, story, new Set([...consumed, ...givenUp.flat()]), cause)
  // What was asked in a list stands with its own answer.
  const elsewhereTold = new Set([...consumed, ...numbered.keys()])
  const told = thread.flatMap((message) =>
    exclusionsOf(message, thread[message.place - 1], elsewhereTold, environment, open).map(
      (exclusion) => [exclusion, message.place] as const,
    ),
  )
  // What was asked under a number has its own answer.
  const unasked = open.filter(({ roled }) => !numbered.has(roled))
  const { chosen, unnamed } = withToldExclusions(thread, givenUp, told, unasked, asked)
  const named = nameByPlace(thread, chosen, unnamed, unasked, consumed).filter(
    (exclusion) => wordsOf(exclusion).size > 0,
  )
  const grounded = withGrounds(thread, named, asked, new Set([...used, ...environment]))
  const elsewhere = new Set([...consumed, ...grounded.flat()])
  return [...grounded, ...passedOver(thread, open, elsewhere, cause)].slice(0, most)
}

/** The suspicions that were refuted, with what speaks against each; `consumed` is `used` and what was taken for that. */
function givenUpSuspicions(
  thread: readonly RoledMessage[],
  story: FollowUp,
  used: ReadonlySet<RoledSegment>,
  cause: readonly RoledSegment[],
  numbered: ReadonlyMap<RoledSegment, RoledSegment>,
): { readonly givenUp: readonly Exclusion[]; readonly consumed: ReadonlySet<RoledSegment> } {
  const chosen: Exclusion[] = []
  const grounds = deadEnds(thread, story)
  const consumed = new Set<RoledSegment>(used)
  for (const message of thread) {
    let told = false
    const groups = suspicionsOf(message, story, used, numbered)
    for (const group of groups) {
      if (group.every((roled) => isToldAgain(roled, cause) && !isRevoked(roled, message.place, thread))) continue
      const answered = group.flatMap((roled) => numbered.get(roled) ?? [])
      if (answered.length > 0 && !answered.every((answer) => clearsWhatIsAsked(answer))) continue
      const against = inOrder(
        thread,
        answered.length > 0 ? answered : group.flatMap((roled) => story.refuted.get(roled) ?? []),
      )
      const rivals = message.segments.filter((roled) => story.refuted.has(roled) && !group.includes(roled))
      const free = against.filter(
        (roled) => !consumed.has(roled) && !clearsAnother(roled, group) && !speaksOfOther(roled, group, rivals),
      )
      // All that speaks against it is about another one: what it came to is told elsewhere.
      if (free.length === 0 && against.some((roled) => speaksOfOther(roled, group, rivals))) continue
      // Of what speaks against several suspicions each has what speaks of it.
      const own = groups.length > 1 ? free.filter((roled) => speaksOf(roled, group)) : []
      const evidence = (own.length > 0 ? own : free)
        .slice(0, 2)
        .flatMap((roled) => withMeasure(thread, roled, new Set([...consumed, ...free])))
      // What spoke against it stands beside another suspicion of the same message: nothing to say of this one.
      if (told && against.length > 0 && evidence.length === 0) continue
      told = true
      const givenUp = withoutWhatItWas(group, against, cause)
      const behind = givenUp.flatMap((roled) => grounds.get(roled) ?? []).filter((roled) => !consumed.has(roled))
      const bare =
        evidence.length > 0 && evidence.every((roled) => isBare(roled)) ? lastPlaceOf(thread, evidence.slice(0, 1)) : -1
      const answer = bare > message.place + 1 ? answerBetween(thread, givenUp, bare, consumed) : []
      const asked = givenUp
        .flatMap((roled) => ownRequest(message, roled))
        .filter((roled) => !used.has(roled) && !numbered.has(roled))
      const [first, ...rest] = [...behind, ...inOrder(thread, [...givenUp, ...asked]), ...answer, ...evidence]
      if (first !== undefined) chosen.push([first, ...rest])
      for (const roled of [...asked, ...answer, ...evidence]) consumed.add(roled)
    }
  }
  return { givenUp: chosen, consumed }
}

/** `So not the switch port.` names itself what it clears, and that is none of what these suspect. */
function clearsAnother({ role, segment }: RoledSegment, suspected: Exclusion): boolean {
  const named = role === 'ruledOut' ? namesWhatIsNot(textOf(segment)) : null
  return named !== null && overlap(contentWords(named), wordsOf(suspected)) === 0
}

/** Whether what was refuted with a suspicion, and not that one, is what a segment speaks of. */
function speaksOfOther(roled: RoledSegment, group: Exclusion, rivals: readonly RoledSegment[]): boolean {
  return rivals.some((rival) => speaksOf(roled, [rival])) && !speaksOf(roled, group)
}

function speaksOf({ segment }: RoledSegment, suspected: Exclusion): boolean {
  return overlap(contentWords(textOf(segment)), wordsOf(suspected)) > 0
}

/** `So that was not it.`: what it rests on was told before. */
function isBare({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return contentWords(text).size < 2 || (text.length <= shortWord && pointsBack(text))
}

/** Characters up to which a denial only points back. */
const shortWord = 40

/**
 * Adds what messages (by their places) say that it was not: to what tells the same sentence, else with the open suspicion that it speaks of. `unnamed`
 * are those that speak of none, with their places.
 */
function withToldExclusions(
  thread: readonly RoledMessage[],
  givenUp: readonly Exclusion[],
  told: readonly (readonly [exclusion: Exclusion, place: number])[],
  open: readonly OpenSuspicion[],
  asked: ReadonlyMap<RoledSegment, RoledSegment>,
): { readonly chosen: readonly Exclusion[]; readonly unnamed: ReadonlyMap<Exclusion, number> } {
  const chosen = [...givenUp]
  const unnamed = new Map<Exclusion, number>()
  for (const [exclusion, place] of told) {
    const holder = chosen.findIndex((other) => exclusion.some((roled) => other.includes(roled)))
    const whole = chosen[holder]
    if (whole !== undefined) {
      chosen[holder] = joined(thread, whole, exclusion)
      continue
    }
    const words = wordsOf(exclusion)
    if (onlyRevokes(exclusion) && givenUp.some((other) => overlap(words, wordsOf(other)) > 0)) continue
    const same = chosen.findIndex((other) => !isBesides(exclusion, other) && overlap(words, wordsOf(other)) >= alike)
    if (same >= 0) {
      // What was asked for and reported, in the one sentence of the help desk that says why it is out.
      if (isOnlyReport(chosen[same]) && sumsUp(exclusion)) chosen[same] = exclusion
      continue
    }
    const said = new Set(chosen.flat())
    const question = asked.get(exclusion[0])
    if (question !== undefined && !said.has(question)) {
      chosen.push([question, ...exclusion])
      continue
    }
    const untold = open.filter(({ roled }) => !said.has(roled))
    const named = withSuspicion(exclusion, place, untold)
    // `Even small files do it, so it is not the size. – Right, size is off the table.`
    const agreed = named === null ? agreedWith(thread, exclusion, place, chosen) : -1
    const before = chosen[agreed]
    if (before !== undefined) {
      chosen[agreed] = isOnlyReport(before) && sumsUp(exclusion) ? exclusion : joined(thread, before, exclusion)
      continue
    }
    if (named === null) unnamed.set(exclusion, place)
    chosen.push(named ?? exclusion)
  }
  return { chosen, unnamed }
}

/** `I have to take back what I said about the key.`: says no more than the suspicion and what spoke against it. */
function onlyRevokes([{ segment }, ...others]: Exclusion): boolean {
  const text = textOf(segment)
  return others.length === 0 && revokes(text) && !groundsBehind.test(text)
}

// …，这个判断不对：退回之后没有任何变化   … about the key: both replay
const groundsBehind = /[:：，,；;]\s?\S{8,}.*$/u

/** `The first scanner off: still blank. The second one off: still blank.`: of one message, each with a word of its own. */
function isBesides(one: Exclusion, other: Exclusion): boolean {
  if (one[0].segment.message !== other[0].segment.message) return false
  const [words, others] = [wordsOf(one), wordsOf(other)]
  return !words.isSubsetOf(others) && !others.isSubsetOf(words)
}

/** What two exclusions say of one thing, unless it becomes too long. */
function joined(thread: readonly RoledMessage[], one: Exclusion, other: Exclusion): Exclusion {
  const [first, ...rest] = inOrder(thread, [...new Set([...one, ...other])])
  return first === undefined || rest.length >= longestJoined ? one : [first, ...rest]
}

/** Gives exclusions that name nothing (with the places of their messages) the suspicion they must be about; where another one tells it already, they are what that one rests on. */
function nameByPlace(
  thread: readonly RoledMessage[],
  chosen: readonly Exclusion[],
  unnamed: ReadonlyMap<Exclusion, number>,
  open: readonly OpenSuspicion[],
  consumed: ReadonlySet<RoledSegment>,
): readonly Exclusion[] {
  const result = new Map<Exclusion, Exclusion>(chosen.map((exclusion) => [exclusion, exclusion]))
  for (const [exclusion, place] of unnamed) {
    const suspicion = lastSuspicion(exclusion, place, open)
    if (suspicion === null || exclusion.some((roled) => clearsAnother(roled, [suspicion]))) continue
    const [other, told] = [...result].find(([, whole]) => whole.includes(suspicion)) ?? [exclusion, [suspicion]]
    // What a message says beside its word on a suspicion is about something else.
    if (told.length > 2 || told.some(({ segment }) => segment.message === exclusion[0].segment.message)) continue
    const elsewhere = new Set([...consumed, ...[...result.values()].flat()])
    const [first, ...rest] = inOrder(thread, [...told, ...answerBetween(thread, told, place, elsewhere), ...exclusion])
    if (first === undefined) continue
    result.set(other, [first, ...rest])
    if (other !== exclusion) result.delete(exclusion)
  }
  return [...result.values()]
}

/** What a short answer to a suspicion alone reports, where the conclusion drawn of it (in the message at `place`) does not: `Above 2.9 volts. – Not that, then.` */
function answerBetween(
  thread: readonly RoledMessage[],
  told: readonly RoledSegment[],
  place: number,
  elsewhere: ReadonlySet<RoledSegment>,
): readonly RoledSegment[] {
  const answer = thread[place - 1]
  if (answer === undefined || told.length !== 1 || told[0]?.segment.message === answer.message) return []
  const reports = answer.segments.filter(({ role, segment }) => reported.has(role) && segment.kind === 'sentence')
  return reports.length > mostReports ? [] : reports.filter((roled) => !elsewhere.has(roled)).slice(0, 1)
}

const reported: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted', 'ruledOut'])
const mostReports = 2

/** Share of its words from which on an exclusion says what another one says. */
const alike = 0.6

function wordsOf(exclusion: Exclusion): ReadonlySet<string> {
  return contentWords(exclusion.map(({ segment }) => textOf(segment)).join(' '))
}

/** A cause that was told again in the end: what failed was its first remedy. */
function isToldAgain({ role, segment }: RoledSegment, cause: readonly RoledSegment[]): boolean {
  if (role !== 'cause') return false
  return overlap(matterOf(textOf(segment)), matterOf(cause.map((one) => textOf(one.segment)).join(' '))) >= oneCause
}

/** Share of its words that a cause has in common with another one, from which on both are one. */
const oneCause = 0.15

/** Whether the help desk takes back in so many words what it told in the message at `place`. */
function isRevoked({ segment }: RoledSegment, place: number, thread: readonly RoledMessage[]): boolean {
  const words = contentWords(textOf(segment))
  return thread
    .slice(place + 1)
    .filter(({ message }) => message.role !== 'customer')
    .flatMap(({ segments }) => segments.map((later) => textOf(later.segment)))
    .some((text) => revokes(text) && overlap(contentWords(text), words) > 0)
}

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

function itemOf([first, ...rest]: NonEmpty<RoledSegment>): ListItem {
  return { ...mergeStatements([statement(first), ...rest.map((roled) => statement(roled))]), code: [] }
}

function statement({ segment }: RoledSegment): Statement {
  const { message, start, end } = segment
  // `(a) a weak battery,`: what follows begins a sentence of its own.
  const isItem = segment.kind === 'sentence' && segment.marker !== null
  const comma = isItem ? (/[,，]\s*$/u.exec(message.body.slice(start, end))?.[0].length ?? 0) : 0
  return statementOf(message, start, end - comma)
}
