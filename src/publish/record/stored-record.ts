/**
 * The record of a site as it lies beside the twin: in columns, as a hundred thousand rows of four values each take
 * longer to read than four rows of a hundred thousand.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOwnFile, writeOwnFile } from '../kept/own-file.ts'
import type { FileRecord, SiteRecord } from './site-record.ts'

/** What is remembered in a folder; `null` where that is nothing, or damaged. */
export function readRecord(folder: string): SiteRecord | null {
  const stored = readOwnFile(join(folder, recordName), recordKind, (json): StoredRecord => JSON.parse(json))
  if (stored === null) return null
  const { files, articles, folders, ...rest } = stored
  return {
    ...rest,
    files: mapOf(files.paths, (at): FileRecord => [
      files.keys[at] ?? null,
      files.sizes[at] ?? -1,
      files.changed[at] ?? -1,
    ]),
    articles: mapOf(articles.slugs, (at) => articles.sources[at] ?? ''),
    folders: mapOf(folders.paths, (at) => [folders.twin[at] ?? null, folders.site[at] ?? null] as const),
  }
}

/** Remembers it there. Throws what the file system throws. */
export function leaveRecord(folder: string, record: SiteRecord): void {
  const [files, folders] = [[...record.files.values()], [...record.folders.values()]]
  const stored: StoredRecord = {
    ...record,
    files: {
      paths: [...record.files.keys()],
      keys: files.map(([key]) => key),
      sizes: files.map(([, size]) => size),
      changed: files.map(([, , changed]) => changed),
    },
    articles: { slugs: [...record.articles.keys()], sources: [...record.articles.values()] },
    folders: {
      paths: [...record.folders.keys()],
      twin: folders.map(([twin]) => twin),
      site: folders.map(([, site]) => site),
    },
  }
  writeOwnFile(join(folder, recordName), recordKind, stored)
  writeFileSync(join(folder, seenName), record.seenAs ?? '')
}

/** Whether the record there may name these looks: known without reading it. */
export function wasSeenAs(folder: string, seenAs: string): boolean {
  const file = join(folder, seenName)
  return existsSync(file) && readFileSync(file, 'utf8') === seenAs
}

/** Forgets what is remembered there. */
export function removeRecord(folder: string): void {
  rmSync(join(folder, recordName), { force: true })
}

const recordName = 'record.json'
const seenName = 'seen.txt'

/** Changes with the shape of the record. */
const recordKind = 'site record 7'

interface StoredRecord extends Omit<SiteRecord, 'files' | 'articles' | 'folders'> {
  readonly files: {
    readonly paths: readonly string[]
    readonly keys: readonly (string | null)[]
    readonly sizes: readonly number[]
    readonly changed: readonly number[]
  }
  readonly articles: { readonly slugs: readonly string[]; readonly sources: readonly string[] }
  readonly folders: {
    readonly paths: readonly string[]
    readonly twin: readonly (number | null)[]
    readonly site: readonly (number | null)[]
  }
}

/** By the names in a column what `rowAt` makes of each row. */
function mapOf<Row>(names: readonly string[], rowAt: (at: number) => Row): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>()
  for (const [at, name] of names.entries()) rows.set(name, rowAt(at))
  return rows
}
