/** Of a mail that is answered line by line, cuts the quoted lines that nobody answers. */
import type { CutPiece } from '../model/case.ts'
import { isClosing } from './closing-line.ts'
import { cutLines, type Trimmed } from './cut-lines.ts'
import { anyOf } from './wordings.ts'

/**
 * Keeps the quoted paragraph right above each answer. What is quoted above that one, the greeting first of all, goes;
 * so does a quoted closing with the words of the sender below it. A quotation with nothing below it stays.
 */
export function cutQuotations(text: string): Trimmed {
  if (!anyQuoted.test(text)) return { kept: text, cut: [] }
  const lines = text.split('\n')
  const fates = lines.map((): CutPiece['kind'] | null => null)
  for (const { start, end } of quotationsOf(lines)) fates.fill('leftover', start, answeredFrom(lines, start, end))
  return cutLines(lines, fates)
}

const anyQuoted = /^>/mu
const quoted = /^>/u
// `> Hi Ana,` without its marks
const marks = /^(?:>\s?)+/u
const greeting = new RegExp(`^\\s{0,20}${anyOf('greetings')}\\s*$`, 'iu')

interface Quotation {
  readonly start: number
  /** Index behind its last line. */
  readonly end: number
}

/** Quoted lines without words of the sender between them, as far as such words follow. */
function quotationsOf(lines: readonly string[]): readonly Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let end = -1
  for (const [at, line] of lines.entries()) {
    if (quoted.test(line)) {
      if (start < 0) start = at
      end = at + 1
    } else if (start >= 0 && line.trim() !== '') {
      found.push({ start, end })
      start = -1
    }
  }
  return found
}

/** Index of the first line of what is answered: the last paragraph without a greeting above it, or nothing at all. */
function answeredFrom(lines: readonly string[], start: number, end: number): number {
  const words = lines.slice(start, end).map((line) => line.replace(marks, '').trim())
  const last = words.findLastIndex((line) => line !== '')
  const first = words.slice(0, last + 1).lastIndexOf('') + 1
  const answered = lines.slice(start + first, start + last + 1)
  if (
    isClosing(words[first] ?? '') ||
    namesOlderMail(answered) ||
    endsInOlderMail(lines.slice(start, start + last + 1))
  )
    return end
  const isGreeted = first < last && greeting.test(words[first] ?? '')
  return start + first + (isGreeted ? 1 : 0)
}

/** Whether quoted lines quote an older mail in turn, under a line that says whose it is: it is a message of its own, and nobody answers it here. */
function namesOlderMail(lines: readonly string[]): boolean {
  const older = lines.findIndex((line) => quotedTwice.test(line))
  return older > 0 && attribution.test(lines[older - 1] ?? '')
}

/** The same where the older mail has paragraphs of its own and goes on to the end. */
function endsInOlderMail(lines: readonly string[]): boolean {
  const above = lines.findLastIndex((line) => !quotedTwice.test(line))
  return above < lines.length - 1 && attribution.test(lines[above] ?? '')
}

// >> The plotter stops.
const quotedTwice = /^>\s?>/u
// > On 8 May 2031 at 09:15, Ana Ruiz wrote: · > 在 2031/5/8 9:30, 林晓 写道：
const attribution = /^>\s?(?=.{0,200}\d)[^>].{4,300}[:：]\s*$/u
