/** Ways to find an article without words: by product, by cause, by outcome, by identifier, newest first. */
import type { CauseType, Outcome } from '../../model/article.ts'
import { causeTypes, outcomes } from '../../model/article.ts'
import type { SiteEntry } from '../../model/site.ts'
import { slugOf } from '../addresses/addresses.ts'

/** A value of a facet and the articles that have it, in the order of the index. */
export interface Facet<Name extends string = string> {
  readonly name: Name
  readonly slug: string
  readonly entries: readonly SiteEntry[]
}

/** Products, most articles first. Two products whose names make one address get numbers. */
export const byProduct = once(groupProducts)

/** Part of the addresses of lists of what names no product. */
export const productlessSlug = 'none'

function groupProducts(entries: readonly SiteEntry[]): readonly Facet[] {
  const groups = groupBy(entries, (entry) => entry.products)
  const bySize = [...groups].sort(([a, of], [b, or]) => or.length - of.length || compare(a, b))
  // `/products/all/` is the list of them, `/products/none/` of what has none.
  const taken = new Map<string, number>([
    ['all', 1],
    [productlessSlug, 1],
  ])
  return bySize.map(([name, found]) => {
    const slug = slugOf(name)
    const earlier = taken.get(slug) ?? 0
    taken.set(slug, earlier + 1)
    return { name, slug: earlier === 0 ? slug : `${slug}-${earlier + 1}`, entries: found }
  })
}

/** Causes that occur, most articles first, unknown last. `name` is the cause's key, not its label. */
export function byCause(entries: readonly SiteEntry[]): readonly Facet<CauseType>[] {
  const groups = groupBy(entries, (entry) => [entry.causeType])
  return causeTypes
    .map((cause) => ({ name: cause, slug: cause, entries: groups.get(cause) ?? [] }))
    .filter((facet) => facet.entries.length > 0)
    .sort((a, b) => Number(a.name === 'unknown') - Number(b.name === 'unknown') || b.entries.length - a.entries.length)
}

/** Outcomes that occur, best first. `name` is the outcome's key, not its label. */
export function byOutcome(entries: readonly SiteEntry[]): readonly Facet<Outcome>[] {
  const groups = groupBy(entries, (entry) => [entry.outcome])
  return outcomes.flatMap((outcome) => {
    const found = groups.get(outcome)
    return found === undefined ? [] : [{ name: outcome, slug: outcome, entries: found }]
  })
}

/** An initial and the identifiers that begin with it. `slug` is `0`–`9`, `a`–`z`, `0x` or `other`. */
export interface IdentifierGroup {
  readonly name: string
  readonly slug: string
  readonly identifiers: readonly Facet[]
}

/** What begins with neither a number nor a letter. */
export const otherInitial = '#'

/** Every identifier with its articles, grouped by initial, numbers first, then letters. */
export const byIdentifier = once(groupIdentifiers)

function groupIdentifiers(entries: readonly SiteEntry[]): readonly IdentifierGroup[] {
  const all = [...groupBy(entries, (entry) => entry.identifiers)]
    .map(([name, found]) => ({ name, found, key: naturalKey(name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
  const groups = new Map<string, Facet[]>()
  for (const { name, found } of all) {
    const slug = initialOf(name)
    const group = groups.get(slug) ?? []
    group.push({ name, slug, entries: found })
    groups.set(slug, group)
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === 'other') - Number(b === 'other') || compare(a, b))
    .map(([slug, identifiers]) => ({
      name: slug === 'other' ? otherInitial : slug.toUpperCase().replace('0X', '0x'),
      slug,
      identifiers,
    }))
}

/** Most recently updated first; those without a date last. */
export function newestFirst(entries: readonly SiteEntry[]): readonly SiteEntry[] {
  return [...entries].sort((a, b) => compare(b.updated ?? '', a.updated ?? '') || compare(a.slug, b.slug))
}

/** By code units, so that every machine sorts alike. */
export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Runs of digits by their value, the rest by code units without case: `KB9` before `kb10`. Hexadecimal as it stands. */
export function compareNaturally(a: string, b: string): number {
  return compare(naturalKey(a), naturalKey(b)) || compare(a, b)
}

function naturalKey(text: string): string {
  const lower = text.toLowerCase()
  return hexadecimal.test(lower) ? lower : lower.replaceAll(digits, (run) => run.padStart(20, '0'))
}

// `0x80070a43`: its 43 is no number of its own
const hexadecimal = /^0x[0-9a-f]+$/u
// `12527` in `16.0.12527`
const digits = /\d+/gu

function initialOf(identifier: string): string {
  const lower = identifier.toLowerCase()
  if (lower.startsWith('0x')) return '0x'
  const first = lower.charAt(0)
  return initial.test(first) ? first : 'other'
}

// `7` or `k`
const initial = /^[0-9a-z]$/u

/** Thousands of pages ask for the same groups of the same articles. */
function once<Groups>(group: (entries: readonly SiteEntry[]) => Groups): (entries: readonly SiteEntry[]) => Groups {
  const known = new WeakMap<readonly SiteEntry[], Groups>()
  return (entries) => {
    const groups = known.get(entries) ?? group(entries)
    known.set(entries, groups)
    return groups
  }
}

function groupBy(
  entries: readonly SiteEntry[],
  keys: (entry: SiteEntry) => readonly string[],
): Map<string, SiteEntry[]> {
  const groups = new Map<string, SiteEntry[]>()
  for (const entry of entries) {
    for (const key of new Set(keys(entry))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [entry])
      else group.push(entry)
    }
  }
  return groups
}
