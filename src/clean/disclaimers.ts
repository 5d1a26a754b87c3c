/** Cuts privacy statements, disclaimers and footers: by their headings and wording, and what is repeated below a signature. */
import { remembered } from '../language/remembered.ts'
import type { CutPiece } from '../model/case.ts'
import { cutLines, type Trimmed } from './cut-lines.ts'
import { findParagraphs, type Paragraph } from './paragraphs.ts'
import { shareRepeated } from './repeated.ts'
import { anyOf, counterOf } from './wordings.ts'

export interface DisclaimerContext {
  /** Tells the lines that end a statement and above which nothing is cut for being repeated in other cases. */
  readonly isSignature: (line: string) => boolean
  /** Fingerprints of the passages that this case repeats. */
  readonly within: ReadonlySet<number>
  /** … and of those that many cases have. */
  readonly across: ReadonlySet<number>
}

/** A text on the way to being cut. */
interface Scan {
  readonly lines: readonly string[]
  readonly paragraphs: readonly Paragraph[]
  /** By line: what it was found to be so far. */
  readonly fates: readonly (CutPiece['kind'] | null)[]
  readonly context: DisclaimerContext
}

/** Cuts the disclaimers of a text, wherever they stand. */
export function cutDisclaimers(text: string, context: DisclaimerContext): Trimmed {
  const lines = text.split('\n')
  const fates = lines.map((): CutPiece['kind'] | null => null)
  const mark = ({ start, end }: Paragraph) => fates.fill('disclaimer', start, end)
  const paragraphs = splitAtHeadings(lines, findParagraphs(lines))
  const scan: Scan = { lines, paragraphs, fates, context }
  let underHeading = false
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1]
    if (opensStatement(lines, paragraph, next)) underHeading = true
    else if (underHeading) underHeading = goesOn(lines, paragraph, context)
    if (underHeading) mark(untilSignature(lines, paragraph, context))
    else {
      const stretches = statementIn(lines, paragraph, () => at > 0 && isEdge(scan, at))
      for (const stretch of stretches) mark(stretch)
    }
  }
  for (const paragraph of footersIn(scan)) mark(paragraph)
  const isAll = lines.every((line, at) => line.trim() === '' || fates[at] === 'disclaimer')
  if (
    isAll &&
    !heading.test(lines.find((line) => line.trim() !== '') ?? '') &&
    countPhrases(joined(text)) < unmistakable
  )
    return { kept: text, cut: [] }
  return cutLines(lines, fates)
}

/** So many phrases make a message that says nothing else a statement; fewer may be what it is about. */
const unmistakable = 3

const heading = new RegExp(
  `^[\\s*#_【\\[(（-]{0,8}${anyOf('disclaimerHeadings')}[\\s*】\\])）_-]{0,8}[:：]?\\s*$`,
  'iu',
)
const inlineHeading = new RegExp(
  `^[\\s*【\\[]{0,4}${anyOf('disclaimerHeadings')}\\s?[*】\\]]{0,3}\\s?[:：]\\s?\\S`,
  'iu',
)
// Greetings, closings and signatures are paragraphs of every mail, and looked at more than once in each.
const countPhrases = remembered(counterOf('disclaimerPhrases'), 1000)
const countStatement = counterOf('statementWords')
const countWords = counterOf('disclaimerWords')
// - (1) 已获得您的明确授权;
const listItem = /^\s*(?:[-*•·]\s?)?(?:[(（]?\d{1,2}[)）.、]|[-*•·])/u
const longLine = 50

function splitAtHeadings(lines: readonly string[], paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap(({ start, end }) => {
    const starts = [start]
    for (let at = start + 1; at < end; at += 1) if (heading.test(lines[at] ?? '')) starts.push(at)
    return starts.map((from, index) => ({ start: from, end: starts[index + 1] ?? end }))
  })
}

function textOf(lines: readonly string[], { start, end }: Paragraph): string {
  return lines.slice(start, end).join('\n')
}

/** A text without the line ends that a scan put between two Chinese characters; others become spaces. */
function joined(text: string): string {
  if (!/[^\S ]| {2}/u.test(text)) return text
  return text.replaceAll(/(?<=[\p{Script=Han}，、；])\s*\n\s*(?=\p{Script=Han})/gu, '').replaceAll(/\s+/gu, ' ')
}

function opensStatement(lines: readonly string[], paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const text = textOf(lines, paragraph)
  if (inlineHeading.test(text)) return countWords(joined(text)) >= 2
  if (!heading.test(lines[paragraph.start] ?? '')) return false
  const below = paragraph.end - paragraph.start > 1 ? text : next === undefined ? '' : textOf(lines, next)
  return countWords(joined(below)) >= 2
}

/** Below a heading: list items, sentences with the words of such statements, and pieces of sentences that a scan broke off. */
function goesOn(lines: readonly string[], paragraph: Paragraph, context: DisclaimerContext): boolean {
  const text = textOf(lines, paragraph)
  const first = lines[paragraph.start] ?? ''
  if (context.isSignature(first)) return false
  if (countWords(joined(text)) >= 1 || shareRepeated(text, context.across) >= 0.8) return true
  const before = lines.slice(0, paragraph.start).findLast((line) => line.trim() !== '') ?? ''
  return listItem.test(first) || !/[。！？；.!?;:：]["”』）)]?\s*$/u.test(before)
}

function untilSignature(lines: readonly string[], { start, end }: Paragraph, context: DisclaimerContext): Paragraph {
  for (let at = start + 1; at < end; at += 1) if (context.isSignature(lines[at] ?? '')) return { start, end: at }
  return { start, end }
}

/** A paragraph's disclaimer begins at the line of its first phrase, or where that line's sentence was wrapped, and ends with it. */
function statementIn(lines: readonly string[], paragraph: Paragraph, atEdge: () => boolean): readonly Paragraph[] {
  const text = joined(textOf(lines, paragraph))
  const count = countPhrases(text)
  if (count === 0 || (count === 1 && !atEdge())) return []
  let start = paragraph.start
  while (start < paragraph.end && countPhrases(joined(lines.slice(start, start + 2).join('\n'))) === 0) start += 1
  if (start >= paragraph.end) start = paragraph.start
  if (start + 1 < paragraph.end && countPhrases(lines[start] ?? '') === 0 && !isWrapped(lines[start] ?? '')) start += 1
  while (start > paragraph.start && isWrapped(lines[start - 1] ?? '')) start -= 1
  return [{ start, end: paragraph.end }]
}

function isWrapped(line: string): boolean {
  return line.length >= longLine && !/[。！？.!?:：][”"')）]?\s*$/u.test(line)
}

/** Whether nothing but signatures and disclaimers stands below a paragraph, as far as one has to look. */
function isEdge({ lines, paragraphs, fates, context }: Scan, at: number): boolean {
  return paragraphs
    .slice(at + 1, at + 6)
    .every(
      (later) =>
        fates[later.start] !== null ||
        context.isSignature(lines[later.start] ?? '') ||
        countPhrases(joined(textOf(lines, later))) > 0,
    )
}

/** Characters that a footer without known wording must have: fewer below a signature, where nothing is said any more. */
const leastBelowSignature = 40
const leastAnywhere = 150
/** Share of a paragraph that must be repeated: a name or a day in it may differ. */
const nearlyAll = 0.9
/** Different words of statements that make a last paragraph below a signature one. */
const leastStatement = 5

/** Footers without known wording, from the end up: what is repeated, or says what statements say, below a signature above all. */
function footersIn({ lines, paragraphs, fates, context }: Scan): readonly Paragraph[] {
  const tail: Paragraph[] = []
  for (const paragraph of paragraphs.toReversed()) {
    if (fates[paragraph.start] !== null) continue
    const { start, end } = paragraph
    const text = textOf(lines, paragraph)
    if (text.length < leastBelowSignature || lines.slice(start, end).some(context.isSignature)) break
    const isBelow = lines.slice(Math.max(0, start - 15), start).some(context.isSignature)
    if (text.length < (isBelow ? leastBelowSignature : leastAnywhere)) break
    if (isBelow && countStatement(joined(text)) >= leastStatement) {
      tail.push(paragraph)
      continue
    }
    if (!isRepeated(text, context.within) && !(isBelow && isRepeated(text, context.across))) break
    tail.push(paragraph)
  }
  // A footer stands below something: what is repeated as a whole is a message that others quote, or that was sent again.
  const saysAgain = (paragraph: Paragraph): boolean =>
    fates[paragraph.start] !== null || tail.includes(paragraph) || isRepeated(textOf(lines, paragraph), context.within)
  return paragraphs.every(saysAgain) ? [] : tail
}

function isRepeated(text: string, repeated: ReadonlySet<number>): boolean {
  return shareRepeated(text, repeated) >= nearlyAll
}
