/**
 * Finds articles in the static index: in the browser and on the command line alike, so nothing here touches a page.
 */
import type { ArticleState, CauseType, Outcome } from '../../model/article.ts'
import type { FacetName } from '../../model/search-index.ts'

/** Gives a file of the folder `search-index/`, by its path inside it; rejects where there is none. */
export type LoadFile = (path: string) => Promise<Uint8Array>

export interface SearchHit {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  /** The passage that tells most, as inert HTML; what matched stands in `<mark>`. */
  readonly excerptHtml: string
  /** Why the article is here. */
  readonly reason: SearchReason
  readonly products: readonly string[]
  readonly outcome: Outcome
  readonly causeType: CauseType
  readonly state: ArticleState
  readonly year: string | null
  readonly score: number
}

/** The strongest ground on which an article was found, with the words as they stand in the query. */
export interface SearchReason {
  readonly kind: 'token' | 'phrase' | 'title' | 'words' | 'spelling'
  readonly words: readonly string[]
}

export interface SearchOptions {
  /** Only articles that have one of the values of every facet named. */
  readonly filters?: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** How many hits at most; 20 unless told. */
  readonly limit?: number
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** How many articles the counts are over, the hits among them. */
  readonly total: number
  /** How many of them have which value, by facet, most frequent first; a facet's own filter is not applied to its counts. */
  readonly counts: Readonly<Partial<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>>
  /** For what was not found: words and tokens of the articles that come near. */
  readonly nearestTokens: readonly string[]
  readonly nearestTitles: readonly { readonly slug: string; readonly title: string }[]
}
