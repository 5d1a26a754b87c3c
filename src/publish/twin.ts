/**
 * The twin of a published site: the same files once more, by links, in a hidden folder beside it. The next build changes the
 * twin where articles have changed and puts it in the place of the site, which becomes the twin: a change costs what it
 * changes, however large the site is, and what readers see is never half of it.
 */
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { readOwnFile, writeOwnFile } from './own-file.ts'
import { holdsExactly, linkSiteFile, removeSiteFile } from './site-files.ts'
import type { NewSiteRecord, SiteChanges, SiteRecord } from './site-record.ts'

/** Where the twin of the site at `destination` lies, and with it what is remembered of the site. */
export function twinFolder(destination: string): string {
  return join(dirname(destination), `.${basename(destination)}.twin`)
}

/**
 * Moves the twin to `target` and gives what is remembered of it; `null`, and nothing there, where it is missing or not as
 * it was left. It must be put back when the build is over.
 */
export function takeTwin(destination: string, target: string): SiteRecord | null {
  const folder = twinFolder(destination)
  const record = readOwnFile(join(folder, recordName), recordKind, z.custom<SiteRecord>())
  // Without its record nobody takes it for whole, if this build should be killed.
  rmSync(join(folder, recordName), { force: true })
  if (record !== null && holdsExactly(join(folder, siteName), record.files)) {
    renameSync(join(folder, siteName), target)
    return record
  }
  rmSync(folder, { recursive: true, force: true })
  return null
}

/**
 * Makes the twin of a site that was just placed: out of the site that it replaced where that differs by `changes` alone,
 * else by linking every file.
 */
export function makeTwin(
  destination: string,
  replaced: { readonly folder: string; readonly changes: SiteChanges } | null,
  record: NewSiteRecord,
): void {
  const folder = twinFolder(destination)
  const site = join(folder, siteName)
  rmSync(site, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (replaced === null) {
    mkdirSync(site)
    for (const file of Object.keys(record.files)) linkSiteFile(destination, site, file)
  } else {
    for (const file of replaced.changes.removed) removeSiteFile(replaced.folder, file)
    for (const file of replaced.changes.written) linkSiteFile(destination, replaced.folder, file)
    renameSync(replaced.folder, site)
  }
  leave(folder, { ...record, folder: statSync(destination).ino })
}

/** Puts a twin back that a build began to change and then gave up. */
export function returnTwin(destination: string, changed: string, changes: SiteChanges, record: SiteRecord): void {
  for (const file of [...changes.written, ...changes.removed]) {
    if (record.files[file] === undefined) removeSiteFile(changed, file)
    else linkSiteFile(destination, changed, file)
  }
  const folder = twinFolder(destination)
  mkdirSync(folder, { recursive: true })
  renameSync(changed, join(folder, siteName))
  leave(folder, record)
}

const siteName = 'site'
const recordName = 'record.json'

/** Changes with the shape of the record. */
const recordKind = 'site record 1'

function leave(folder: string, record: SiteRecord): void {
  writeOwnFile(join(folder, recordName), recordKind, record)
}
