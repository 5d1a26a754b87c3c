/** Scores articles by the terms they hold: BM25, whose saturated weights the index brings along. */
import type { Postings } from '../../model/term-shard.ts'
import type { ScoredTerm } from './weigh-terms.ts'

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
