/**
 * Articles in, a static site out: searched for leaks before and after it is built, its links followed, and put in the place
 * of the previous site in one step. Whatever goes wrong, the previous site stays as it was.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { buildSite, isPage, searchMemory } from './build-site.ts'
import type { BuiltSite, EarlierFiles } from './build-site.ts'
import type { CompiledPages } from './compile-pages.ts'
import { compilePages } from './compile-pages.ts'
import { filesIn } from './files-in.ts'
import type { CheckedBefore } from './find-broken-links.ts'
import { findBrokenLinks } from './find-broken-links.ts'
import type { LeakFinder } from './leak.ts'
import { proveSite } from './proof.ts'
import { fewestForThreads } from './render-in-threads.ts'
import type { ProofJob } from './proof.ts'
import { isAmong, nameOfSource, sourcesOf } from './made-from.ts'
import type { Sources } from './made-from.ts'
import { findNothing, knownFinder, nameOfSearch, withholdFrom } from './site-finders.ts'
import { gatherShards } from './site-shard.ts'
import { openLinkMemory } from './link-targets.ts'
import type { LinkMemory } from './link-targets.ts'
import { inSiteOrder } from './site-data.ts'
import { looksOfFile } from './site-files.ts'
import { strangersInChanged } from './site-folders.ts'
import { afterRename, undone } from './site-record.ts'
import type { FileRecord, SiteChanges, SiteRecord } from './site-record.ts'
import { twinFolder } from './twin-folder.ts'
import type { Workplace } from './workplace.ts'
import { openWorkplace } from './workplace.ts'

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
  /** Names what all that the site is made from looks like, where nothing but a finding of this build can be against leaving it alone the next time. */
  readonly seenAs?: string | null
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
  const isClean = (article: ArticleSource) => isAmong(article, earlier.clean)
  const { clean, withheld, findings, isStopped } = await withholdFrom(job, isClean, mayBeLeftOut)
  const keep = async (found: readonly Finding[], changes: SiteChanges): Promise<Publication> => {
    await workplace.giveUp(changes)
    return { findings: [...findings, ...found], published: 0 }
  }
  if (isStopped) return keep([], noChanges)
  const articles = inSiteOrder(clean)
  const sources = sourcesOf(job, articles)
  const madeFrom = nameOfSource(job, sources, compiled, searchedWith)
  const seenAs = findings.length === 0 ? (job.seenAs ?? null) : null
  if (madeFrom !== null && madeFrom === workplace.previous?.madeFrom && workplace.isStandingAsMade()) {
    await workplace.giveUp(noChanges, seenAs)
    return { findings, published: articles.length }
  }
  const isEdit = articles.filter((article) => !isClean(article)).length < fewestForThreads
  const place = { sources, folder: workplace.site, previous: earlier.site, isEdit }
  const built = await buildSite({ ...job, compiled, articles, ...place, report })
  const links = openLinkMemory(join(twinFolder(job.outDir), 'links'))
  const before = checkedBefore(workplace, built, links)
  const { findings: broken, targets, areAll } = await findBrokenLinks(workplace.site, job.settings.site.url, before)
  const leaks =
    job.audience === 'public' ? await proveSite(await proofJob(job, workplace, built, earlier, compiled, report)) : []
  if (broken.length + leaks.length > 0) return keep([...broken, ...leaks], built.changes)
  const { linked, index, searchBuild } = built
  const files = recordFiles(workplace, built)
  await workplace.place(
    {
      files,
      linked,
      searchBuild,
      version: compiled.version,
      madeFrom,
      seenAs,
      searchedWith,
      articles: sources,
      index,
      withheld,
    },
    built.changes,
    // Before the record, for whoever finds that believes these; and not before the site that they are of.
    () => (areAll ? links.keep(targets) : links.renew(targets)),
  )
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
  readonly site: EarlierFiles | null
  /** Articles in which they found nothing. */
  readonly clean: Sources
  /** Pages, by their files. */
  readonly proven: ReadonlySet<string>
  /** Files of the search index, by their keys: an article's file gets another place as soon as one before it comes or goes. */
  readonly provenIndex: ReadonlySet<string | null>
}

function earlierSite(
  { shares, audience, cacheDir }: PublishJob,
  { previous, site }: Workplace,
  searchedWith: string | null,
): EarlierSite {
  if (shares !== undefined) {
    const gathered = gatherShards(shares, audience, searchedWith, site, searchMemory(audience, cacheDir))
    const { files, linked, clean, proven } = gathered
    const nothingElse = { searchBuild: null, version: null, articles: clean, index: null }
    return { site: { files, linked, ...nothingElse }, clean, proven, provenIndex: new Set() }
  }
  if (previous === null || searchedWith === null || previous.searchedWith !== searchedWith) {
    return { site: previous, clean: new Map(), proven: new Set(), provenIndex: new Set() }
  }
  const proven = new Set<string>()
  const provenIndex = new Set<string | null>()
  for (const [file, [key]] of previous.files) {
    if (isPage(file)) proven.add(file)
    else provenIndex.add(key)
  }
  return { site: previous, clean: previous.articles, proven, provenIndex }
}

const noChanges: SiteChanges = { written: [], removed: [], renamed: null }

/** Links of a site held when it was published; only what has changed since can be broken. */
function checkedBefore({ standing }: Workplace, { keys, changes }: BuiltSite, links: LinkMemory): CheckedBefore | null {
  const written = changes.written.filter(isPage)
  // Where most of it is new, all of it is read sooner than the old and the new of each page.
  if (standing === null || written.length * 3 > keys.size) return null
  return { folder: standing, files: keys, written, removed: changes.removed.filter(isPage), targets: links.read }
}

async function proofJob(
  job: PublishJob,
  workplace: Workplace,
  built: BuiltSite,
  earlier: EarlierSite,
  compiled: CompiledPages,
  report: ReportProgress,
): Promise<ProofJob> {
  return {
    folder: workplace.site,
    files: await filesToSearch(workplace.site, built, earlier),
    searchedBefore: (path) => (earlier.proven.has(path) ? standingFile(workplace, path) : null),
    findKnown: knownFinder(job),
    findLookalikes: job.findLeaks ?? findNothing,
    buildEmptySite: async () => {
      const { site: folder } = await workplace.openSecond()
      const { audience, evidence, settings } = job
      const empty = { articles: [], sources: new Map(), folder, previous: null, isEdit: false }
      await buildSite({ audience, evidence, settings, compiled, ...empty, report() {} })
      return folder
    },
    onFile: (done, total) => report({ stage: 'proof', done, total }),
  }
}

/** A file of the site that stands, if it is still the one that was made. */
function standingFile({ standing, previous }: Workplace, path: string): Uint8Array | null {
  const known = previous?.files.get(path)
  if (standing === null || known === undefined) return null
  const file = join(standing, path)
  const [size, changed] = existsSync(file) ? looksOfFile(file) : [-1, -1]
  return size === known[1] && changed === known[2] ? readFileSync(file) : null
}

/** What the same finders have not searched yet; what nobody knows of and yet stands there is part of it. */
async function filesToSearch(
  site: string,
  { keys, changes }: BuiltSite,
  { site: before, proven, provenIndex }: EarlierSite,
): Promise<readonly string[]> {
  const written = new Set(changes.written)
  const isSearched = (file: string, key: string | null) =>
    isPage(file) ? proven.has(file) && !written.has(file) : provenIndex.has(key)
  // Where a page of that address stands there is a folder.
  const isKnown = (path: string) => keys.has(path) || keys.has(`${path}/index.html`)
  const files =
    before === null
      ? (await filesIn(site)).filter((file) => !keys.has(file))
      : [...strangersInChanged(site, changes, isKnown)]
  for (const [file, key] of keys) if (!isSearched(file, key)) files.push(file)
  return files.sort()
}

/** Every file with its key, as it stands in the folder; those that were not written stand there as before. */
function recordFiles({ site, previous }: Workplace, { keys, changes }: BuiltSite): SiteRecord['files'] {
  const written = new Set(changes.written)
  const back = undone(changes.renamed)
  const files = new Map<string, FileRecord>()
  for (const [file, key] of keys) {
    const before = written.has(file) ? undefined : previous?.files.get(afterRename(file, back))
    const [, ...looks] = before ?? [null, ...looksOfFile(join(site, file))]
    files.set(file, before?.[0] === key ? before : [key, ...looks])
  }
  return files
}
