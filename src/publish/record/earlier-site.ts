/** The site that a new one grows out of, or the shares of one. */
import { isPage, searchMemory } from '../build-site.ts'
import type { EarlierFiles } from '../build-site.ts'
import type { Sources } from './made-from.ts'
import type { PublishJob } from '../publish-job.ts'
import { gatherShards } from '../share/site-shard.ts'
import type { Workplace } from '../place/workplace.ts'

/** What the new site grows out of, and what of it need not be searched again. */
export interface EarlierSite {
  readonly site: EarlierFiles | null
  /** Articles in which they found nothing. */
  readonly clean: Sources
  /** Pages, by their files. */
  readonly proven: ReadonlySet<string>
  /** Files of the search index, by their keys: an article's file gets another place as soon as one before it comes or goes. */
  readonly provenIndex: ReadonlySet<string | null>
}

/** @param searchedWith names the finders; where others searched the earlier site, nothing of it is known to be clean */
export function earlierSite(
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
