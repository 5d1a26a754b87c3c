/**
 * Articles in, a static site out: searched for leaks before and after it is built, its links followed, and put in the place
 * of the previous site in one step. Whatever goes wrong, the previous site stays as it was.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import type { CompiledPages } from './compile-pages.ts'
import { compilePages } from './compile-pages.ts'
import type { CheckedBefore } from './find-broken-links.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import type { LeakFinder } from './leak.ts'
import { proveSite } from './proof.ts'
import type { Proof, ProofJob } from './proof.ts'
import type { MadePages } from './make-pages.ts'
import { makePages } from './make-pages.ts'
import type { UnparsedArticle } from './parse-body.ts'
import { cleanName, findNothing, knownFinder, nameOfSearch, withholdFrom } from './site-finders.ts'
import { gatherShards } from './site-shard.ts'
import { writeSearchIndex } from './search-index/write-search-index.ts'
import { inSiteOrder, toSiteIndex } from './site-data.ts'
import { looksOfFile } from './site-files.ts'
import type { SiteChanges, SiteRecord } from './site-record.ts'
import type { Workplace } from './workplace.ts'
import { openWorkplace, searchFolder } from './workplace.ts'

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
  /**
   * Names the two finders: another name as soon as they might find anything else. What they found nothing in before is not
   * searched again while it has not changed. Without a name everything is searched each time.
   */
  readonly searchedWith?: string
  /** Articles that mean about the same as one, by slug, nearest first; absent where nobody knows. */
  readonly nearest?: (slug: string) => readonly string[]
  readonly report?: ReportProgress
  /** Shares of the site that other machines have made; what they hold is not made again. */
  readonly shares?: readonly string[]
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
 * it was. Where none stands yet the first one is made without the articles that leak, and later ones go on without them.
 * Internal: articles in which the recognisers find something are left out; names that were masked in another case are no
 * reason there.
 */
export async function publish(job: PublishJob): Promise<Publication> {
  const workplace = await openWorkplace(job.outDir, job.shares !== undefined)
  try {
    return await publishIn(workplace, job, job.report ?? (() => undefined))
  } finally {
    await workplace.clear()
  }
}

async function publishIn(workplace: Workplace, job: PublishJob, report: ReportProgress): Promise<Publication> {
  const compiled = await compilePages(job.audience, join(job.cacheDir ?? workplace.root, 'pages'))
  const searchedWith = nameOfSearch(job, compiled)
  const earlier = earlierSite(job, workplace, searchedWith)
  const mayBeLeftOut = leftOutBefore(job.outDir, workplace)
  const { clean, withheld, findings, isStopped } = await withholdFrom(job, new Set(earlier.clean), mayBeLeftOut)
  const keep = async (found: readonly Finding[], changes: SiteChanges): Promise<Publication> => {
    await workplace.giveUp(changes)
    return { findings: [...findings, ...found], published: 0 }
  }
  if (isStopped) return keep([], noChanges)
  const articles = inSiteOrder(clean)
  const made = await buildSite({ ...job, compiled }, articles, workplace.site, earlier.site, report)
  const broken = await findBrokenLinks(workplace.site, job.settings.site.url, checkedBefore(workplace, made))
  const proof =
    job.audience === 'public' ? await proveSite(proofJob(job, workplace, made, earlier, compiled, report)) : noProof
  if (broken.length + proof.findings.length > 0) return keep([...broken, ...proof.findings], made.changes)
  const files = recordFiles(workplace, made)
  const { linked } = made
  const record = { files, linked, searchedWith, clean: clean.map(cleanName), withheld, proven: [...proof.proven] }
  await workplace.place(record, made.changes)
  return { findings, published: articles.length }
}

/**
 * Tells which articles a public site may do without: any where none stands yet, later those that were missing in it before
 * because something was found in them.
 */
function leftOutBefore(outDir: string, { previous }: Workplace): (slug: string) => boolean {
  if (!existsSync(outDir)) return () => true
  const before = new Set(previous?.withheld)
  return (slug) => before.has(slug)
}

/** What the new site grows out of, and what of it need not be searched again. */
interface EarlierSite {
  readonly site: Pick<SiteRecord, 'files' | 'linked'> | null
  readonly clean: readonly string[]
  /** Files. */
  readonly proven: ReadonlySet<string>
  /** Hashes of files of the search index. */
  readonly provenIndex: readonly string[]
}

function earlierSite(
  { shares, audience, cacheDir }: PublishJob,
  { previous, site }: Workplace,
  searchedWith: string | null,
): EarlierSite {
  if (shares !== undefined) {
    const gathered = gatherShards(shares, audience, searchedWith, site, searchMemory(audience, cacheDir))
    return { site: gathered, clean: gathered.clean, proven: gathered.proven, provenIndex: [] }
  }
  if (previous === null || searchedWith === null || previous.searchedWith !== searchedWith) {
    return { site: previous, clean: [], proven: new Set(), provenIndex: [] }
  }
  const proven = new Set(Object.keys(previous.files))
  return { site: previous, clean: previous.clean, proven, provenIndex: previous.proven }
}

const noChanges: SiteChanges = { written: [], removed: [] }
const noProof: Proof = { findings: [], proven: [] }

interface SiteJob extends Pick<PublishJob, 'audience' | 'evidence' | 'settings' | 'cacheDir' | 'nearest'> {
  readonly compiled: CompiledPages
}

async function buildSite(
  job: SiteJob,
  articles: readonly UnparsedArticle[],
  site: string,
  previous: Pick<SiteRecord, 'files' | 'linked'> | null,
  report: ReportProgress,
): Promise<MadePages> {
  const total = articles.length
  const onArticle = (stage: PublishStage) => (done: number) => report({ stage, done, total })
  report({ stage: 'pages', done: 0, total })
  const memory =
    job.cacheDir === undefined
      ? {}
      : { termMemory: { file: join(job.cacheDir, 'glossary.json'), version: job.compiled.version } }
  const memoryFolder = searchMemory(job.audience, job.cacheDir)
  const index = toSiteIndex({ ...job, ...memory, articles })
  const made = await makePages({ ...job, index, articles, folder: site, previous, onArticles: onArticle('pages') })
  await writeSearchIndex({
    articles,
    audience: job.audience,
    folder: join(site, searchFolder),
    ...(memoryFolder === null ? {} : { memory: memoryFolder }),
    onArticle: onArticle('search'),
  })
  return made
}

function searchMemory(audience: Audience, cacheDir: string | undefined): string | null {
  return cacheDir === undefined ? null : join(cacheDir, 'search', audience)
}

/** Links of a site held when it was published; only what has changed since can be broken. */
function checkedBefore({ site, standing }: Workplace, { keys, changes }: MadePages): CheckedBefore | null {
  // Where most of it is new, all of it is read sooner than the old and the new of each page.
  if (standing === null || changes.written.length * 2 > keys.size) return null
  const searched = readdirSync(join(site, searchFolder)).map((name) => `${searchFolder}/${name}`)
  return { folder: standing, files: new Set([...keys.keys(), ...searched]), changes }
}

function proofJob(
  job: PublishJob,
  workplace: Workplace,
  { keys, changes }: MadePages,
  earlier: EarlierSite,
  compiled: CompiledPages,
  report: ReportProgress,
): ProofJob {
  const written = new Set(changes.written)
  return {
    folder: workplace.site,
    findKnown: knownFinder(job),
    findLookalikes: job.findLeaks ?? findNothing,
    unchanged: new Set([...keys.keys()].filter((file) => earlier.proven.has(file) && !written.has(file))),
    proven: new Set(earlier.provenIndex),
    buildEmptySite: async () => {
      const empty = await workplace.openSecond()
      await buildSite(
        { audience: job.audience, evidence: job.evidence, settings: job.settings, compiled },
        [],
        empty.site,
        null,
        () => undefined,
      )
      return empty.site
    },
    onFile: (done, total) => report({ stage: 'proof', done, total }),
  }
}

/** Every file with its key, as it stands in the folder; those that were not written stand there as before. */
function recordFiles({ site, previous }: Workplace, { keys, changes }: MadePages): SiteRecord['files'] {
  const written = new Set(changes.written)
  return Object.fromEntries(
    [...keys].map(([file, key]) => {
      const before = written.has(file) ? undefined : previous?.files[file]
      return [file, before === undefined ? [key, ...looksOfFile(join(site, file))] : [key, before[1], before[2]]]
    }),
  )
}
