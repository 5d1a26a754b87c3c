/** What many articles add to the glossary together: sums of some of them are put together to the sum of all. */
import type { SiteTerm, TermKind } from '../../../model/site.ts'
import type { ArticleTerms } from './article-terms.ts'

/** A sum, in the form in which it is kept. */
export interface TermSum {
  readonly uses: readonly TermUse[]
  /** Meanings, and how many times each is given. */
  readonly told: readonly (readonly [name: string, meaning: string, times: number])[]
  /** Words in small letters, and how many articles hold each. */
  readonly lowerCase: readonly (readonly [word: string, articles: number])[]
}

/** A term as the first article writes it, how many articles use it, and the first of these. */
type TermUse = readonly [name: string, kind: TermKind, count: number, slugs: readonly string[]]

/** @param articles in the order of the site's lists */
export function sumTerms(articles: Iterable<readonly [slug: string, terms: ArticleTerms]>): TermSum {
  const uses = new Map<string, { readonly name: string; readonly kind: TermKind; count: number; slugs: string[] }>()
  const told = new Map<string, [string, string, number]>()
  const lowerCase = new Map<string, number>()
  for (const [slug, one] of articles) {
    for (const [name, kind] of one.terms) {
      const use = uses.get(keyOf(name, kind)) ?? { name, kind, count: 0, slugs: [] }
      uses.set(keyOf(name, kind), use)
      use.count += 1
      if (use.slugs.length < placesKept) use.slugs.push(slug)
    }
    for (const { name, meaning } of one.meanings) {
      const key = `${name}\n${meaning}`
      told.set(key, [name, meaning, (told.get(key)?.[2] ?? 0) + 1])
    }
    for (const word of one.lowerCase) lowerCase.set(word, (lowerCase.get(word) ?? 0) + 1)
  }
  return {
    uses: Array.from(uses.values(), ({ name, kind, count, slugs }) => [name, kind, count, slugs]),
    told: [...told.values()],
    lowerCase: [...lowerCase],
  }
}

/** Articles that a term is shown with. */
const placesKept = 3

/** `Access Denied` and `Access denied` are one dialog. */
function keyOf(name: string, kind: TermKind): string {
  return kind === 'label' ? name.toLowerCase() : name
}

/**
 * The terms that recur in the articles of several sums, those of more articles first.
 *
 * @param places of all articles, by their names, in the order of the site's lists
 */
export function termsInSums(sums: readonly TermSum[], places: ReadonlyMap<string, number>): readonly SiteTerm[] {
  const uses = new Map<string, TermUse[]>()
  for (const use of sums.flatMap((sum) => sum.uses)) {
    const same = uses.get(keyOf(use[0], use[1]))
    if (same === undefined) uses.set(keyOf(use[0], use[1]), [use])
    else same.push(use)
  }
  const placeOf = (slug = '') => places.get(slug) ?? Infinity
  const lowerCase = countAll(sums.flatMap((sum) => sum.lowerCase))
  const meanings = meaningsIn(sums)
  return [...uses.values()]
    .filter((same) => same.length > 1 || (same[0]?.[2] ?? 0) > 1)
    .map((same) => namedByFirst(same, placeOf))
    .filter((term) => isTerm(term, lowerCase))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, mostTerms)
    .map(({ name, kind, count, uses: same }) => ({
      name,
      kind,
      meaning: mostFrequent(meanings.get(name)),
      count,
      slugs: same
        .flatMap((use) => use[3].map((slug) => ({ slug, place: placeOf(slug) })))
        .sort((left, right) => left.place - right.place)
        .slice(0, placesKept)
        .map(({ slug }) => slug),
    }))
}

/** What a reader still looks through, and a page still holds. */
const mostTerms = 250

interface CountedTerm extends Pick<SiteTerm, 'name' | 'kind' | 'count'> {
  readonly uses: readonly TermUse[]
}

/** The uses of one term as one, as the first article of all writes it. */
function namedByFirst(same: readonly TermUse[], placeOf: (slug?: string) => number): CountedTerm {
  const [only] = same
  if (only === undefined) throw new RangeError('a term that nothing uses')
  let first = only
  let count = 0
  for (const use of same) {
    count += use[2]
    if (same.length > 1 && placeOf(use[3][0]) < placeOf(first[3][0])) first = use
  }
  return { name: first[0], kind: first[1], count, uses: same }
}

/** Recurs; is no bare number; and no common word in capitals: `NOT` is written `not` more often. */
function isTerm({ name, kind, count }: CountedTerm, lowerCase: ReadonlyMap<string, number>): boolean {
  if (count < 2 || !letter.test(name)) return false
  return kind !== 'abbreviation' || (lowerCase.get(name.toLowerCase()) ?? 0) < count
}

// `0x80070005`, `证书`; not `16.0.4266`
const letter = /\p{L}/u

function meaningsIn(sums: readonly TermSum[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byName = new Map<string, (readonly [string, number])[]>()
  for (const [name, meaning, times] of sums.flatMap(({ told }) => told)) {
    byName.set(name, [...(byName.get(name) ?? []), [meaning, times]])
  }
  return new Map(Array.from(byName, ([name, counts]) => [name, countAll(counts)]))
}

function countAll(counts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const [key, count] of counts) all.set(key, (all.get(key) ?? 0) + count)
  return all
}

/** A Chinese remark in brackets looks like a meaning; said in two articles it is one. */
function mostFrequent(counts: ReadonlyMap<string, number> | undefined): string | null {
  const [best] = [...(counts ?? [])]
    .filter(([meaning, times]) => times > 1 || latinOnly.test(meaning))
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  return best?.[0] ?? null
}

// Example: `Remote Procedure Call`
const latinOnly = /^[A-Za-z -]+$/u
