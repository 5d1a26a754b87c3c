/** A case as a model is shown it: every sentence under an id by which it can be cited. */
import { isVerbatimLine, splitSentences } from '../language/sentences.ts'
import type { Citation, Draft } from '../model/draft.ts'
import { slice } from '../model/redacted.ts'
import type { RedactedCase, RedactedMessage, RedactedText } from '../model/redacted.ts'

export interface ShownSentence {
  /** `m7.s2`: the second sentence of message `m7`. */
  readonly id: string
  readonly text: RedactedText
  readonly citation: Citation
  /** Console output, a log, a table: kept letter by letter. */
  readonly isCode: boolean
}

export interface ShownCase {
  readonly sentences: ReadonlyMap<string, ShownSentence>
  /** JSON: whatever a case says stays inside a string of it. */
  readonly text: string
}

/** Characters of one sentence that are shown; logs are longer. */
const longestSentence = 1200

/**
 * Shows a case in at most about `mostCharacters`. Greetings, closings and administration are left out. Of a longer case
 * first goes code, then what stands in the middle; what the rules built their article on stays longest.
 */
export function showCase(redacted: RedactedCase, rules: Draft, mostCharacters: number): ShownCase {
  const all = redacted.messages.flatMap((message) => sentencesOf(message))
  const shown = withinLimit(all, rankOf(redacted, rules), mostCharacters)
  const messages = redacted.messages.flatMap((message) => {
    const own = shown.filter(({ citation }) => citation.message === message.id)
    if (own.length === 0) return []
    const { id, role, sentAt } = message
    return [{ id, from: role, ...(sentAt !== null && { date: sentAt.slice(0, 10) }), ...textsOf(own) }]
  })
  return {
    sentences: new Map(shown.map((sentence) => [sentence.id, sentence])),
    text: JSON.stringify({ language: redacted.language, subject: redacted.subject, messages }),
  }
}

function textsOf(sentences: readonly ShownSentence[]) {
  const told = sentences.filter(({ isCode }) => !isCode)
  const code = sentences.filter(({ isCode }) => isCode)
  return {
    ...(told.length > 0 && { sentences: byId(told) }),
    ...(code.length > 0 && { code: byId(code) }),
  }
}

function byId(sentences: readonly ShownSentence[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sentences.map(({ id, text }) => [id, text.length > longestSentence ? `${text.slice(0, longestSentence)} …` : text]),
  )
}

/** Numbers count all sentences, so that they stay the same whatever is left out. */
function sentencesOf(message: RedactedMessage): readonly ShownSentence[] {
  return splitSentences(message.body).flatMap((span, index) => {
    if (message.marks.some(({ start, end }) => start < span.end && span.start < end)) return []
    const whole = slice(message.body, span.start, span.end)
    const isCode = whole.startsWith('```') || whole.split('\n').every((line) => isVerbatimLine(line))
    const mark = isCode ? 0 : (listMark.exec(whole)?.[0].length ?? 0)
    const citation = { message: message.id, start: span.start + mark, end: span.end }
    return mark === whole.length
      ? []
      : [{ id: `${message.id}.s${index + 1}`, text: slice(whole, mark), citation, isCode }]
  })
}

// `1. `, `- `, `（2）`
const listMark = /^\s{0,8}(?:[-*•·]|\d{1,2}[.)、．]|[（(]\d{1,2}[)）])\s{0,4}(?=\D)/u

type Rank = (sentence: ShownSentence) => number

/** Lower stays longer. */
function rankOf({ messages }: RedactedCase, rules: Draft): Rank {
  const used = rules.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.items.flatMap((item) => [...item.cites, ...item.code.flatMap(({ cites }) => cites)])
        : block.cites,
    ),
  )
  const atTheEnds = new Set([messages[0]?.id, ...messages.slice(-3).map(({ id }) => id)])
  return ({ citation: { message, start, end }, isCode }) => {
    if (used.some((cite) => cite.message === message && cite.start < end && start < cite.end)) return 0
    if (isCode) return 3
    return atTheEnds.has(message) ? 1 : 2
  }
}

/** What an id and the signs around a sentence take. */
const overhead = 20

function withinLimit(all: readonly ShownSentence[], rank: Rank, most: number): readonly ShownSentence[] {
  const kept = new Set<ShownSentence>()
  let characters = 0
  for (const sentence of all.toSorted((left, right) => rank(left) - rank(right))) {
    const length = Math.min(sentence.text.length, longestSentence) + overhead
    if (characters + length > most) continue
    characters += length
    kept.add(sentence)
  }
  return all.filter((sentence) => kept.has(sentence))
}
