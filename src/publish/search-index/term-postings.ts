/** Collects which terms stand in which articles, and how much each weighs there. */
import type { Simplification } from '../../language/search-fold.ts'
import { findSearchTerms } from '../../language/search-terms.ts'
import type { Postings } from '../../model/term-shard.ts'
import type { SearchField } from './search-record.ts'

export interface TermPostings {
  /** Takes in the next article; the first is number 0. */
  readonly add: (fields: readonly SearchField[]) => void
  /** The terms in code-unit order with their postings, articles ascending. */
  /** How many articles hold any Chinese. */
  readonly withPairs: () => number
  readonly entries: () => Iterable<readonly [term: string, postings: Postings]>
}

/** Frequencies are kept in quarters: `3` is an occurrence that counts three quarters. */
const frequencyUnit = 4
const highestFrequency = 255

/**
 * Term weights are the saturated part of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over
 * weighted fields; how rare a term is comes in at the query, which knows the number of postings.
 */
export function collectPostings(simplification: Simplification): TermPostings {
  // A posting in one number: article × 256 + frequency. Ten million fit in memory, and sorting costs nothing.
  const postings = new Map<string, number[]>()
  const lengths: number[] = []
  let withPairs = 0
  const add = (fields: readonly SearchField[]) => {
    const article = lengths.length
    const { frequencies, length, hasPairs } = countTerms(fields, simplification)
    lengths.push(length)
    withPairs += hasPairs ? 1 : 0
    for (const [term, frequency] of frequencies) {
      const packed = article * 256 + Math.min(highestFrequency, Math.ceil(frequency * frequencyUnit))
      const list = postings.get(term)
      if (list === undefined) {
        postings.set(term, [packed])
      } else {
        list.push(packed)
      }
    }
  }
  return { add, withPairs: () => withPairs, entries: () => weighedEntries(postings, lengths) }
}

function countTerms(fields: readonly SearchField[], simplification: Simplification) {
  const frequencies = new Map<string, number>()
  let length = 0
  let hasPairs = false
  for (const { text, weight } of fields) {
    for (const { key, kind } of findSearchTerms(text, simplification)) {
      frequencies.set(key, (frequencies.get(key) ?? 0) + weight)
      length += 1
      hasPairs ||= kind === 'pair'
    }
  }
  return { frequencies, length, hasPairs }
}

function* weighedEntries(postings: ReadonlyMap<string, readonly number[]>, lengths: readonly number[]) {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const norms = lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / average))
  for (const term of [...postings.keys()].sort()) {
    const packed = postings.get(term) ?? []
    const weighed: Postings = {
      articles: Uint32Array.from(packed, articleOf),
      weights: Uint8Array.from(packed, (posting) => weightOf(frequencyOf(posting), norms[articleOf(posting)] ?? 1)),
    }
    yield [term, weighed] as const
  }
}

function articleOf(packed: number): number {
  return Math.floor(packed / 256)
}

function frequencyOf(packed: number): number {
  return (packed % 256) / frequencyUnit
}

function weightOf(frequency: number, norm: number): number {
  return Math.max(1, Math.round((frequency / (frequency + norm)) * 255))
}

/** BM25's k1 and b, at the values usual for short texts: a word said often counts little more than one said once. */
const saturation = 0.9
const lengthShare = 0.6
