/** The footnotes of an article: for each message that it cites one definition, which quotes it to the letter. */
import type { FootnoteDefinition } from 'mdast'
import { splitSentences } from '../language/sentences.ts'
import type { Citation } from '../model/draft.ts'
import { withoutControls } from './phrasing.ts'
import { slice } from '../model/redacted.ts'
import type { RedactedCase, RedactedMessage, RedactedText } from '../model/redacted.ts'

/** Characters of one quotation; longer ones end at a sentence before that. */
const longestQuotation = 240

/**
 * `[^m7]: CAS-1 · 2020-04-10 11:34 · agent · “…” “…”`, by the order of the messages. What a citation spans stands
 * between the marks as it stands in the redacted body, line by line; `…` behind the marks says that it goes on.
 */
export function footnoteDefinitions(citations: readonly Citation[], redacted: RedactedCase): FootnoteDefinition[] {
  const byMessage = Map.groupBy(citations, (citation) => citation.message)
  return redacted.messages.flatMap((message) => {
    const cited = byMessage.get(message.id)
    if (cited === undefined) return []
    const value = [redacted.id, ...sentAt(message), message.role, quotations(message.body, cited)].join(' · ')
    return [
      {
        type: 'footnoteDefinition',
        identifier: message.id,
        label: message.id,
        children: [{ type: 'paragraph', children: [{ type: 'text', value: withoutControls(value) }] }],
      },
    ]
  })
}

/** `2020-04-10T11:34:00` → `2020-04-10 11:34`. */
function sentAt(message: RedactedMessage): string[] {
  return message.sentAt === null ? [] : [message.sentAt.slice(0, 16).replace('T', ' ')]
}

function quotations(body: RedactedText, citations: readonly Citation[]): string {
  const quoted = new Set<string>()
  for (const { start, end } of merged(citations)) {
    const lines = linesOf(body, start, end)
    for (const line of lines.slice(0, mostLines)) quoted.add(quotation(line))
    if (lines.length > mostLines) quoted.add('…')
  }
  return [...quoted].join(' ')
}

/** Stretches in the order of the text, those that overlap as one. */
function merged(citations: readonly Citation[]): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = []
  for (const { start, end } of citations.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    const last = stretches.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}

/** Quoted lines of one citation; what is longer is output, of which the head is enough to find it again. */
const mostLines = 4

function linesOf(body: RedactedText, start: number, end: number): string[] {
  return slice(body, start, end)
    .split(/[\r\n\u0085\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !line.startsWith('```'))
}

function quotation(line: string): string {
  if (line.length <= longestQuotation) return `“${line}”`
  const sentences = splitSentences(line).filter((sentence) => sentence.end <= longestQuotation)
  // A sentence that is too long by itself is cut between two characters.
  const end =
    sentences.at(-1)?.end ??
    (/[\uD800-\uDBFF]$/u.test(line.slice(0, longestQuotation)) ? longestQuotation - 1 : longestQuotation)
  return `“${line.slice(0, end).trim()}” …`
}
