/** Where each case stands before planning: the article that is its, or why it gets none. */
import type { ComposedArticle } from './compose-article.ts'
import type { Ledger } from './ledger.ts'
import { isOwnCase, leadCase } from './own-case.ts'
import type { ExistingArticle } from './update-article.ts'

/** An article file that could not be parsed: it is left alone, and its case gets no second article. */
export interface UnreadableArticle {
  readonly slug: string
  readonly text: string
}

/** Why a case was given no article of its own, or its article was not looked into. */
export type LeftAloneReason = 'written-by-person' | 'linked' | 'deleted' | 'declined' | 'unreadable'

export type CasePlace =
  | { readonly kind: 'own'; readonly existing: ExistingArticle }
  | { readonly kind: 'linked'; readonly existing: ExistingArticle }
  | { readonly kind: 'left-alone'; readonly slug: string; readonly reason: LeftAloneReason }
  /** `takenOutOf`: the lead case of an article that named this one until a person took it out. */
  | { readonly kind: 'new'; readonly takenOutOf: string | null }

/** Gives the place of a case among all articles that exist. */
export function casePlaces(
  existing: readonly ExistingArticle[],
  ledger: Ledger,
  unreadable: readonly UnreadableArticle[],
): (version: ComposedArticle) => CasePlace {
  const articles = articlesByCase(existing)
  const bySlug = new Map(existing.map((one) => [one.article.slug, one]))
  return ({ caseId }) => {
    const article = articles.get(caseId)
    if (article !== undefined) return placeIn(article, caseId)
    const slug = ledger.articles[caseId]
    const broken = unreadable.find((one) => one.slug === slug || one.text.includes(caseId))
    if (broken !== undefined) return { kind: 'left-alone', slug: broken.slug, reason: 'unreadable' }
    if (ledger.declined[caseId] !== undefined) return { kind: 'left-alone', slug: slug ?? '', reason: 'declined' }
    if (slug === undefined) return { kind: 'new', takenOutOf: null }
    const former = bySlug.get(slug)?.article
    const isTakenOut = former?.frontMatter.generated !== undefined && !isOwnCase(former, caseId)
    return isTakenOut ? { kind: 'new', takenOutOf: leadCase(former) } : { kind: 'left-alone', slug, reason: 'deleted' }
  }
}

function placeIn(existing: ExistingArticle, caseId: string): CasePlace {
  const { slug, frontMatter } = existing.article
  if (frontMatter.generated === undefined) return { kind: 'left-alone', slug, reason: 'written-by-person' }
  return { kind: isOwnCase(existing.article, caseId) ? 'own' : 'linked', existing }
}

/** Of several articles that name a case, the one that was generated from it counts, then the first by slug. */
function articlesByCase(existing: readonly ExistingArticle[]): ReadonlyMap<string, ExistingArticle> {
  const articles = new Map<string, ExistingArticle>()
  for (const one of inSlugOrder(existing)) {
    for (const caseId of one.article.frontMatter.cases) {
      const first = articles.get(caseId)
      if (first === undefined || (isOwnCase(one.article, caseId) && !isOwnCase(first.article, caseId)))
        articles.set(caseId, one)
    }
  }
  return articles
}

/** By code units of the slug, whatever order the file system gave. */
export function inSlugOrder(existing: readonly ExistingArticle[]): readonly ExistingArticle[] {
  return existing.toSorted((left, right) => (left.article.slug < right.article.slug ? -1 : 1))
}
