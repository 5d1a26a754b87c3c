/** What stands before the symptom in the first message and only leads on to it. */
import { measureFor } from '../by-script.ts'
import { overLines } from '../../language/patterns/over-lines.ts'
import { textOf, type SentenceSegment } from '../segment/segment.ts'
import { contentWords } from '../thread/content-words.ts'
import type { Role, RoledSegment } from './role.ts'
import { endsLine } from './segment-shows.ts'

/** `我们这边的数据库遇到一个问题`, `We have run into an issue with the database:` */
export function isLeadIn({ role, segment }: RoledSegment): boolean {
  return role === 'symptom' && leadIn.test(textOf(segment))
}

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

/** A line that leads on to the symptom in words of its own: `鲲鹏平台 这边：`, `The duty log reads as below, word for word.` */
export function leadsOn({ role, segment }: RoledSegment): boolean {
  if (!mayLeadOn.has(role) || segment.kind !== 'sentence' || !endsLine(segment)) return false
  const text = textOf(segment)
  return pointsOn.test(text) && (saysLittle(text) || narrates(text.replace(signAtEnd, '')))
}

const mayLeadOn: ReadonlySet<Role> = new Set<Role>(['symptom', 'administration', 'courtesy'])

/** `Quoting the note I was handed:`, but not `You receive the following error message:`, without which one cannot tell what stands below it. */
function saysLittle(text: string): boolean {
  const most = measureFor(text, mostSaid)
  return !namesShown.test(text) && contentWords(text).size <= most
}

/** Words, or pairs of Han characters, of a line that only leads on. */
const mostSaid = { han: 8, latin: 4 }

// … like this:   情况见下。   … as below, word for word.
const pointsOn = /[:：]\s*$|(?:如下|见下|如后)[^，,。]{0,2}[。.]?$|\b(?:as (?:below|follows)|word for word)\.?$/iu
const signAtEnd = /\s*[:：.。]\s*$/u
const namesShown =
  /\b(?:errors?|messages?|logs?|events?|alerts?|warnings?|symptoms?|scenario|prompts?|outputs?|entry|entries|dialog)\b|报错|错误|提示|日志|告警|警告|输出|显示|返回|信息|消息|弹/iu

/**
 * The part of a sentence that tells the matter behind a colon before which somebody only says whose words these are: `My supervisor
 * gave me his notes, which say: the scanner stops at page 2.`; `null` where there is no such lead.
 */
export function toldBehindNarrator(segment: SentenceSegment): SentenceSegment | null {
  const text = textOf(segment)
  const colon = firstColon.exec(text)
  if (colon === null) return null
  const from = colon[0].length
  const told = text.slice(from)
  if (told.length < measureFor(told, leastTold) || !narrates(text.slice(0, colon[1]?.length))) return null
  return { ...segment, start: segment.start + from }
}

/** The part of a sentence behind a colon before which somebody speaks of who tells, or only points on; `null` where nothing of that is. */
export function toldBehindLead(segment: SentenceSegment): SentenceSegment | null {
  const text = textOf(segment)
  const colon = firstColon.exec(text)
  if (colon === null) return null
  const lead = colon[1] ?? ''
  const told = text.slice(colon[0].length)
  if (told.length < measureFor(told, leastTold)) return null
  const leads = narrator.test(lead) || (goesOnTo.test(lead) && !namesShown.test(lead))
  return leads ? { ...segment, start: segment.start + colon[0].length } : null
}

// …, so here goes:   …我写清楚了：
const goesOnTo =
  /\b(?:here (?:it )?goes|here(?:'s| is) (?:what|how)|like (?:this|so)|as follows|in (?:his|her|their|my|our) (?:own )?words)$|(?:如下|清楚|下来|这样|详情|完整)了?$/iu

const firstColon = /^([^:：]{6,160})[:：]\s*/u

/** Characters of what is told behind a narrator for the narrator to be left out. */
const leastTold = { han: 6, latin: 20 }

/** Whether words only say who tells, or from which paper: nothing of when or how it happens, or what a screen shows. */
function narrates(lead: string): boolean {
  return narrator.test(lead) && saying.test(lead) && !ofTheMatter.test(lead)
}

const narrator = overLines('iu')`
  \b(?:notes?|memo|handover|(?:duty|shift|paper) log|logbook|supervisor|boss|manager|director|colleagues?|teachers?|nurses?|staff
    |users?|customers?|clients?|lady|gentleman|bloke|guy|lad|caretaker|janitor|neighbou?r|husband|wife|son|daughter|nephew|niece|friend|volunteers?|foreman|he|she|they|office|department|team|shift|inspection|copying|quoting)\b
  |师傅|办公室|班长|组长|组员|门卫|保安|前台|学徒|徒弟|儿子|女儿|侄子|外甥|邻居|朋友|志愿者|領導|领导|经理|主任|主管|同事|老师|护士|店长|科室?|客户|用户|业主|家长|笔记|便条|记录|原话|原文|值班|巡检|[他她]
`
const saying = overLines('iu')`
  \b(?:say|says|said|reads?|states?|stated|goes|wrote|writes|noted|observed|reported|told (?:me|us)|puts? it|for you
    |as follows|as below|word for word|verbatim|in (?:his|her|their|my|our) (?:own )?words|as (?:best|well) (?:as )?i can)
    (?: (?:is|was|to (?:me|us)|the following|as follows|as below|like this|below|here|this|so|that|word for word),?)*$
  |(?:说|讲|写|写道|打字|抄|抄过来|抄录|转述|转达|描述|反映|反馈|发现|报告|汇报|原文|原话)(?:的|是|了|啦|吧|呢|着|如下|一下|给?(?:你|您|我|咱)们?|清楚|下来|过来)*$
`
const ofTheMatter = overLines('iu')`
  \b(?:after|since|when(?:ever)?|while|during|because|every|errors?|messages?|screen|dialog|display|console|window|prompt|upgrade|update)\b
  |[时後后]|报错|错误|提示|日志|弹|显示|升级|更新|重启|每次
`

/** `Outlook is giving trouble.`: says nothing that what is told behind it does not say better. */
export function onlyComplains({ role, segment }: RoledSegment): boolean {
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
