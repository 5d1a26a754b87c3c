/** The passage of an article that shows best why it was found. */
import type { SearchTerm } from '../../language/search-terms.ts'

/** Characters of an excerpt; Chinese ones count double. */
const widest = 220

interface Span {
  readonly start: number
  readonly end: number
  readonly worth: number
}

/**
 * An excerpt of `text` as inert HTML, with what matches in `<mark>`; its beginning where nothing does.
 *
 * @param terms those of the text
 * @param worthByKey how much each key of the query tells
 */
export function excerptHtml(
  text: string,
  terms: readonly SearchTerm[],
  worthByKey: ReadonlyMap<string, number>,
): string {
  const spans = matchedSpans(terms, worthByKey)
  const { start, end } = bestWindow(text, spans)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  return `${before}${markedHtml(text, start, end, spans)}${after}`
}

/** A text that an excerpt may be taken from, with its terms. */
export interface Excerptible {
  readonly text: string
  readonly terms: readonly SearchTerm[]
}

/** An excerpt of the first text, unless another one has a passage with more of the query. */
export function tellingExcerptHtml(
  first: Excerptible,
  others: readonly Excerptible[],
  worthByKey: ReadonlyMap<string, number>,
): string {
  const worthOf = ({ text, terms }: Excerptible) => bestWindow(text, matchedSpans(terms, worthByKey)).worth
  let best = first
  let most = worthOf(first)
  for (const other of others) {
    const worth = worthOf(other)
    if (worth > most) [best, most] = [other, worth]
  }
  return excerptHtml(best.text, best.terms, worthByKey)
}

/** All of `text`, such as a title, as inert HTML, with what matches in `<mark>`. */
export function markedTextHtml(
  text: string,
  terms: readonly SearchTerm[],
  worthByKey: ReadonlyMap<string, number>,
): string {
  return markedHtml(text, 0, text.length, matchedSpans(terms, worthByKey))
}

function matchedSpans(terms: readonly SearchTerm[], worthByKey: ReadonlyMap<string, number>): readonly Span[] {
  return terms.flatMap(({ key, start, end }) => {
    const worth = worthByKey.get(key)
    return worth === undefined ? [] : [{ start, end, worth }]
  })
}

interface Window {
  readonly start: number
  readonly end: number
  /** Of the terms in it; 0 where there are none. */
  readonly worth: number
}

function bestWindow(text: string, spans: readonly Span[]): Window {
  const width = ideograph.test(text.slice(spans[0]?.start ?? 0, (spans[0]?.start ?? 0) + 60)) ? widest / 2 : widest
  let best = 0
  let bestWorth = 0
  let from = 0
  const held = new Map<number, number>()
  let worth = 0
  // A window that begins with each match in turn; both ends only move forward. A term counts once.
  for (const [at, first] of spans.entries()) {
    while (from < spans.length && (spans[from]?.end ?? Infinity) <= first.start + width * 0.8) {
      const added = spans[from]?.worth ?? 0
      held.set(added, (held.get(added) ?? 0) + 1)
      worth += held.get(added) === 1 ? added : 0
      from += 1
    }
    if (worth > bestWorth) {
      bestWorth = worth
      best = first.start
    }
    const left = spans[at]?.worth ?? 0
    held.set(left, (held.get(left) ?? 1) - 1)
    worth -= held.get(left) === 0 ? left : 0
  }
  const start = beginningBefore(text, best, Math.round(width * 0.2))
  return { start, end: endAfter(text, Math.min(text.length, start + width)), worth: bestWorth }
}

// Example: `无`
const ideograph = /[\u3400-\u9fff]/u

/** Where the sentence or line begins, if it does so shortly before; else where a word does. */
function beginningBefore(text: string, at: number, most: number): number {
  const from = Math.max(0, at - most)
  const before = text.slice(from, at)
  const [sentence] = before.match(sentenceEnd)?.slice(-1) ?? []
  if (from === 0 && sentence === undefined) {
    return 0
  }
  if (sentence !== undefined) {
    return from + before.lastIndexOf(sentence) + sentence.length
  }
  const blank = before.indexOf(' ')
  return blank < 0 ? from : from + blank + 1
}

// Example: `。`, `. `, a line break
const sentenceEnd = /[。！？；\n]|[.!?] /gu

function endAfter(text: string, at: number): number {
  if (at >= text.length || ideograph.test(text.charAt(at))) {
    return at
  }
  const blank = text.lastIndexOf(' ', at)
  return blank > at - 30 ? blank : at
}

function markedHtml(text: string, from: number, to: number, spans: readonly Span[]): string {
  let html = ''
  let at = from
  for (const { start, end } of spans) {
    const begin = Math.max(start, at)
    const stop = Math.min(end, to)
    if (stop > begin) {
      html += `${escapeText(text.slice(at, begin))}<mark>${escapeText(text.slice(begin, stop))}</mark>`
      at = stop
    }
  }
  return (html + escapeText(text.slice(at, to))).replaceAll('</mark><mark>', '')
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
