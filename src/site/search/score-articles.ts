/** Scores articles by the terms they hold: BM25, whose saturated weights the index brings along. */
import type { Postings } from '../../model/term-shard.ts'
import type { ScoredTerm } from './weigh-terms.ts'

export interface ScoredArticle {
  readonly article: number
  readonly score: number
}

/**
 * What each article scores, by its number; 0 where it holds none of the terms.
 *
 * @param end above all numbers
 */
export function scoreArticles(terms: readonly ScoredTerm[], end: number): Float64Array {
  const scores = new Float64Array(end)
  for (const { worth, postings } of terms) {
    const [first] = postings
    const held = postings.length === 1 ? first : joined(postings)
    for (let at = 0; at < (held?.articles.length ?? 0); at += 1) {
      const article = held?.articles[at] ?? 0
      scores[article] = (scores[article] ?? 0) + (worth * (held?.weights[at] ?? 0)) / 255
    }
  }
  return scores
}

/**
 * Forgets articles that hold next to nothing of what the best one holds: the `0` of an error code that another article has
 * as a whole. They would be most of the results and of what the filters count.
 */
export function dropStray(scores: Float64Array): void {
  const least = strayShare * scores.reduce((best, score) => Math.max(best, score), 0)
  for (const [article, score] of scores.entries()) if (score < least) scores[article] = 0
}

const strayShare = 0.1

/** The articles with the highest scores, best first; of equals the one that comes first in the index. All are wanted by default. */
export function bestArticles(
  scores: Float64Array,
  most: number,
  isWanted?: (article: number) => boolean,
): readonly ScoredArticle[] {
  const wanted =
    isWanted === undefined ? scores : scores.map((score, article) => (score > 0 && isWanted(article) ? score : 0))
  // Sorting bare numbers costs a fraction of sorting all the articles.
  const positive = wanted.filter((score) => score > 0).sort()
  const lowest = positive[Math.max(0, positive.length - most)] ?? Number.MIN_VALUE
  const best: ScoredArticle[] = []
  for (let article = 0; article < wanted.length; article += 1) {
    const score = wanted[article] ?? 0
    if (score >= lowest) {
      best.push({ article, score })
    }
  }
  return best.sort((left, right) => right.score - left.score || left.article - right.article).slice(0, most)
}

/** Several spellings as one: an article counts for the best of them. */
function joined(postings: readonly Postings[]): Postings {
  const best = new Map<number, number>()
  for (const { articles, weights } of postings) {
    for (const [at, article] of articles.entries()) {
      best.set(article, Math.max(best.get(article) ?? 0, weights[at] ?? 0))
    }
  }
  return { articles: Uint32Array.from(best.keys()), weights: Uint8Array.from(best.values()) }
}
