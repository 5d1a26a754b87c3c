/**
 * One of several machines' share of a site: the pages of some of its articles and some parts of its search index, in a
 * folder with a record of what each was made from. Whoever has the shares of all takes from them what is still what the
 * site shows, and makes the rest.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Audience } from '../../model/article.ts'
import type { Sources } from '../record/made-from.ts'
import { readOwnFile, writeOwnFile } from '../kept/own-file.ts'
import type { FileRecord, SiteRecord } from '../record/site-record.ts'

export interface SiteShard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Whether an article, by its slug, or a part of the index, by its name, falls to this share: each falls to one of them. */
export function isOfSiteShard(name: string, { index, count }: SiteShard): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(4) % count === index - 1
}

/** What is remembered of a share; what the machine that puts all together may believe. */
export interface ShardRecord extends Pick<SiteRecord, 'linked' | 'searchedWith'> {
  /** Articles in which the finders found nothing, each with its hash. */
  readonly clean: readonly (readonly [slug: string, hash: string])[]
  /** The key of each file, and its bytes. */
  readonly files: Readonly<Record<string, readonly [key: string, size: number]>>
  /** Whether the finders found nothing in any of the files. */
  readonly isProven: boolean
}

/** Where a share of the site of one audience lies in the folder that was named for it. */
export function shardFolders(folder: string, audience: Audience) {
  const own = join(folder, audience)
  return { own, site: join(own, 'site'), search: join(own, 'search') }
}

/** Whether a folder holds a share of the site of an audience. */
export function holdsShare(folder: string, audience: Audience): boolean {
  return existsSync(join(shardFolders(folder, audience).own, recordName))
}

/** Leaves the record; last, so that whoever finds it finds the files. */
export function leaveShard(folder: string, audience: Audience, record: ShardRecord): void {
  writeOwnFile(join(shardFolders(folder, audience).own, recordName), recordKind, record)
}

/** What several shares hold together, in the form in which a site is remembered. */
export interface GatheredShards extends Pick<SiteRecord, 'files' | 'linked'> {
  /** Articles in which the finders found nothing. */
  readonly clean: Sources
  /** Files in which the finders of this name found nothing. */
  readonly proven: ReadonlySet<string>
}

/**
 * Copies the files of all shares into `site`, and the parts of the search index into `search`. A share that is missing or
 * damaged counts as empty.
 */
export function gatherShards(
  folders: readonly string[],
  audience: Audience,
  searchedWith: string | null,
  site: string,
  search: string | null,
): GatheredShards {
  const files = new Map<string, FileRecord>()
  const linked: Record<string, readonly string[]> = {}
  const clean = new Map<string, string>()
  const proven = new Set<string>()
  for (const folder of folders) {
    const from = shardFolders(folder, audience)
    const record = readOwnFile(join(from.own, recordName), recordKind, (json): ShardRecord => JSON.parse(json))
    if (record === null) continue
    const isSearched = searchedWith !== null && record.searchedWith === searchedWith
    for (const [file, [key, size]] of Object.entries(record.files)) {
      if (!copyWhole(join(from.site, file), join(site, file), size)) continue
      files.set(file, [key, 0, 0])
      if (isSearched && record.isProven) proven.add(file)
    }
    Object.assign(linked, record.linked)
    if (isSearched) for (const [slug, hash] of record.clean) clean.set(slug, hash)
    if (search !== null) copyParts(from.search, search)
  }
  return { files, linked, clean, proven }
}

const recordName = 'share.json'

/** Changes with the shape of the record. */
const recordKind = 'share of a site 2'

/** Copies, as what a share holds may be written over by the next one; says whether the file was there as a whole. */
function copyWhole(from: string, to: string, size: number): boolean {
  if (statSync(from, { throwIfNoEntry: false })?.size !== size) return false
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
  return true
}

function copyParts(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name))
}
