/** The index of exact tokens: error codes, event IDs, versions, file names. */
import type { SiteEntry } from '../model/site.ts'
import type { Facet, IdentifierGroup } from './facets.ts'
import { byIdentifier } from './facets.ts'

export function identifierPages(entries: readonly SiteEntry[]) {
  return byIdentifier(entries).map((group: IdentifierGroup) => ({ params: { group: group.slug }, props: { group } }))
}

/** What several articles share, most shared first. */
export function sharedIdentifiers(entries: readonly SiteEntry[]): readonly Facet[] {
  return byIdentifier(entries)
    .flatMap(({ identifiers }) => identifiers)
    .filter(({ entries: found }) => found.length > 1)
    .sort((a, b) => b.entries.length - a.entries.length)
    .slice(0, sharedShown)
}

const sharedShown = 30
