/** What a search gives: hits, counts to narrow them down by, and what comes near where nothing was found. */
import type { FacetName } from '../../model/search-index.ts'
import type { SearchHit } from './search-hit.ts'

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** How many articles the counts are over, the hits among them. */
  readonly total: number
  /** Whether there are no more than that: of what words find, counting ends at `mostCounted`. */
  readonly isTotalExact: boolean
  /** How many of them have which value, by facet, most frequent first; a facet's own filter is not applied to its counts. */
  readonly counts: Readonly<Partial<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>>
  /** For what was not found: words and tokens of the articles that come near. */
  readonly nearestTokens: readonly string[]
  readonly nearestTitles: readonly { readonly slug: string; readonly title: string }[]
}
