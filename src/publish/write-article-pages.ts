import { join } from 'node:path'
import type { Evidence } from '../model/evidence.ts'
import { evidenceSchema } from '../model/evidence.ts'
import type { SiteArticle, SiteProgram } from '../model/site.ts'
import type { ArticleJob } from './page-job.ts'
import { parseBody } from './parse-body.ts'
import { toSiteArticle } from './site-article.ts'
import { writePage } from './write-page.ts'

/** An article as its pages show it. */
export function articleOf(job: Omit<ArticleJob, 'pages'>, isPublished: (slug: string) => boolean): SiteArticle {
  const { slug, frontMatter, body, audience, related } = job
  const found = job.evidence.map((json): Evidence => evidenceSchema.parse(JSON.parse(json)))
  return toSiteArticle({
    article: { slug, frontMatter, body: parseBody(body) },
    audience,
    evidence: new Map(found.map((one) => [one.case, one])),
    related,
    isPublished,
  })
}

/** Writes an article's pages and its Markdown. `program` must show the article when it is asked for it. */
export async function writeArticlePages(
  program: SiteProgram,
  { pages, slug }: ArticleJob,
  article: SiteArticle,
  folder: string,
): Promise<void> {
  for (const { path, file } of pages) writePage(join(folder, file), await program.render(path))
  writePage(join(folder, markdownFile(slug)), article.markdown)
}

/** Where an article lies as Markdown, for copying and for machines. */
export function markdownFile(slug: string): string {
  return `articles/${slug}.md`
}
