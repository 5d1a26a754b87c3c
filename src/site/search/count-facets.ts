/** Filters, and how many articles each of their values would leave. */
import { facetNames } from '../../model/search-index.ts'
import type { FacetName, SearchFacets } from '../../model/search-index.ts'

export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>
export type FacetCounts = Readonly<
  Partial<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>
>

/** Whether an article has one of the values of every facet that is filtered by. */
export function passFilters(facets: SearchFacets, filters: Filters, article: number): boolean {
  return facetNames.every((name) => passes(facets, filters, name, article))
}

/** For each facet how many of the articles have which value, most frequent first; its own filter does not narrow its counts. */
export function countFacets(facets: SearchFacets, filters: Filters, articles: readonly number[]): FacetCounts {
  return Object.fromEntries(
    facetNames.map((name) => {
      const counts = new Map<string, number>()
      for (const article of articles) {
        const others = facetNames.filter((other) => other !== name)
        if (others.every((other) => passes(facets, filters, other, article))) {
          for (const value of valuesOf(facets, name, article)) {
            counts.set(value, (counts.get(value) ?? 0) + 1)
          }
        }
      }
      return [name, sorted(counts)]
    }),
  )
}

function passes(facets: SearchFacets, filters: Filters, name: FacetName, article: number): boolean {
  const wanted = filters[name] ?? []
  return wanted.length === 0 || valuesOf(facets, name, article).some((value) => wanted.includes(value))
}

function valuesOf(facets: SearchFacets, name: FacetName, article: number): readonly string[] {
  const { values, articles } = facets[name]
  return (articles[article] ?? []).map((position) => values[position] ?? '')
}

function sorted(counts: ReadonlyMap<string, number>): readonly { readonly value: string; readonly count: number }[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
}
