/** Finds where a cause that a sentence names begins and ends: what stands before it, between its parts and behind it. */
import { displayWidth } from '../../language/sentences.ts'
import { says } from '../lexicon/lexicon.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { describes } from './described-beside.ts'
import { contentWords, overlap } from './content-words.ts'
import { explanations, noExplanation } from './explaining.ts'

/** A stated cause with the sentences beside it that belong to it: between its own, before it, behind it. */
export function wholeCause(thread: readonly RoledMessage[], stated: readonly RoledSegment[]): readonly RoledSegment[] {
  return withReasonBehind(thread, withSequel(thread, withAntecedent(thread, withBetween(thread, stated))))
}

/**
 * `That is why it stops.` takes along what it points back to, and a chain of reasons its beginning: the sentences before
 * it in its paragraph that say what happens.
 */
function withAntecedent(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const [first] = segments
  if (first === undefined || first.strength === 3) return segments
  const pointsOut = pointsInside.test(textOf(first.segment))
  const pointsBack = pointsOut || says('refersBack', textOf(first.segment))
  const needsMore = concludes.test(textOf(first.segment)) || onlyHints(textOf(first.segment))
  const all = around(thread, first)
  const before: RoledSegment[] = []
  for (let at = all.indexOf(first) - 1; at >= 0 && before.length < 3; at -= 1) {
    const roled = all[at]
    if (roled === undefined || roled.segment.paragraph !== first.segment.paragraph || !mayLead(roled)) break
    const text = textOf(roled.segment)
    const isNext =
      (pointsOut || needsMore || roled.role === 'cause') && before.length === 0 && !tellsOfLooking.test(text)
    if (!isNext && !explanations.some((signal) => says(signal, text))) break
    if (!pointsBack && tellsOfLooking.test(text)) break
    // `That is the explanation.`
    if (noExplanation.some((signal) => says(signal, text)) || contentWords(text).size < leastWords) break
    before.unshift(roled)
  }
  return [...before, ...segments]
}

// So the scale takes a swinging load for an empty hook   也就是说覆盖不够
const concludes =
  /^(?:so|thus|hence|therefore|in other words|that is|which means)\b|^(?:也就是说|就是说|换句话说|换言之|所以|因此|于是|这说明|说明)/iu

/** `The first one sends none.`: a short sentence, and no part of one. */
function onlyHints(text: string): boolean {
  return /[.。]$/u.test(text) && displayWidth(text) <= widestHint
}

/** In columns. */
const widestHint = 32

/** Words that carry its matter, from which on a sentence before a cause tells something. */
const leastWords = 2

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
  return likely >= partCause || (likely >= leastPart && roled.role === 'resolution' && tellsNoStep(roled))
}

/** `It converts weights by the locale of whoever began.`: nobody is told to do anything, now or under a condition. */
function tellsNoStep(roled: RoledSegment): boolean {
  return describes(roled) && !conditional.test(textOf(roled.segment))
}

// when the trainings are over, …
const conditional = /^(?:when|once|if|after)\b/iu

// It does not match this to the dialog
// 打开时要把这些对象一个个画出来
const pointsInside =
  /\b(?:this|these|those)(?= (?:to|with|as|by|for|from|because|when)\b|[,;])|[把将被]这(?:些|几[个条张份])(?!天|年|时|人)\p{Script=Han}/iu

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

/** How many sentences behind a cause may go on with it. */
const mostBehind = 3

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
  const sequel = (end < 0 ? behind : behind.slice(0, end)).slice(0, mostBehind)
  const explained = sequel.findLastIndex(({ segment }) => {
    const text = textOf(segment)
    return says('mechanism', text) || namesRecord.test(text)
  })
  return [...segments, ...sequel.slice(0, explained + 1)]
}

/** `…, the number stays empty.` and then, in a paragraph of its own, `The number stays empty because the grant is missing.`: why what the cause ends with is so. */
function withReasonBehind(thread: readonly RoledMessage[], segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const last = segments.at(-1)
  if (last === undefined) return segments
  const all = around(thread, last)
  const next = all[all.indexOf(last) + 1]
  if (next === undefined || next.segment.kind === 'code' || next.announces || !mayReason.has(next.role)) return segments
  const picked = ofReason.exec(textOf(next.segment))
  const words = contentWords(picked?.[1] ?? picked?.[2] ?? '')
  return words.size > 0 && overlap(words, contentWords(textOf(last.segment))) >= pickedUp
    ? [...segments, next]
    : segments
}

const mayReason: ReadonlySet<Role> = new Set(['finding', 'cause'])

/** Share of the words of what is explained that the cause ended with. */
const pickedUp = 0.5

// The number stays empty because …   取不到任务号，是升级脚本漏了授权   之所以取不到，是因为 …
const ofReason =
  /^(?!it |this |that )([^,;.]{6,60}?),? (?:only )?because (?!of (?:this|that)\b)|^(?:之所以|而)?([^，,。；;]{2,24})[，,]是(?:因为|由于|[^，,。不否]{0,16}[漏没未忘少错误])/iu

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
