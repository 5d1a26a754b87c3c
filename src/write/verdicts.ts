/** What becomes of each case of a run: a new article, a new version of an existing one, or nothing. */
import { inSlugOrder } from './case-places.ts'
import type { LeftAloneReason } from './case-places.ts'
import type { ArticleVersion } from './created-article.ts'
import { updateFrontMatter } from './text/front-matter.ts'
import { lastWrittenOf, withLast } from './last-written.ts'
import type { LastWritten, LastWrittenStore } from './last-written.ts'
import type { CaseOfArticle } from './plan.ts'
import type { Proposal } from './update/proposal.ts'
import { freeSlug, slugOf } from './slug.ts'
import { leadOf } from './standing-article.ts'
import type { StandingArticle } from './standing-article.ts'
import { updateArticle } from './update/update-article.ts'

export type Verdict =
  | ({ readonly kind: 'create'; readonly version: ArticleVersion; readonly linked: readonly string[] } & CaseOfArticle)
  | ({
      /** The article of a case of this run, or (`caseId` is its lead case) one that such a case was linked to. */
      readonly kind: 'met'
      readonly existing: StandingArticle
      /** From now on; `null` where it stays. */
      readonly text: string | null
      readonly parts: Proposal['parts'] | null
      readonly written: LastWritten | null
    } & CaseOfArticle)
  | ({ readonly kind: 'left-alone'; readonly reason: LeftAloneReason } & CaseOfArticle)
  | { readonly kind: 'newly-linked'; readonly caseId: string }

/** A new article under a free name, which is free no longer. `linked` are the other new cases that it answers. */
export function create(version: ArticleVersion, linked: readonly string[], slugs: Set<string>): Verdict {
  const { caseId } = version
  const slug = freeSlug(slugOf(version.frontMatter.title, caseId), caseId, (candidate) => slugs.has(candidate))
  slugs.add(slug)
  return { kind: 'create', caseId, slug, version, linked }
}

/** A new version of a case's article meets the existing file. */
export function meet(standing: StandingArticle, version: ArticleVersion, lastWritten?: LastWrittenStore): Verdict {
  const { caseId } = version
  const { slug } = standing
  const existing = standing.open()
  const { generated } = existing.article.frontMatter
  if (generated === undefined) return { kind: 'left-alone', caseId, slug, reason: 'written-by-person' }
  const { text, parts, memory } = updateArticle(existing, version, generated)
  const isSame = text === existing.text
  const isKnown = lastWritten === undefined || lastWritten.has(caseId)
  const before = parts.length > 0 || !isSame ? (lastWritten?.read(caseId) ?? null) : null
  const written = isSame && isKnown ? null : lastWrittenOf(version, memory, before)
  return {
    kind: 'met',
    existing: standing,
    caseId,
    slug,
    text: isSame ? null : text,
    parts: [...withLast(parts, written ?? before)],
    written,
  }
}

/** Adds the numbers of newly linked cases to existing articles, also to those whose own case is not of this run. */
export function withGrowth(
  verdicts: readonly Verdict[],
  existing: readonly StandingArticle[],
  growth: ReadonlyMap<string, readonly string[]>,
): readonly Verdict[] {
  const met = new Set(verdicts.flatMap((verdict) => (verdict.kind === 'met' ? [verdict.slug] : [])))
  const leads = new Set<string>()
  const others = inSlugOrder(existing).flatMap((one): Verdict[] => {
    const { slug } = one
    const caseId = leadOf(one)
    const isFirst = !leads.has(caseId)
    leads.add(caseId)
    if (!isFirst || met.has(slug) || !growth.has(caseId)) return []
    return [{ kind: 'met', existing: one, caseId, slug, text: null, parts: null, written: null }]
  })
  return [...verdicts, ...others].map((verdict) => {
    const linked = verdict.kind === 'met' ? growth.get(verdict.caseId) : undefined
    if (verdict.kind !== 'met' || linked === undefined) return verdict
    const { existing: one, text } = verdict
    const cases = [...one.digest.cases, ...linked]
    return { ...verdict, text: updateFrontMatter(text ?? one.open().text, { cases }) }
  })
}
