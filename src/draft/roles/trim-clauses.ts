/** Takes greetings, requests and appointments off the ends of a sentence that says something in between. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { says } from '../lexicon/lexicon.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { textOf, type SentenceSegment } from '../segment/segment.ts'
import { isMask } from './mask.ts'

/**
 * `如之前沟通，请重装驱动，谢谢。` → `请重装驱动`. Whole clauses only, and never all of them. `ends` says whether
 * requests at the end go as well.
 */
export function trimClauses(segment: SentenceSegment, ends: boolean): SentenceSegment {
  const text = textOf(segment)
  if (text.length > 600) return segment
  const mask =
    (
      maskedSubject.exec(text) ??
      called.exec(text) ??
      greeted.exec(text) ??
      timed.exec(text) ??
      ushering.exec(text)
    )?.[0].length ?? 0
  const clauses = clausesOf(text)
  if (clauses.length < 2) return mask === 0 ? segment : { ...segment, start: segment.start + mask }
  let first = 0
  while (
    first < clauses.length - 1 &&
    (isLeading(clauses[first]?.text ?? '') || introduces(segment, clauses[first]?.text ?? ''))
  )
    first += 1
  let last = clauses.length - 1
  while (last > first && isEnd(clauses[last]?.text ?? '', ends)) last -= 1
  const start = segment.start + (first === 0 ? mask : (clauses[first]?.start ?? 0))
  const end = last === clauses.length - 1 ? segment.end : segment.start + (clauses[last]?.end ?? text.length)
  return start === segment.start && end === segment.end ? segment : { ...segment, start, end }
}

function isLeading(clause: string): boolean {
  return isMask(clause) || says('leadingClause', clause)
}

function isEnd(clause: string, ends: boolean): boolean {
  return onlyCourteous.test(clause) || (ends && isTrailing(clause))
}

// …，请知悉。
const onlyCourteous = /^(?:敬?请|烦请|望)(?:知悉|悉知|周知|谅解|理解|见谅)[。！!]?$/u

/** `结果怎么样？`, but not `结果照旧`, nor `两种情况均不成立`. */
function isTrailing(clause: string): boolean {
  return says('trailingClause', clause) && !changedNothing(clause) && !says('exclusion', clause)
}

/** How a requestor introduces himself; an agent's introduction is no more than that. */
function introduces({ message }: SentenceSegment, clause: string): boolean {
  return message.role !== 'agent' && introduction.test(clause)
}

interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
}

function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const match of everyMatch(clauseEnd, text)) {
    clauses.push({ text: text.slice(start, match.index), start, end: match.index })
    start = match.index + match[0].length
  }
  clauses.push({ text: text.slice(start), start, end: text.length })
  return clauses
}

// [单位 1]重启后无法登录: who it happens to is nobody's business, and Chinese does without a subject
const maskedSubject =
  /^\[(?:单位|客户|人员)(?: \d{1,4})?\](?=[\u4e00-\u9fff]{4}|(?![的与和跟及之])[\u4e00-\u9fff]{1,3} ?[A-Z])/u
// 我是[单位 1]的[客户]   This is [customer] from [organisation 1]
const introduction =
  /^(?:我们?(?:是|这边是|这里是|叫)|这里是|本人|i am|i'm|this is|my name is)\s?[^，,。]{0,30}\[[\p{L} -]{1,20}(?: \d{1,4})?\][^，,。]{0,20}$/iu
// [工程师],ICU 的 4 台 …   Morning, console 2 shows …   @[engineer] console 2 shows …
const called =
  /^@\[[\p{L} -]{1,20}(?: \d{1,3})?\][,，:：]?\s{0,2}(?=\S)|^(?:\[(?:工程师|客户|人员|engineer|customer|person)(?: \d{1,3})?\]|(?:good )?(?:morning|afternoon|evening)|哈[囉啰喽罗]|嗨|好的\s?\[(?:工程师|客户|人员)(?: \d{1,3})?\])[,，!！:：~～]\s{0,2}(?=\S)/iu
// 08:10 Set the title …: when it was done says nothing of how
const timed = /^\d{1,2}[:：]\d{2}(?::\d{2})? {1,3}(?=[A-Z][a-z]+(?:ed|t|ged|n)\b|[A-Z][a-z]+ (?:log|error)\b)/u
// 现在可以下结论了：…   我之前的思路偏了，先道个歉：…   Sorry, I was on the wrong track: …
const ushering = overLines('iu')`
  ^(?:
    (?:现在|目前|终于|基本)?可以(?:下结论|确定|确认|定位)了?
    |(?:我们?)?(?:之前|前面|先前)的?(?:思路|方向|判断)(?:偏|错|有误|不对)了?(?:[，,](?:先)?(?:道个歉|抱歉|不好意思))?
    |(?:我|先)?(?:问|查|找|核实|看)了(?:一圈|一下|一遍)
  )[:：,，]\s?(?=\S)
  |^(?:想)?请问(?:一下)?[，,：:]?\s?(?=\S{8})
  |^(?:(?:sorry|apologies|ok|okay|right|well)[,:] )?(?:
    (?:so )?here(?:'s| is) the thing
    |i was on the wrong (?:track|trail)(?: there| here)?
    |i have to correct myself
    |i stand corrected
    |(?:a )?(?:quick |short |small )?(?:update|correction)
  )[:,] (?=\S)
`
// 工程师您好：   各位大佬，帮忙看下：
const greeted =
  /^(?:(?:各位|诸位)[^，,。:：]{0,6}[，,！!]\s?(?:麻烦|请|求助?|帮忙|帮)[^，,。:：]{0,6}(?:看下|看看|看一下|瞧瞧)|[^，,。:：]{0,12}(?:您好|你好|[你您]们好|大家好)|\[[\p{L} -]{1,20}(?: \d{1,3})?\](?:您|你)?好)[:：，,！!\s]{1,3}(?=\S)/u
// ，  , (before a space or a Chinese character)  ；
const clauseEnd = /(?:[，；]|,(?=\s|[\u4e00-\u9fff])|;(?=\s)|\s[-–—]\s)\s*/gu
