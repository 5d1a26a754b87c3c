/** What a query is looked up by. */
import type { SearchTerm } from '../../language/search-terms.ts'
import type { QueryCode } from './find-codes.ts'

/** A stretch of the query and the keys it may stand under in the index. */
export interface QueryTerm {
  readonly kind: SearchTerm['kind']
  /** Spellings of one and the same: an article counts for the best of them. */
  readonly keys: readonly string[]
  /** As it stands in the query, where it stands first. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** How often the query says it. */
  readonly times: number
  /** The code of an error or an event that it is. */
  readonly code: QueryCode | null
}
