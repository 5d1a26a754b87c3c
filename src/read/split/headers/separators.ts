/** Lines that announce a quoted message: `-----Original Message-----`, `Begin forwarded message:`, a rule. */
import { boundaryWordings } from './boundary-wordings.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'

/** Longest separator, both its lines joined. */
const maxLength = 200

const separators = wordings((language) => language.separators)
const introductions = wordings((language) => language.introductions)

function wordings(pick: (language: (typeof boundaryWordings)[string]) => string): readonly string[] {
  return [...new Set(Object.values(boundaryWordings).flatMap((language) => pick(language).split('|')))]
}

const separatorWords: ReadonlySet<string> = new Set(separators)
const longestWords = Math.max(...separators.map((words) => words.length))
/** What they begin with, in either case: most lines are told by it. */
const firstUnits: ReadonlySet<number> = new Set(
  separators.flatMap((words) => [words.charCodeAt(0), words.toUpperCase().charCodeAt(0)]),
)
const introductionWords: ReadonlySet<string> = new Set(introductions)

/** A separator that was found: `certain` ones part two messages even where no header follows. */
export interface Separator {
  readonly end: number
  readonly certain: boolean
  /** True for words that say that a message follows, which may be quoted. */
  readonly introduces?: true
}

// -----Original Message-----, ------------------ 原始邮件 ------------------, ===== Forwarded message =====
const dashed = /^[\s*_]*([-‐‑—–―─=_~*#+]{2,})\s*([^-‐‑—–―─=_~*#+\s].*?)\s*([-‐‑—–―─=_~*#+]*)[\s*_]*$/u
// ________________________________ or ------------------ or a line drawn with box characters
const rule = /^[\s*]*[-‐‑—–―─═=_]{5,}[\s*]*$/u

/** The separator at line `start`, or `null`. Notes breaks its separators over two lines. */
export function readSeparator(lines: readonly QuotedLine[], start: number): Separator | null {
  const line = lines[start]
  if (line === undefined) return null
  const text = line.text.trim()
  if (text.length < 3 || text.length > maxLength) return null
  if (/[:：]$/u.test(text) && isIntroduction(text)) return { end: start + 1, certain: false, introduces: true }
  // BlackBerry sets the words without dashes; a header must follow.
  if (isSeparatorAlone(text)) return { end: start + 1, certain: false }
  if (!/^[-‐‑—–―─═=_~*#+]/u.test(text)) return null
  if (rule.test(text)) return { end: start + 1, certain: false }
  const second = lines[start + 1]
  const joined =
    second !== undefined && second.depth === line.depth && !isBlank(second) ? `${text} ${second.text.trim()}` : null
  if (isDashed(text, true)) return { end: start + 1, certain: true }
  if (joined !== null && joined.length <= maxLength && /[-_=]$/u.test(joined) && isDashed(joined, true))
    return { end: start + 2, certain: true }
  return isDashed(text, false) ? { end: start + 1, certain: false } : null
}

/** Words that part two messages, and nothing around them. */
export function isSeparatorAlone(text: string): boolean {
  if (text.length > longestWords || !firstUnits.has(text.charCodeAt(0))) return false
  return separatorWords.has(text.toLowerCase())
}

// ----- Weitergel. Mail (2) -----: whatever it says, between dashes and right above a header it parts two messages
const framed = /^[\s*_]{0,4}[-‐‑—–―─=_~*#]{3,}\s?[^-‐‑—–―─=_~*#\n]{2,60}\s?[-‐‑—–―─=_~*#]{3,}[\s*_]{0,4}$/u

/** True for words between dashes, a separator in whatever language if a header follows. */
export function isFramed(line: string): boolean {
  return line.length <= maxLength && framed.test(line)
}

// ----- Forwarded Message ----- From: Ana <ana@example.com>To: …: Yahoo writes separator and header on one line
const inline = /^\s*-{3,}\s*([^-\n]{3,40}?)\s*-{3,}\s*([^\s-].*)$/u

/** What stands behind a separator on its own line, or `null`. */
export function readInlineSeparator(line: string): string | null {
  const match = inline.exec(line)
  return match !== null && separatorWords.has((match[1] ?? '').toLowerCase()) ? (match[2] ?? null) : null
}

// Ana-------- Original Message --------: the line end above the separator was lost
const behindWords = /^(.{0,300}?[^\s-])\s?(-{5,}\s{0,2}([^-\n]{3,40}?)\s{0,2}-{3,}.*)$/u

/** A line parted before the separator in it; `null` where it has none, or nothing in front of it. */
export function readSeparatorBehindWords(line: string): { readonly above: string; readonly separator: string } | null {
  const [, above = '', separator = '', words = ''] = behindWords.exec(line) ?? []
  return above !== '' && separatorWords.has(words.toLowerCase()) ? { above, separator } : null
}

/** `closed`: dashes on both sides. */
function isDashed(text: string, closed: boolean): boolean {
  const match = dashed.exec(text)
  if (match === null || (closed && (match[3] ?? '').length < 2)) return false
  const words = (match[2] ?? '')
    .replaceAll(/[“”"'*:：\s]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
  if (separatorWords.has(words)) return true
  // Preposlaná správa --- Forwarded Message: in two languages
  if (words.includes('---')) return words.split(/\s?-{3,}\s?/u).every((part) => separatorWords.has(part))
  // Forwarded by Ana Ruiz/MAD/Example on 11/30/2000 10:35 AM · Forwarded message from Ana Ruiz <ana@example.com>
  return (
    separators.some((wording) => words.startsWith(`${wording} `) && /\d|@/u.test(words)) || startsWithForwarder(words)
  )
}

function startsWithForwarder(words: string): boolean {
  return /^(?:forwarded (?:by|message from)|weitergeleitet von|transféré par|reenviado por|inoltrato da) .{2,150}$/u.test(
    words,
  )
}

function isIntroduction(text: string): boolean {
  const words = text.replaceAll(/[*_\s]+/gu, ' ').replace(/\s?[:：]+$/u, '')
  return introductionWords.has(words.trim().toLowerCase())
}
