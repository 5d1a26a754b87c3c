/** The facets as lists of links, each with the number of its articles. */
import type { SiteEntry } from '../../model/site.ts'
import { articlePath, facetPath, searchPath } from '../addresses/addresses.ts'
import { byCause, byIdentifier, byOutcome, otherInitial } from './facets.ts'
import { productGroups } from './product-groups.ts'
import type { Wording } from '../words/words.ts'
import { causeLabels, outcomeLabels } from '../words/labels.ts'
import { same } from '../words/words.ts'

export interface FacetLink {
  readonly path: string
  readonly label: Wording
  readonly count: number
}

/** A link with the first articles behind it. */
export interface FacetCard extends FacetLink {
  readonly first: readonly SiteEntry[]
}

const articlesOnCard = 3

/** By product. */
export function productLinks(entries: readonly SiteEntry[]): readonly FacetCard[] {
  return productGroups(entries).map(({ label, slug, entries: found }) => ({
    path: facetPath('products', slug),
    label,
    count: found.length,
    first: found.slice(0, articlesOnCard),
  }))
}

/** By kind of cause. */
export function causeLinks(entries: readonly SiteEntry[]): readonly FacetCard[] {
  return byCause(entries).map(({ name, slug, entries: found }) => ({
    path: facetPath('causes', slug),
    label: causeLabels[name],
    count: found.length,
    first: found.slice(0, articlesOnCard),
  }))
}

/** By outcome, each with its first articles. */
export function outcomeLinks(entries: readonly SiteEntry[]): readonly FacetCard[] {
  return byOutcome(entries).map(({ name, slug, entries: found }) => ({
    path: facetPath('outcomes', slug),
    label: outcomeLabels[name],
    count: found.length,
    first: found.slice(0, articlesOnCard),
  }))
}

/** By the initial of exact tokens: codes, versions, paths. */
export function identifierLinks(entries: readonly SiteEntry[]): readonly FacetLink[] {
  return byIdentifier(entries).map(({ name, slug, identifiers }) => ({
    path: facetPath('identifiers', slug),
    label: same(initialLabel(name)),
    count: identifiers.length,
  }))
}

/**
 * The error codes, event IDs and the like that most articles name, those of the first articles of the list before others: what people
 * come with. A code leads to its article, or to a search for it where there are several.
 */
export function codeLinks(entries: readonly SiteEntry[], most: number): readonly FacetLink[] {
  const codes = new Map<string, { readonly first: SiteEntry; count: number }>()
  for (const entry of entries) {
    for (const name of entry.identifiers) {
      const known = codes.get(name)
      if (known !== undefined) known.count += 1
      else if (isCode(name)) codes.set(name, { first: entry, count: 1 })
    }
  }
  return [...codes]
    .sort(([, left], [, right]) => right.count - left.count)
    .slice(0, most)
    .map(([name, { first, count }]) => ({
      path: count === 1 ? articlePath(first.slug) : searchPath(name),
      label: same(name),
      count,
    }))
}

/** No version, path, command, file, day or year: the first five have a sign that no code has. */
function isCode(name: string): boolean {
  return name.length <= longestCode && code.test(name) && !year.test(name)
}

const longestCode = 24
// Example: `0x80244022`, `ORA-01555`, `7034`, `452 4.3.1`, `ECONNREFUSED`, `DPC_WATCHDOG_VIOLATION`
const code =
  /^(?:(?:HTTP Error )?[A-Za-z]{0,12}[-_ ]?(?:0x)?[0-9A-Fa-f]{3,}(?: [0-9.]{3,})?|[A-Z][A-Z0-9]*_[A-Z0-9_]+|E[A-Z]{4,})$/u
// Example: `2019`
const year = /^(?:19|20)\d{2}$/u

/** How codes begin, as readers see it: `E…`. */
export function initialLabel(name: string): string {
  return name === otherInitial ? name : `${name}…`
}
