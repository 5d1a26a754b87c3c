/**
 * The twin of a published site: the same files once more, by links, in a hidden folder beside it. The next build changes the
 * twin where articles have changed and puts it in the place of the site, which becomes the twin: a change costs what it
 * changes, however large the site is, and what readers see is never half of it.
 */
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { leaveRecord, readRecord, removeRecord } from '../record/stored-record.ts'
import { changedFolders, timeOfFolder, timesOfFolders } from './site-folders.ts'
import { holdsExactly, linkSiteFile, removeSiteFile } from './site-files.ts'
import type { NewSiteRecord, RenamedFolder, SiteChanges, SiteRecord } from '../record/site-record.ts'
import { afterRename, undone } from '../record/site-record.ts'
import { twinFolder } from './twin-folder.ts'

/**
 * Moves the twin to `target` and gives what is remembered of it; `null`, and nothing there, where it is missing or not as
 * it was left. It must be put back when the build is over.
 */
export function takeTwin(destination: string, target: string): SiteRecord | null {
  const folder = twinFolder(destination)
  const record = readRecord(folder)
  // Without its record nobody takes it for whole, if this build should be killed.
  removeRecord(folder)
  if (record !== null && holdsExactly(join(folder, siteName), record)) {
    renameSync(join(folder, siteName), target)
    return record
  }
  rmSync(folder, { recursive: true, force: true })
  return null
}

/** A site that another one was placed for, and what was known of it and of its twin, out of which the other one grew. */
export interface ReplacedSite extends Pick<SiteRecord, 'folders'> {
  readonly folder: string
  readonly changes: SiteChanges
}

/**
 * Makes the twin of a site that was just placed: out of the site that it replaced where that differs by `changes` alone,
 * else by linking every file.
 */
export function makeTwin(destination: string, replaced: ReplacedSite | null, record: NewSiteRecord): void {
  const folder = twinFolder(destination)
  const site = join(folder, siteName)
  rmSync(site, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const earlier = replaced !== null && isAsLeft(replaced) ? replaced : null
  if (earlier === null) {
    mkdirSync(site)
    for (const file of record.files.keys()) linkSiteFile(destination, site, file)
  } else {
    const { written, removed, renamed } = earlier.changes
    renameFolder(earlier.folder, renamed)
    for (const file of removed) removeSiteFile(earlier.folder, file)
    for (const file of written) linkSiteFile(destination, earlier.folder, file)
    renameSync(earlier.folder, site)
  }
  const folders = timesOfFolders(record.files.keys(), { twin: site, site: destination }, earlier)
  leaveRecord(folder, { ...record, folder: statSync(destination).ino, folders })
}

/** Puts a twin back that a build began to change and then gave up. */
export function returnTwin(destination: string, changed: string, changes: SiteChanges, record: SiteRecord): void {
  const back = undone(changes.renamed)
  renameFolder(changed, back)
  for (const path of [...changes.written, ...changes.removed]) {
    const file = afterRename(path, back)
    if (!record.files.has(file)) removeSiteFile(changed, file)
    else linkSiteFile(destination, changed, file)
  }
  const folder = twinFolder(destination)
  const site = join(folder, siteName)
  mkdirSync(folder, { recursive: true })
  renameSync(changed, site)
  const folders = [...record.folders].map(
    ([path, [, ofSite]]) => [path, [timeOfFolder(join(site, path)), ofSite]] as const,
  )
  leaveRecord(folder, { ...record, folders: new Map(folders) })
}

/** Whether nobody has put anything into the folders that are about to change; what is in the others is looked at when the twin is used. */
function isAsLeft({ folder, folders, changes }: ReplacedSite): boolean {
  const back = undone(changes.renamed)
  return [...changedFolders(changes)].every((path) => {
    const before = afterRename(path, back)
    const known = folders.get(before)
    return known === undefined || timeOfFolder(join(folder, before)) === known[1]
  })
}

function renameFolder(site: string, renamed: RenamedFolder | null): void {
  if (renamed !== null) renameSync(join(site, renamed.from), join(site, renamed.to))
}

const siteName = 'site'
