/** An article's own pages and its Markdown, rendered and written. */
import { join } from 'node:path'
import { evidenceSchema } from '../../model/evidence.ts'
import type { SiteArticle, SiteProgram } from '../../model/site.ts'
import type { ArticleJob, WrittenArticle } from './page-job.ts'
import { parseBody } from '../article/parse-body.ts'
import { toSiteArticle, toSiteMarkdown } from '../article/site-article.ts'
import type { SiteArticleJob } from '../article/site-article.ts'
import { writeSiteFile } from '../place/site-files.ts'

/** Where an article lies as Markdown, for copying and for machines. */
export function markdownFile(slug: string): string {
  return `articles/${slug}.md`
}

/** An article as its pages show it. */
export function articleOf(job: Omit<ArticleJob, 'pages'>, isPublished: (slug: string) => boolean): SiteArticle {
  return toSiteArticle(unpack(job, isPublished))
}

/** Writes an article's pages and its Markdown. `show` says what the program shows when it is asked for the article. */
export async function writeArticlePages(
  program: SiteProgram,
  job: ArticleJob,
  slugs: ReadonlySet<string>,
  folder: string,
  show: (article: SiteArticle) => void,
): Promise<WrittenArticle> {
  const linked = new Set<string>()
  const unpacked = unpack(job, (slug) => {
    linked.add(slug)
    return slugs.has(slug)
  })
  show(toSiteArticle(unpacked))
  const written: string[] = []
  const write = (file: string, text: string) => {
    if (writeSiteFile(join(folder, file), text)) written.push(file)
  }
  for (const { path, file } of job.pages) write(file, await program.render(path))
  write(markdownFile(job.slug), toSiteMarkdown(unpacked, job.body))
  return { slug: job.slug, written, linked: [...linked] }
}

function unpack(
  { slug, frontMatter, body, audience, related, evidence }: Omit<ArticleJob, 'pages'>,
  isPublished: (slug: string) => boolean,
): SiteArticleJob {
  const found = evidence.map((json) => evidenceSchema.parse(JSON.parse(json)))
  return {
    article: { slug, frontMatter, body: parseBody(body) },
    audience,
    evidence: new Map(found.map((one) => [one.case, one])),
    related,
    isPublished,
  }
}
