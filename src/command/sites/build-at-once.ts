/** Both sites at the same time, each in a thread of its own: where they grow out of the existing ones. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../model/settings.ts'
import { isCompiled } from '../../publish/pages/compile-pages.ts'
import { twinFolder } from '../../publish/place/twin-folder.ts'
import { optimiseFully, optimiseLittle } from '../../threads/optimising.ts'
import type { BuildOptions, BuiltSites } from './build-sites.ts'
import { siteCache } from './site-cache.ts'
import type { SiteThread } from './site-thread.ts'

/**
 * Whether both sites grow out of the existing ones, made by this same program: little of the work can be shared among threads
 * then, so that each site gets one. A site that is made from nothing has all threads, and all memory, for itself.
 */
export async function isSmallWork({
  audiences: wanted,
  content,
  out,
  shard,
  shares,
}: Pick<BuildOptions, 'audiences' | 'content' | 'out' | 'shard' | 'shares'>): Promise<boolean> {
  if (wanted.length < 2 || shard !== undefined || shares !== undefined) return false
  if (!wanted.every((audience) => existsSync(twinFolder(join(out, audience))))) return false
  const pages = join(siteCache(content), 'pages')
  return (await Promise.all(wanted.map((audience) => isCompiled(audience, pages)))).every(Boolean)
}

/**
 * Builds the sites, each in a thread.
 *
 * @param beside builds in another thread
 * @param buildHere builds in this thread
 */
export async function buildAtOnce(
  options: BuildOptions,
  settings: Settings,
  beside: SiteThread,
  buildHere: (options: BuildOptions, settings: Settings) => Promise<BuiltSites>,
): Promise<readonly BuiltSites[]> {
  // The public site takes longer, as it is searched, and this thread is there already. One bar on a terminal is enough.
  const longest = options.audiences.at(-1)
  // Whoever finds that more is to be made than a few articles has all of it optimised.
  optimiseLittle()
  try {
    return await Promise.all(
      options.audiences.map((audience) =>
        audience === longest
          ? buildHere({ ...options, audiences: [audience] }, settings)
          : beside.build({ ...options, audiences: [audience], quiet: true }, settings),
      ),
    )
  } finally {
    optimiseFully()
  }
}
