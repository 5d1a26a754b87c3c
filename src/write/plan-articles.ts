/** What is to be written, decided before anything is: a plain value that can be printed, tested and refused. */
import type { Finding } from '../model/finding.ts'
import type { ComposedArticle } from './compose-article.ts'
import { fieldFingerprint } from './fingerprint.ts'
import type { Ledger } from './ledger.ts'
import type { Proposal } from './proposal.ts'
import { renderArticle } from './render-article.ts'
import { freeSlug, slugOf } from './slug.ts'
import { updateArticle } from './update-article.ts'
import type { ExistingArticle } from './update-article.ts'

/** An article file that could not be parsed: it is left alone, and its case gets no second article. */
export interface UnreadableArticle {
  readonly slug: string
  readonly text: string
}

/** What is known from earlier runs. */
export interface Memory {
  readonly ledger: Ledger
  readonly unreadable: readonly UnreadableArticle[]
}

interface PlannedFile {
  readonly slug: string
  readonly text: string
}

/** Why a case was given no article of its own, or its article was not looked into. */
type LeftAloneReason = 'written-by-person' | 'linked' | 'deleted' | 'unreadable'

export interface Plan {
  readonly create: readonly PlannedFile[]
  readonly update: readonly PlannedFile[]
  /** Slugs of articles whose file stays as it is. */
  readonly unchanged: readonly string[]
  readonly leftAlone: readonly { readonly caseId: string; readonly slug: string; readonly reason: LeftAloneReason }[]
  /** What waits for a person. An article of `update` or `unchanged` without a proposal here has none any more. */
  readonly proposals: readonly Proposal[]
  /** The ledger from now on; to be written after the articles. */
  readonly ledger: Ledger
  readonly findings: readonly Finding[]
}

/**
 * Plans the articles of some cases beside all articles that exist. Every case ends in one article at most: one that
 * names it in `cases` is its article, wherever the file has been moved; one that was written once and is gone was
 * deleted by a person and does not come back. All lists are in the order of the case numbers.
 */
export function planArticles(
  existing: readonly ExistingArticle[],
  composed: readonly ComposedArticle[],
  memory: Memory,
): Plan {
  const articles = articlesByCase(existing)
  const slugs = new Set(
    [...existing, ...memory.unreadable].map((one) => ('article' in one ? one.article.slug : one.slug)),
  )
  for (const slug of Object.values(memory.ledger.articles)) slugs.add(slug)
  const verdicts = inOrder(composed).map((version): Verdict => {
    const { caseId } = version
    const article = articles.get(caseId)
    if (article !== undefined) return meet(article, version)
    const unreadable = memory.unreadable.find(
      ({ slug, text }) => slug === memory.ledger.articles[caseId] || text.includes(caseId),
    )
    if (unreadable !== undefined) return { kind: 'left-alone', caseId, slug: unreadable.slug, reason: 'unreadable' }
    const deleted = memory.ledger.articles[caseId]
    if (deleted !== undefined) return { kind: 'left-alone', caseId, slug: deleted, reason: 'deleted' }
    const slug = freeSlug(slugOf(version.frontMatter.title, caseId), caseId, (candidate) => slugs.has(candidate))
    slugs.add(slug)
    return {
      kind: 'create',
      caseId,
      slug,
      text: renderArticle({ slug, frontMatter: version.frontMatter, body: version.body }),
    }
  })
  return planOf(verdicts, memory.ledger, twiceNamed(existing))
}

type Verdict =
  | { readonly kind: 'create'; readonly caseId: string; readonly slug: string; readonly text: string }
  | {
      readonly kind: 'met'
      readonly caseId: string
      readonly slug: string
      readonly text: string
      readonly isNew: boolean
      readonly parts: Proposal['parts']
    }
  | { readonly kind: 'left-alone'; readonly caseId: string; readonly slug: string; readonly reason: LeftAloneReason }

/** Each case once, by case number, so that neither files nor workers can change who gets a slug first. */
function inOrder(composed: readonly ComposedArticle[]): readonly ComposedArticle[] {
  const byCase = new Map<string, ComposedArticle>()
  for (const version of composed) if (!byCase.has(version.caseId)) byCase.set(version.caseId, version)
  return [...byCase.values()].toSorted((left, right) => (left.caseId < right.caseId ? -1 : 1))
}

/** Of several articles that name a case, the one that was generated from it counts, then the first by slug. */
function articlesByCase(existing: readonly ExistingArticle[]): ReadonlyMap<string, ExistingArticle> {
  const articles = new Map<string, ExistingArticle>()
  for (const one of bySlug(existing)) {
    for (const caseId of one.article.frontMatter.cases) {
      if (!articles.has(caseId) || (isOwn(one, caseId) && !ownsAny(articles.get(caseId), caseId)))
        articles.set(caseId, one)
    }
  }
  return articles
}

function ownsAny(one: ExistingArticle | undefined, caseId: string): boolean {
  return one !== undefined && isOwn(one, caseId)
}

/** Whether an article was generated from this case, and not from another that it answers too. */
function isOwn({ article }: ExistingArticle, caseId: string): boolean {
  return article.frontMatter.generated?.fields['cases'] === fieldFingerprint([caseId])
}

function meet(existing: ExistingArticle, version: ComposedArticle): Verdict {
  const { caseId } = version
  const { slug, frontMatter } = existing.article
  if (frontMatter.generated === undefined) return { kind: 'left-alone', caseId, slug, reason: 'written-by-person' }
  if (!isOwn(existing, caseId)) return { kind: 'left-alone', caseId, slug, reason: 'linked' }
  const { text, parts } = updateArticle(existing, version, frontMatter.generated)
  return { kind: 'met', caseId, slug, text, isNew: text !== existing.text, parts: [...parts] }
}

function planOf(verdicts: readonly Verdict[], ledger: Ledger, findings: readonly Finding[]): Plan {
  const met = verdicts.filter((verdict) => verdict.kind === 'met')
  const created = verdicts.filter((verdict) => verdict.kind === 'create')
  const leftAlone = verdicts.filter((verdict) => verdict.kind === 'left-alone')
  const written = [...created, ...met].map(({ caseId, slug }) => [caseId, slug] as const)
  return {
    create: created.map(({ slug, text }) => ({ slug, text })),
    update: met.filter(({ isNew }) => isNew).map(({ slug, text }) => ({ slug, text })),
    unchanged: met.filter(({ isNew }) => !isNew).map(({ slug }) => slug),
    leftAlone: leftAlone.map(({ caseId, slug, reason }) => ({ caseId, slug, reason })),
    proposals: met
      .filter(({ parts }) => parts.length > 0)
      .map(({ caseId, slug, parts }) => ({ slug, case: caseId, matters: parts.some((part) => part.matters), parts })),
    ledger: { articles: { ...ledger.articles, ...Object.fromEntries(written) } },
    findings,
  }
}

function twiceNamed(existing: readonly ExistingArticle[]): Finding[] {
  const owners = new Set<string>()
  return bySlug(existing).flatMap((one): Finding[] => {
    const own = one.article.frontMatter.cases.filter((caseId) => isOwn(one, caseId))
    const isSecond = own.some((caseId) => owners.has(caseId))
    for (const caseId of own) owners.add(caseId)
    if (!isSecond) return []
    const message = 'Another article was generated from the same case; only the first by file name is kept up to date.'
    const hint = 'Delete one of the two, or take `generated` out of the one that a person goes on with.'
    return [{ rule: 'write/second-article', severity: 'warning', file: one.file, line: 1, message, hint }]
  })
}

function bySlug(existing: readonly ExistingArticle[]): readonly ExistingArticle[] {
  return existing.toSorted((left, right) => (left.article.slug < right.article.slug ? -1 : 1))
}
