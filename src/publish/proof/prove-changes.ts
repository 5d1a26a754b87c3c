/** What the proof of a public site has to look at: all that the same finders have not searched yet. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { buildSite, isPage } from '../build-site.ts'
import type { BuiltSite } from '../build-site.ts'
import type { CompiledPages } from '../pages/compile-pages.ts'
import type { EarlierSite } from '../record/earlier-site.ts'
import { filesIn } from '../place/files-in.ts'
import { proveSite } from './proof.ts'
import type { PublishJob, ReportProgress } from '../publish-job.ts'
import { findNothing, knownFinder } from '../select/site-finders.ts'
import { looksOfFile } from '../place/site-files.ts'
import { strangersInChanged } from '../place/site-folders.ts'
import type { Workplace } from '../place/workplace.ts'

/** Searches the built site for leaks, but for what was searched before and stands as it was. */
export async function proveChanges(
  job: PublishJob,
  workplace: Workplace,
  built: BuiltSite,
  earlier: EarlierSite,
  compiled: CompiledPages,
  report: ReportProgress,
): Promise<readonly Finding[]> {
  return proveSite({
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
  })
}

/** A file of the existing site, if it is still the one that was made. */
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
