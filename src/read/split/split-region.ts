/** Takes a text apart into its messages: chains of header blocks, and quotations inside quotations. */
import { findHeader } from './find-header.ts'
import { isBlank, maxQuoteDepth, oneLevelIn, withMarks } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import type { ThreadHeader } from './thread-header.ts'

/** One message of a thread: its header, if it has one, and the lines that it newly says. */
export interface ThreadMessage {
  readonly header: ThreadHeader | null
  /** 1-based line of its header, or of its first line where it has none. */
  readonly line: number
  /** 0 for the outermost message. */
  readonly level: number
  readonly text: string
}

/** A stretch of a message: its own lines, or lines that it quotes. */
interface Part {
  readonly kind: 'own' | 'quoted'
  readonly header: ThreadHeader | null
  readonly line: number
  readonly lines: readonly QuotedLine[]
}

interface OpenMessage {
  readonly header: ThreadHeader | null
  readonly line: number
  readonly level: number
  readonly parts: Part[]
  own: QuotedLine[]
}

/** A quotation without any header is a message of its own from this many lines on; a shorter one may be a prompt. */
const minAnonymousLines = 3

/** The messages of `lines`, outermost first. `header` and `line` are those of the message that the lines begin with. */
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
    if (current.depth > 0) {
      const end = endOfQuotation(lines, at)
      addQuotation(open, null, current.number, lines.slice(at, end))
      at = end
      continue
    }
    const found = findHeader(lines, at)
    if (found === null) {
      open.own.push(current)
      at += 1
      continue
    }
    const next = nextFilled(lines, found.end)
    if (next !== null && (lines[next]?.depth ?? 0) > 0) {
      const end = endOfQuotation(lines, next)
      addQuotation(open, found.header, current.number, lines.slice(next, end))
      at = end
    } else if (found.needs === 'quotation') {
      open.own.push(current)
      at += 1
    } else {
      messages.push(...close(open))
      open = { header: found.header, line: current.number, level: open.level + 1, parts: [], own: [] }
      at = found.end
    }
  }
  messages.push(...close(open))
  return messages
}

function addQuotation(
  open: OpenMessage,
  header: ThreadHeader | null,
  line: number,
  lines: readonly QuotedLine[],
): void {
  flush(open)
  open.parts.push({ kind: 'quoted', header, line, lines: oneLevelIn(lines) })
}

function flush(open: OpenMessage): void {
  const [first] = open.own
  if (first !== undefined) open.parts.push({ kind: 'own', header: null, line: first.number, lines: open.own })
  open.own = []
}

/** Index behind the last line of the quotation that goes on at `start`; blank lines and wrapped lines inside belong to it. */
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
const goesOn = /^[\p{Ll}\p{N}(<"'’/&.,;:)-]/u

/** True for an unmarked line that carries on the quoted line right above it. */
function isWrapped(lines: readonly QuotedLine[], at: number): boolean {
  const above = lines[at - 1]
  const line = lines[at]
  if (above === undefined || line === undefined || isBlank(above)) return false
  const firstWord = /^\S{1,80}/u.exec(line.text)?.[0].length ?? 0
  if (above.width + 1 + firstWord <= fullWidth || !goesOn.test(line.text)) return false
  return (lines[at + 1]?.depth ?? 0) > 0 || above.width > fullWidth
}

function nextFilled(lines: readonly QuotedLine[], from: number): number | null {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (line !== undefined && !(isBlank(line) && line.depth === 0)) return at
  }
  return null
}

/** The message itself, then the messages that it quotes. Messages that say nothing are left out. */
function close(open: OpenMessage): readonly ThreadMessage[] {
  flush(open)
  const parts = open.parts.filter((part) => part.lines.some((line) => !isBlank(line)))
  const [first] = parts
  if (
    first !== undefined &&
    first.kind === 'quoted' &&
    first.header === null &&
    parts.length === 1 &&
    open.level < maxQuoteDepth
  ) {
    return splitRegion(first.lines, open.header, open.line, open.level)
  }
  const lastOwn = parts.findLastIndex((part) => part.kind === 'own')
  const firstQuoted = parts.findIndex((part) => part.kind === 'quoted')
  const interleaved =
    parts.some((part, index) => part.kind === 'own' && index > firstQuoted && index < parts.length - 1) ||
    parts.some((part, index) => part.kind === 'quoted' && part.header === null && index < lastOwn)
  const said: string[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'own') said.push(textOf(part.lines))
    else if (interleaved && firstQuoted >= 0 && index < lastOwn)
      said.push(part.lines.map((line) => withMarks({ ...line, depth: line.depth + 1 })).join('\n'))
  }
  const text = said.join('\n\n').replace(/^\n+/u, '').trimEnd()
  const own: readonly ThreadMessage[] =
    text === '' ? [] : [{ header: open.header, line: open.line, level: open.level, text }]
  return [...own, ...quotedMessages(parts, lastOwn, open.level)]
}

function textOf(lines: readonly QuotedLine[]): string {
  return lines
    .map((line) => line.text.trimEnd())
    .join('\n')
    .replace(/^\n+/u, '')
    .trimEnd()
}

/** Quotations under one header are one message, however often an answer interrupts them. */
function quotedMessages(parts: readonly Part[], lastOwn: number, level: number): readonly ThreadMessage[] {
  if (level >= maxQuoteDepth) return []
  const groups: { header: ThreadHeader | null; line: number; lines: QuotedLine[]; answered: boolean }[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'own') continue
    const last = groups.at(-1)
    if (last !== undefined && part.header === null) last.lines.push(...part.lines)
    else groups.push({ header: part.header, line: part.line, lines: [...part.lines], answered: index < lastOwn })
  }
  return groups.flatMap((group) => {
    if (group.header === null && group.answered) return []
    const messages = splitRegion(group.lines, group.header, group.line, level + 1)
    const anonymous = group.header === null && messages.length === 1 && messages[0]?.header === null
    return anonymous && group.lines.filter((line) => !isBlank(line)).length < minAnonymousLines ? [] : messages
  })
}
