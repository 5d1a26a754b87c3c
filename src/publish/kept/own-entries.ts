/** What the program remembers of each of many things, in files that each hold a share of them: a few changes are a few files. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashKey } from '../../language/key-hash.ts'
import { readOwnFile, writeOwnFile } from './own-file.ts'

/** What `writeOwnEntries` kept in a folder under the same kind, but for what is damaged. The kind must change with the shape of it. */
export function readOwnEntries<Kept>(folder: string, kind: string): ReadonlyMap<string, Kept> {
  return readShares(folder, kind, shares)
}

/**
 * Keeps `now` in the place of `before`, which must be what was read there. An entry that has not changed is the same object
 * in both. Throws what the file system throws.
 */
export function writeOwnEntries<Kept>(
  folder: string,
  kind: string,
  before: ReadonlyMap<string, Kept>,
  now: ReadonlyMap<string, Kept>,
): void {
  const changed = new Set<number>()
  for (const name of before.keys()) if (!now.has(name)) changed.add(shareOf(name))
  for (const [name, kept] of now) if (before.get(name) !== kept) changed.add(shareOf(name))
  if (changed.size === 0) return
  const entries = new Map([...changed].map((share) => [share, new Array<readonly [string, Kept]>()]))
  for (const entry of now) entries.get(shareOf(entry[0]))?.push(entry)
  for (const [share, own] of entries) {
    if (own.length > 0) writeOwnFile(fileOf(folder, share), kind, own)
    else rmSync(fileOf(folder, share), { force: true })
  }
}

/** Keeps these in the place of what was kept under the same names. Of all others only those are read that lie in a file with one of them. */
export function renewOwnEntries<Kept>(folder: string, kind: string, now: ReadonlyMap<string, Kept>): void {
  const before = readShares<Kept>(folder, kind, new Set(Array.from(now.keys(), shareOf)))
  writeOwnEntries(folder, kind, before, new Map([...before, ...now]))
}

function readShares<Kept>(folder: string, kind: string, some: Iterable<number>): ReadonlyMap<string, Kept> {
  const entries = new Map<string, Kept>()
  for (const share of some) {
    const own = readOwnFile(fileOf(folder, share), kind, (json): readonly (readonly [string, Kept])[] =>
      JSON.parse(json),
    )
    for (const [name, kept] of own ?? []) entries.set(name, kept)
  }
  return entries
}

const shares = Array.from({ length: 64 }, (_, at) => at)

function shareOf(name: string): number {
  return hashKey(name) % shares.length
}

function fileOf(folder: string, share: number): string {
  return join(folder, `${share}.json`)
}
