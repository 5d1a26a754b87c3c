/** The glossary: terms that several articles use, and where they occur. */
import { hashKey } from '../../language/key-hash.ts'
import type { Article } from '../../model/article.ts'
import type { SiteTerm } from '../../model/site.ts'
import { articleTerms } from './article-terms.ts'
import { sumTerms, termsInSums } from './sum-terms.ts'
import type { TermSum } from './sum-terms.ts'

/** What some of the articles add to the glossary, in the order of the site's lists. */
export type SumOf<One> = (articles: readonly One[], share: number) => TermSum

/**
 * The terms that most articles use, those of more articles first.
 *
 * @param articles in the order of the site's lists
 * @param sumOf what the articles of a share add: remembered, or else looked for
 */
export function listTerms<One extends Article>(
  articles: readonly One[],
  sumOf: SumOf<One> = (some) => sumTerms(some.map((article) => [article.slug, articleTerms(article)])),
): readonly SiteTerm[] {
  const shares = Array.from({ length: shareCount }, (): One[] => [])
  const places = new Map<string, number>()
  for (const [at, article] of articles.entries()) {
    places.set(article.slug, at)
    shares[hashKey(article.slug) % shareCount]?.push(article)
  }
  return termsInSums(shares.map(sumOf), places)
}

/** Each is summed up by itself: when an article changes, the sums of the others stand. */
const shareCount = 64
