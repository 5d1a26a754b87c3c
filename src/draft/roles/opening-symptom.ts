/** The symptom among what the first message tells: with a place in one sentence, or beside a question of another matter. */
import { measureFor } from '../by-script.ts'
import { overLines } from '../../language/patterns/over-lines.ts'
import { findTokens } from '../../language/tokens.ts'
import { asksBesides } from '../lexicon/asides.ts'
import { says } from '../lexicon/lexicon.ts'
import { tellsSetUp } from '../lexicon/set-up.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords } from '../thread/content-words.ts'
import { likelihood, type Role, type RoledSegment } from './role.ts'
import { endsLine } from './segment-shows.ts'

/** The segments of the message that tells the problem first; what it asks besides is none, where something else is. */
export function withSymptom(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const told = withoutLeadIns(segments)
  const rest = told.map((roled): RoledSegment => (isAside(roled) ? { ...roled, role: 'administration' } : roled))
  return rest.some(({ role }) => role === 'symptom') ? withPlace(rest) : withPlace(told)
}

function isLeadIn({ role, segment }: RoledSegment): boolean {
  return role === 'symptom' && leadIn.test(textOf(segment))
}

/** A line that leads on to the symptom in words of its own. */
function leadsOn({ role, segment }: RoledSegment): boolean {
  if (role !== 'symptom' || !endsLine(segment)) return false
  const text = textOf(segment)
  return pointsOn.test(text) && saysLittle(text)
}

/** `Quoting the note I was handed:`, but not `You receive the following error message:`, without which one cannot tell what stands below it. */
function saysLittle(text: string): boolean {
  const most = measureFor(text, mostSaid)
  return !namesShown.test(text) && contentWords(text).size <= most
}

/** Words, or pairs of Han characters, of a line that only leads on. */
const mostSaid = { han: 8, latin: 4 }

// … like this:   情况见下。
const pointsOn = /[:：]\s*$|(?:如下|见下|如后)[^，,。]{0,2}[。.]?$/u
const namesShown =
  /\b(?:errors?|messages?|logs?|events?|alerts?|warnings?|symptoms?|scenario|prompts?|outputs?|entry|entries|dialog)\b|报错|错误|提示|日志|告警|警告|输出|显示|返回|信息|消息|弹/iu

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

/** `Outlook is giving trouble.`: says nothing that what is told behind it does not say better. */
function onlyComplains({ role, segment }: RoledSegment): boolean {
  return role === 'symptom' && complaint.test(textOf(segment))
}

// Outlook is giving trouble.   openGauss 有问题！！
const complaint = overLines('iu')`
  ^(?:(?:hi|hello|yo|hey|so|well|and|now)[,!]? )?(?:(?:here )?(?:in|at) (?:our|the|my) [^.,;:]{2,50}?,? )?(?:our |the |my )?(?:[\w.-]{2,24} ){1,4}(?:is |are |has |have |keeps? |started )?(?:been )?(?:again |once more )?(?:
    giving (?:us |me )?(?:trouble|grief|a headache|problems?|issues)
    |let(?:ting)? us down
    |acting (?:up|weird|strange(?:ly)?)
    |(?:being )?(?:weird|funny|strange|difficult|stubborn)
    |misbehav(?:es|ing)
    |playing up
    |in trouble
    |(?:not )?(?:behaving|cooperating)(?: itself)?
    |on strike
  )(?: (?:again|today|now|here|since [\w ]{2,16}))?[.!]*$
  |^(?:我们?|咱们?|这边|那边|你们)?的?[^，,。；;]{2,16}又?(?:
    有(?:点|些)?(?:问题|毛病|故障|异常)
    |出(?:问题|毛病|故障|异常|状况)
    |异常
    |炸|挂|不听使唤|罢工|闹(?:脾气|毛病|情绪)|抽风|不对劲|不太?正常|不好使|不灵
  )了?(?:啦|呢|啊|呀)?[。.！!，,]*$
`

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
// 我们这边的数据库遇到一个问题   We have run into an issue with the database:
const leadIn = overLines('iu')`
  ^[^，,。；;]{0,24}(?:
    (?:遇到|出现|碰到|发生|碰上|有)了?(?:一个|如下|以下|下面|下列|这样|个|的)*(?:问题|故障|异常|情况|现象)
    |报障
    |报修
    |出(?:故障|问题)了?
  )(?:[，,](?:情况|现象|描述|详情|具体)?如下)?[。：:，,]?$
  |^(?:hi|hello|dear all)?[,.]?\s?(?:since [\w ]{2,24},? )?(?:we|i) (?:have|are|'ve|am)? ?(?:
    run into|hit|got|having|seeing|facing|experiencing|encountered|noticed
  )? ?(?:an?|the following|some|another) (?:\w+ )?(?:issue|problem|trouble|error)s?(?: (?:with|in|on) [^.,:;]{2,40})?
    [.:]$
  |^[^.;:]{0,120}\b(?:we|i) (?:have|'ve) (?:had|been having) (?:trouble|problems|issues|difficulties|difficulty) with [^.,:;]{2,40}[.:]$
  |^[^.;:]{0,100}\bthe following (?:\w+ )?(?:malfunction|fault|problem|issue|incident|matter|difficulty|defect|trouble)s?[.:]$
`

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
  if (likelihood(likeliest, 'symptom') < least && !says('problem', textOf(likeliest.segment))) return segments
  return segments.map((roled) => (roled === likeliest ? { ...roled, role: 'symptom' } : roled))
}

/** How likely a sentence about a place must be to tell the symptom as well where none is surer. */
const least = 0.2
