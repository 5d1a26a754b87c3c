/** What to look up of a pasted log, which has more terms than can be looked up. */
import { foldForSearch } from '../../language/search-fold.ts'
import { faultWords } from '../../language/fault-words.ts'
import type { QueryTerm } from './query-term.ts'

/** The most telling terms, in the order of the query. */
export function chooseTerms(
  query: string,
  terms: readonly QueryTerm[],
  most: { readonly terms: number; readonly tokens: number },
): readonly QueryTerm[] {
  const telling = mostTellingFirst(query, terms)
  const tokens = telling.filter((term) => term.kind === 'token').slice(0, most.tokens)
  const others = telling.filter((term) => term.kind !== 'token').slice(0, most.terms - tokens.length)
  const chosen = new Set([...tokens, ...others])
  // How often a log says something is no emphasis.
  return terms.filter((term) => chosen.has(term)).map((term) => ({ ...term, times: 1 }))
}

/**
 * The terms that tell anything. What a log says line after line tells least: addresses, counters and identifiers that differ
 * each time but look alike, and words that are in every line. What stands near a word that says that something went wrong
 * tells most.
 */
export function mostTellingFirst(query: string, terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const isNearFault = nearFaults(query)
  const alike = new Map<string, number>()
  for (const term of terms) {
    alike.set(shapeOf(term), (alike.get(shapeOf(term)) ?? 0) + 1)
  }
  const said = (term: QueryTerm) => (alike.get(shapeOf(term)) ?? 1) + term.times - 1
  return terms
    .filter((term) => term.code !== null || !tellsNothing.test(term.words))
    .map((term, at) => ({ term, at, dulness: said(term) / (isNearFault(term) ? nearFactor : 1) }))
    .sort((left, right) => left.dulness - right.dulness || left.at - right.at)
    .map(({ term }) => term)
}

/** Near a fault a term may be said so many times as often as elsewhere. */
const nearFactor = 4
/** Characters that are still near: a line of a log. */
const nearness = 160

function nearFaults(query: string): (term: QueryTerm) => boolean {
  const places = Array.from(foldForSearch(query).matchAll(fault), (found) => found.index)
  const isNear = new Uint8Array(Math.ceil(query.length / nearness) + 2)
  for (const place of places) {
    isNear[Math.floor(place / nearness)] = 1
    isNear[Math.floor((place + nearness / 2) / nearness)] = 1
  }
  return (term) => isNear[Math.floor(term.start / nearness)] === 1
}

// Example: `failed`, `超时`
const fault = new RegExp([...faultWords.en, ...faultWords['zh-CN']].join('|'), 'gu')

/** `node-17.internal` and `node-4.internal` look alike, and so do `9e3779b1` and `3c6ef362`. */
function shapeOf(term: QueryTerm): string {
  return term.kind === 'token' ? (term.keys[0] ?? '').replaceAll(changing, '#') : term.words
}

// Example: the `17` of `node-17`, `9e3779b1`
const changing = /(?<![a-z])[0-9a-f]*\d[0-9a-f]*(?![a-z])|\d+/gu

// Parts of a log that differ with every run: `2024-05-10`, `10:45:00.123`, `192.0.2.7`, `0x00007ff8a1b2c3d4`, a GUID
const tellsNothing =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:t.*)?|\d{1,2}:\d{2}(?::.*)?|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|(?:0x)?[0-9a-f]{12,16}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{1,3})$/iu
