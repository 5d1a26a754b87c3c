/** The line that begins an entry of a chat or a journal: who and when, in either order, with the words behind or below. */
import { readAttribution } from '../../split/attributions/attribution.ts'
import { quotedLines } from '../../split/quoted-line.ts'
import { roleOfWord } from '../../role-words.ts'
import { comparableName } from '../tickets/records.ts'
import {
  audienceWords,
  dayWords,
  deedWords,
  entryNouns,
  kindWords,
  makerWords,
  mediumWords,
  sayingWords,
} from './entry-words.ts'
import { isNoPersonsLabel } from './printed-labels.ts'

export interface EntryHeading {
  readonly name: string
  /** What stands in brackets beside the name: `Agent`, `Work notes`, an address. */
  readonly labels: readonly string[]
  /** The date as written; empty where the line has only a time. */
  readonly day: string
  /** A day without its year, or a word for one, as written: `03-01`, `3月1日`, `Yesterday`; empty where the line has none. */
  readonly partialDay: string
  readonly time: string
  /** What is said on the line itself. */
  readonly text: string
}

// 2024-03-01 · 2024年3月1日 · 01.03.24 · 1 Mar 2024 · 1/Mar/24 · 01/三月/24 · March 1, 2024
const dayPattern =
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}|\\d{1,2}[-/](?:\\p{L}{3,9}|十?[一二三四五六七八九十]月)[-/](?:\\d{4}|\\d{2})|(?<!\\p{L})\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}'
// 10:32 · 10:32:11 · 10:32 AM · 下午 3:05
const timePattern =
  '(?:[上下中]午\\s?|晚上\\s?|凌晨\\s?)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,3})?)?(?!:?\\d)(?:\\s?(?:[ap]\\.?m\\.?|[上下]午))?'
// GMT+2 · UTC · (CEST): a zone behind the time
const zonePattern =
  '(?:\\s?\\(?(?:GMT|UTC|CES?T|EES?T|WES?T|MES?Z|BST|[ECMP][SD]T|IST|JST|KST|HKT|SGT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?!\\p{L}))?'
// Internal note · 内部备注: for whom an entry is, behind its time
const audience = `(?:\\s{1,6}(?:${audienceWords}))?`
// 3月1日 · 03-01 · 3/1: a day of a year that a line above states
const monthDayPattern = '\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[-/]\\d{1,2}'
// [2024-03-01, 10:32] · 2024-03-01 周五 10:32 · 2024年3月1日 GMT+8 10:32 · (10:32) · 2024-03-01T10:32:11 · 3月1日 10:32 · Yesterday at 10:32
const stamp = `[[(（【]?(?:(?<day>${dayPattern})(?:\\s?[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?(?:,|，|T|(?: at))?\\s{0,2}(?:GMT[+-]\\d{1,2}\\s)?|(?<partialDay>(?:${monthDayPattern})(?:\\s?(?:${dayWords}))?|${dayWords})(?:,|，|(?: at))?\\s{0,2})?(?<time>${timePattern}${zonePattern})Z?[\\])）】]?`
// Ana Ruiz · 张工 · tom_b: at most five words
const name = "(?<name>\\p{L}[\\p{L}\\p{M}\\p{N}.'’_-]{0,30}(?: [\\p{L}\\p{M}\\p{N}.'’_&-]{1,30}){0,4}?)"
// [5/6/2031 2:11 PM] Ruiz, Ana: the family name first, behind a time in brackets
const surnameFirst = `(?<name>\\p{L}[\\p{L}\\p{M}\\p{N}.'’_-]{0,30}(?: [\\p{L}\\p{M}\\p{N}.'’_&-]{1,30}){0,4}?(?:(?<=^\\s{0,3}[[【][^\\]】\\n]{4,40}[\\]】]\\s{0,3}[^\\n,]{2,60}), \\p{Lu}[\\p{L}.'’-]{1,30})?)`
// (Agent) · （客户） · [Support] · <ana@example.com> · (Additional comments)
const labelled = (group: string) => `[(（[【<](?<${group}>[^()（）[\\]【】<>\\n]{1,60})[)）\\]】>]`

// #3 · Comment #3: · 第3条： the counter that some print before each entry
const counter = `(?:(?:(?:(?:${entryNouns})\\s?#?\\s?|#)\\d{1,4}[:：]?\\s{1,3}(?:[-–—|·]\\s)?|第\\s?\\d{1,4}\\s?[条條楼樓][:：]?\\s{0,3}|\\d{1,3}[、.)）]\\s{0,2}(?=\\d{4}[-/年])))?`
// 李静@示例科技: the firm behind a name, as messengers of firms put it
const firm = '(?:[@＠](?<firm>[\\p{L}\\p{N}][\\p{L}\\p{N}&·-]{1,29}))?'
// phone call, Ana Ruiz: · visit by Tom Baker:
const made = `(?:${mediumWords}(?:[,，]|\\s(?:with|from|by|von|mit))\\s(?!${makerWords}))?`
// added a comment · 添加了评论
const saying = `(?:\\s?(?:${sayingWords}))?`

// [10:32] Ana: It is offline. · 2024-03-01 10:32 张工：您好 · 2024-03-01 10:32:11 - Ana Ruiz (Work notes) · 2024-03-01 10:32:11 - Ana Ruiz Work notes · 2024-03-01 10:32:11 PDT - Ana Ruiz    Additional comments (Customer visible) · 2024-03-01 10:32; Ana Ruiz; It is offline. · 2024-03-01 10:32 吴芳 回复： · 2024-03-01 10:32 phone call, Ana Ruiz: It is offline. · 2024-03-01 10:32 | Ana Ruiz | customer
const stampFirst = new RegExp(
  `^\\s{0,3}${counter}${stamp}\\s{0,3}(?:[-–—|·;；]\\s{0,3})?${made}(?:${labelled('before')}\\s?)?${surnameFirst}\\s{0,2}(?:${labelled('after')}|\\s{1,6}(?<kind>${kindWords})(?:\\s?[(（][^()（）\\n]{1,30}[)）])?|[|｜]\\s?(?<side>\\p{L}[\\p{L} ]{1,24}?))?${saying}\\s{0,2}(?:[:：;；](?<text>.{0,20000}))?$`,
  'iu',
)
// Ana Ruiz  10:32 AM · 张工（工程师） 2024-03-01 10:32:11 · #3 Ana Ruiz, 1 March 2024 10:32: · Ana Ruiz added a comment - 1/Mar/24 9:30 AM
const nameFirst = new RegExp(
  `^\\s{0,3}${counter}(?:${labelled('before')}\\s?)?${name}${firm}${saying}\\s{0,2}(?:${labelled('after')}|[-–—|·•,，/]\\s?(?<role>\\p{L}[\\p{L} ]{1,24}?))?\\s{0,3}(?:[-–—|·•,，]\\s{0,3})?(?:(?:on|at|am|le|el|于|於|在)\\s?)?${stamp}${audience}${saying}\\s{0,2}(?:[:：](?<text>.{0,20000}))?$`,
  'iu',
)

const stampOnly = new RegExp(`^\\s{0,8}${stamp}\\s*$`, 'iu')
const longestStamp = 48

/** A line of nothing but a time with a day that has no year, or with none: `Yesterday 10:32 AM`, `3月1日 10:32`, `10:32`. */
export function isTimeAlone(line: string): boolean {
  if (line.length > longestStamp || !/\d:\d\d/u.test(line) || labelBefore.test(line)) return false
  const groups = stampOnly.exec(line)?.groups
  return groups !== undefined && groups['day'] === undefined
}

/** A line longer than this without an early colon is no heading. */
const maxHeadingLength = 160

// Info, WARN, error: the second column of a log is no person
const levels = '(?:info|warn|warning|error|err|debug|trace|fatal|notice|critical|crit|severe|verbose)\\b'
const logLevel = new RegExp(`^${levels}`, 'iu')

// Wed, 7 May 2031 08:05 · May 7, 2031, 8:05 pm: a weekday is no person either, nor is half a day
const nameOfDay = new RegExp(`^(?:${dayWords}|[ap]\\.?m\\.?)$`, 'iu')

// The two expressions above are large and slow to compile, and hardly a line of a mail is a heading. What each cannot do
// without is told by small ones, which let no heading fall:
// … 10:32 …, but no comma behind the time: `On Mon, 3 Mar 2024 at 10:15, Ana wrote:`
const timeOfHeading = /\d:\d\d(?!\s{0,3}[,，])/u
// > 2024-03-01 10:32 … · * …: what no heading begins with
const marked = /^\s{0,3}[^\p{L}\d#(（[【<\s]/u
// Sent: Friday, March 1, 2024 10:32 AM · a colon before the first digit or bracket
const labelBefore = /^[^\d(（[【<:：]{0,160}[:：]/u
// [10:32] … · 2024-03-01 … · March 1, … · Yesterday …
const stampBegins = new RegExp(`^\\s{0,3}${counter}[[(（【]?(?:\\d|[上下中晚凌]|\\p{L}{3,9}\\.? \\d|${dayWords})`, 'iu')
// … 10:32 AM · … 10:32: It is offline. · … 10:32 commented
const timeEnds = new RegExp(
  `\\d:\\d{2}(?:[.,]\\d{1,3})?(?:\\s?(?:[ap]\\.?m\\.?|[上下]午))?${zonePattern}Z?[\\])）】]?${audience}${saying}\\s{0,2}(?:[:：]|$)`,
  'iu',
)

// 2024-03-01 10:32:11,123 ERROR …
const logLine = new RegExp(`^[\\d\\s[(:.,/T-]{0,40}\\d:\\d\\d(?:[.,]\\d{1,6})?Z?[\\])]?[\\s|-]{1,4}${levels}`, 'iu')

// Follow-up 2031-05-06 09:14 by Ana Ruiz: It is offline. · Reply on May 6, 2031 at 9:14 AM by Ana Ruiz
const stampInside = new RegExp(
  `^(\\s{0,3}(?:${entryNouns})\\s(?:on\\s)?)(\\S[^:\\n]{5,40}:\\d{2}[^:\\n]{0,12}?)\\s(?:by|von|par|por|由)\\s?(\\p{L}[^:：\\n]{1,60})(?=[:：]|$)`,
  'iu',
)

// Updated by Ana Ruiz on 2031-05-06 09:14 #3
const counterBehind = /(?<=\d)\s{1,4}#\d{1,4}\s*$/u

/** The line with who wrote in front of when, where what was written stands before both, and without the number of the entry behind it. */
function withNameFirst(line: string): string {
  return line.replace(counterBehind, '').replace(stampInside, '$3 $2')
}

function headingIn(written: string): RegExpExecArray | null {
  const head = written.slice(0, maxHeadingLength)
  if (!timeOfHeading.test(head) || marked.test(head) || labelBefore.test(head) || logLine.test(head)) return null
  const line = withNameFirst(written)
  const first = stampBegins.test(line) ? stampFirst.exec(line) : null
  if (first !== null || line.length > maxHeadingLength || !timeEnds.test(line)) return first
  return nameFirst.exec(line)
}

// Reply by Ana Ruiz · Kommentar von Ana Ruiz · Updated by Ana Ruiz
const nounBefore = new RegExp(
  `^(?:${entryNouns}|updated|commented|replied|posted|added|written)\\s(?:by|from|von|de|par|por)\\s(?=\\p{Lu})`,
  'iu',
)

/** A name without what it stands behind: `Comment from Ana Ruiz`. */
export function withoutNoun(text: string): string {
  return text.replace(nounBefore, '')
}

/** The heading that a line is, or `null`. */
export function readEntryHeading(line: string): EntryHeading | null {
  const match = headingIn(line)
  const {
    name: found = '',
    before,
    after,
    kind,
    side: stated,
    role = stated,
    firm: behind,
    day = '',
    partialDay = '',
    time = '',
    text,
  } = match?.groups ?? {}
  // 2031-05-06 09:14 | Ana Ruiz | staff: a word for a side, and nothing else
  if (stated !== undefined && roleOfWord(stated) === null) return null
  if (match === null || logLevel.test(found) || nameOfDay.test(found) || isNoPersonsLabel(comparableName(found)))
    return null
  if (text?.trim() === '' && readAttribution(quotedLines(line), 0)?.needs === 'message') return null
  // 客户 | 吴芳 | 2024-03-01 10:32: the side first, whose it is behind it
  const isSideFirst = role !== undefined && roleOfWord(found.trim()) !== null && roleOfWord(role) === null
  // 客户来电（吴芳）: what a side did, and who of it
  const doer = after === undefined || roleOfWord(after) !== null ? null : sideOfDeed(found.trim())
  const [who, side] = isSideFirst ? [role, found.trim()] : doer === null ? [found.trim(), role] : [after ?? '', doer]
  const { name: bare, role: glued } = withoutRole(withoutNoun(who))
  return {
    name: bare,
    labels: [before ?? [], (doer === null ? (after ?? kind) : doer) ?? side ?? [], behind ?? [], glued ?? []].flat(),
    day,
    partialDay,
    time,
    text: (text ?? '').trim(),
  }
}

const deed = new RegExp(`^(\\p{L}[\\p{L} ]{1,14}?)\\s?(?:${deedWords})$`, 'iu')

/** The word for a side that a text begins with where a word for what it did follows: `客户来电`, `Engineer replied`. */
function sideOfDeed(text: string): string | null {
  const side = deed.exec(text)?.[1]?.trim()
  return side !== undefined && roleOfWord(side) !== null ? side : null
}

/** A name without the words for a role that stand right beside it: `Ana Ruiz Support Engineer`, `客户 吴芳`. */
export function withoutRole(text: string): { readonly name: string; readonly role: string | null } {
  const words = text.split(' ')
  for (const cut of [-2, -1, 1]) {
    const [before, behind] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
    const [bare, role] = cut < 0 ? [before, behind] : [behind, before]
    if (bare !== '' && roleOfWord(role) !== null) return { name: bare, role }
  }
  return { name: text, role: null }
}
