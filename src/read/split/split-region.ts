/** Takes a text apart into its messages: chains of header blocks, and quotations inside quotations. */
import { findHeader } from './headers/find-header.ts'
import { isHeadedInside } from './headed-inside.ts'
import { assemble, endOfQuoted } from './message-parts.ts'
import type { Part, Quotation } from './message-parts.ts'
import { isBlank, maxQuoteDepth, oneLevelIn } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import { emptyHeader } from './headers/thread-header.ts'
import type { ThreadHeader } from './headers/thread-header.ts'

/** One message of a thread: its header, if it has one, and what it newly says. */
export interface ThreadMessage {
  readonly header: ThreadHeader | null
  /** 1-based line of its header, or of its first line where it has none. */
  readonly line: number
  /** 0 for the outermost message. */
  readonly level: number
  readonly text: string
}

interface OpenMessage {
  readonly header: ThreadHeader | null
  readonly line: number
  readonly level: number
  readonly parts: Part[]
  own: QuotedLine[]
}

/**
 * The messages of `lines`, outermost first; those that newly say nothing are left out. `header` and `line` are those
 * of the message that the lines begin with.
 */
export function splitRegion(
  lines: readonly QuotedLine[],
  header: ThreadHeader | null,
  line: number,
  level: number,
): readonly ThreadMessage[] {
  const messages: ThreadMessage[] = []
  let open: OpenMessage = { header, line, level, parts: [], own: [] }
  let at = 0
  while (at < lines.length) {
    const current = lines[at]
    if (current === undefined) break
    const found = current.depth > 0 ? null : findHeader(lines, at)
    const below = found === null || found.behind !== undefined ? null : quotationBelow(lines, found.end)
    const isUsed = found !== null && (found.needs === 'message' || below !== null)
    if (isUsed && found.above !== undefined) open.own.push({ ...current, text: found.above })
    const isOfOuter = found !== null && below !== null && isAboveHeaded(lines, below, open)
    const quotation = current.depth > 0 ? at : isOfOuter ? null : below
    if (quotation !== null) {
      const whole = lines.slice(quotation, endOfQuotation(lines, quotation))
      const end = quotation + endOfQuoted(whole)
      // Words that only introduce a quotation say nothing of it: its header stands in it.
      const above = found === null || found.header === emptyHeader ? null : found.header
      addQuotation(open, above, current.number, oneLevelIn(rejoined(lines.slice(quotation, end))))
      at = end
    } else if (found === null || (found.needs === 'quotation' && !isOfOuter)) {
      open.own.push(current)
      at += 1
    } else {
      messages.push(...close(open))
      const inside = found.isBeside === true ? 0 : 1
      const own = found.behind === undefined ? [] : [{ ...current, text: found.behind }]
      open = { header: found.header, line: current.number, level: open.level + inside, parts: [], own }
      at = found.end
    }
  }
  return [...messages, ...close(open)]
}

/** Whether the quotation at `start` has a header of its own, and words below it or none above the header: that one is of who quotes. */
function isAboveHeaded(lines: readonly QuotedLine[], start: number, open: OpenMessage): boolean {
  const end = endOfQuotation(lines, start)
  if (!isHeadedInside(oneLevelIn(lines.slice(start, end)))) return false
  const isFirst = open.parts.length === 0 && open.own.every(isBlank)
  const below = lines.findIndex((line, at) => at >= end && !isBlank(line))
  return isFirst || (below >= 0 && findHeader(lines, below) === null)
}

/** Index of the quoted line that comes next, with nothing but blank lines before it; `null` where text comes first. */
function quotationBelow(lines: readonly QuotedLine[], from: number): number | null {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) return null
    if (line.depth > 0) return at
    if (!isBlank(line)) return null
  }
  return null
}

/** Index behind the last line of the quotation that goes on at `start`; blank and wrapped lines inside belong to it. */
function endOfQuotation(lines: readonly QuotedLine[], start: number): number {
  let end = start
  for (let at = start; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    if (line.depth > 0) end = at + 1
    else if (!isBlank(line)) {
      if (at !== end || !isWrapped(lines, at)) break
      end = at + 1
    }
  }
  return end
}

/** A quoted line that was this wide was probably broken by a program that put no mark before the rest. */
const fullWidth = 68

// and the rest of it: a wrapped line goes on in the middle of a sentence
const goesOn = /^\s*[\p{Ll}\p{N}([<"'’/&.,;:)-]/u

// …and so does one above it that no full stop, colon or bracket ends
const unfinished = /[^\s.!?。！？:：;；…)>]\s*$/u

/** Lines that one quoted line may be wrapped over. */
const maxWrapped = 12

/** True for an unmarked line that carries on the quoted line right above it. */
function isWrapped(lines: readonly QuotedLine[], at: number): boolean {
  const above = lines[at - 1]
  const line = lines[at]
  if (above === undefined || line === undefined || isBlank(above) || !isFull(above, line)) return false
  // The rest of a rest: what the line above carries on goes on here.
  if (above.depth === 0) return true
  const quotedBelow = isQuotedBelow(lines, at)
  if (goesOn.test(line.text)) return quotedBelow || above.width > fullWidth
  return quotedBelow && above.width > fullWidth && unfinished.test(above.text)
}

/** True where the first word of `below` found no room in the line above it. */
function isFull(above: QuotedLine, below: QuotedLine): boolean {
  const firstWord = /^\S{1,80}/u.exec(below.text.trimStart())?.[0].length ?? 0
  return above.width + 1 + firstWord > fullWidth
}

/** True where a quoted line follows, with nothing before it but full unmarked lines and the rest of them. */
function isQuotedBelow(lines: readonly QuotedLine[], at: number): boolean {
  for (let next = at + 1; next < at + maxWrapped; next++) {
    const above = lines[next - 1]
    const line = lines[next]
    if (line !== undefined && line.depth > 0) return true
    if (above === undefined || line === undefined || isBlank(line) || !isFull(above, line)) return false
  }
  return false
}

/** Longest rest of a wrapped line. */
const maxRest = 40

/** Gives unmarked rests back to the lines that they were wrapped away from: short ones to the line, others to its level. */
function rejoined(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  const whole: QuotedLine[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    const isRest = line.depth === 0 && !isBlank(line)
    if (isRest && above !== undefined && line.text.trim().length <= maxRest)
      whole[whole.length - 1] = { ...above, text: connected(above.text.trimEnd(), line.text.trim()) }
    else whole.push(isRest && above !== undefined ? { ...line, depth: above.depth } : line)
  }
  return whole
}

// ana.ruiz@printing-⏎services.example: an address is broken behind its hyphen, too
function connected(above: string, rest: string): string {
  return /@[\w.-]{1,60}-$/u.test(above.slice(-64)) ? above + rest : `${above} ${rest}`
}

function addQuotation(
  open: OpenMessage,
  header: ThreadHeader | null,
  line: number,
  lines: readonly QuotedLine[],
): void {
  flush(open)
  const first = lines.findIndex((one) => !isBlank(one))
  const own = first >= 0 && lines[first]?.depth === 0 ? findHeader(lines, first) : null
  const headed = own?.needs === 'message' ? own.end : 0
  open.parts.push({ kind: 'quoted', header, attributed: header !== null || headed > 0, headed, line, lines })
}

function flush(open: OpenMessage): void {
  const [first] = open.own
  if (first !== undefined)
    open.parts.push({ kind: 'own', header: null, attributed: false, headed: 0, line: first.number, lines: open.own })
  open.own = []
}

/** The message itself, then the messages that it quotes. */
function close(open: OpenMessage): readonly ThreadMessage[] {
  flush(open)
  const { header, line, level } = open
  const { text, quotations } = assemble(open.parts)
  const [first] = quotations
  if (level >= maxQuoteDepth) return text === '' ? [] : [{ header, line, level, text }]
  const isBody = text === '' && first !== undefined && first.header === null
  if (isBody && quotations.length === 1) return splitRegion(first.lines, header, line, level)
  const quoted = quotations.flatMap((quotation) =>
    splitRegion(quotation.lines, quotation.header, quotation.line, levelInside(quotation, level)),
  )
  return text === '' ? quoted : [{ header, line, level, text }, ...quoted]
}

/** A quotation that opens with its own header gets its level from it. */
function levelInside(quotation: Quotation, level: number): number {
  return quotation.header === null && quotation.attributed ? level : level + 1
}
