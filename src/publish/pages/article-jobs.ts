/** What is to be made of which article, for whichever thread makes it. */
import type { ArticleSource, EvidenceSource } from '../../model/article-source.ts'
import type { SiteArticle, SiteIndex, SitePage } from '../../model/site.ts'
import type { ArticleJob } from './page-job.ts'

/** Gathers what the pages of an article are made from. */
export type Prepare = (slug: string) => Omit<ArticleJob, 'pages'>

/** The articles of an index with all that stands behind them. */
interface KnownArticles {
  readonly index: SiteIndex
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
}

/**
 * Gives for an article's name what its pages are made from; throws where the index has no such article.
 *
 * @param related what a page shows of related articles, by the article's name
 */
export function articleJobs(
  { index, articles, evidence }: KnownArticles,
  related: (slug: string) => SiteArticle['related'],
): Prepare {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  return (slug) => {
    const article = bySlug.get(slug)
    if (article === undefined) throw new Error('A page shows an article that is not on the site.')
    const cases = index.audience === 'internal' ? article.frontMatter.cases : []
    return {
      slug,
      frontMatter: article.frontMatter,
      body: article.readBody(),
      audience: index.audience,
      related: related(slug),
      evidence: cases.flatMap((number) => evidence.get(number)?.readJson() ?? []),
    }
  }
}

/** Articles to be made. */
export interface Due {
  readonly count: number
  readonly jobs: Iterator<ArticleJob> & Iterable<ArticleJob>
}

/** The articles of which a page is due, each with its due pages; texts are read when a job is taken. */
export function jobsFor(
  due: readonly SitePage[],
  wanted: SiteIndex['articles'],
  prepare: Prepare,
  isMarkdownDue: (slug: string) => boolean,
): Due {
  const bySlug = new Map<string, { readonly path: string; readonly file: string }[]>()
  for (const { path, file, articles } of due.filter(isOfArticle)) {
    const [slug = ''] = articles
    const own = bySlug.get(slug) ?? []
    own.push({ path, file })
    bySlug.set(slug, own)
  }
  const slugs = wanted.map(({ slug }) => slug).filter((slug) => bySlug.has(slug) || isMarkdownDue(slug))
  const jobs = slugs.values().map((slug) => ({ ...prepare(slug), pages: bySlug.get(slug) ?? [] }))
  return { count: slugs.length, jobs }
}

/** A page of one article's own, which lies below the article's address. */
export function isOfArticle({ path, articles }: SitePage): boolean {
  return articles.length === 1 && path.startsWith('/articles/')
}
