/**
 * Articles in, a static site out: searched for leaks before and after it is built, its links followed, and put in the place
 * of the previous site in one step. Whatever goes wrong, the previous site stays as it was.
 */
import { join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { compilePages } from './compile-pages.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import { findCaseNumbers } from './find-case-numbers.ts'
import { findWithAll } from './leak.ts'
import type { LeakFinder } from './leak.ts'
import { proveSite } from './proof.ts'
import type { ProofJob } from './proof.ts'
import { makePages } from './make-pages.ts'
import type { UnparsedArticle } from './parse-body.ts'
import { withBody } from './parse-body.ts'
import { writeSearchIndex } from './search-index/write-search-index.ts'
import { selectArticles } from './select-articles.ts'
import { inSiteOrder, toSiteIndex } from './site-data.ts'
import { withholdArticles } from './withhold-articles.ts'
import { openWorkplace } from './workplace.ts'
import type { SiteFolders, Workplace } from './workplace.ts'

/** How far a build is. `total` is 0 where nobody can know it. */
export type ReportProgress = (progress: {
  readonly stage: PublishStage
  readonly done: number
  readonly total: number
}) => void
export type PublishStage = 'pages' | 'search' | 'proof'

export interface PublishJob {
  /** All articles of the knowledge base; what the audience may see is chosen here. */
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly audience: Audience
  readonly settings: Settings
  /** The finished site. Replaced as a whole. */
  readonly outDir: string
  /** Where what can be used again is kept; may be deleted at any time. Without it everything is made anew. */
  readonly cacheDir?: string
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

/**
 * Publishes the site of one audience.
 *
 * Public: one leak in any article, or in the built site as a whole, and nothing is published; the previous site stays as
 * it was. Internal: articles in which the recognisers find something are left out; names that were masked in another case
 * are no reason there.
 */
export async function publish(job: PublishJob): Promise<Publication> {
  const report = job.report ?? (() => undefined)
  const consequence = job.audience === 'public' ? 'nothing was published' : 'it was left out'
  const selected = selectArticles(job.articles, job.audience).map(withBody)
  const { clean, findings } = await withholdArticles(selected, articleFinder(job), consequence)
  if (job.audience === 'public' && findings.length > 0) {
    return { findings, published: 0 }
  }
  const articles = inSiteOrder(clean)
  const workplace = await openWorkplace(job.outDir)
  try {
    await buildSite(job, articles, workplace, report, searchMemory(job))
    const broken = await findBrokenLinks(workplace.site, job.settings.site.url)
    const leaks = job.audience === 'public' ? await proveSite(proofJob(job, workplace, report)) : []
    if (broken.length + leaks.length > 0) {
      return { findings: [...findings, ...broken, ...leaks], published: 0 }
    }
    await workplace.place()
    return { findings, published: articles.length }
  } finally {
    await workplace.clear()
  }
}

function articleFinder(job: PublishJob): LeakFinder {
  const lookalikes = job.findLeaks ?? findNothing
  return job.audience === 'public' ? findWithAll([lookalikes, knownFinder(job)]) : lookalikes
}

/** What is known to be internal: masked values and case numbers. */
function knownFinder(job: PublishJob): LeakFinder {
  return findWithAll([job.findMasked ?? findNothing, findCaseNumbers(job.articles, job.evidence)])
}

const findNothing: LeakFinder = () => []

async function buildSite(
  job: Pick<PublishJob, 'audience' | 'evidence' | 'settings' | 'cacheDir'>,
  articles: readonly UnparsedArticle[],
  folders: SiteFolders,
  report: ReportProgress,
  memory: string | null,
): Promise<void> {
  const total = articles.length
  const onArticle = (stage: PublishStage) => (done: number) => report({ stage, done, total })
  report({ stage: 'pages', done: 0, total })
  await makePages({
    index: toSiteIndex({ ...job, articles }),
    articles,
    evidence: job.evidence,
    compiled: await compilePages(job.audience, join(job.cacheDir ?? folders.root, 'pages')),
    folder: folders.site,
    onArticles: onArticle('pages'),
  })
  const folder = join(folders.site, 'search-index')
  await writeSearchIndex({
    articles,
    audience: job.audience,
    folder,
    ...(memory === null ? {} : { memory }),
    onArticle: onArticle('search'),
  })
}

/** Where the search index of this site is remembered; what does not belong to it any more is forgotten there. */
function searchMemory({ cacheDir, audience }: PublishJob): string | null {
  return cacheDir === undefined ? null : join(cacheDir, 'search', audience)
}

function proofJob(job: PublishJob, workplace: Workplace, report: ReportProgress): ProofJob {
  return {
    folder: workplace.site,
    findKnown: knownFinder(job),
    findLookalikes: job.findLeaks ?? findNothing,
    buildEmptySite: async () => {
      const empty = await workplace.openSecond()
      await buildSite(job, [], empty, () => undefined, null)
      return empty.site
    },
    onFile: (done, total) => report({ stage: 'proof', done, total }),
  }
}
