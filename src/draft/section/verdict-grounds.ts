/** What a help desk's verdict rests on, where the requestor told it in the message before: `Tight, no drip. – So the leak is out.` */
import { givesVerdict } from '../lexicon/denials/named-denials.ts'
import { opensWithNo } from '../lexicon/denials/denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { deniesInWords } from '../roles/denies-in-words.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { matterBeyond, matterOf, overlap } from '../thread/content-words.ts'
import { inOrder } from '../thread/clearest.ts'
import type { Exclusion } from './told-exclusions.ts'

/** Most segments that an exclusion has. */
const longest = 5

/**
 * These exclusions, a verdict of the help desk with what the requestor had answered and no section tells (`told`): what speaks of the same thing, or all of
 * a short answer where the verdict is about several things. `asked`: by an answer under a number its question, which is told with it.
 */
export function withGrounds(
  thread: readonly RoledMessage[],
  exclusions: readonly Exclusion[],
  asked: ReadonlyMap<RoledSegment, RoledSegment>,
  told: ReadonlySet<RoledSegment>,
): readonly Exclusion[] {
  const said = new Set([...told, ...exclusions.flat()])
  const result: Exclusion[] = []
  for (const exclusion of exclusions) {
    const grounds = groundsOf(thread, exclusion, said).filter(
      (roled) => !said.has(roled) && !asksWhich.test(questionOf(asked, roled)),
    )
    for (const roled of grounds) said.add(roled)
    const numbered = grounds.filter((roled) => asked.has(roled))
    for (const roled of numbered) result.push([asked.get(roled) ?? roled, roled])
    const beside = grounds.filter((roled) => !asked.has(roled)).slice(0, longest - exclusion.length)
    const suspicion = beside.length > 0 ? suspicionBefore(thread, exclusion, said) : []
    for (const roled of suspicion) said.add(roled)
    const [first, ...rest] = inOrder(thread, [...suspicion, ...exclusion, ...beside])
    result.push(first === undefined ? exclusion : [first, ...rest])
  }
  return result
}

// Which beads do you use?   型号是什么？   the answer tells where it is, and clears nothing
const asksWhich =
  /\b(?:which|what(?:'s| is| are)) (?!the (?:state|status)).*[?？]|哪[个一种些款]|(?:什么|哪个)(?:型号|版本|系统)|(?:型号|版本)(?:号)?(?:是|为)(?:什么|多少|哪)/iu

/** What a numbered answer answers; empty for any other sentence. */
function questionOf(asked: ReadonlyMap<RoledSegment, RoledSegment>, roled: RoledSegment): string {
  const question = asked.get(roled)
  return question === undefined ? '' : textOf(question.segment)
}

/** The one suspicion that the help desk told before the answer, where the verdict names none. */
function suspicionBefore(
  thread: readonly RoledMessage[],
  exclusion: Exclusion,
  said: ReadonlySet<RoledSegment>,
): readonly RoledSegment[] {
  if (exclusion.some(({ role }) => role === 'hypothesis')) return []
  const place = thread.findIndex(({ message }) => message === exclusion[0].segment.message)
  const guesses = thread[place - 2]?.segments.filter(({ role, announces }) => role === 'hypothesis' && !announces) ?? []
  return guesses.length === 1 ? guesses.filter((roled) => !said.has(roled)) : []
}

/** What the requestor said just before a help desk's verdict that bears on it. */
function groundsOf(
  thread: readonly RoledMessage[],
  exclusion: Exclusion,
  said: ReadonlySet<RoledSegment>,
): readonly RoledSegment[] {
  const verdict = exclusion.findLast(({ role }) => role === 'ruledOut')
  if (verdict === undefined || exclusion.some(({ segment }) => segment.message.role === 'customer')) return []
  const place = thread.findIndex(({ message }) => message === verdict.segment.message)
  const answer = thread[place - 1]
  if (answer === undefined || answer.message.role !== 'customer' || place < 2) return []
  // Behind the cause it is about something else.
  const told = thread[place]?.segments ?? []
  if (told.slice(0, told.indexOf(verdict)).some(({ role }) => role === 'cause')) return []
  const text = textOf(verdict.segment)
  // `Carrier - no.` names what it is about, and tells its ground itself.
  if (givesVerdict(text)) return []
  const reports = answer.segments.filter((roled) => mayGround(roled))
  const matter = matterBeyond(text, thread[0]?.message.body ?? '')
  const own = reports.filter(({ segment }) => overlap(matterOf(textOf(segment)), matter) > 0)
  if (!severalThings.test(text))
    return own.length > 0 || reports.length > 1 ? own.slice(0, 2) : reports.filter(isDenial)
  const items = reports.filter(({ segment }) => segment.kind === 'sentence' && segment.marker !== null)
  if (items.length > 1) return items
  return reports.length <= mostReports && reports.some((roled) => !said.has(roled)) ? reports : own
}

/** Sentences of an answer up to which all of it is about what was asked. */
const mostReports = 3

// So leak, column and oven are out   那纸和打印头都没问题
const severalThings =
  /\b[\w-]+(?:, [\w -]{2,30})*,? and [\w -]{2,30} (?:are|were|can|have)\b|\bneither\b.{2,60}\bnor\b|[和与跟及、][^，,。]{1,16}(?:都|均|全|也都)/iu

function mayGround({ role, strength, segment, announces }: RoledSegment): boolean {
  if (!reported.has(role) || strength > 2 || announces || segment.kind === 'code') return false
  return !isQuestion(textOf(segment))
}

/** A sentence alone before the verdict that says no: `没有勾，换了管理员看也一样。` */
function isDenial({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return (opensWithNo(text) || deniesInWords(text)) && !says('hedge', text)
}

const reported: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted', 'ruledOut'])
