/** The index of exact tokens: error codes, event IDs, versions, file names. */
import type { SiteEntry } from '../../model/site.ts'
import { facetPath } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import type { Facet } from './facets.ts'
import { byIdentifier } from './facets.ts'
import { pageFinder } from '../program/find-page.ts'
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

/** What several articles share, most shared first; versions, which many share and nobody searches for alone, after the rest. */
export function sharedIdentifiers(entries: readonly SiteEntry[]): readonly Facet[] {
  return byIdentifier(entries)
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ entries: found }) => found.length > 1)
    .sort((a, b) => Number(isVersion(a)) - Number(isVersion(b)) || b.entries.length - a.entries.length)
    .slice(0, sharedShown)
}

const sharedShown = 30

/** All of them, where they go on one page; none where readers have to choose an initial first. */
export function fewIdentifiers(entries: readonly SiteEntry[]): readonly Facet[] {
  const all = byIdentifier(entries).flatMap(({ identifiers }) => identifiers)
  return all.length <= identifiersPerPage ? all : []
}

function isVersion({ name }: Facet): boolean {
  return version.test(name)
}

// Example: `22.04`, `v16.0.4266.1003`
const version = /^v?\d{1,6}(?:\.\d{1,6}){1,5}$/iu
