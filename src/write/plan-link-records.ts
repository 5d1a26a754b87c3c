/** What waits for a person between cases and articles after a run. */
import type { ComposedArticle } from './compose-article.ts'
import { additionsOf } from './link/additions.ts'
import { judgeLink } from './link/judge-link.ts'
import type { CaseLink } from './link/link-cases.ts'
import type { LinkReason, LinkRecord } from './link/link-record.ts'
import { traitsOf } from './link/link-traits.ts'
import type { Article } from '../model/article.ts'
import { parseArticle } from './text/parse-article.ts'
import type { StandingArticle } from './standing-article.ts'

/** A case and the article that answers it beside its own case. */
export interface LinkedCase {
  readonly version: ComposedArticle
  readonly slug: string
}

interface LinkBackground {
  /** Of the new cases of this run. */
  readonly links: ReadonlyMap<string, CaseLink>
  /** Slug by the case whose article it is. */
  readonly slugs: ReadonlyMap<string, string>
  readonly existing: readonly StandingArticle[]
  /** Files that this run writes, by slug. */
  readonly files: ReadonlyMap<string, { readonly text: string }>
  readonly settled: Readonly<Record<string, readonly string[]>>
}

/** Records of what is proposed, and all cases that were looked at. */
export function planLinkRecords(
  linked: readonly LinkedCase[],
  background: LinkBackground,
): { readonly records: readonly LinkRecord[]; readonly looked: readonly string[] } {
  const articleOf = articlesAfterwards(background)
  const additions = linked.flatMap(({ version, slug }): LinkRecord[] => {
    const article = articleOf(slug)
    if (article === undefined) return []
    const settled = new Set(background.settled[version.caseId])
    const parts = additionsOf(version, article, (fingerprint) => settled.has(fingerprint))
    if (parts.length === 0) return []
    return [{ case: version.caseId, slug, status: 'linked', reason: reasonOf(version, article), parts: [...parts] }]
  })
  const proposals = [...background.links].flatMap(([caseId, { status, target, reason }]): LinkRecord[] => {
    const slug = background.slugs.get(target)
    if (status === 'linked' || slug === undefined) return []
    return [{ case: caseId, slug, status: 'proposed', reason, parts: [] }]
  })
  const looked = [...linked.map(({ version }) => version.caseId), ...background.links.keys()]
  return { records: inOrder([...additions, ...proposals]), looked: [...new Set(looked)].toSorted() }
}

/** Gives articles that cases are linked to as they read after this run: the next one then finds the same. Afresh each time. */
function articlesAfterwards({ existing, files }: LinkBackground): (slug: string) => Article | undefined {
  const standing = new Map(existing.map((one) => [one.slug, one]))
  return (slug) => {
    const text = files.get(slug)?.text
    const parsed = text === undefined ? null : parseArticle(slug, text, slug)
    return parsed !== null && 'article' in parsed ? parsed.article : standing.get(slug)?.open().article
  }
}

function reasonOf(version: ComposedArticle, article: Article): LinkReason {
  const verdict = judgeLink(traitsOf(version), traitsOf(article), () => true)
  return verdict.kind === 'different' ? { same: [], differs: ['cause'] } : verdict.reason
}

function inOrder(records: readonly LinkRecord[]): readonly LinkRecord[] {
  return records.toSorted((left, right) => (left.case < right.case ? -1 : 1))
}
