/** Takes statements out of messages, word for word, with the span they rest on. */
import type { Citation, NonEmpty, Statement } from '../model/draft.ts'
import { join, slice, type RedactedMessage, type RedactedText } from '../model/redacted.ts'

/** A stretch of a message as a statement. Line breaks inside it become spaces, or nothing between Chinese characters. */
export function statementOf(message: RedactedMessage, start: number, end: number): Statement {
  return { text: oneLine(message.body, start, end), cites: [citationOf(message, start, end)] }
}

/** Several statements as one, resting on the evidence of all. */
export function mergeStatements(statements: NonEmpty<Statement>): Statement {
  const [first, ...rest] = statements
  let { text } = first
  for (const statement of rest) text = join([text, statement.text], gap(text, statement.text))
  return { text, cites: [first.cites[0], ...first.cites.slice(1), ...rest.flatMap(({ cites }) => cites)] }
}

/** What stands between two sentences: nothing after Chinese punctuation, a comma between parts of one sentence, a semicolon behind one without an end mark. */
function gap(before: string, after: string): string {
  if (/[\u3000-\u303f\uff00-\uffef]$/u.test(before)) return ''
  if (/[\u4e00-\u9fff]["')\d]$|["')]$/u.test(before) && /^[\u4e00-\u9fff]/u.test(after)) return '；'
  if (/[\u4e00-\u9fff]$/u.test(before)) return /^[\u4e00-\u9fff]/u.test(after) ? '，' : ' '
  if (!/[\p{L}\p{N})\]%]$/u.test(before)) return ' '
  return /^\p{Ll}/u.test(after) ? ', ' : /^\p{Lu}/u.test(after) && !unfinished.test(before) ? '; ' : ' '
}

// try another card and
const unfinished = /\b(?:and|or|but|then|to|with|the|a)$/iu

/** The place of a stretch. */
export function citationOf(message: RedactedMessage, start: number, end: number): Citation {
  return { message: message.id, start, end }
}

/** The stretch from `start` up to `end` of a body on one line. */
export function oneLine(body: RedactedText, start: number, end: number): RedactedText {
  let text = trimmed(body, start, end)
  let from = 0
  const parts: RedactedText[] = []
  for (const line of body.slice(start, end).split('\n')) {
    const part = trimmed(body, start + from, start + from + line.length)
    from += line.length + 1
    if (part !== '') parts.push(part)
  }
  if (parts.length < 2) return text
  text = parts[0] ?? text
  for (const part of parts.slice(1)) {
    const together = /[\u2e80-\u9fff，。；：、]$/u.test(text) && /^[\u2e80-\u9fff]/u.test(part)
    text = join([text, part], together ? '' : ' ')
  }
  return text
}

/** The stretch without white space around it. */
function trimmed(body: RedactedText, start: number, end: number): RedactedText {
  const text = body.slice(start, end)
  const lead = text.length - text.trimStart().length
  if (lead === text.length) return slice(body, start, start)
  return slice(body, start + lead, start + text.trimEnd().length)
}
