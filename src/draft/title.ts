/** Names a case: the issue and where it occurs, in the case's own words. */
import type { Language } from '../model/case.ts'
import { compose, slice, type RedactedText } from '../model/redacted.ts'
import { platformNames } from './lexicon/product-names.ts'
import { leavesUnknown } from './lexicon/cause-unknown.ts'
import { leavesOpen } from './lexicon/left-open.ts'
import { says } from './lexicon/lexicon.ts'
import { withoutVersionedNames } from './section/environment.ts'
import { contentWords, overlap } from './thread/content-words.ts'
import { oneLine } from './statement.ts'

export interface TitleSources {
  readonly language: Language
  readonly subject: RedactedText
  /** Sentences that describe the problem, best first: the requestor's, then the help desk's. */
  readonly sentences: readonly RedactedText[]
  readonly products: readonly RedactedText[]
}

/** Characters that a title may have, by language: a Chinese character says about as much as two Latin ones. */
const longest: Readonly<Record<Language, number>> = { 'zh-CN': 50, en: 100 }

/** Share of the longest title from which on a text is long enough to tell an issue. */
const enough = 0.28

/** The same for a subject that names a problem. */
const terse = 0.16

/** What a sentence loses that has no word in common with a subject: it tells what was done about it, or something else. */
const strangeness = 1.5

/** Characters of a subject or a sentence that are looked at. */
const most = 300

/** The subject if it tells the issue, else the sentence that tells it best. Never a placeholder, never empty. */
export function titleOf(sources: TitleSources): RedactedText {
  const subject = withoutTrimmings(slice(sources.subject, 0, most))
  const words = contentWords(subject)
  const sentences = sources.sentences.map((sentence) => slice(sentence, 0, most))
  const candidates = [subject, ...sentences.map((sentence) => shortened(sentence, sources.language))]
  const telling = subject.length >= longest[sources.language] * (says('problem', subject) ? terse : enough)
  const scored = candidates.map((text, index) => {
    const kinship = overlap(contentWords(text), words)
    // A subject of two words is kept, but gives way to a sentence that says the same and more.
    const strange = words.size > 0 && kinship === 0 ? strangeness : 0
    const bonus =
      kinship * 2 -
      index * 0.15 +
      (!telling && kinship >= 0.5 ? 2 : 0) -
      strange -
      lost(text, sentences[index - 1]) -
      (index > 0 && inBrackets.test(text) ? aside : 0)
    return { text, score: score(text, sources, index === 0 ? (telling ? 7 : 4) : bonus) }
  })
  scored.sort((left, right) => right.score - left.score)
  const chosen = scored.find(({ text }) => text.length > 3)?.text ?? subject
  return withProduct(chosen.length > 0 ? chosen : slice(sources.subject, 0, most), sources)
}

/** `Invitations from the portal`, cut before it says what is wrong with them, is no title of the problem. */
function lost(text: string, sentence: string | undefined): number {
  return sentence !== undefined && text.length < sentence.length && says('problem', sentence) && !says('problem', text)
    ? cutShort
    : 0
}

const cutShort = 3

/** What a sentence loses that tells in brackets where it happens. */
const aside = 2

/** Letters that tell something beside names with versions: `Windows 10 22H2` is no issue. */
const leastLetters = 4

function score(text: RedactedText, { language, products }: TitleSources, bonus: number): number {
  if (text.length < 4 || placeholder.test(text)) return -10
  let points = bonus
  if (says('problem', text)) points += 3
  if (products.some((product) => text.toLowerCase().includes(product.toLowerCase()))) points += 1
  if (circumstance.test(text)) points += 1
  if (text.length >= longest[language] * enough) points += 2
  if (text.length > longest[language]) points -= 3
  if ((withoutVersionedNames(text).match(/\p{L}/gu) ?? []).length < leastLetters) points -= 4
  if (says('hedge', text) || says('request', text)) points -= 1
  if (says('works', text)) points -= 1
  if (leavesOpen(text) || leavesUnknown(text)) points -= 4
  if (/(?:如下|以下|following|as follows).{0,24}$/iu.test(text)) points -= 2
  return points
}

/** The product in front where the title does not name one. */
function withProduct(title: RedactedText, { language, products }: TitleSources): RedactedText {
  const product = products[0]
  if (product === undefined || platformNames.includes(product) || products.some((one) => names(title, one)))
    return title
  if (title.length + product.length > longest[language]) return title
  return language === 'en' ? compose`${product}: ${title}` : compose`${product}：${title}`
}

/** Whether a title names a product, by its own name at least: `Outlook` for `Microsoft Outlook`. */
function names(title: string, product: string): boolean {
  const text = title.toLowerCase()
  const own = product.split(' ').at(-1) ?? product
  return text.includes(product.toLowerCase()) || (own.length > 3 && text.includes(own.toLowerCase()))
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
function withoutTrimmings(subject: RedactedText): RedactedText {
  const parts: RedactedText[] = []
  let from = 0
  for (const match of subject.matchAll(separators)) {
    parts.push(cleaned(slice(subject, from, match.index)))
    from = match.index + match[0].length
  }
  parts.push(cleaned(slice(subject, from)))
  const telling = parts.filter((part) => says('problem', part))
  const [first] = (telling.length > 0 ? telling : parts).toSorted((left, right) => right.length - left.length)
  return first ?? subject
}

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

/** A sentence cut to a title: without its end mark, and at a clause if it is too long. */
function shortened(sentence: RedactedText, language: Language): RedactedText {
  const head = openers.exec(sentence)?.[0].length ?? 0
  const full = oneLine(sentence, head, sentence.length - (/[。.！!；;：:，,\s]+$/u.exec(sentence)?.[0].length ?? 0))
  const clause = /[，；]/u.exec(full)?.index ?? 0
  const firstTells = clause >= 12 && says('problem', full.slice(0, clause))
  if (firstTells && full.length > longest[language] / 2) return balanced(slice(full, 0, clause))
  if (full.length <= longest[language]) return full
  let end = 0
  for (const match of full.matchAll(/[，,；;。]\s?/gu)) if (match.index <= longest[language]) end = match.index
  return end > 12 ? balanced(slice(full, 0, end)) : full
}

// (数控系统 JK-980T,软件 4.06)   (fw 2.0.9)
const inBrackets = /[(（][^()（）]{6,80}[)）]/u
// [客户]   [host 2]
const placeholder = /\[[\p{L} -]{1,20}(?: \d{1,4})?\]/u
// [Ticket#8812]   (ref:_00D8)   （工单 12）   % … %   | … |   a mask   【…】 around a case number
const separators =
  /\s*(?:\[[^\]]{0,24}\d{3,14}\]|[(（[]\s?(?:(?:ref|ticket|case|incident)\b|工单|案例|单号|编号)[^)）\]]{0,20}\d[^)）\]]{0,20}[)）\]]?|(?<!\d\s?)%|\||【[^】]{0,40}】|\[[\p{L} -]{1,20}(?:[:：][^\]]{0,40})?(?: \d{1,4})?\])\s*/gu
// 用户反馈 …   关于…   咨询：   INC: …   Ticket #12: …
const trimmingsBefore =
  /^(?:[\s\-–—:：,，]*(?:(?:re|fwd?|fw|回复|答复|转发|inc|incident|case|ticket|sr|bug|question|problem|issue|help)\s?(?:#?\d{1,10})?\s?[:：-]\s?|(?:关于|咨询|求助|反馈|报障|用户|客户|单位|我院|我司|我单位|贵司|反映|用户反馈|客户反馈){1,3}(?:[:：]\s?)?|(?:urgent|asap|help needed|please help)\b[\s:!-]*))*/iu
// … 案例重新分配   … 的技术支持请求   … 初次响应
const trimmingsAfter =
  /\s*(?:案例(?:重新)?(?:分配|关闭|归档|升级)|初次响应|首次响应|分析结果|结案|的?(?:技术支持|服务|处理|协助)(?:请求|申请|函)|的?(?:咨询|求助|请示|报告|函)|问题反馈|(?:- )?(?:case closed|closed|resolved|urgent|please help|help needed))[\s\S]{0,60}$/iu
// … on   … at the   … 在   … 和
// … - invoice   … -- Incident   …，工单号: the label of a number that was masked
const labelOfNumber =
  /(?:\s[-–—]{1,2}\s?|[,:;(（，：；]\s?)(?:(?:our|the|your|my|re) )?(?:incident|invoice|case|ticket|order|request|ref(?:erence)?|sr|工单|案件|案例|事件|发票|订单|合同|编号|单号)(?:号|编号| no\.?| nr\.?| number)?[\s:：#]*$/iu
const dangling =
  /(?:(?:\s+(?:on|in|at|of|for|from|to|with|by|via|and|or|the|a|an|our|your|their|this|that|against|between|after|since|under|into|onto))+|[在于和与从对向为给的跟由被把将及或]{1,2})[\s,:;，、：-]*$/iu
// 您好，  Hi,   而且  However,
const openers =
  /^(?:@\[[\p{L} -]{1,20}(?: \d{1,4})?\]\s*|(?:看到|查到|找到|有)了[，,]\s*|\[[\p{L} -]{1,20}(?: \d{1,4})?\] (?:rang|called|reports?|reported|says|said|writes|wrote)[:,]? (?:that |when )?|[^，,]{0,6}(?:您好|你好|[你您]们好|大家好)[，,！!\s]*|(?:hi|hello|hey)\b[^,]{0,20},\s*|(?:so|however|additionally|also|since this morning|but|in this environment|when this happens),\s*|(?:我们|我单位|我司|我院|本单位)(?:的)?|(?:用户|客户)(?:反馈|反映|表示|称|说)[:：，,]?|在\s(?=[A-Za-z]))/iu
// … 后   when   after
const circumstance = /后|时|中|when|after|while|during|on |in /u
