/**
 * Articles in, a static site out: searched for leaks before and after it is built, and put in the place of the previous
 * site in one step. Whatever goes wrong, the previous site stays as it was.
 */
import type { Article, Audience } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { buildPages } from './build-pages.ts'
import { selectArticles } from './select-articles.ts'
import { writeSiteData } from './site-data.ts'
import { openWorkplace } from './workplace.ts'

/** Where a text holds what must not go out. Offsets are UTF-16 units. */
export interface Leak {
  readonly kind: string
  readonly start: number
  readonly end: number
}

export type LeakFinder = (text: string) => readonly Leak[]

/** How far a build is. `total` is 0 where nobody can know it. */
export type ReportProgress = (progress: {
  readonly stage: PublishStage
  readonly done: number
  readonly total: number
}) => void
export type PublishStage = 'render' | 'pages' | 'search' | 'proof'

export interface PublishJob {
  /** All articles of the knowledge base; what the audience may see is chosen here. */
  readonly articles: readonly Article[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly audience: Audience
  readonly settings: Settings
  /** The finished site. Replaced as a whole. */
  readonly outDir: string
  /** The recognisers: what looks like something that must not be published. */
  readonly findLeaks?: LeakFinder
  /** Values that were masked in any case. */
  readonly findMasked?: LeakFinder
  readonly report?: ReportProgress
}

export interface Publication {
  readonly findings: readonly Finding[]
  /** How many articles the new site holds; 0 when the previous site was kept. */
  readonly published: number
}

/** Publishes the site of one audience. */
export async function publish(job: PublishJob): Promise<Publication> {
  const report = job.report ?? (() => undefined)
  const articles = selectArticles(job.articles, job.audience)
  const workplace = await openWorkplace(job.outDir)
  try {
    await writeSiteData({
      ...job,
      articles,
      folder: workplace.data,
      onArticle: (done) => report({ stage: 'render', done, total: articles.length }),
    })
    report({ stage: 'pages', done: 0, total: articles.length })
    await buildPages({ data: workplace.data, out: workplace.site, cache: workplace.cache })
    await workplace.place()
    return { findings: [], published: articles.length }
  } finally {
    await workplace.clear()
  }
}
