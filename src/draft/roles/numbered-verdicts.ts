/** Suspicions that a help desk lists under numbers, and what it says of each under the same number: `a) the disk b) the network – a) 4 % busy, so no`. */
import { mismatches } from '../lexicon/denials/mismatches.ts'
import { opensWithNo } from '../lexicon/denials/denials.ts'
import { deniesAll } from '../lexicon/denials/taken-back.ts'
import { textOf } from '../segment/segment.ts'
import { matterOf, overlap } from '../thread/content-words.ts'
import { deniesInWords } from './denies-in-words.ts'
import { isQuestion } from './segment-shows.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from './role.ts'

/** The thread with such verdicts as exclusions, whatever else they sound like. */
export function withNumberedVerdicts(thread: readonly RoledMessage[]): readonly RoledMessage[] {
  const settled = new Map<RoledSegment, Role>()
  const cleared = new Set(
    thread.flatMap(({ segments }) =>
      listsOf(segments)
        .filter((list) => areAllCleared(list, segments))
        .flatMap((list) => [...list.values()]),
    ),
  )
  for (const [suspicion, answer] of pairs(thread)) {
    if (cleared.has(answer) || rulesOut(answer, suspicion)) settled.set(suspicion, 'hypothesis').set(answer, 'ruledOut')
  }
  if (settled.size === 0) return thread
  return thread.map((message) =>
    message.segments.some((roled) => settled.has(roled))
      ? { ...message, segments: message.segments.map((roled) => withRole(roled, settled.get(roled))) }
      : message,
  )
}

/** Each suspicion that was listed under a number with the exclusion under the same number. */
export function numberedVerdicts(thread: readonly RoledMessage[]): ReadonlyMap<RoledSegment, RoledSegment> {
  return new Map([...pairs(thread)].filter(([, { role }]) => role === 'ruledOut'))
}

/** The suspicions of the help desk's last list of them, each with what a later list of its own says under the same number. */
function pairs(thread: readonly RoledMessage[]): ReadonlyMap<RoledSegment, RoledSegment> {
  const found = new Map<RoledSegment, RoledSegment>()
  let suspected: NumberedList = new Map()
  for (const { message, segments } of thread) {
    if (message.role === 'customer') continue
    for (const list of listsOf(segments)) {
      if (areSuspicions(list) || areCalledSuspicions(list, segments)) suspected = list
      else if (suspected.size > 0 && (mayAnswer(list) || areAllCleared(list, segments))) {
        for (const [number, suspicion] of suspected) {
          const answer = list.get(number)
          if (answer !== undefined) found.set(suspicion, answer)
        }
        suspected = new Map()
      }
    }
  }
  return found
}

/** The first sentence of each number. */
type NumberedList = ReadonlyMap<number, RoledSegment>

/** Items from which on they are a list. */
const leastItems = 2

/** The lists of a message that count up from one. */
function listsOf(segments: readonly RoledSegment[]): readonly NumberedList[] {
  const lists: Map<number, RoledSegment>[] = []
  for (const roled of segments) {
    const number = roled.segment.kind === 'sentence' ? roled.segment.marker?.number : undefined
    if (number === undefined) continue
    const list = lists.at(-1)
    if (number === 1 && (list === undefined || list.size > 1 || !isSameItem(list.get(1), roled)))
      lists.push(new Map([[1, roled]]))
    else if (list !== undefined && number === list.size + 1) list.set(number, roled)
  }
  return lists.filter(({ size }) => size >= leastItems)
}

function isSameItem(first: RoledSegment | undefined, { segment }: RoledSegment): boolean {
  return first?.segment.paragraph === segment.paragraph
}

/** Most are told as suspicions, or all may well be some: `(a) a weak battery, (b) a dip of the supply`. */
function areSuspicions(list: NumberedList): boolean {
  const items = [...list.values()]
  if (items.some(({ role, segment }) => role === 'resolution' || isQuestion(textOf(segment)))) return false
  if (items.filter(({ role }) => role === 'hypothesis').length * 2 > items.length) return true
  return items.every((roled) => likelihood(roled, 'hypothesis') >= leastSuspicion)
}

const leastSuspicion = 0.3

/** `曾怀疑以下三点：` stands above them, whatever their own words sound like. */
function areCalledSuspicions(list: NumberedList, segments: readonly RoledSegment[]): boolean {
  const first = list.get(1)
  const above = first === undefined ? undefined : segments[segments.indexOf(first) - 1]
  return above !== undefined && calledSuspicions.test(textOf(above.segment))
}

// 曾怀疑以下三点：   We suspected three things:
const calledSuspicions =
  /(?:怀疑|猜测|推测|考虑过|设想)[^。；;]{0,20}[:：]$|\b(?:suspected|suspicions?|suspects|considered|guesse[ds]|thought of)\b[^.;]{0,60}:$/iu

/** `以上三点均可排除。` stands below them. */
function areAllCleared(list: NumberedList, segments: readonly RoledSegment[]): boolean {
  const last = list.get(list.size)
  const at = last === undefined ? -1 : segments.indexOf(last)
  const below = segments.slice(at + 1, at + 1 + mostBelow).find(({ segment }) => segment.kind === 'sentence')
  return at >= 0 && below !== undefined && deniesAll(textOf(below.segment))
}

const mostBelow = 2

/** Steps and questions answer nothing. */
function mayAnswer(list: NumberedList): boolean {
  return [...list.values()].every(({ role }) => answering.has(role))
}

const answering: ReadonlySet<Role> = new Set<Role>([
  'finding',
  'ruledOut',
  'cause',
  'environment',
  'attempted',
  'symptom',
])

/** Whether what is said of a suspicion denies it. */
function rulesOut(answer: RoledSegment, suspicion: RoledSegment): boolean {
  if (answer.role === 'ruledOut') return true
  const text = textOf(answer.segment)
  if (mismatches(text) || endsByDenying(text, textOf(suspicion.segment))) return true
  const likely = likelihood(answer, 'ruledOut')
  return (deniesInWords(text) || opensWithNo(text)) && likely >= leastDenial && likelihood(answer, 'cause') <= likely
}

const leastDenial = 0.1

/** `QPS 只有 20，不是流量；` of `流量突增`: the last clause denies what was suspected, by its name. */
function endsByDenying(answer: string, suspicion: string): boolean {
  const denied = denial.exec(answer)?.groups?.['denied']
  if (denied === undefined) return false
  return overlap(matterOf(denied), matterOf(suspicion)) > 0 || sharesSign(denied, suspicion)
}

/** `堆不大` of `堆设置过大`: a thing that one sign names. */
function sharesSign(denied: string, suspicion: string): boolean {
  const [sign = ''] = /^[\p{Script=Han}]/u.exec(denied) ?? []
  return sign !== '' && !/[也都并更没不无未]/u.test(sign) && suspicion.includes(sign)
}

// …，不是流量；   …，没有驱逐事件；   …，堆不大。   …, so no dip
const denial =
  /[，,](?:所以|因此|说明|可见|看来)?(?<denied>(?:也|都|并|更)?(?:不是|不存在|没有|没|无|未见|未发现)[^，,。；;]{2,14}|[^，,。；;]{1,8}(?:不大|不高|不满|不多|不长|不热|不忙|没满|没坏|正常))[。；;.]?$|[,;] (?:so |hence |therefore |and )?(?<denied>(?:no|not) [\w -]{3,30})[.;]?$/iu

function withRole(roled: RoledSegment, role: Role | undefined): RoledSegment {
  return role === undefined || role === roled.role ? roled : { ...roled, role, strength: 2, by: 'wording' }
}
