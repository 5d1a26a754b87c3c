/** Collects which terms stand in which articles, and how often. */
import type { Simplification } from '../../../language/search-fold.ts'
import { findSearchTerms } from '../../../language/search-terms.ts'
import type { SearchRecord } from '../articles/search-record.ts'
import { packPosting } from './term-run.ts'
import type { RunEntry } from './term-run.ts'

/** What the index must know of an article beside its terms. */
export interface TermCount {
  /** Occurrences of terms in it. */
  readonly length: number
  /** Whether it holds any Chinese. */
  readonly hasPairs: boolean
}

export interface TermPostings {
  /** Takes in the next article; the first is number 0. */
  readonly add: (record: Pick<SearchRecord, 'fields' | 'sounds'>) => TermCount
  /** Takes in the next article, whose terms are known from another time. */
  readonly addKnown: (known: KnownTerms) => TermCount
  /** The terms in code-unit order with their postings, articles ascending; frequencies in quarters, 255 at most. */
  readonly entries: () => Iterable<RunEntry>
}

/** What `add` found in an article, frequencies as they are kept. */
export interface KnownTerms {
  readonly count: TermCount
  readonly terms: readonly (readonly [term: string, frequency: number])[]
}

/** Frequencies are kept in quarters: `3` is an occurrence that counts three quarters. */
export const frequencyUnit = 4
const highestFrequency = 255

/** Starts with no article; `simplification` leads traditional characters to simplified ones. */
export function collectPostings(simplification: Simplification): TermPostings {
  const postings = new Map<string, number[]>()
  let articles = 0
  const post = (term: string, frequency: number) => {
    const packed = packPosting(articles, frequency)
    const list = postings.get(term)
    if (list === undefined) postings.set(term, [packed])
    else list.push(packed)
  }
  const add = ({ fields, sounds }: Pick<SearchRecord, 'fields' | 'sounds'>) => {
    const { frequencies, count } = countTerms(fields, simplification)
    for (const term of sounds) {
      frequencies.set(term, 1)
    }
    for (const [term, frequency] of frequencies) {
      post(term, Math.min(highestFrequency, Math.ceil(frequency * frequencyUnit)))
    }
    articles += 1
    return count
  }
  const addKnown = ({ terms, count }: KnownTerms) => {
    for (const [term, frequency] of terms) post(term, frequency)
    articles += 1
    return count
  }
  return { add, addKnown, entries: () => sortedEntries(postings) }
}

function countTerms(fields: SearchRecord['fields'], simplification: Simplification) {
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
  return { frequencies, count: { length, hasPairs } }
}

function* sortedEntries(postings: ReadonlyMap<string, readonly number[]>): Generator<RunEntry> {
  for (const term of [...postings.keys()].sort()) {
    yield { term, postings: postings.get(term) ?? [] }
  }
}
