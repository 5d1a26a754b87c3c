/**
 * Where a site grows before anybody sees it: a folder beside its destination, so that moving it there is a rename.
 *
 * The folder's name carries the process that made it. A run that was killed leaves its folder behind; the next one
 * puts back the site that stood there, if the kill fell between the two renames, and removes the rest.
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Folders that exist and are empty, all in `root`. */
export interface SiteFolders {
  readonly root: string
  readonly site: string
}

export interface Workplace extends SiteFolders {
  /** Room for a further site that will not be placed. */
  readonly openSecond: () => Promise<SiteFolders>
  /** Puts the finished site in the place of the one that stood there. */
  readonly place: () => Promise<void>
  /** Removes everything that was not placed. */
  readonly clear: () => Promise<void>
}

/** Opens a workplace for a site that will stand at `outDir`. */
export async function openWorkplace(outDir: string): Promise<Workplace> {
  const destination = resolve(outDir)
  const parent = dirname(destination)
  const prefix = `.${basename(destination)}.building-`
  await mkdir(parent, { recursive: true })
  await recoverFromKilledRuns(parent, prefix, destination)
  const folder = join(parent, `${prefix}${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  const parts = await openFolders(folder)
  return {
    ...parts,
    openSecond: () => openFolders(join(folder, 'second')),
    place: () => swap(parts.site, destination, join(folder, previousName)),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
}

const previousName = 'previous'

async function openFolders(folder: string): Promise<SiteFolders> {
  const site = join(folder, 'site')
  await mkdir(site, { recursive: true })
  return { root: folder, site }
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
