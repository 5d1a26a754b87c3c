/** Reads sentences that only say what comes next: `To fix this:`, `The root cause was the following.`, `原因如下：` */
import { overLines } from '../../language/patterns/over-lines.ts'
import { remembered } from '../../language/remembered.ts'
import { findTokens } from '../../language/tokens.ts'
import { measureFor } from '../by-script.ts'
import { cueOfAnnouncement, cueOfHeading, says, senseOfLabel } from '../lexicon/lexicon.ts'
import type { Cue } from '../lexicon/wording-kinds.ts'
import { leadsToCause, leadsToGuess, leadsToRemedy, tellsOfElsewhere } from './everyday-lead-ins.ts'

export interface Announcement {
  readonly cue: Cue
  /** Offset at which the announcement ends and, on the same line, what it announces begins. */
  readonly end: number
  readonly rest: number
  /** Holds nothing of this case, so that nothing is lost without it. */
  readonly generic: boolean
  /** Known by what learning makes of it and not by its words: one that says it in so many words counts for more. */
  readonly learned?: true
  /** Holds for what stands on its own line and not for the lines below. */
  readonly briefly?: true
}

/** Reads a sentence as an announcement by its words alone; `null` for one that says something itself. */
export const readAnnouncement: (sentence: string) => Announcement | null = remembered(
  (sentence) => read(sentence),
  500,
  600,
)

function read(sentence: string): Announcement | null {
  if (quotesAnother.test(sentence)) return null
  if (leadsToReport.test(sentence) || leadsToAll.test(sentence))
    return { cue: 'summary', end: sentence.length, rest: sentence.length, generic: true }
  const opens = greeting.exec(sentence)?.[0].length ?? 0
  const colon = opens + sentence.slice(opens, 140).search(labelEnd)
  if (colon >= opens) {
    const head = sentence.slice(opens, colon + 1)
    const rest = colon + 1 + (sentence.length - colon - 1 - sentence.slice(colon + 1).trimStart().length)
    const wholeLine = rest >= sentence.length
    if (deniesCause.test(head) || leavesUnanswered.test(head)) return null
    if (leadsToExclusions.test(head)) return { cue: 'ruledOut', end: colon + 1, rest, generic: true }
    if (leadsToFindings.test(head)) return { cue: 'finding', end: colon + 1, rest, generic: true }
    if (tellsOfElsewhere(head) || (leadsToGuess(head) && isGeneric(head)))
      return { cue: 'hypothesis', end: colon + 1, rest, generic: true }
    if (says('discovery', head)) return { cue: 'cause', end: colon + 1, rest, generic: true }
    const cue = everydayCue(
      head,
      cueOfLabel(head) ?? cueOfHead(head, wholeLine) ?? (wholeLine ? cueByWords(head) : null),
    )
    if (cue !== null)
      return { cue, end: wholeLine ? sentence.length : colon + 1, rest, generic: cue !== 'steps' && isGeneric(head) }
    if (concludesFirst.test(head)) return { cue: 'cause', end: colon + 1, rest, generic: true, briefly: true }
    if (asksWhy.test(head)) return { cue: 'cause', end: colon + 1, rest, generic: true }
    if (namesCause.test(head) && cueByWords(head) === 'cause')
      return { cue: 'cause', end: colon + 1, rest, generic: false }
  }
  if (says('discovery', sentence)) return { cue: 'cause', end: sentence.length, rest: sentence.length, generic: true }
  if (leadsToCause(sentence) && pointsAhead.test(sentence) && isGeneric(sentence))
    return { cue: 'cause', end: sentence.length, rest: sentence.length, generic: true }
  if (!pointsOn.test(sentence) || says('search', sentence)) return null
  const cue = cueOfAnnouncement(sentence) ?? cueByWords(sentence)
  return cue === null
    ? null
    : { cue, end: sentence.length, rest: sentence.length, generic: cue !== 'steps' && isGeneric(sentence) }
}

// One question I could not answer yet:   有一点没弄明白：   what follows stays open
const leavesUnanswered =
  /\b(?:question|thing|point|riddle)s? (?:that |which )?(?:i|we|nobody) (?:still )?(?:(?:could|can|do|did|was|were)(?: not|n't)|cannot|never) [^,;:]{2,24}[:：]$|(?:没有?|未|没能)(?:能)?(?:弄|搞|想|查)(?:明白|清楚|懂|通|清)[^，,；;：:]{0,4}[:：]$/iu

// 结论先说：…   Long story short: …
const concludesFirst =
  /^(?:先(?:说|上|给)结论|结论(?:先说|先行|在前|放前面)|一句话(?:结论|总结|概括)|长话短说)[:：]$|^(?:conclusion first|(?:the )?bottom line|long story short|(?:the )?short version|tl;?dr):$/iu

// Other things off the list:   Ruled out so far:   已经排除的：
const leadsToExclusions =
  /^(?:(?:and )?(?:the |other |further |more )*(?:things|points|suspects|candidates|ideas) (?:now |already )?(?:off|struck off|crossed off) (?:the|my|our) list|(?:already )?ruled out(?: so far| already)?|what it is not)\s?:$|^(?:目前|现在)?已经?排除的?(?:可能性?|因素|项目|几点)?(?:如下|有)?[:：]$/iu

// What we did find:   What the report shows:   报告显示：
const leadsToFindings =
  /^(?:ok(?:ay)?,? |so )*(?:i|we)(?:'ve| have)? (?:just |now |also )?(?:went|gone|looked|had a (?:good |closer |quick )?look|been|checked) (?:through|at|over|into|it|this)\b[^:.;]{0,50}:$|^(?:and |so )?what (?:(?:we|i) (?:did |have |actually )?(?:find|found|see|saw|observed?|measured?)|(?:the|your|our) [\w ]{2,30} (?:shows?|showed|says?|said|tells? us|told us|reveals?))(?: (?:there|on site|so far))?\s?[:：]$/iu

// 今天到现场处理，记录如下。   what stands below tells all of it
const leadsToReport =
  /^(?:[^，,。；;]{2,16}[，,])?(?:现(?:将|把)?)?(?:处理|现场|检查|排查|到场|维修|本次|当天)?的?(?:记录|记要|纪要|经过|情况|始末)(?:整理|汇报|说明|记录|分享|简述)?如下[:：。.]?$/u

// We could reproduce it now, so here is what we know.   跟您同步一下：
const leadsToAll =
  /^(?:[^.;:]{2,80}, )?(?:so |and )?here(?:'s| is) (?:what (?:we|i) (?:know|have|can say|learned)|where (?:we|things) (?:are|stand)|the (?:status|state of things|summary))(?: so far| now| by now)?[.:]$|^(?:[^，,。；;]{2,14}[，,])?(?:跟|和|向|给)(?:您|你|大家|各位)(?:同步|汇报|说明|反馈)(?:一下|如下)?[:：]$/iu

// The pump is also not the cause:   这也不是网络的原因：   what clears something announces no cause
const deniesCause =
  /\b(?:not|n't|never|hardly|neither) (?:(?:the|to|a|an|our|your|at) )?(?:[\w-]+ ){0,2}(?:cause|reason|culprit|trigger|source|blame|fault|problem|explanation)\b[^,;:]*[:：]$|(?:不是|并非|也非)[^，,；;：:]{0,12}(?:原因|根因|问题|缘由|祸根|元凶)[^，,；;：:]{0,4}[:：]$/iu

// 根因已确认：磁盘没有权限。   Root cause established: no rights to the disk.
const namesCause =
  /^(?:问题|故障)?(?:的)?(?:根因|根本原因|病因|原因)(?:已|已经|现已|现在|终于)?(?:确认|查明|查清|找到|定位|明确|锁定)?(?:了)?[:：]$|^(?:the )?(?:root )?cause(?: (?:is )?(?:established|found|confirmed|identified|known|clear|pinned down))?:$/iu

// 为啥会出这事：   And the reason it went wrong in the first place:
const asksWhy = overLines('iu')`
  ^(?:至于)?(?:为什么|为啥|为何|怎么会|咋会)(?:会|就)?[^，,。：:]{1,8}[:：]$
  |^(?:and |now )?(?:as for )?why (?:this|it|that|the \w+) [^.,:]{2,24}:$
  |^(?:and |now )?(?:as for )?(?:the )?(?:reason|cause)(?: why)? (?:it|this|that) [^.:]{2,60}:$
`

// Their answer, quoted:   The bank wrote:   厂家答复如下：   what another firm says can be anything
const quotesAnother = overLines('iu')`
  ^(?:here(?:'s| is) )?(?:what )?(?:
    their|his|her|its|the [\w -]{2,30}(?:'s|s')|[A-Z][\w-]{1,20}'s
  ) (?:answer|reply|response|statement|feedback|words)\b[^.:]{0,40}:$
  |^(?:here(?:'s| is) )?(?:what )?(?:
    they|he|she
    |the (?!cause|reason|problem|log|error)[\w -]{2,30}
  ) (?:answered|answers?|replied|wrote|writes?|said|says?|told us)\b[^.:]{0,40}:$
  |^(?:以下是|这是)?(?:
    厂家|厂商|原厂|供应商|银行|运营商|开发商|第三方|他们|对方|研发
  )[^，,。：:]{0,8}(?:答复|回复|回覆|答覆|原话|说法|回信)(?:如下|是)?[：:]$
`

/** `怎么修？`, `So how do we put it right?`: what a short question that its writer goes on to answer is about; `null` for one that asks the reader. */
export function answersItself(question: string): Announcement | null {
  if (!isQuestion.test(question) || asksReader.test(question)) return null
  if (question.length > measureFor(question, longestLabel) || !isGeneric(question)) return null
  const cue = senseOfLabel(question)
  if (cue !== 'cause' && cue !== 'resolution') return null
  return { cue, end: question.length, rest: question.length, generic: true }
}

const isQuestion = /[?？]$/u
const asksReader = /[您你贵]|请|\b(?:you|your|please|anyone|anybody|someone)\b/iu

// 您好：   Dear colleagues:   the colon of a greeting sets nothing off
const greeting =
  /^(?:您好|你好|各位好|大家好|老师好|hello|hi|hey|dear [\w .]{2,30}|good (?:morning|afternoon|evening))[:：]\s*(?=\S)/iu

// `Why:` and what comes behind it, but not the colon of 01:00
const labelEnd = /(?<!\d)[:：](?=\s*\S|\s*$)|(?<=\d)[:：](?!\d\d(?!\d))(?=\s*\S|\s*$)/u

// The full story goes like this.   先把原因讲给您听。   but not: 这就是问题的根子。
const pointsAhead =
  /\b(?:following|as follows|like (?:this|so)|this way|thus|first|now)\.$|(?:如下|这样的?|下[面述列]|以下)[^。]{0,12}。$|听(?:一下)?。$/iu

/** What a line in everyday words leads in to; `cue` where its words are known for something else than seeing or finding. */
function everydayCue(head: string, cue: Cue | null): Cue | null {
  if ((cue !== null && !isVague.has(cue)) || !isGeneric(head)) return cue
  if (leadsToRemedy(head)) return 'resolution'
  return leadsToCause(head) ? 'cause' : cue
}

const isVague: ReadonlySet<Cue> = new Set<Cue>(['symptom', 'finding', 'steps'])

/** `Why: the pool was full.` inside a paragraph says the same as the heading `Why` over it. */
function cueOfLabel(head: string): Cue | null {
  const label = head.slice(0, -1).trim()
  const cue = label.length > 30 ? null : cueOfHeading(label)
  if (cue !== 'cause' && cue !== 'resolution' && cue !== 'workaround') return null
  return says('weakLabel', label) || says('courseLabel', label) ? null : cue
}

/** A request to try something out announces steps, whatever it expects them to show. */
function cueOfHead(head: string, wholeLine: boolean): Cue | null {
  if (!(wholeLine || pointsOn.test(head)) || says('search', head) || says('inquiry', head)) return null
  const cue = cueOfAnnouncement(head)
  // `It may be the disk or the cable, please check three things:` tells itself what is suspected.
  if (cue === 'hypothesis' && asksBehind.test(head)) return null
  // `As for what brought the fault about:`
  if (cue === 'symptom' && cueByWords(head) === 'cause') return 'cause'
  return cue === 'finding' && asks.test(head) ? 'steps' : cue
}

/** `What helps:`, `具体做法：`: a short line that no list has and whose words speak of the cause or the remedy. */
function cueByWords(head: string): Cue | null {
  if (head.length > measureFor(head, longestLabel) || !isGeneric(head)) return null
  if (says('search', head) || says('inquiry', head) || says('weakLabel', head.slice(0, -1))) return null
  const sense = senseOfLabel(head)
  return sense === 'cause' || sense === 'resolution' || sense === 'workaround' ? sense : null
}

/** Whether a line holds nothing of this case: no name, no code, no value. */
export function isGeneric(head: string): boolean {
  if (head.length > measureFor(head, longestLeadIn)) return false
  if (says('particulars', head)) return false
  return findTokens(head).every((token) => token.kind === 'number')
}

/** Characters of a label of which one can tell what it is over, and of a line that only leads in to something. */
const longestLabel = { han: 16, latin: 44 }
const longestLeadIn = { han: 60, latin: 110 }

// 想请您…验证一下：   Please verify:
const asks = /^(?:.{0,24}[，,])?(?:想|还|再|就|先|也)?(?:请|麻烦|烦请|劳烦)|\b(?:please|kindly|could you|would you)\b/iu
// …，麻烦确认三点：   …, could you check the following:
export const asksBehind =
  /[,，;；.。] ?(?:所以|那)?(?:请|麻烦|烦请|劳烦|辛苦|有劳)(?:您|你|先)?[^，,。；;]{2,24}[:：]\s*$|[,;.] (?:so |therefore )?(?:please|kindly|could you|would you|can you)\b[^,;.]{4,60}[:：]\s*$/iu
// … as follows.   … the following:   … these steps:   …如下。   …是这样的：   以下原因：   The cause is this:
export const pointsOn = new RegExp(
  [
    "(?:\\b(?:as follows|like this|this way|the following(?: [\\w'-]+){0,3}|(?:by|from|to) (?:these|what follows)(?: [\\w'-]+){0,2}|(?:set out|described|given|listed|shown) below|see below|below|(?:here(?:'s| is)|this is) (?:how|what|why)[\\w' ]{0,48})|如下(?:所示|几点|几条|步骤)?|见下(?:方|文|面|述)?|(?:见|附)(?:后|于后|在(?:后|下)面?)|下面这(?:一|几)?(?:点|个|些|段话?|种情况)|(?:以下|下述|下列)(?:几点|内容|步骤|方法|办法|操作|原因|情况|缘由|几个?方面|方式|措施|方案|处理)(?:所致|引起|造成|导致|予以|来)?(?:处理|执行|操作|解决|处置|恢复)?)\\s*[:：.。]?\\s*$",
    "(?:\\b(?:this|these(?: [\\w'-]+){0,2}|(?:root )?(?:cause|reason|fix|solution|workaround|remedy|suspicion|resolution|culprit|explanation|answer)(?: (?:is|was|here|for this|of this|found))?)|下面(?:几点|的?步骤|的?方法)?|这样的?|(?:原因|根因|方案|办法|措施|方法|建议|步骤|现象|怀疑|结论)(?:是|为|在于|(?:就|正)?(?:出)?在(?:这里|这儿|此))?)\\s*[:：]\\s*$",
    // 要解决的话，请这样做。
    '(?:请|就|可以|麻烦)(?:您|你|各位)?先?(?:这样子?|这么|如此|照此)(?:做|处理|操作|改|弄|处置|执行)(?:一下|一遍)?(?:即可|就(?:行|好|可以))?[了啦哦]?\\s*[:：.。]?\\s*$',
    // One possibility is this.
    '\\b(?:is|was|be) this\\s*\\.$',
  ].join('|'),
  'iu',
)
