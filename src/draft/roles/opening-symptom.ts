/** The symptom among what the first message tells: with a place in one sentence, or beside a question of another matter. */
import { findTokens } from '../../language/tokens.ts'
import { asksBesides } from '../lexicon/asides.ts'
import { isPressing, onlyPleads, onlyPresses } from '../lexicon/pressing.ts'
import { says } from '../lexicon/lexicon.ts'
import { tellsSetUp } from '../lexicon/set-up.ts'
import { textOf } from '../segment/segment.ts'
import { isLeadIn, leadsOn, onlyComplains, toldBehindLead, toldBehindNarrator } from './opening-lead-ins.ts'
import { likelihood, type Role, type RoledSegment } from './role.ts'
import { withScenario } from './scenario.ts'
import { isQuestion } from './segment-shows.ts'

/** The segments of the message that tells the problem first; what it asks besides is none, where something else is. */
export function withSymptom(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const told = withoutLeadIns(withLedTo(withScenario(segments.map(withoutNarrator))))
  const rest = told.map((roled): RoledSegment => (isAside(roled) ? { ...roled, role: 'administration' } : roled))
  const placed = rest.some(({ role }) => role === 'symptom') ? withPlace(rest) : withPlace(told)
  return placed.some(({ role }) => role === 'symptom') ? placed : withLikeliest(placed)
}

/** A message that tells the problem and seems to tell none: what likeliest does, without the words that lead in to it, is the symptom. */
function withLikeliest(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const likeliest = segments
    .filter((roled) => mayTell.has(roled.role) && roled.strength < 3 && mayTellSymptom(roled) && !pleads(roled))
    .toSorted((left, right) => likelihood(right, 'symptom') - likelihood(left, 'symptom'))[0]
  if (likeliest === undefined) return segments
  const { segment } = likeliest
  const told = segment.kind === 'sentence' ? (toldBehindLead(segment) ?? segment) : segment
  return segments.map((roled) =>
    roled === likeliest ? { ...roled, segment: told, role: 'symptom', strength: 2 } : roled,
  )
}

const mayTell: ReadonlySet<Role> = new Set<Role>([
  'finding',
  'administration',
  'attempted',
  'environment',
  'hypothesis',
])

/** `Could somebody call before the breakfast rush?` */
function pleads({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return isQuestion(text) || onlyPleads(text) || onlyPresses(text) || isPressing(text)
}

/** Without the words that only say who told it: what they lead to is the problem. */
function withoutNarrator(roled: RoledSegment): RoledSegment {
  const { segment, strength } = roled
  if (segment.kind !== 'sentence' || strength === 3) return roled
  const told = toldBehindNarrator(segment)
  return told === null ? roled : { ...roled, segment: told, role: 'symptom', strength: 2 }
}

/** What stands right behind a line that leads on to the problem is the problem, whatever place it names, where none is told more surely. */
function withLedTo(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const isTold = segments.some(
    (roled) => roled.role === 'symptom' && likelihood(roled, 'symptom') >= surely && !onlyLeads(roled),
  )
  if (isTold) return segments
  return segments.map((roled, place): RoledSegment => {
    const before = segments[place - 1]
    if (
      before === undefined ||
      !onlyLeads(before) ||
      !mayBeLedTo.has(roled.role) ||
      roled.strength === 3 ||
      pleads(roled)
    )
      return roled
    const isLikely = likelihood(roled, 'symptom') >= leastLedTo || says('problem', textOf(roled.segment))
    return isLikely ? { ...roled, role: 'symptom', strength: 2 } : roled
  })
}

function onlyLeads(roled: RoledSegment): boolean {
  return isLeadIn(roled) || leadsOn(roled)
}

/** How likely what a line leads to must be to tell the problem where nothing else surely does. */
const leastLedTo = 0.1

const mayBeLedTo: ReadonlySet<Role> = new Set<Role>(['environment', 'attempted', 'administration', 'finding'])

/** `我们这边的数据库遇到一个问题` says nothing where more is told. */
function withoutLeadIns(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (!segments.some((roled) => tells.has(roled.role) && !isLeadIn(roled))) return segments
  const first = segments.findIndex(
    (roled) => tells.has(roled.role) && !isLeadIn(roled) && !leadsOn(roled) && !onlyComplains(roled),
  )
  const isSurelyTold = segments.some((roled) => roled.role === 'symptom' && likelihood(roled, 'symptom') >= surely)
  return segments.map((roled, place): RoledSegment => {
    const saysNothing =
      isLeadIn(roled) ||
      (place < first && (leadsOn(roled) || onlyComplains(roled))) ||
      isPlea(roled, place > first) ||
      (isSurelyTold && isSaidBeside(roled))
    return saysNothing ? { ...roled, role: 'administration' } : roled
  })
}

/** `Please give your decision before the end of the shift.` behind what a label or an announcement stands over: surely none of it. */
function isPlea(roled: RoledSegment, isBehind: boolean): boolean {
  const { role, strength, segment } = roled
  if (role !== 'symptom' || strength < 3 || !isBehind || segment.kind !== 'sentence') return false
  return likelihood(roled, 'administration', 'courtesy') >= surelyNone
}

/** How likely what stands under a label of the symptom must be to be none of it. */
const surelyNone = 0.95

/** `This is the front desk at the dental surgery.` beside what surely tells the symptom: who writes, what they wait for, how they feel about it. */
function isSaidBeside(roled: RoledSegment): boolean {
  const { role, strength, by, segment } = roled
  if (role !== 'symptom' || strength === 3 || by === 'announcement') return false
  if (segment.kind !== 'sentence' || segment.marker !== null) return false
  if (likelihood(roled, 'symptom') >= likely || likelihood(roled, 'administration', 'courtesy') < mayBeBeside)
    return false
  const text = textOf(segment)
  return !/[:：]\s*$/u.test(text) && !tellsSince.test(text) && !says('problem', text) && findTokens(text).length === 0
}

// Started Monday.   从上周三开始的。
const tellsSince = /\b(?:since|start(?:s|ed)|began|begins?|every|first)\b|从|自[打从]?|开始|以来|每[天次周]/iu

/** How likely a symptom must be to be surely told, and to stay one; and how likely one must be something said beside it to be none. */
const surely = 0.9
const likely = 0.8
const mayBeBeside = 0.2

const tells: ReadonlySet<Role> = new Set<Role>(['symptom', 'finding', 'attempted'])

function isAside({ role, strength, segment }: RoledSegment): boolean {
  return mayAsk.has(role) && strength < 3 && asksBesides(textOf(segment))
}

const mayAsk: ReadonlySet<Role> = new Set<Role>(['symptom', 'hypothesis'])

/** The segments of the message that tells the problem first; where none surely tells it, the likeliest that names a place does. */
function withPlace(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments.some(({ role, strength }) => role === 'symptom' && strength >= 2)) return segments
  const places = segments.filter(
    ({ role, strength, segment }) => role === 'environment' && strength < 3 && !tellsSetUp(textOf(segment)),
  )
  const [likeliest] = places.toSorted((left, right) => likelihood(right, 'symptom') - likelihood(left, 'symptom'))
  if (likeliest === undefined) return segments
  if (!mayTellSymptom(likeliest)) return segments
  return segments.map((roled) => (roled === likeliest ? { ...roled, role: 'symptom' } : roled))
}

function mayTellSymptom(roled: RoledSegment): boolean {
  const text = textOf(roled.segment)
  return likelihood(roled, 'symptom') >= least || says('problem', text) || happensThere.test(text)
}

// In Toothview 6.1 we open an X-ray and the chart belongs to another patient.   我们在 6.1 里打开片子，右边是别人的病历
const happensThere =
  /\b(?:we|i|you|users?) (?:open|click|press|print|save|start|scan|enter|select|choose|log|type|send)\b.{2,80}(?:,|\band\b|\bbut\b) (?:the |our |my |it |there |only )?[\w ]{0,30}\b(?:is|are|belongs?|shows?|comes?|stays?|has|have|gets?|goes|looks?|appears?)\b|(?:打开|点|按|打印|保存|启动|扫|输入|选|登录|发)[^，,。]{1,20}[，,][^，,。]{0,12}(?:是|却|还|就|变|成|出现|没)/iu

/** How likely a sentence about a place must be to tell the symptom as well where none is surer. */
const least = 0.2
