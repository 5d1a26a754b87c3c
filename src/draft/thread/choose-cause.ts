/** Chooses the cause out of everything a thread says: the closing summary outweighs all else. */
import { ownsUpTo } from '../lexicon/admissions.ts'
import { leavesUnknown } from '../lexicon/cause-unknown.ts'
import { tellsChange, tellsDeed } from '../lexicon/deeds.ts'
import { leavesOpen } from '../lexicon/left-open.ts'
import { says, type Signal } from '../lexicon/lexicon.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { clearest, inOrder, isOpenToDoubt, likeliest, notSaidBy, type Wanted } from './clearest.ts'
import { describes } from './described-beside.ts'
import type { FollowUp } from './follow-up.ts'

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
  const unknown = lastUnknown(thread)
  const states: Wanted = (roled, place) =>
    roled.role === 'cause' &&
    (place > unknown || isSure(roled)) &&
    stands(roled, place, story) &&
    !isOpenGuess(roled, story) &&
    !isQuestion(textOf(roled.segment))
  const stated = withSequel(thread, withAntecedent(thread, withBetween(thread, clearest(thread, states))))
  const proved = story.verdict === 'worked' && remedy.length > 0
  if (stated.length > 0) {
    const segments = withFurther(thread, story, stated, states)
    return { segments, confirmed: proved || stated.some((roled) => isExplicit(roled)) }
  }
  const healer = thread.find(({ message }) => message === remedy.at(-1)?.segment.message)
  if (unknown >= (healer?.place ?? 0)) return { segments: [], confirmed: false }
  const likely = remedy.length > 0 ? likeliestCause(thread, story, remedy) : []
  if (likely.length > 0) return { segments: likely, confirmed: false }
  const leading = reasonBefore(remedy)
  if (leading.length > 0) return { segments: leading, confirmed: false }
  const weak = weakCause(thread, story, remedy)
  if (weak.length > 0) return { segments: weak, confirmed: proved }
  const upheld = clearest(
    thread,
    (roled) =>
      roled.role === 'hypothesis' &&
      story.upheld.has(roled) &&
      !story.refuted.has(roled) &&
      !isQuestion(textOf(roled.segment)),
  )
  const proofs = upheld.flatMap((roled) => story.upheld.get(roled) ?? [])
  return { segments: [...upheld, ...new Set(proofs)], confirmed: upheld.length > 0 }
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
  if (stated.some(({ strength }) => strength === 3)) return stated
  // Before a remedy failed people were on another track.
  const astray = Math.max(-1, ...story.failed)
  // `I set that one up myself`: what it was stands before it.
  const owned = stated.some(({ segment }) => ownsUpTo(textOf(segment)))
  const others = thread.flatMap(({ segments, place }) =>
    segments.filter(
      (roled) =>
        place > astray &&
        !roled.announces &&
        !stated.includes(roled) &&
        states(roled, place) &&
        (likelihood(roled, 'cause') >= surelyCause || isRequestorsOwn(roled) || owned) &&
        !says('hedge', textOf(roled.segment)),
    ),
  )
  return inOrder(thread, [...stated, ...notSaidBy(stated, others).slice(0, mostFurther)])
}

/** What a requestor owns up to, or explained before the help desk agreed. */
function isRequestorsOwn({ segment, by }: RoledSegment): boolean {
  return segment.message.role === 'customer' && by === 'wording'
}

/** Less likely sentences are no cause even where a problem was solved and nothing else explains it. */
const leastLikelyCause = 0.1

/** The sentences that come closest to naming a cause, of the message with the likeliest of them. */
function likeliestCause(
  thread: readonly RoledMessage[],
  story: FollowUp,
  remedy: readonly RoledSegment[],
): readonly RoledSegment[] {
  const mayBe = (roled: RoledSegment): boolean => {
    if (!isOpenToDoubt(roled) || roled.role === 'ruledOut' || story.refuted.has(roled) || remedy.includes(roled))
      return false
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
function reasonBefore(remedy: readonly RoledSegment[]): readonly RoledSegment[] {
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

/** Named as the cause by its heading or in its own words: `The root cause is …`. */
function isExplicit(roled: RoledSegment): boolean {
  return roled.strength === 3 || says('explicitCause', textOf(roled.segment)) || says('byDesign', textOf(roled.segment))
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
  const pointsOut = pointsInside.test(textOf(first.segment))
  const pointsBack = pointsOut || says('refersBack', textOf(first.segment))
  const all = around(thread, first)
  const before: RoledSegment[] = []
  for (let at = all.indexOf(first) - 1; at >= 0 && before.length < 3; at -= 1) {
    const roled = all[at]
    if (roled === undefined || roled.segment.paragraph !== first.segment.paragraph || !mayLead(roled)) break
    const text = textOf(roled.segment)
    const isNext = (pointsOut || roled.role === 'cause') && before.length === 0 && !tellsOfLooking.test(text)
    if (!isNext && !explanations.some((signal) => says(signal, text))) break
    if (!pointsBack && tellsOfLooking.test(text)) break
    if (noExplanation.some((signal) => says(signal, text))) break
    before.unshift(roled)
  }
  return [...before, ...segments]
}

/** A finding, or what is told like the cause and not surely enough to be one by itself. */
function mayLead({ role, strength, announces }: RoledSegment): boolean {
  return !announces && (role === 'finding' || (role === 'cause' && strength < 2))
}

/** What stands between two sentences of a cause in one paragraph is part of it, unless it says what to do or what was done. */
function withBetween(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const [first] = segments
  const last = segments.at(-1)
  if (first === undefined || last === undefined || !isBeside(first, last)) return segments
  const all = around(thread, first)
  return all
    .slice(all.indexOf(first), all.indexOf(last) + 1)
    .filter((roled) => segments.includes(roled) || (isBeside(first, roled) && tellsOfCause(roled)))
}

function isBeside(one: RoledSegment, other: RoledSegment): boolean {
  return one.segment.message === other.segment.message && one.segment.paragraph === other.segment.paragraph
}

function tellsOfCause(roled: RoledSegment): boolean {
  if (roled.segment.kind === 'code' || roled.announces || !mayStandBetween.has(roled.role)) return false
  const text = textOf(roled.segment)
  if (says('instruction', text) || says('applied', text) || isQuestion(text)) return false
  const likely = likelihood(roled, 'cause')
  return (
    likely >= partCause ||
    (likely >= leastPart &&
      roled.role === 'resolution' &&
      describes(roled) &&
      !/^(?:when|once|if|after)\b/iu.test(text))
  )
}

// It does not match this to the dialog
const pointsInside = /\b(?:this|these|those)(?= (?:to|with|as|by|for|from|because|when)\b|[,;])/iu

/** Roles whose sentences may go on with a cause that the paragraph began to tell. */
const goesOn: ReadonlySet<Role> = new Set(['finding', 'resolution', 'symptom'])

const mayStandBetween: ReadonlySet<Role> = new Set([...goesOn, 'workaround'])

/** How likely what was taken for a remedy must be to go on with the cause. */
const partCause = 0.15
/** The same of what tells nobody to do anything. */
const leastPart = 0.05

/** What was taken for a remark about the case goes on as well where no word of it says so. */
function mayGoOn(roled: RoledSegment): boolean {
  const { role, strength, segment } = roled
  if (role === 'resolution' && strength >= 2 && likelihood(roled, 'cause') < partCause) return false
  return goesOn.has(role) || (role === 'administration' && strength < 3 && !says('administration', textOf(segment)))
}

/** The sentences that follow a cause in its paragraph, up to the last one that says what happens, unless they say what to do. */
function withSequel(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const last = segments.at(-1)
  if (last === undefined || last.strength === 3) return segments
  const all = around(thread, last)
  const behind = all.slice(all.indexOf(last) + 1)
  const end = behind.findIndex((roled) => {
    const text = textOf(roled.segment)
    const isSentence = roled.segment.kind === 'sentence' && roled.segment.paragraph === last.segment.paragraph
    return !isSentence || !mayGoOn(roled) || says('instruction', text) || says('applied', text) || isQuestion(text)
  })
  const sequel = (end < 0 ? behind : behind.slice(0, end)).slice(0, mostFurther)
  const explained = sequel.findLastIndex(({ segment }) => {
    const text = textOf(segment)
    return says('mechanism', text) || namesRecord.test(text)
  })
  return [...segments, ...sequel.slice(0, explained + 1)]
}

// 此问题内部编号 BUG-30911   Registered with engineering as defect KX-18830
const namesRecord =
  /\b(?:bug|defect|known issue|tracked|registered|filed|logged|reported)\b.{0,40}\b[A-Z]{2,8}-?\d{2,8}\b|(?:缺陷|编号|记录|登记|跟踪).{0,10}[A-Z]{2,8}-?\d{2,8}/iu

/** All that the message with a segment says, in its order. */
function around(thread: readonly RoledMessage[], { segment }: RoledSegment): readonly RoledSegment[] {
  return thread.find(({ message }) => message === segment.message)?.segments ?? []
}

// I looked at the log   我查了一下登录名
const tellsOfLooking =
  /^(?:i|we) (?:have |'ve )?(?:looked|checked|captured|compared|reviewed|went|logged|remoted|traced|tested)\b|^(?:我|我们)?(?:刚才?|远程)?(?:查|看|抓|对比|测|翻|跑)(?:了|过|到)/iu
