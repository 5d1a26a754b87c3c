/** Writes what the pages are built from: `site.json` and one `articles/<slug>.json` each. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, Audience } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Settings } from '../model/settings.ts'
import type { SiteIndex } from '../model/site.ts'
import { listTerms } from './glossary/list-terms.ts'
import { listCases } from './list-cases.ts'
import { findRelated } from './related-articles.ts'
import { toSiteArticle, toSiteEntry } from './site-article.ts'

export interface SiteDataJob {
  /** The articles of this site, selected and in the order of its lists. */
  readonly articles: readonly Article[]
  readonly audience: Audience
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly settings: Settings
  /** A folder that exists and is empty. */
  readonly folder: string
  readonly onArticle: (done: number) => void
}

/** Writes the data of one site. Holds one rendered article at a time, however many there are. */
export async function writeSiteData(job: SiteDataJob): Promise<void> {
  const { audience, settings, folder } = job
  const isInternal = audience === 'internal'
  const slugs = new Set(job.articles.map((article) => article.slug))
  const entries = job.articles.map((article) => toSiteEntry(article, audience))
  const related = findRelated(entries)
  const site: SiteIndex = {
    audience,
    title: settings.site.title,
    url: settings.site.url ?? null,
    contact: settings.site.contact ?? null,
    feedback: settings.site.feedback ?? null,
    editUrl: isInternal ? (settings.site.editUrl ?? null) : null,
    articles: entries,
    cases: isInternal ? listCases(job.articles, job.evidence) : [],
    terms: isInternal ? listTerms(job.articles) : [],
  }
  await mkdir(join(folder, 'articles'), { recursive: true })
  await writeFile(join(folder, 'site.json'), JSON.stringify(site))
  let done = 0
  for (const article of job.articles) {
    const data = toSiteArticle({
      article,
      audience,
      evidence: job.evidence,
      related: related.get(article.slug) ?? [],
      isPublished: (slug) => slugs.has(slug),
    })
    await writeFile(join(folder, 'articles', `${article.slug}.json`), JSON.stringify(data))
    done += 1
    job.onArticle(done)
  }
}

/** Most cases answered first (the public site keeps the order, though not the numbers), then newest, then by slug. */
export function inSiteOrder(articles: readonly Article[]): readonly Article[] {
  return articles.toSorted(
    ({ slug: leftSlug, frontMatter: left }, { slug: rightSlug, frontMatter: right }) =>
      right.cases.length - left.cases.length ||
      compare(right.updated ?? '', left.updated ?? '') ||
      compare(leftSlug, rightSlug),
  )
}

/** By code units, the same on every machine. */
function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
