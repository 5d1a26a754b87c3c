/** Scores articles by the terms they hold: BM25, whose weights the index brings along. */
import type { FoundTerm } from './look-up.ts'
import type { SearchIndex } from './index-files.ts'
import type { Postings, TermEntry } from '../../model/term-shard.ts'

/** A term with its articles, and what holding it is worth. */
export interface ScoredTerm {
  readonly found: FoundTerm
  /** Inverse document frequency, times how much the kind of match counts. */
  readonly worth: number
  readonly postings: readonly Postings[]
}

/** How many files of frequent terms a query may fetch: the rarest of them tell most, the rest next to nothing. */
const mostFrequentFiles = 8

export async function weighTerms(found: readonly FoundTerm[], index: SearchIndex): Promise<readonly ScoredTerm[]> {
  const frequentFirst = found
    .filter((term) => isFrequent(term.entries))
    .sort((left, right) => countOf(left) - countOf(right))
  const skipped = new Set(frequentFirst.slice(mostFrequentFiles))
  return Promise.all(
    found
      .filter((term) => term.entries.length > 0 && !skipped.has(term))
      .map(async (term) => ({
        found: term,
        worth:
          rarity(countOf(term), term.term.kind === 'pair' ? index.articlesWithPairs : index.articles) * factorOf(term),
        postings: await Promise.all(term.entries.map((entry) => index.postings(entry))),
      })),
  )
}

function isFrequent(entries: readonly TermEntry[]): boolean {
  return entries.some((entry) => typeof entry.postings === 'number')
}

function countOf(term: FoundTerm): number {
  return term.entries.reduce((sum, entry) => sum + entry.count, 0)
}

function rarity(count: number, articles: number): number {
  const holding = Math.min(count, articles)
  return Math.log(1 + (articles - holding + 0.5) / (holding + 0.5))
}

/** Exact tokens come before words; what was only come near to counts less. */
function factorOf({ term, match }: FoundTerm): number {
  const byKind = term.kind === 'token' ? 2.5 : 1
  return byKind * { exact: 1, start: 0.7, near: 0.6, none: 0 }[match]
}

/** Every article that holds any of the terms, with its score, best first; of equals the one that comes first in the index. */
export function scoreArticles(terms: readonly ScoredTerm[]): readonly { article: number; score: number }[] {
  const scores = new Map<number, number>()
  for (const { worth, postings } of terms) {
    for (const [article, weight] of bestWeights(postings)) {
      scores.set(article, (scores.get(article) ?? 0) + (worth * weight) / 255)
    }
  }
  return [...scores]
    .map(([article, score]) => ({ article, score }))
    .sort((left, right) => right.score - left.score || left.article - right.article)
}

function bestWeights(postings: readonly Postings[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>()
  for (const { articles, weights } of postings) {
    for (const [at, article] of articles.entries()) {
      best.set(article, Math.max(best.get(article) ?? 0, weights[at] ?? 0))
    }
  }
  return best
}
