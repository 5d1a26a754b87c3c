/** Collects which terms stand in which articles, and how much each weighs there. */
import type { Simplification } from '../../language/search-fold.ts'
import { findSearchTerms } from '../../language/search-terms.ts'
import type { SearchField } from './search-record.ts'

/** An article that holds a term; `weight` is from 1 to 255. */
export interface Posting {
  readonly article: number
  readonly weight: number
}

export interface TermPostings {
  /** Takes in the next article; the first is number 0. */
  readonly add: (fields: readonly SearchField[]) => void
  /** The terms in code-unit order with their postings, articles ascending. */
  /** How many articles hold any Chinese. */
  readonly withPairs: () => number
  readonly entries: () => Iterable<readonly [term: string, postings: readonly Posting[]]>
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
    const weighed = (postings.get(term) ?? []).map((packed): Posting => {
      const article = Math.floor(packed / 256)
      const frequency = (packed % 256) / frequencyUnit
      const weight = frequency / (frequency + (norms[article] ?? saturation))
      return { article, weight: Math.max(1, Math.round(weight * 255)) }
    })
    yield [term, weighed] as const
  }
}

/** BM25's k1 and b, at the values usual for short texts. */
const saturation = 1.2
const lengthShare = 0.6
