/**
 * Articles in, a static site out: searched for leaks before and after it is built, its links followed, and put in the place
 * of the previous site in one step. Whatever goes wrong, the previous site stays as it was.
 *
 * A build passes the folders in this order: `select/`, `site-index/`, `article/`, `pages/`, `search-index/`, `links/`,
 * `proof/`, `place/`. `record/` is what it remembers of the site before, `kept/` how that lies in files, and `share/` what one of
 * several machines makes of a site.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleSource } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import { buildSite, isPage } from './build-site.ts'
import type { BuiltSite } from './build-site.ts'
import { compilePages } from './pages/compile-pages.ts'
import { earlierSite } from './record/earlier-site.ts'
import type { CheckedBefore } from './links/find-broken-links.ts'
import { findBrokenLinks } from './links/find-broken-links.ts'
import { openLinkMemory } from './links/link-targets.ts'
import type { LinkMemory } from './links/link-targets.ts'
import { isAmong, nameOfSource, sourcesOf } from './record/made-from.ts'
import { proveChanges } from './proof/prove-changes.ts'
import type { PublishJob, ReportProgress } from './publish-job.ts'
import { recordFiles } from './record/files-of-record.ts'
import { fewestForThreads } from './pages/render-in-threads.ts'
import { inSiteOrder } from './site-index/site-index.ts'
import { spellProductsAlike } from './site-index/spell-products-alike.ts'
import { nameOfSearch, withholdFrom } from './select/site-finders.ts'
import type { SiteChanges } from './record/site-record.ts'
import { twinFolder } from './place/twin-folder.ts'
import type { Workplace } from './place/workplace.ts'
import { openWorkplace } from './place/workplace.ts'

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
  const articles = inSiteOrder(spellProductsAlike(clean))
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
  const { broken, rememberLinks } = await followLinks(job, workplace, built)
  const leaks = job.audience === 'public' ? await proveChanges(job, workplace, built, earlier, compiled, report) : []
  if (broken.length + leaks.length > 0) return keep([...broken, ...leaks], built.changes)
  const { linked, index, searchBuild, changes } = built
  const contents = { files: recordFiles(workplace, built), linked, index, searchBuild, articles: sources, withheld }
  const origin = { version: compiled.version, madeFrom, seenAs, searchedWith }
  // Links before the record, for whoever finds that believes these; and not before the site that they are of.
  await workplace.place({ ...contents, ...origin }, changes, rememberLinks)
  return { findings, published: articles.length }
}

/** Gives the links of the built site that lead nowhere, and what remembers where the others lead once the site is in place. */
async function followLinks(job: PublishJob, workplace: Workplace, built: BuiltSite) {
  const links = openLinkMemory(join(twinFolder(job.outDir), 'links'))
  const before = checkedBefore(workplace, built, links)
  const { findings: broken, targets, areAll } = await findBrokenLinks(workplace.site, job.settings.site.url, before)
  return { broken, rememberLinks: () => (areAll ? links.keep(targets) : links.renew(targets)) }
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

const noChanges: SiteChanges = { written: [], removed: [], renamed: null }

/** Links of a site held when it was published; only what has changed since can be broken. */
function checkedBefore({ standing }: Workplace, { keys, changes }: BuiltSite, links: LinkMemory): CheckedBefore | null {
  const written = changes.written.filter(isPage)
  // Where most of it is new, all of it is read sooner than the old and the new of each page.
  if (standing === null || written.length * 3 > keys.size) return null
  return { folder: standing, files: keys, written, removed: changes.removed.filter(isPage), targets: links.read }
}
