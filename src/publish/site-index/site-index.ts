/** What all pages of a site share, put together once. */
import type { ArticleSource, EvidenceSource } from '../../model/article-source.ts'
import type { Article, Audience } from '../../model/article.ts'
import type { Settings } from '../../model/settings.ts'
import type { SiteIndex, SiteTerm } from '../../model/site.ts'
import { contentKey } from '../kept/content-key.ts'
import { listTerms } from './glossary/list-terms.ts'
import { rememberedSums } from './glossary/term-memory.ts'
import { listCases } from './list-cases.ts'
import { toSiteEntry } from '../article/site-article.ts'

export interface SiteIndexJob {
  /** The articles of this site, selected and in the order of its lists. */
  readonly articles: readonly (Article & Pick<ArticleSource, 'hash' | 'frontMatterHash'>)[]
  readonly audience: Audience
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly declined?: ReadonlySet<string>
  readonly settings: Settings
  /** The folder that remembers what articles add to the glossary, and the version of the program that it must be from. */
  readonly termMemory?: { readonly folder: string; readonly version: string }
}

/** The index of a site; for the public audience without anything internal. */
export async function toSiteIndex(job: SiteIndexJob): Promise<SiteIndex> {
  const { articles, audience, evidence, declined } = job
  const { site } = job.settings
  const isInternal = audience === 'internal'
  const shown = {
    audience,
    title: site.title,
    url: site.url ?? null,
    contact: site.contact ?? null,
    feedback: site.feedback ?? null,
    editUrl: isInternal ? (site.editUrl ?? null) : null,
    cases: isInternal ? listCases(articles, evidence, declined ?? new Set()) : [],
    terms: isInternal ? await termsOf(job) : [],
  }
  // Of the articles their hashes: twenty thousand entries would be written down for a look at this.
  const key = contentKey(JSON.stringify([shown, articles.map(({ slug, frontMatterHash }) => [slug, frontMatterHash])]))
  return { key, ...shown, articles: articles.map((article) => toSiteEntry(article, audience)) }
}

function termsOf({ articles, termMemory }: SiteIndexJob): Promise<readonly SiteTerm[]> {
  return termMemory === undefined
    ? listTerms(articles)
    : listTerms(articles, rememberedSums(termMemory.folder, termMemory.version))
}

/** Most cases answered first (the public site keeps the order, though not the numbers), then newest, then by slug. */
export function inSiteOrder<One extends Pick<Article, 'slug' | 'frontMatter'>>(
  articles: readonly One[],
): readonly One[] {
  // Looked up once: twenty thousand articles are compared three hundred thousand times.
  return articles
    .map((article) => {
      const { slug, frontMatter } = article
      return { article, slug, cases: frontMatter.cases.length, updated: frontMatter.updated ?? '' }
    })
    .sort(
      (left, right) =>
        right.cases - left.cases || compare(right.updated, left.updated) || compare(left.slug, right.slug),
    )
    .map(({ article }) => article)
}

/** By code units, the same on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
