/** The index of exact tokens: error codes, event IDs, versions, file names. */
import type { SiteEntry } from '../model/site.ts'
import { facetPath } from './addresses.ts'
import { loadIndex } from './data.ts'
import type { Facet } from './facets.ts'
import { byIdentifier } from './facets.ts'
import { pageFinder } from './find-page.ts'
import type { Range } from './ranges.ts'
import { inRanges } from './ranges.ts'

interface IdentifierPage {
  readonly path: string
  readonly name: string
  readonly ranges: readonly Range<Facet>[]
  readonly range: Range<Facet>
}

/** The pages of every initial, in ranges where it has many. */
export function identifierPages(): readonly IdentifierPage[] {
  return byIdentifier(loadIndex().articles).flatMap(({ name, slug, identifiers }) => {
    const ranges = inRanges(identifiers, facetPath('identifiers', slug), identifiersPerPage)
    return ranges.map((range) => ({ path: range.path, name, ranges, range }))
  })
}

export const identifierPageAt = pageFinder(identifierPages)

/** Each with up to three titles: some 150 KB. */
const identifiersPerPage = 150

/** What several articles share, most shared first. */
export function sharedIdentifiers(entries: readonly SiteEntry[]): readonly Facet[] {
  return byIdentifier(entries)
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ entries: found }) => found.length > 1)
    .sort((a, b) => b.entries.length - a.entries.length)
    .slice(0, sharedShown)
}

const sharedShown = 30
