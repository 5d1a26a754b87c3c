/**
 * Divides the articles of a site into parts that are indexed each by itself: a part is made again only if one of its articles
 * changed, several can be made at once, and none of them takes more memory because there are many.
 */
import { hash } from 'node:crypto'
import type { SearchRecord } from '../articles/search-record.ts'

/** An article by its number in the index, and a fingerprint of all that the index takes of it. */
export interface KeyedArticle {
  /** Where it stands among the articles that the index is made of. */
  readonly at: number
  readonly number: number
  readonly slug: string
  /** By the slug alone, so that an article stays in its part whatever else changes, until the number of articles doubles. */
  readonly mark: number
  readonly key: string
}

export interface IndexPart {
  /** A fingerprint of what the part is made of. */
  readonly name: string
  /** In code-unit order of their slugs, which neither time nor other articles change. */
  readonly articles: readonly KeyedArticle[]
}

/** Changes with whatever makes other bytes of the same articles: the layout, the terms, Pagefind's version. */
export const formatVersion = 'parts 10'

/** The key of a record: another one whenever anything in it is another. */
export function keyOf(record: SearchRecord): string {
  return hash('sha256', JSON.stringify(record), 'hex').slice(0, keyLength)
}

/** Characters of a key, and of a part's name. */
export const keyLength = 24

/** @param partSize articles that a part has at most, on average */
export function divideIntoParts(articles: readonly KeyedArticle[], partSize = usualPartSize): readonly IndexPart[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(articles.length / partSize)))
  const parts = Array.from({ length: count }, (): KeyedArticle[] => [])
  for (const article of articles) {
    parts[article.mark % count]?.push(article)
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => {
      const sorted = part.toSorted((left, right) => (left.slug < right.slug ? -1 : 1))
      return { name: nameOf(sorted), articles: sorted }
    })
}

/** Small enough to be made again within a second, large enough that there are few to put together and to ask for phrases. */
const usualPartSize = 512

function nameOf(articles: readonly KeyedArticle[]): string {
  const lines = articles.map(({ slug, key }) => `\n${slug} ${key}`)
  return hash('sha256', formatVersion + lines.join(''), 'hex').slice(0, keyLength)
}
