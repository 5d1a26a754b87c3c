/** Where the sentences of a text stand: the unit that statements are made of and that models cite. */

import { everyMatch } from './patterns/every-match.ts'

/** A stretch of a text, by offsets in UTF-16 units; `end` is exclusive. */
export interface SentenceSpan {
  readonly start: number
  readonly end: number
}

/**
 * The sentences of `text` in order, without overlaps and without surrounding white space.
 *
 * Splits after 。！？；and their Latin counterparts, at list items and at line ends; a visibly wrapped line runs on into
 * the next one. URLs, paths, versions, quoted texts, log and console lines and ``` fences stay whole. No dictionary of
 * the machine is asked (`Intl.Segmenter` changes with its ICU), so the result is the same everywhere.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = []
  let fenceStart = -1
  let runStart = -1
  let runEnd = -1
  for (const line of lines(text)) {
    const content = text.slice(line.start, line.end)
    const isFence = fence.test(content)
    if (fenceStart >= 0) {
      if (isFence) {
        pushTrimmed(spans, text, fenceStart, line.end)
        fenceStart = -1
      }
      continue
    }
    if (runStart >= 0 && (isFence || !wrapsInto(text.slice(text.lastIndexOf('\n', runEnd - 1) + 1, runEnd), content))) {
      pushSentences(spans, text, { start: runStart, end: runEnd })
      runStart = -1
    }
    if (isFence) fenceStart = line.start
    else if (isVerbatimLine(content)) pushTrimmed(spans, text, line.start, line.end)
    else {
      if (runStart < 0) runStart = line.start
      runEnd = line.end
    }
  }
  if (runStart >= 0) pushSentences(spans, text, { start: runStart, end: runEnd })
  if (fenceStart >= 0) pushTrimmed(spans, text, fenceStart, text.length)
  return spans
}

/** Whether a line is output of a machine or input to one, which no sentence rule applies to. */
export function isVerbatimLine(line: string): boolean {
  return line.length > 0 && mayBeVerbatim.test(line) && verbatim.some((pattern) => pattern.test(line))
}

/** Columns that a line takes: a Chinese character is two wide. Stops counting at 200. */
export function displayWidth(line: string): number {
  let width = 0
  const end = Math.min(line.length, 200)
  for (let at = 0; at < end; at += 1) {
    const unit = line.charCodeAt(at)
    // The second half of a character outside the first plane takes no column of its own.
    const isHalf = unit >= 0xdc00 && unit <= 0xdfff && at > 0 && isHighHalf(line.charCodeAt(at - 1))
    if (!isHalf) width += isWide(unit) ? 2 : 1
  }
  return width
}

/**
 * Whether the line `next` goes on with the sentence of the line before it: that line was filled to about the width mail
 * programs wrap at (RFC 3676 recommends 66 to 78 columns), did not end its sentence, and `next` starts like the middle
 * of one; or it ends in a comma.
 */
export function wrapsInto(line: string, next: string): boolean {
  const last = line.trimEnd()
  if (last === '' || next.trim() === '' || isVerbatimLine(last) || isVerbatimLine(next)) return false
  if (listItem.test(next) || stamp.test(next) || endsSentence.test(last)) return false
  const width = displayWidth(last)
  if (width >= typedWidth && endsClause.test(last) && goesOnBehindClause.test(next)) return true
  if (wide.test(next.trimStart().charAt(0))) {
    // A line that stands alone, a caption say, neither fills the next one nor ends in a sentence's mark.
    const goesOn = endsSentence.test(next.trimEnd()) || displayWidth(next) >= 56
    return goesOn && width >= 56 && width <= 90 && wide.test(last.slice(-1))
  }
  if (width < 50 || width > 120 || label.test(next)) return false
  if (!wide.test(last) && chineseProse.test(next)) return false
  return middleOfSentence.test(next) || (width >= 66 && prose.test(last) && prose.test(next))
}

function pushSentences(spans: SentenceSpan[], text: string, run: SentenceSpan): void {
  const stretch = text.slice(run.start, run.end)
  const whole = quotedStretches(stretch)
  let from = 0
  let next = 0
  for (const match of everyMatch(terminator, stretch)) {
    const at = match.index
    const end = at + match[0].length
    while ((whole[next]?.end ?? Infinity) <= at) next += 1
    const quotation = whole[next]
    if (quotation !== undefined && at >= quotation.start && end < quotation.end) continue
    if (!isSentenceEnd(stretch, from, at, end)) continue
    pushTrimmed(spans, text, run.start + from, run.start + end)
    from = end
  }
  pushTrimmed(spans, text, run.start + from, run.end)
}

/** Whether the terminator at `at`–`end` really ends the sentence that began at `from`. */
function isSentenceEnd(text: string, from: number, at: number, end: number): boolean {
  const sign = text.charAt(at)
  if (strongTerminators.has(sign)) return true
  const after = text.slice(end, end + 3)
  const before = text.charAt(at - 1)
  if (sign === ';') return wide.test(before)
  const nextIsOpen = after === '' || /^\s/u.test(after) || wide.test(after.charAt(0))
  if (!nextIsOpen) return false
  if (sign !== '.') return true
  const head = text.slice(Math.max(from, at - 14), at)
  if (shortens(head, text.slice(end, end + 8)) || (at - from < 24 && numbering.test(text.slice(from, at)))) return false
  const next = text.slice(end, end + 26).trimStart()
  return (
    wide.test(before) || after.trim() === '' || startsSentence.test(next) || (end === at + 1 && goesOnSmall(head, next))
  )
}

/** Whether a point stands for what was left out of a word: `approx.`, `No. 5`, but not `so no. Backup?` */
function shortens(head: string, next: string): boolean {
  return abbreviation.test(head) && (!mayEndSentence.test(head) || !/^\s+\p{Lu}/u.test(next))
}

/** In chats and terse mails sentences begin with a small letter: `that took 30 ms. so it is fine`. */
function goesOnSmall(head: string, next: string): boolean {
  return smallWord.test(next) && endsInWord.test(head) && !shortened.test(head)
}

function quotedStretches(text: string): readonly SentenceSpan[] {
  return everyMatch(quoted, text).map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}

function pushTrimmed(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end)
  const lead = piece.length - piece.trimStart().length
  if (lead === piece.length) return
  spans.push({ start: start + lead, end: start + piece.trimEnd().length })
}

function* lines(text: string): Generator<SentenceSpan> {
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield { start, end }
    start = end + 1
  }
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** As `wide` below, for one UTF-16 unit. */
function isWide(unit: number): boolean {
  if (unit < 0x2e80) return false
  return unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xffef)
}

// ```powershell
const fence = /^\s{0,12}(?:```|~~~)/u
// 无
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u
// 。”  ?)  ...  ；
const terminator = /[。！？；!?;.…]{1,6}["'”’）)】\]」』]{0,2}/gu
const strongTerminators: ReadonlySet<string> = new Set(['。', '！', '？', '；', '…'])
// “无法打开。请重试”  "Access denied. Try again"
const quoted = /“[^”\n]{1,300}”|「[^」\n]{1,300}」|《[^》\n]{1,200}》|"[^"\n]{1,300}"|`[^`\n]{1,300}`/gu
// e.g  i.e  approx  No  Dr  J, but not the unit of -30 C
const abbreviation =
  /(?:^|[\s(（])(?:e\.g|i\.e|etc|vs|cf|approx|resp|incl|excl|ca|no|nr|fig|ver|v|mr|mrs|(?<!\d\s)ms|dr|prof|inc|ltd|corp|dept|p\.s|(?<!\d\s)[A-Za-z])$/iu
// so no.
const mayEndSentence = /[,;:–-] (?:so|then|and|but)? ?no$|(?:^|\s)(?:so|but|then|say|says|said|is|was) no$/u
// 1  a  IV  3.2 at the start of a line is a numbering, not a sentence
const numbering = /^\s{0,12}(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,4})$/iu
// New  "Access  [Error  3 of  无  [organisation 1]  /var/lib …
const startsSentence = /^["'“‘(（[【<`]?(?:\p{Lu}|\p{Lo}|\p{Nd})|^\[[a-z][a-z ]{2,18}(?: \d{1,3})?\]|^\/\w+\//u
// so it is, that's, but not a name of a file
const smallWord = /^\p{Ll}[\p{Ll}'’]*(?:-\p{Ll}+)?[ ,](?!\S*[=\\/])/u
// … 30 ms.   … the label.
const endsInWord =
  /(?:^|[^\p{L}.\\/_-])(?:\p{Ll}{3,}|it|up|on|in|us|me|so|ok|go|do|\d{1,6}(?: (?:ms|s|GB|MB|%))?|\p{Lu}{2,6})$|\p{L}\.\p{Ll}{2,5}$|\p{Ll}{14}$|[)\]"”]$/u
const shortened =
  /(?:^|[^\p{L}.])(?:acc|appx|avg|conf|config|def|dept|esp|est|etc|ext|fwd|gen|hrs|int|max|mgmt|min|mins|misc|orig|pls|prev|prob|ref|req|sec|secs|spec|specs|std|sub|tech|tel|temp|vol|vols)$/iu
// - item   1. item   2) item   a) item   (3) item   • item   一、项   步骤1：
const listItem =
  /^\s{0,12}(?:[-*•·●○▪◦➢►–—]\s|\d{1,2}[.)、．）](?!\d)|[a-zA-Z][.)]\s|[(（](?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}[、．]|[①-⑳]|#{1,6}\s|>\s|第[一二三四五六七八九十\d]{1,2}步|步骤\s?\d|Step\s\d)/iu
// the sentence is over: 。 . : ：
const endsSentence = /[。！？；：!?:;.…>|]["'”’）)】\]]{0,2}$|[=_*~#-]{3,}$/u
// goes on with a small letter, a digit or a bracket
// …停在省电状态，⏎不接受触发键。 · The lamp is red,⏎and nothing happens: people break their lines at a comma, too
const endsClause = /[\p{L}\p{N}"”’）)][，、,]$/u
const goesOnBehindClause = /^\s{0,4}(?!\S{1,12}[:：])(?:\p{Script=Han}|\p{Ll})/u
/** Columns from which a line with a comma at its end is no salutation. */
const typedWidth = 16
const middleOfSentence = /^\s{0,2}(?:\p{Ll}|[(（"'“]\p{Ll})/u
// Value: …
const label = /^\s{0,12}[\w' -]{1,30}[:=]\s/u
// df 看 /pgdata 100%，其中 …: below a line in Latin letters alone, an error message say, somebody else speaks
const chineseProse = /[，。；！？]|[\u4e00-\u9fff]{6}/u
// three words of prose in a row
const prose = /\p{L}{2,} \p{L}{1,} \p{L}{2,}/u

// 2024-05-10 10:45 …
const stamp = /^\s{0,4}[[(]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d/u
// a date, a time, a prompt, the bars of a table, `at` and `File` of a stack, a colon in a column: what no verbatim line is without
const mayBeVerbatim = /\d[-/:]\d|[>#$|]|^\s{1,16}(?:at|File) |^\s{0,16}File |\s\s:\s/u

const verbatim: readonly RegExp[] = [
  // 2024-05-10 10:45:00.123 [main] ERROR …   UTC+8 2024-05-10 10:45:00 …   but no note of a call: 2024-05-10 10:45 Called, nobody there
  /^\s{0,16}(?:[A-Z][\w+:-]{1,8}\s)?[[(<]?\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}(?::\d{2}|(?!\d|[)\]>]?\s{1,4}(?:\p{Script=Han}{2}|[A-Z][a-z]{1,20}(?:[,.] |,? \(?[a-z]{2}|,? [A-Z][a-z]{1,20} [a-z]{2}))))/u,
  // Nov 27 14:28:34 host sshd[31]: …   14:28:34.120 …
  /^\s{0,16}(?:[A-Z][a-z]{2} {1,2}\d{1,2} )?\d{2}:\d{2}:\d{2}[.,]?\d{0,6}\s+\S/u,
  // PS C:\Users> Get-Item   C:\> dir   [root@node1 ~]# ls   $ ls   user@host:~$ ls
  /^\s{0,16}(?:PS )?[A-Z]:\\[^<>|"\n]{0,120}>\s?\S|^\s{0,16}\[[\w.-]{1,40}@[^\]\n]{1,60}\]\s?[#$]|^\s{0,16}[\w.-]{1,30}@[\w.-]{1,40}:[^\s#$]{0,60}[#$]\s|^\s{0,16}\$ \S/u,
  // | a | b |
  /^\s{0,16}\|.{0,2000}\|\s*$/u,
  //     at Object.run (file.js:1:2)     File "x.py", line 3
  /^\s{1,16}at [\w$.<>]{1,120}\(|^\s{0,16}File "[^"\n]{1,200}", line \d/u,
  // PSPath            : Microsoft.PowerShell…   Length : 45
  /^\s{0,40}[A-Za-z][\w ]{0,30}\s{2,}:\s/u,
]
