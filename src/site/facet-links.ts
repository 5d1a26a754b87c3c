/** The facets as lists of links, each with the number of its articles. */
import type { SiteEntry } from '../model/site.ts'
import { facetPath } from './addresses.ts'
import { byCause, byIdentifier, byOutcome, byProduct, otherInitial } from './facets.ts'
import type { Wording } from './words.ts'
import { causeLabels, outcomeLabels } from './labels.ts'
import { same } from './words.ts'

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

export function productLinks(entries: readonly SiteEntry[]): readonly FacetCard[] {
  return byProduct(entries).map(({ name, slug, entries: found }) => ({
    path: facetPath('products', slug),
    label: same(name),
    count: found.length,
    first: found.slice(0, articlesOnCard),
  }))
}

export function causeLinks(entries: readonly SiteEntry[]): readonly FacetCard[] {
  return byCause(entries).map(({ name, slug, entries: found }) => ({
    path: facetPath('causes', slug),
    label: causeLabels[name],
    count: found.length,
    first: found.slice(0, articlesOnCard),
  }))
}

export function outcomeLinks(entries: readonly SiteEntry[]): readonly FacetCard[] {
  return byOutcome(entries).map(({ name, slug, entries: found }) => ({
    path: facetPath('outcomes', slug),
    label: outcomeLabels[name],
    count: found.length,
    first: found.slice(0, articlesOnCard),
  }))
}

export function identifierLinks(entries: readonly SiteEntry[]): readonly FacetLink[] {
  return byIdentifier(entries).map(({ name, slug, identifiers }) => ({
    path: facetPath('identifiers', slug),
    label: same(initialLabel(name)),
    count: identifiers.length,
  }))
}

/** How codes begin, as readers see it: `E…`. */
export function initialLabel(name: string): string {
  return name === otherInitial ? name : `${name}…`
}
