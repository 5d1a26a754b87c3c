import type { FacetName } from '../../model/search-index.ts'

/** What a facet is called in the address of the search page: `/search/?cause=policy`. */
export function parameterOf(name: FacetName): string {
  return name === 'causeType' ? 'cause' : name
}
