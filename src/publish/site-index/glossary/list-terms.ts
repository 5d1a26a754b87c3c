/** The glossary: terms that several articles use, and where they occur. */
import { hashKey } from '../../../language/key-hash.ts'
import type { Article } from '../../../model/article.ts'
import type { SiteTerm } from '../../../model/site.ts'
import { givingBack } from '../../select/give-back.ts'
import { articleTerms } from './article-terms.ts'
import type { ArticleTerms } from './article-terms.ts'
import { sumTerms, termsInSums } from './sum-terms.ts'
import type { TermSum } from './sum-terms.ts'

/** What some of the articles add to the glossary, in the order of the site's lists. */
export type SumOf<One> = (articles: readonly One[], share: number) => TermSum | Promise<TermSum>

/**
 * The terms that most articles use, those of more articles first.
 *
 * @param articles in the order of the site's lists
 * @param sumOf what the articles of a share add: remembered, or else looked for
 */
export async function listTerms<One extends Article>(
  articles: readonly One[],
  sumOf: SumOf<One> = lookThrough(),
): Promise<readonly SiteTerm[]> {
  const shares = Array.from({ length: shareCount }, (): One[] => [])
  const places = new Map<string, number>()
  for (const [at, article] of articles.entries()) {
    places.set(article.slug, at)
    shares[hashKey(article.slug) % shareCount]?.push(article)
  }
  const sums: TermSum[] = []
  for (const [share, some] of shares.entries()) sums.push(await sumOf(some, share))
  return termsInSums(sums, places)
}

function lookThrough<One extends Article>(): SumOf<One> {
  const giveBack = givingBack()
  return async (articles) => {
    const terms: (readonly [string, ArticleTerms])[] = []
    for (const article of articles) {
      terms.push([article.slug, articleTerms(article)])
      await giveBack()
    }
    return sumTerms(terms)
  }
}

/** Each is summed up by itself: when an article changes, the sums of the others stand. */
const shareCount = 64
