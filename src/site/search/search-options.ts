/** What a search can be given besides its words. */
import type { Filters } from './count-facets.ts'

/**
 * `best`: what answers the query best comes first, and without a query what answered most cases. `newest`: what was updated last comes
 * first; of what words find, the order is that of the articles that they are counted over.
 */
export type SearchOrder = 'best' | 'newest'

export interface SearchOptions {
  /** Only articles that have one of the values of every facet named. */
  readonly filters?: Filters
  /** `best` by default. */
  readonly order?: SearchOrder
  /** How many hits at most; 10 by default. */
  readonly limit?: number
}

export const usualLimit = 10
