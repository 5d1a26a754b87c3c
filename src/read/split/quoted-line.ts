import { asAttribution } from './attributions/group-wise.ts'
import { withUsualMarks } from './other-marks.ts'

/** A line of mail text with its `>` marks taken off and counted. */
export interface QuotedLine {
  /** How many levels of quotation it stands in, seen from the message that is being read. */
  readonly depth: number
  /** The line without its marks. */
  readonly text: string
  /** Length of the line as it stood in the file: a line that filled the page was wrapped. */
  readonly width: number
  /** 1-based line in the decoded text. */
  readonly number: number
}

/** Deeper quotation than this is read as this deep; real threads stay far below. */
export const maxQuoteDepth = 50

/** Lines longer than this are cut: no mail program writes them, and everything after would cost time for nothing. */
const maxLineLength = 200_000

/** Lines of a text (with `\n` line ends) with their quotation marks counted. */
export function quotedLines(text: string): readonly QuotedLine[] {
  const lines: QuotedLine[] = []
  const seen = invisible.test(text) ? text.replaceAll(everyInvisible, '') : text
  for (const [index, line] of withUsualMarks(atTheMargin(seen)).entries()) {
    const read = unquote(asAttribution(line) ?? line.slice(0, maxLineLength), index + 1)
    lines.push(isLooseBracket(lines.at(-1), read) ? { ...read, depth: read.depth - 1, text: `>${read.text}` } : read)
  }
  return lines
}

// zero-width spaces, joiners of words, byte order marks and marks of direction, which programs leave at the head of lines and around dates; not those that join letters and emoji
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u
const everyInvisible = new RegExp(invisible.source, 'gu')

/** A text that stands away from the margin as a whole, moved back to it. */
function atTheMargin(text: string): string {
  const margin = /^\s{0,200}?\n?( {2,40}|\t{1,10})\S/u.exec(text)?.[1] ?? ''
  if (margin === '') return text
  const lines = text.split('\n')
  if (!lines.every((line) => line.startsWith(margin) || line.trim() === '')) return text
  return lines.map((line) => line.slice(margin.length)).join('\n')
}

/**
 * `On …, Ana Ruiz <ana@example.com` with `> wrote:`, or nothing but `>`, on the next line: the bracket that closes the address
 * was wrapped away from it and is no mark of a quotation.
 */
function isLooseBracket(above: QuotedLine | undefined, line: QuotedLine): boolean {
  if (above === undefined || line.depth !== above.depth + 1 || line.text.length > 40) return false
  return /(?:[:：]|^)\s*$/u.test(line.text) && /<[^<>\s]{1,64}@[^<>\s]{1,200}$/u.test(above.text.trimEnd())
}

/** `> > >text`, `>>> text`, ` > text` → depth and text. */
function unquote(line: string, number: number): QuotedLine {
  let depth = 0
  let at = 0
  while (depth < maxQuoteDepth) {
    const mark = line[at] === ' ' && line[at + 1] === '>' ? at + 1 : at
    if (line[mark] !== '>') break
    depth += 1
    at = mark + 1
  }
  const text = depth > 0 && line[at] === ' ' ? line.slice(at + 1) : line.slice(at)
  return { depth, text, width: line.length, number }
}

/** The same lines seen from one level further in. Unmarked lines among them, wrapped by a mail program, stay. */
export function oneLevelIn(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  return lines.map((line) => (line.depth === 0 ? line : { ...line, depth: line.depth - 1 }))
}

/** The line as quoted text, one mark a level. */
export function withMarks(line: QuotedLine): string {
  return `${'> '.repeat(line.depth)}${line.text}`.trimEnd()
}

/** Whether nothing stands in a line besides marks of quotation. */
export function isBlank({ text }: QuotedLine): boolean {
  const first = text.charCodeAt(0)
  const isWritten = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)
  return !isWritten && text.trim() === ''
}

/** Lines with words, from `start` up to `end`, as long as they are quoted as deep as `depth`; with their places. */
export function* filledLines(
  lines: readonly QuotedLine[],
  { start, end, depth }: { readonly start: number; readonly end: number; readonly depth: number },
): Generator<{ readonly text: string; readonly at: number }> {
  for (let at = start; at < end; at += 1) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth) return
    if (!isBlank(line)) yield { text: line.text, at }
  }
}
