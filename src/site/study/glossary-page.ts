/** The glossary: every recurring term by initial, with what it stands for and where it occurs. */
import type { SiteEntry, SiteIndex, SiteTerm } from '../../model/site.ts'
import { facetPath, searchPath } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { byProduct, compareNaturally } from '../lists/facets.ts'

export interface Term extends SiteTerm {
  /** Where all of its articles are found. */
  readonly path: string
  /** The first of them. */
  readonly entries: readonly SiteEntry[]
}

/** Groups in the order of the alphabet, numbers before letters; `null` names the group of all other scripts. */
export function glossary() {
  const groups = new Map<string | null, Term[]>()
  for (const term of terms().toSorted((a, b) => compareNaturally(a.name, b.name))) {
    const initial = initialOf(term.name)
    groups.set(initial, [...(groups.get(initial) ?? []), term])
  }
  return [...groups]
    .sort(([a], [b]) => compareNaturally(a ?? last, b ?? last))
    .map(([initial, found]) => ({ initial, anchor: `initial-${initial ?? 'other'}`, terms: found }))
}

/** The terms that most articles use. */
export function frequentTerms(): readonly Term[] {
  return terms().slice(0, frequentShown)
}

const frequentShown = 12
const last = '\uffff'

function terms(): readonly Term[] {
  const index = loadIndex()
  const entries = new Map(index.articles.map((entry) => [entry.slug, entry]))
  return index.terms.map((term) => ({
    ...term,
    path: pathOf(term, index),
    entries: term.slugs.flatMap((slug) => entries.get(slug) ?? []),
  }))
}

function pathOf({ kind, name }: SiteTerm, index: SiteIndex): string {
  const product = kind === 'product' ? byProduct(index.articles).find((one) => one.name === name) : undefined
  return product === undefined ? searchPath(name) : facetPath('products', product.slug)
}

function initialOf(name: string): string | null {
  const first = name.charAt(0).toUpperCase()
  if (digit.test(first)) return '0–9'
  return letter.test(first) ? first : null
}

// `7`
const digit = /^\d$/u
// `K`
const letter = /^[A-Z]$/u
