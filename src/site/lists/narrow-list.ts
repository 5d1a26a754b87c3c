/** Ways to narrow a list down: each leads to the search page, which lists what passes its filters without a query. */
import type { FacetName } from '../../model/search-index.ts'
import type { SiteEntry } from '../../model/site.ts'
import { facetWords } from '../words/client-words.ts'
import type { FacetLink } from './facet-links.ts'
import { facetValueLabel } from '../words/facet-labels.ts'
import { compare } from './facets.ts'
import { filterPath } from '../addresses/filter-path.ts'
import type { Wording } from '../words/words.ts'

/** A facet with the values that the articles of a list have. */
export interface Narrowing {
  readonly facet: FacetName
  readonly label: Wording
  readonly links: readonly FacetLink[]
}

/** What a list is of: all of its articles have this value. */
export type Scope = { readonly facet: FacetName; readonly value: string } | null

/** The facets in which the articles of a list differ; none where there are so few that one sees them all anyway. */
export function narrowings(entries: readonly SiteEntry[], scope: Scope): readonly Narrowing[] {
  if (entries.length < fewestNarrowed) return []
  return narrowingFacets
    .filter((facet) => facet !== scope?.facet)
    .map((facet) => narrowing(facet, entries, scope))
    .filter(({ links }) => links.length > 1)
}

const fewestNarrowed = 10

/** Years are shown by the list itself, which has the newer ones first. */
const narrowingFacets = ['language', 'product', 'outcome', 'causeType', 'state'] as const
type NarrowingFacet = (typeof narrowingFacets)[number]

/** The values of one facet, most articles first. */
export function narrowing(facet: NarrowingFacet, entries: readonly SiteEntry[], scope: Scope): Narrowing {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return {
    facet,
    label: facetWords[facet],
    links: [...counts]
      .filter(([value]) => value !== scope?.value)
      .sort(([a, of], [b, or]) => or - of || compare(a, b))
      .slice(0, valuesShown)
      .map(([value, count]) => ({
        path: filterPath([...(scope === null ? [] : [scope]), { facet, value }]),
        label: facetValueLabel(facet, value),
        count,
      })),
  }
}

const valuesShown = 8

function valuesOf(entry: SiteEntry, facet: NarrowingFacet): readonly string[] {
  return facet === 'product' ? [...new Set(entry.products)] : [entry[facet]]
}
