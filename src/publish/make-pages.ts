/** All pages of a site: those of articles in threads, the lists and overviews beside them. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import type { SiteIndex, SitePage, SiteProgram, SiteSource } from '../model/site.ts'
import type { CompiledPages } from './compile-pages.ts'
import type { ArticleJob } from './page-job.ts'
import { findRelated } from './related-articles.ts'
import { fewestForThreads, renderInThreads } from './render-in-threads.ts'
import { loadProgram } from './site-program.ts'
import { articleOf, writeArticlePages } from './write-article-pages.ts'
import { writePage } from './write-page.ts'

export interface PagesJob {
  readonly index: SiteIndex
  /** The articles of the index, in its order. */
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly compiled: CompiledPages
  /** The folder that the site grows in. */
  readonly folder: string
  readonly onArticles: (done: number) => void
}

/** Makes the pages. @throws where one could not be made */
export async function makePages(job: PagesJob): Promise<void> {
  const { index, articles, compiled, folder, onArticles } = job
  const program = await loadProgram(compiled.module)
  const prepare = articleJobs(job)
  const source = siteSource(index, prepare)
  program.open(source)
  const pages = program.pages()
  cpSync(compiled.assets, folder, { recursive: true })
  const ofArticles = pagesByArticle(pages)
  const jobs = articles.values().map(({ slug }) => ({ ...prepare(slug), pages: ofArticles.get(slug) ?? [] }))
  const isLarge = articles.length >= fewestForThreads
  const articlesDone = isLarge
    ? renderInThreads(jobs, { module: compiled.module, index, folder }, onArticles)
    : renderHere(jobs, program, source, folder)
  const othersDone = renderOthers(pages, program, folder)
  await Promise.all([articlesDone, othersDone])
}

async function renderHere(
  jobs: Iterable<ArticleJob>,
  program: SiteProgram,
  source: SiteSource,
  folder: string,
): Promise<void> {
  for (const job of jobs) await writeArticlePages(program, job, source.article(job.slug), folder)
}

async function renderOthers(pages: readonly SitePage[], program: SiteProgram, folder: string): Promise<void> {
  for (const { path, file } of pages.filter((page) => !isOfArticle(page))) {
    writePage(join(folder, file), await program.render(path))
  }
}

type Prepare = (slug: string) => Omit<ArticleJob, 'pages'>

function articleJobs({ index, articles, evidence }: PagesJob): Prepare {
  const related = findRelated(index.articles)
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
      related: related.get(slug) ?? [],
      evidence: cases.flatMap((number) => evidence.get(number)?.readJson() ?? []),
    }
  }
}

function siteSource(index: SiteIndex, sources: Prepare): SiteSource {
  const slugs = new Set(index.articles.map(({ slug }) => slug))
  return { index, article: (slug) => articleOf(sources(slug), (one) => slugs.has(one)) }
}

/** A page of one article's own, which lies below the article's address. */
function isOfArticle({ path, articles }: SitePage): boolean {
  return articles.length === 1 && path.startsWith('/articles/')
}

function pagesByArticle(pages: readonly SitePage[]): ReadonlyMap<string, ArticleJob['pages']> {
  const bySlug = new Map<string, { readonly path: string; readonly file: string }[]>()
  for (const { path, file, articles } of pages.filter(isOfArticle)) {
    const [slug = ''] = articles
    const own = bySlug.get(slug) ?? []
    own.push({ path, file })
    bySlug.set(slug, own)
  }
  return bySlug
}
