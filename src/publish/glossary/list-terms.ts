/** The glossary: terms that several articles use, and where they occur. */
import type { Article } from '../../model/article.ts'
import type { SiteTerm, TermKind } from '../../model/site.ts'
import { findMeanings } from './find-meanings.ts'
import { findTerms, lowerCaseWords } from './find-terms.ts'
import { proseOf } from './prose-of.ts'

/** What one article adds to the glossary. */
export interface ArticleTerms {
  readonly terms: readonly (readonly [name: string, kind: TermKind])[]
  readonly meanings: ReturnType<typeof findMeanings>
  /** Words in small letters that are as short as an abbreviation. */
  readonly lowerCase: readonly string[]
}

/**
 * The terms that most articles use, those of more articles first.
 *
 * @param articles in the order of the site's lists
 * @param recall gives what an article adds where that is remembered, else what a look at it gives
 */
export function listTerms<One extends Article>(
  articles: readonly One[],
  recall: (article: One, look: () => ArticleTerms) => ArticleTerms = (_, look) => look(),
): readonly SiteTerm[] {
  const uses = new Map<string, Use>()
  const told = new Map<string, Map<string, number>>()
  const small = new Map<string, number>()
  for (const article of articles) {
    const { terms, meanings, lowerCase } = recall(article, () => lookThrough(article))
    for (const [name, kind] of terms) noteUse(uses, name, kind, article.slug)
    for (const { name, meaning } of meanings) {
      const counts = told.get(name) ?? new Map<string, number>()
      told.set(name, counts)
      count(counts, meaning)
    }
    for (const word of lowerCase) count(small, word)
  }
  return [...uses.values()]
    .filter((use) => isTerm(use, small))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, mostTerms)
    .map((use) => ({ ...use, meaning: mostFrequent(told.get(use.name)) }))
}

function lookThrough(article: Article): ArticleTerms {
  const prose = proseOf(article)
  return {
    terms: [...termsOf(article, prose)],
    meanings: findMeanings(prose),
    lowerCase: [...lowerCaseWords(prose)],
  }
}

/** What a reader still looks through, and a page still holds. */
const mostTerms = 250
const placesKept = 3

interface Use {
  readonly name: string
  readonly kind: TermKind
  count: number
  readonly slugs: string[]
}

/** What the front matter names counts before what the text does: it was chosen. */
function termsOf({ frontMatter }: Article, prose: string): ReadonlyMap<string, TermKind> {
  return new Map<string, TermKind>([
    ...findTerms(prose),
    ...frontMatter.identifiers.map((name) => [name, 'code'] as const),
    ...frontMatter.environment.map((name) => [name, 'environment'] as const),
    ...frontMatter.products.map((name) => [name, 'product'] as const),
  ])
}

function noteUse(uses: Map<string, Use>, name: string, kind: TermKind, slug: string): void {
  // `Access Denied` and `Access denied` are one dialog.
  const key = kind === 'label' ? name.toLowerCase() : name
  const use = uses.get(key)
  if (use === undefined) {
    uses.set(key, { name, kind, count: 1, slugs: [slug] })
    return
  }
  use.count += 1
  if (use.slugs.length < placesKept) use.slugs.push(slug)
}

/** Recurs; is no bare number; and no common word in capitals: `NOT` is written `not` more often. */
function isTerm({ name, kind, count: articlesUsing }: Use, lowerCase: ReadonlyMap<string, number>): boolean {
  if (articlesUsing < 2 || !letter.test(name)) return false
  return kind !== 'abbreviation' || (lowerCase.get(name.toLowerCase()) ?? 0) < articlesUsing
}

// `0x80070005`, `证书`; not `16.0.4266`
const letter = /\p{L}/u

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
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
