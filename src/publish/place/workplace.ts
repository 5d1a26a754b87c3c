/**
 * Where a site grows before anybody sees it: a folder beside its destination, so that moving it there is a rename.
 *
 * The folder's name carries the process that made it. A run that was killed leaves its folder behind; the next one
 * puts back the site that stood there, if the kill fell between the two renames, and removes the rest.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { NewSiteRecord, SiteChanges, SiteRecord } from '../record/site-record.ts'
import { isAsMade, isRemembered } from './standing-site.ts'
import { makeTwin, returnTwin, takeTwin } from './twin.ts'

/** Folders that exist, all in `root`. */
export interface SiteFolders {
  readonly root: string
  readonly site: string
}

export interface Workplace extends SiteFolders {
  /** Room for a further site that will not be placed. */
  readonly openSecond: () => Promise<SiteFolders>
  /** What is remembered of the site at the destination, whose files `site` holds; `null` where that is empty. */
  readonly previous: SiteRecord | null
  /** The site at the destination, where it is still the one that `previous` remembers. */
  readonly standing: string | null
  /** Whether the site at the destination is the one that `previous` remembers, and nobody has changed anything in it. */
  readonly isStandingAsMade: () => boolean
  /**
   * Puts the finished site in the place of the one that stood there. `changes` are those since the previous one; `onPlaced` is
   * called when it stands there, before anything remembers it.
   */
  readonly place: (record: NewSiteRecord, changes: SiteChanges, onPlaced?: () => void) => Promise<void>
  /** Leaves everything as it was before. `seenAs` where it is known now that the site is made from what looks so. */
  readonly giveUp: (changes: SiteChanges, seenAs?: string | null) => Promise<void>
  /** Removes everything that was not placed. */
  readonly clear: () => Promise<void>
}

/**
 * Opens a workplace for a site that will stand at `outDir`.
 *
 * @param isFresh whether the site grows out of nothing, whatever stands there
 */
export async function openWorkplace(outDir: string, isFresh = false): Promise<Workplace> {
  const destination = resolve(outDir)
  const parent = dirname(destination)
  const prefix = `.${basename(destination)}.building-`
  await mkdir(parent, { recursive: true })
  await recoverFromKilledRuns(parent, prefix, destination)
  const folder = join(parent, `${prefix}${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  const parts = foldersIn(folder)
  await mkdir(folder)
  const previous = isFresh ? null : takeTwin(destination, parts.site)
  await mkdir(parts.site, { recursive: true })
  const isUntouched = previous !== null && isRemembered(destination, previous)
  return {
    ...parts,
    previous,
    standing: isUntouched ? destination : null,
    isStandingAsMade: () => isUntouched && isAsMade(destination, previous),
    openSecond: async () => {
      const second = foldersIn(join(folder, 'second'))
      await mkdir(second.site, { recursive: true })
      return second
    },
    place: async (record, changes, onPlaced) => {
      const replaced = join(folder, previousName)
      await swap(parts.site, destination, replaced)
      onPlaced?.()
      makeTwin(destination, isUntouched ? { folder: replaced, changes, folders: previous.folders } : null, record)
    },
    giveUp: async (changes, seenAs = previous?.seenAs ?? null) => {
      if (isUntouched) returnTwin(destination, parts.site, changes, { ...previous, seenAs })
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

const previousName = 'previous'

function foldersIn(folder: string): SiteFolders {
  return { root: folder, site: join(folder, 'site') }
}

async function swap(site: string, destination: string, previous: string): Promise<void> {
  if (existsSync(destination)) {
    await rename(destination, previous)
  }
  try {
    await rename(site, destination)
  } catch (error) {
    if (existsSync(previous)) {
      await rename(previous, destination)
    }
    throw error
  }
}

async function recoverFromKilledRuns(parent: string, prefix: string, destination: string): Promise<void> {
  const left = (await readdir(parent)).filter((name) => name.startsWith(prefix))
  for (const name of left.filter((found) => !isRunning(Number(found.slice(prefix.length))))) {
    const previous = join(parent, name, previousName)
    if (!existsSync(destination) && existsSync(previous)) {
      await rename(previous, destination)
    }
    await rm(join(parent, name), { recursive: true, force: true })
  }
}

function isRunning(processId: number): boolean {
  if (!Number.isSafeInteger(processId) || processId <= 0) {
    return false
  }
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
