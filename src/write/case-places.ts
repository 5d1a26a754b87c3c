/** Where each case belongs before planning: its article, or why it gets none. */
import type { ComposedArticle } from './compose-article.ts'
import type { Ledger } from './ledger.ts'
import { leadOf } from './standing-article.ts'
import type { StandingArticle } from './standing-article.ts'

/** An article file that could not be parsed: it is left alone, and its case gets no second article. */
export interface UnreadableArticle {
  readonly slug: string
  readonly text: string
}

/** Why a case was given no article of its own, or its article was not looked into. */
export type LeftAloneReason = 'written-by-person' | 'linked' | 'deleted' | 'declined' | 'unreadable'

export type CasePlace =
  | { readonly kind: 'own'; readonly existing: StandingArticle }
  | { readonly kind: 'linked'; readonly existing: StandingArticle }
  | { readonly kind: 'left-alone'; readonly slug: string; readonly reason: LeftAloneReason }
  /** `takenOutOf`: the lead case of an article that named this one until a person took it out. */
  | { readonly kind: 'new'; readonly takenOutOf: string | null }

/** A case's article as it was composed, and where the case stands. */
export interface PlacedCase<Version extends ComposedArticle> {
  readonly version: Version
  readonly place: CasePlace
}

/** Gives the place of a case among all articles that exist. */
export function casePlaces(
  existing: readonly StandingArticle[],
  ledger: Ledger,
  unreadable: readonly UnreadableArticle[],
): (version: ComposedArticle) => CasePlace {
  const articles = articlesByCase(existing)
  const bySlug = new Map(existing.map((one) => [one.slug, one]))
  return ({ caseId }) => {
    const article = articles.get(caseId)
    if (article !== undefined) return placeIn(article, caseId)
    const slug = ledger.articles[caseId]
    const broken = unreadable.find((one) => one.slug === slug || one.text.includes(caseId))
    if (broken !== undefined) return { kind: 'left-alone', slug: broken.slug, reason: 'unreadable' }
    if (ledger.declined[caseId] !== undefined) return { kind: 'left-alone', slug: slug ?? '', reason: 'declined' }
    if (slug === undefined) return { kind: 'new', takenOutOf: null }
    const former = bySlug.get(slug)
    const isTakenOut = former?.digest.isGenerated === true && !former.digest.own.includes(caseId)
    return isTakenOut ? { kind: 'new', takenOutOf: leadOf(former) } : { kind: 'left-alone', slug, reason: 'deleted' }
  }
}

function placeIn(existing: StandingArticle, caseId: string): CasePlace {
  const { slug, digest } = existing
  if (!digest.isGenerated) return { kind: 'left-alone', slug, reason: 'written-by-person' }
  return { kind: digest.own.includes(caseId) ? 'own' : 'linked', existing }
}

/** Of several articles that name a case, the one that was generated from it counts, then the first by slug. */
function articlesByCase(existing: readonly StandingArticle[]): ReadonlyMap<string, StandingArticle> {
  const articles = new Map<string, StandingArticle>()
  for (const one of inSlugOrder(existing)) {
    for (const caseId of one.digest.cases) {
      const first = articles.get(caseId)
      if (first === undefined || (one.digest.own.includes(caseId) && !first.digest.own.includes(caseId)))
        articles.set(caseId, one)
    }
  }
  return articles
}

/** By code units of the slug, whatever order the file system gave. */
export function inSlugOrder(existing: readonly StandingArticle[]): readonly StandingArticle[] {
  return existing.toSorted((left, right) => (left.slug < right.slug ? -1 : 1))
}
