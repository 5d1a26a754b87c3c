/** Puts together what a message says from its own lines and the lines that it quotes. */
import { isBlank, withMarks } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import type { ThreadHeader } from './headers/thread-header.ts'

/** A stretch of a message: its own lines, or lines that it quotes, seen from inside the quotation. */
export interface Part {
  readonly kind: 'own' | 'quoted'
  /** Of a quotation: the header above it, where there is one. */
  readonly header: ThreadHeader | null
  /** Of a quotation: whether a header above it or at its head says whose words it quotes. */
  readonly attributed: boolean
  /** How many of its lines are a header of its own. */
  readonly headed: number
  readonly line: number
  readonly lines: readonly QuotedLine[]
}

/** Lines that are one quoted message, with what it quotes in turn. */
export interface Quotation {
  readonly header: ThreadHeader | null
  /** Whether a header above the lines or at their head says whose they are. */
  readonly attributed: boolean
  readonly line: number
  readonly lines: readonly QuotedLine[]
}

export interface Assembled {
  /** What the message newly says. */
  readonly text: string
  readonly quotations: readonly Quotation[]
}

/** A quotation without any header is a message of its own from this many lines on; a shorter one may be a prompt. */
const minAnonymousLines = 3

// ----------------\n\n: a line drawn above the first words closes the header
const openingRule = /^[-_=]{10,}[ \t]*\n\s*\n/u
// \n----------------: a line drawn below the last words parts them from the next message and says nothing
const closingRule = /\n[ \t]*[-_=]{10,}$/u

/**
 * Answers below a quotation are said without it. Answers between quoted lines are said with the lines that stand before
 * them, marked `> `; so are answers to a quotation that nothing says the author of.
 */
export function assemble(parts: readonly Part[]): Assembled {
  const filled = withPrompts(parts.filter((part) => part.lines.some((line) => !isBlank(line))))
  const lastOwn = filled.findLastIndex((part) => part.kind === 'own' && !isSignature(part))
  const answered = answeredIn(filled)
  const shown = filled.map((part, index) => part.kind === 'own' || (index < lastOwn && answered(index)))
  let text = ''
  for (const [index, part] of filled.entries()) {
    if (shown[index] !== true) continue
    const apart = shown[index - 1] === false
    text = apart ? `${text.trimEnd()}\n\n${textOf(part).replace(/^\s*\n/u, '')}\n` : `${text}${textOf(part)}\n`
  }
  return {
    text: withoutMargin(
      text
        .trimEnd()
        .replace(closingRule, '')
        .replace(/^\s*\n/u, '')
        .replace(openingRule, '')
        .trimEnd(),
    ),
    quotations: quotationsOf(filled, lastOwn),
  }
}

/** Some programs quote by moving the whole mail to the right. */
function withoutMargin(text: string): string {
  if (!/^[ \t]/u.test(text)) return text
  const lines = text.split('\n')
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0)
  const margin = Math.min(...margins.slice(0, maxMarginLines))
  return margin === 0 || margins.some((own) => own < margin) ? text : lines.map((line) => line.slice(margin)).join('\n')
}

/** Lines that show how wide the margin is. */
const maxMarginLines = 1000

/** True for lines below the mark of a signature: whoever signs below a quotation has not answered there. */
function isSignature(part: Part): boolean {
  const first = part.lines.find((line) => !isBlank(line))
  return first !== undefined && /^--\s?$/u.test(first.text)
}

/** A line or two with `>` in front and nobody's name is no quoted mail but a prompt or a menu path. */
function withPrompts(parts: readonly Part[]): readonly Part[] {
  let isNamed = false
  return parts.map((part, index) => {
    const named = isNamed
    isNamed ||= part.kind === 'quoted' && part.attributed
    if (part.kind === 'own' || part.attributed || named || index === 0) return part
    if (part.lines.filter((line) => !isBlank(line)).length >= minAnonymousLines) return part
    return {
      ...part,
      kind: 'own',
      lines: part.lines.map((line) => ({ ...line, text: withMarks({ ...line, depth: line.depth + 1 }) })),
    }
  })
}

/** Stretches of a mail that a sentence may stand in again after: far more than anybody answers. */
const maxApart = 200

/** Tells the quotations that answers go into: own lines stand between them and others, or nothing says whose they are. */
function answeredIn(parts: readonly Part[]): (at: number) => boolean {
  const first = parts.findIndex((part) => part.kind === 'quoted')
  // A quotation under a name of its own is an older mail, and does not carry on the one above the answer.
  const last = parts.findLastIndex((part) => part.kind === 'quoted' && !part.attributed)
  const isBetween = parts.some((part, index) => part.kind === 'own' && index > first && index < last)
  const firstAttributed = parts.findIndex((part) => part.kind === 'quoted' && part.attributed)
  return (at) => {
    const asked = parts[at]
    if (
      asked !== undefined &&
      parts.slice(Math.max(0, at - maxApart), at).some((before) => before.attributed && repeats(asked, before))
    )
      return true
    // Whoever quotes the sentences once more that the answers go to has not answered in the quotation above them.
    if (asked?.attributed === true && parts.slice(at + 1, at + 1 + maxApart).some((part) => repeats(part, asked)))
      return false
    return isBetween || firstAttributed < 0 || firstAttributed > at
  }
}

/** True for a quotation without an author whose words all stand in another one, in its lines or parts of them. */
function repeats(part: Part, whole: Part): boolean {
  return part.kind === 'quoted' && !part.attributed && standsIn(wordsOf(part), wordsOf(whole))
}

function standsIn(words: string, whole: string): boolean {
  return words.length >= leastRepeated && whole.includes(words)
}

// Each part of a mail that is answered line by line is held against all others.
const knownWords = new WeakMap<Part, string>()

function wordsOf(part: Part): string {
  const words = knownWords.get(part) ?? essence(part.lines)
  knownWords.set(part, words)
  return words
}

/**
 * Index behind the last line of the mail that `lines` quote: a blank line without mark and sentences of that mail once more
 * below it are what the next words answer.
 */
export function endOfQuoted(lines: readonly QuotedLine[]): number {
  const gap = lines.findLastIndex((line) => line.depth === 0 && isBlank(line))
  if (gap < 1 || lines.slice(gap).length > maxPrompt) return lines.length
  const words = essence(lines.slice(gap))
  return words.length >= leastRepeated && essence(lines.slice(0, gap)).includes(words) ? gap : lines.length
}

/** Lines of a mail that are quoted once more above one answer. */
const maxPrompt = 20

/** Shorter words stand in many texts. */
const leastRepeated = 6

function essence(lines: readonly QuotedLine[]): string {
  return lines.map((line) => line.text.replaceAll(/[\s>]+/gu, '')).join('')
}

function textOf(part: Part): string {
  const { headed, lines } = part
  const first = headed === 0 ? 0 : lines.findIndex((line, at) => at >= headed && !isBlank(line))
  return lines
    .slice(first < 0 ? lines.length : first)
    .map((line) => (part.kind === 'own' ? line.text.trimEnd() : withMarks({ ...line, depth: line.depth + 1 })))
    .join('\n')
}

/** Quotations under one header are one message, however often an answer interrupts them. */
function quotationsOf(parts: readonly Part[], lastOwn: number): readonly Quotation[] {
  const groups: {
    header: ThreadHeader | null
    line: number
    lines: QuotedLine[]
    attributed: boolean
    answered: boolean
    /** The essence of its lines, as far as it was asked for. */
    words: string | null
  }[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'own') continue
    const last = groups.at(-1)
    if (last !== undefined && !part.attributed) {
      const words = wordsOf(part)
      last.words ??= essence(last.lines)
      if (standsIn(words, last.words)) continue
      for (const line of part.lines) last.lines.push(line)
      last.words += words
    } else if (last !== undefined && last.header !== null && part.header === null) {
      // An older mail inside of the one that is answered: what stands below it there is still that one's.
      last.lines.push({ depth: 0, text: '', width: 0, number: part.line }, ...part.lines)
      last.words = null
    } else groups.push({ ...part, lines: [...part.lines], answered: index < lastOwn, words: null })
  }
  return groups.filter((group) => group.attributed || !group.answered)
}
