/** A machine's share of a site, left for the one that puts all shares together. */
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compilePages } from '../pages/compile-pages.ts'
import { filesIn } from '../place/files-in.ts'
import { makePages } from '../pages/make-pages.ts'
import type { MadePages } from '../pages/make-pages.ts'
import { proveSite } from '../proof/proof.ts'
import type { PublishJob } from '../publish-job.ts'
import type { Publication } from '../publish.ts'
import { makeSearchParts } from '../search-index/parts/make-search-parts.ts'
import { inSiteOrder, toSiteIndex } from '../site-index/site-index.ts'
import { spellProductsAlike } from '../site-index/spell-products-alike.ts'
import { findNothing, knownFinder, nameOfSearch, withholdFrom } from '../select/site-finders.ts'
import { isOfSiteShard, leaveShard, shardFolders } from './site-shard.ts'
import type { ShardRecord, SiteShard } from './site-shard.ts'

/**
 * Makes the pages of the articles that fall to a share, and its parts of the search index, into a folder of `job.outDir`;
 * searches both its articles and its pages. What is found in its articles is reported, and decided on by whoever puts the shares together.
 */
export async function publishShare(job: PublishJob, share: SiteShard): Promise<Publication> {
  const folders = shardFolders(job.outDir, job.audience)
  rmSync(folders.own, { recursive: true, force: true })
  mkdirSync(folders.site, { recursive: true })
  const compiled = await compilePages(job.audience, join(job.cacheDir ?? folders.own, 'pages'))
  const isOwn = (slug: string) => isOfSiteShard(slug, share)
  const { clean, findings } = await withholdFrom(
    job,
    () => false,
    () => true,
    isOwn,
  )
  const articles = inSiteOrder(spellProductsAlike(clean))
  const index = await toSiteIndex({ ...job, articles })
  const made = await makePages({
    ...job,
    index,
    articles,
    compiled,
    folder: folders.site,
    previous: null,
    only: isOwn,
    onArticles: (done) => job.report?.({ stage: 'pages', done, total: 0 }),
  })
  await makeSearchParts(
    { articles, audience: job.audience, memory: folders.search, onArticle: () => undefined },
    (part) => isOfSiteShard(part, share),
  )
  const own = clean.filter(({ slug }) => isOwn(slug))
  leaveShard(job.outDir, job.audience, {
    files: recordFiles(made, folders.site),
    linked: made.linked,
    searchedWith: nameOfSearch(job, compiled),
    clean: own.map(({ slug, hash }) => [slug, hash]),
    isProven: job.audience === 'internal' || (await isClean(job, folders.site)),
  })
  return { findings, published: own.length }
}

function recordFiles({ keys }: MadePages, site: string): ShardRecord['files'] {
  return Object.fromEntries(
    [...keys].flatMap(([file, key]) => (key === null ? [] : [[file, [key, statSync(join(site, file)).size] as const]])),
  )
}

/** A find, be it a word of the interface alone, leaves it to the whole site's proof to look closer. */
async function isClean(job: PublishJob, folder: string): Promise<boolean> {
  const findings = await proveSite({
    folder,
    files: await filesIn(folder),
    findKnown: knownFinder(job),
    findLookalikes: job.findLeaks ?? findNothing,
    buildEmptySite: null,
    onFile: () => undefined,
  })
  return findings.length === 0
}
