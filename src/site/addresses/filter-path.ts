import type { FacetName } from '../../model/search-index.ts'
import { paths } from './addresses.ts'
import { parameterOf } from './search-parameters.ts'

/** The search page that lists every article with these values: `/search/?product=Outlook&language=en`. */
export function filterPath(filters: readonly { readonly facet: FacetName; readonly value: string }[]): string {
  const parameters = filters.map(({ facet, value }) => `${parameterOf(facet)}=${encodeURIComponent(value)}`)
  return `${paths.search}?${parameters.join('&')}`
}
