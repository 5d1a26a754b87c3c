/** Filters, and how many articles each of their values would leave. */
import { facetNames } from '../../model/search-index.ts'
import type { FacetName } from '../../model/search-index.ts'
import type { ReadFacets } from './parse-index.ts'

export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>
export type FacetCounts = Readonly<
  Partial<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>
>

/** Whether an article has one of the values of every facet that is filtered by. */
export function passFilters(facets: ReadFacets, filters: Filters, article: number): boolean {
  return facetNames.every((name) => passes(facets, filters, name, article))
}

/**
 * For each facet how many articles have which value, most frequent first.
 *
 * @param articlesFor the articles that a facet's values are counted over: those that pass all filters but its own
 */
export function countFacets(
  facets: ReadFacets,
  articlesFor: (name: FacetName) => readonly { readonly article: number }[],
): FacetCounts {
  return Object.fromEntries(
    facetNames.map((name) => {
      const counts = new Map<string, number>()
      for (const { article } of articlesFor(name)) {
        for (const value of valuesOf(facets, name, article)) {
          counts.set(value, (counts.get(value) ?? 0) + 1)
        }
      }
      return [name, sorted(counts)]
    }),
  )
}

function passes(facets: ReadFacets, filters: Filters, name: FacetName, article: number): boolean {
  const wanted = filters[name] ?? []
  return wanted.length === 0 || valuesOf(facets, name, article).some((value) => wanted.includes(value))
}

function valuesOf(facets: ReadFacets, name: FacetName, article: number): readonly string[] {
  const { values, sets, setOf } = facets[name]
  return (sets[setOf(article)] ?? []).map((position) => values[position] ?? '')
}

function sorted(counts: ReadonlyMap<string, number>): readonly { readonly value: string; readonly count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
}
