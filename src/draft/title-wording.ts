/** What a subject or a sentence is without what people hang on it, short enough for a title. */
import { overLines } from '../language/patterns/over-lines.ts'
import type { Language } from '../model/case.ts'
import { join, slice, split, type RedactedText } from '../model/redacted.ts'
import { says } from './lexicon/lexicon.ts'
import { oneLine } from './statement.ts'

/** Characters that a title may have, by language: a Chinese character says about as much as two Latin ones. */
export const longest: Readonly<Record<Language, number>> = { 'zh-CN': 50, en: 100 }

/** `@[engineer] the readers at [customer] ask for another try`: what stands between its masks, if most of it does. */
function withoutMasks(sentence: RedactedText): RedactedText {
  if (!placeholder.test(sentence)) return sentence
  const parts = split(sentence, everyPlaceholder).map((part) => oneLine(part, 0, part.length))
  const [longestPart] = parts.toSorted((left, right) => right.length - left.length)
  return longestPart !== undefined && longestPart.length > sentence.length / 2 ? longestPart : sentence
}

/** A text without a bracket that nothing closes or opens. */
function balanced(text: RedactedText): RedactedText {
  const open = [...text.matchAll(/[(（【[]/gu)]
  const closed = text.match(/[)）】\]]/gu) ?? []
  const last = open.at(-1)
  if (open.length > closed.length && last !== undefined) {
    return last.index > 3 ? oneLine(text, 0, last.index) : oneLine(text, last.index + 1, text.length)
  }
  if (open.length >= closed.length) return text
  const end = text.search(/[)）】\]]/u)
  return end > text.length / 2 ? oneLine(text, 0, end) : oneLine(text, end + 1, text.length)
}

/** A subject without what ticket systems and people hang on it, and cut at masks: the longest part without one. */
export function withoutTrimmings(subject: RedactedText): RedactedText {
  const parts = split(subject, separators).map((part) => cleaned(part))
  const telling = parts.filter((part) => says('problem', part))
  const [first] = (telling.length > 0 ? telling : parts).toSorted((left, right) => right.length - left.length)
  return first ?? subject
}

/** A subject without the number in front of it that no message speaks of: somebody's reference, where an error code would be told again. */
export function withoutReference(subject: RedactedText, bodies: readonly string[]): RedactedText {
  const found = reference.exec(subject)
  const number = found?.[1] ?? ''
  if (found === null || subject.length - found[0].length < leastLeft || published.test(number)) return subject
  return bodies.some((body) => body.includes(number)) ? subject : slice(subject, found[0].length)
}

/** UTF-16 units that are enough for a subject. */
const leastLeft = 5

// H-3307 Tills freeze   LC-2291 / …   HD20240520-3 …
const reference = /^([A-Z]{1,6}(?:\d{0,8}-\d{1,8}(?:-\d{1,6})?|\d{6,12}))\s*[:：/|,，–-]?\s+(?=\S)/u

// What vendors number: KB5034441   CVE-2024-3094
const published = /^(?:KB|CVE|ORA|TNS|SQL|MS|MSB|RFC|HTTP|ERR|PLS|DRG|RMAN|CODE|TF|AADSTS)-?\d/u

function cleaned(part: RedactedText): RedactedText {
  const head = trimmingsBefore.exec(part)?.[0].length ?? 0
  const tail = trimmingsAfter.exec(part)?.index ?? part.length
  return undangled(balanced(oneLine(part, head, Math.max(head, tail))))
}

/** `crashes every hour on`, whose machine was masked: without what led to it. */
function undangled(text: RedactedText): RedactedText {
  const end = Math.min(...[labelOfNumber, dangling].map((pattern) => pattern.exec(text)?.index ?? text.length))
  return end > 3 ? oneLine(text, 0, end) : text
}

/** A sentence cut to a title: without its end mark, and at a clause if it is too long. `isAlone`: no subject tells the issue. */
export function shortened(sentence: RedactedText, language: Language, isAlone: boolean): RedactedText {
  const head = openers.exec(sentence)?.[0].length ?? 0
  const whole = withoutMasks(oneLine(sentence, head, sentence.length - (endMarks.exec(sentence)?.[0].length ?? 0)))
  const full = isAlone && whole.length > longest[language] ? withoutAsides(whole) : whole
  const clause = /[，；]|,(?=\p{Script=Han})/u.exec(full)?.index ?? 0
  const firstTells = clause >= 12 && says('problem', full.slice(0, clause))
  if (firstTells && full.length > longest[language] / 2) return balanced(slice(full, 0, clause))
  if (full.length <= longest[language]) return full
  const main = mainOf(full, language) ?? firstOf(full, language)
  if (main !== null) return main
  let end = 0
  for (const match of full.matchAll(/[，,；;。]\s?/gu)) if (match.index <= longest[language]) end = match.index
  return end > 12 ? balanced(slice(full, 0, end)) : full
}

/** What goes wrong, of a sentence that begins with when it does: `null` where that does not fit. */
function mainOf(sentence: RedactedText, language: Language): RedactedText | null {
  const start = whenClause.exec(sentence)?.[0].length ?? 0
  if (start === 0) return null
  const rest = slice(sentence, start)
  const end = rest.length <= longest[language] ? rest.length : rest.slice(0, longest[language]).search(alternative)
  const main = slice(rest, 0, Math.max(end, 0))
  return says('problem', main) ? balanced(main) : null
}

/** What goes wrong, of a sentence that goes on with what comes of it: `null` where that does not fit. */
function firstOf(sentence: RedactedText, language: Language): RedactedText | null {
  let end = 0
  for (const match of sentence.matchAll(goesOn)) if (match.index <= longest[language]) end = match.index
  const first = slice(sentence, 0, end)
  return says('problem', first) && !/[“"「][^”"」]*$/u.test(first.replaceAll(/"[^"]*"/gu, '')) ? balanced(first) : null
}

/** `Our shop (PHP 8.2, plan L) takes 8 seconds`: without what stands in brackets. */
function withoutAsides(sentence: RedactedText): RedactedText {
  return join(split(sentence, everyAside), '')
}

const endMarks = /[。.！!；;：:，,\s]+$/u
// When you create a new mailbox together with an account, the list of units isn't displayed
const whenClause =
  /^(?:when(?:ever)?|after|if|while|once|as soon as) .{8,200}, (?:(?:you|we|they|users) (?:notice|see|find) that )?/iu
// … at the start of each day and then the sorting does not work well
const goesOn =
  / (?:and (?:then|so|now|therefore)|so that|which means|because|although|even though|whereas|while|but) /giu
// … or that they display the wrong ones
const alternative = / (?:or|and|but) (?!.* (?:or|and|but) )/iu
const everyAside = /\s?[(（][^()（）]{1,80}[)）]/gu
// [Ticket#8812]   (ref:_00D8)   （工单 12）   % … %   | … |   a mask   【…】 around a case number
const separators =
  /\s*(?:\[[^\]]{0,24}\d{3,14}\]|[(（[]\s?(?:(?:ref|ticket|case|incident)\b|工单|案例|单号|编号)[^)）\]]{0,20}\d[^)）\]]{0,20}[)）\]]?|(?<!\d\s?)%|\||【[^】]{0,40}】|\[[\p{L} -]{1,20}(?:[:：][^\]]{0,40})?(?: \d{1,4})?\])\s*/gu
// 用户反馈 …   关于…   咨询：   INC: …   Ticket #12: …
const trimmingsBefore = overLines('iu')`
  ^(?:
    [\s\-–—:：,，]*(?:
      (?:
        re|fwd?|fw|回复|答复|转发
        |(?:(?:chg|change|service|support) )?request(?: for (?:investigation|help|support|assistance))?
        |inc|incident|case|ticket|sr|bug|question|problem|issue|help
      )\s?(?:#?\d{1,10})?\s?[:：-]\s?
      |(?:关于|咨询|请教|求助|反馈|报障|用户|客户|单位|我院|我司|我单位|贵司|反映|用户反馈|客户反馈){1,3}(?:[:：]\s?)?
      |(?:urgent|asap|help needed|please help)\b[\s:!-]*
    |(?:[Pp][0-4]|[Ss]ev(?:erity)?[ -]?\d)(?:级|故障|事件)?[\s:：|-]+(?=\S{3})
    )
  )*
`
// … 案例重新分配   … 的技术支持请求   … 初次响应
const trimmingsAfter = overLines('iu')`
  \s*(?:
    案例(?:重新)?(?:分配|关闭|归档|升级)|初次响应|首次响应
    |(?:紧急)?(?:请求|求)(?:支援|帮助|协助|帮忙)
    |分析结果|结案
    |的?(?:技术支持|服务|处理|协助)(?:请求|申请|函)
    |的?(?:咨询|求助|请示|报告|函)|问题反馈|[\s，,、-]+(?:很|特别|加|紧)?急+[！!]*$|\s-\s(?:req|inc|chg|sr|tkt)$
    |(?:- )?(?:case closed|closed|resolved|urgent|please help|help needed)
    |[!！]+(?=$)
  )[\s\S]{0,60}$
`
// … on   … at the   … 在   … 和   but 不存在, 位置不对, 无法转向: the end of a word
// … - invoice   … -- Incident   …，工单号: the label of a number that was masked
const labelOfNumber =
  /(?:\s[-–—]{1,2}\s?|[,:;(（，：；]\s?)(?:(?:our|the|your|my|re) )?(?:incident|invoice|case|ticket|order|request|ref(?:erence)?|sr|工单|案件|案例|案|事件|发票|订单|合同|编号|单号)(?:号|编号| no\.?| nr\.?| number)?[\s:：#]*$/iu
const dangling = overLines('iu')`
  (?:
    (?:
      \s+(?:
        on|in|at|of|for|from|to|with|by|via|and|or|the|a|an|our|your|their|this|that|against|between|after|since|under
        |into|onto
      )
    )+
    |(?:
      (?<![不存现所实内外潜正自])在|(?<![不核校比配绝应面])对|(?<![方转倾定单双横纵导])向|(?<![行作成认因])为
      |(?<![不交供])给|(?<![普涉])及|(?<![总温缓])和|(?<![自理])由|[于与从的跟被把将或]
    )+
  )[\s,:;，、：-]*$
`
// 您好，  Hi,   而且  However,   从上周四开始，  客户来电，
const openers = overLines('iu')`
  ^(?:
    @\[[\p{L} -]{1,20}(?: \d{1,4})?\]\s*
    |(?:看到|查到|找到|有)了[，,]\s*
    |\[[\p{L} -]{1,20}(?: \d{1,4})?\] (?:rang|called|reports?|reported|says|said|writes|wrote)[:,]? (?:that )?
    |[^，,]{0,6}(?:您好|你好|[你您]们好|大家好)[，,！!\s]*
    |(?:hi|hello|hey)\b[^,]{0,20},\s*
    |(?:so|however|additionally|also|since this morning|but|in this environment|when this happens),\s*
    |(?:我们|我单位|我司|我院|本单位)(?:的)?
    |(?:用户|客户)(?:反馈|反映|表示|称|说|来电(?:说|称|反映|反馈)?)[:：，,]?
    |(?:ever )?since (?:about )?(?:(?:a|one|two|three|four|several|some|\d{1,2}) (?:days?|weeks?|months?)|yesterday|last (?:week|month|night|\w+day)|\w+day|this (?:week|month)),? (?=(?:the|our|all|my|every|each|no|some|one|two)\b)
    |(?:大概|大约)?(?:从|自从?|打)[^，,。]{1,10}(?:开始|起|以来)[，,]
    |(?:今[天早]|昨[天晚]|前天|[本上这]周|这两天|最近|近期)[^，,。]{0,6}[，,]
    |在\s(?=[A-Za-z])
  ){1,3}
`

// [客户]   [host 2]
export const placeholder = /\[[\p{L} -]{1,20}(?: \d{1,4})?\]/u
const everyPlaceholder = new RegExp(placeholder, 'gu')
