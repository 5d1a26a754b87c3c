/** What each term of a query is worth, and the articles that hold it. */
import { stopWords } from '../../language/stop-words.ts'
import type { Postings, StoredTerm } from '../../model/term-shard.ts'
import { codesBeforeWords } from './codes-before-words.ts'
import type { SearchIndex } from './index-files.ts'
import type { FoundTerm } from './look-up.ts'
import type { QueryTerm } from './query-term.ts'

/** A term with its articles, and what holding it is worth. */
export interface ScoredTerm {
  readonly found: FoundTerm
  readonly worth: number
  readonly postings: readonly Postings[]
}

/** How many files of frequent terms a query may fetch: the rarest of them tell most, the rest next to nothing. */
const mostFrequentFiles = 12

/** Asks for the frequent terms of a query that `weighTerms` is going to want: they are known before any other is looked up. */
export function expectFrequent(asked: readonly QueryTerm[], index: SearchIndex): void {
  const frequent = asked
    .map((term) => term.keys.flatMap((key) => index.frequent(key) ?? []))
    .filter((entries) => entries.length > 0)
    .sort((left, right) => countOf(left) - countOf(right))
  for (const entry of frequent.slice(0, mostFrequentFiles).flat()) {
    // Who wants the postings hears of it if they cannot be had.
    index.postings(entry).catch(() => undefined)
  }
}

/** @param found the terms of a query in the order in which they stand there */
export async function weighTerms(found: readonly FoundTerm[], index: SearchIndex): Promise<readonly ScoredTerm[]> {
  const skipped = new Set(
    found
      .filter((term) => isFrequent(term.entries))
      .sort((left, right) => countOf(left.entries) - countOf(right.entries))
      .slice(mostFrequentFiles),
  )
  const alone = found.map((term) => worthAlone(term, index))
  const weighed = codesBeforeWords(
    found.map((term, at) => ({ term, worth: worthInQuery(found, alone, at) })),
    index.articles,
  )
  return Promise.all(
    weighed
      .filter(({ term }) => term.entries.length > 0 && !skipped.has(term))
      .map(async ({ term, worth }) => ({
        found: term,
        worth,
        postings: await Promise.all(term.entries.map((entry) => index.postings(entry))),
      })),
  )
}

function isFrequent(entries: readonly StoredTerm[]): boolean {
  return entries.some((entry) => typeof entry.postings === 'number')
}

function countOf(entries: readonly StoredTerm[]): number {
  return entries.reduce((sum, entry) => sum + entry.count, 0)
}

/** Inverse document frequency, as BM25 has it; Chinese terms are rare or not among articles that hold any Chinese. */
function worthAlone({ term, entries, match }: FoundTerm, index: SearchIndex): number {
  const articles = term.kind === 'pair' ? index.articlesWithPairs : index.articles
  const holding = Math.min(countOf(entries), articles)
  return Math.log(1 + (articles - holding + 0.5) / (holding + 0.5)) * kindFactors[term.kind] * matchFactors[match]
}

/** Exact tokens come before words. */
const kindFactors = { token: 2, word: 1, pair: 1 }
/** What was only come near to counts less. */
const matchFactors = { exact: 1, start: 0.7, near: 0.6, sound: 0.6, none: 0 }

function worthInQuery(found: readonly FoundTerm[], alone: readonly number[], at: number): number {
  const term = found[at]
  const worth = alone[at] ?? 0
  if (term === undefined) {
    return 0
  }
  const emphasis = 1 + Math.log(term.term.times)
  if (term.term.kind === 'pair') {
    const held = term.entries.some((entry) => functionPair.test(entry.term)) ? worth * functionFactor : worth
    return Math.min(held, betweenWords(found, alone, at)) * emphasis
  }
  return isPartOfFound(term, found) ? worth * partFactor * emphasis : worth * emphasis
}

/**
 * Two characters across the border of two words are rare, but tell no more than the words: `常导` in `异常导致` counts at
 * most as much as `异常` and `导致` on average. Infinity where one of the neighbours is unknown to the index.
 */
function betweenWords(found: readonly FoundTerm[], alone: readonly number[], at: number): number {
  const [before, term, after] = [found[at - 1], found[at], found[at + 1]]
  const overlaps =
    before?.match === 'exact' &&
    after?.match === 'exact' &&
    before.term.end > (term?.term.start ?? 0) &&
    after.term.start < (term?.term.end ?? 0)
  return overlaps ? ((alone[at - 1] ?? 0) + (alone[at + 1] ?? 0)) / 2 : Infinity
}

/** A pair with a character that mostly binds words, such as `的`, is nearly always such a border. */
const functionFactor = 0.3
// Example: `的问` of `失败的问题`
const functionPair = new RegExp(`[${stopWords['zh-CN'].join('')}]`, 'u')

/** `ctl` of `cm_ctl` tells little once `cm_ctl` itself was found. */
const partFactor = 0.3

function isPartOfFound({ term }: FoundTerm, found: readonly FoundTerm[]): boolean {
  return found.some(
    (other) =>
      other.match === 'exact' &&
      other.term.start <= term.start &&
      other.term.end >= term.end &&
      other.term.end - other.term.start > term.end - term.start,
  )
}
