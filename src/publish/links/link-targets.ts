/** Where the pages of a site lead, remembered: when a page goes, those that led to it are found without reading all others. */
import { hashKey } from '../../language/key-hash.ts'
import { readOwnEntries, renewOwnEntries, writeOwnEntries } from '../kept/own-entries.ts'

/** Marks of all that one page leads to, as text. Two targets in some thousand million share a mark: a page is read for nothing then. */
export type PackedTargets = string

/** The mark of a file of the site, or of a place in it: `articles/a/index.html#cause`. */
export function markOfTarget(target: string): number {
  return hashKey(target) % 2 ** 32
}

/** @param targets files of the site and places in them */
export function packTargets(targets: Iterable<string>): PackedTargets {
  const marks = [...targets].map(markOfTarget)
  const bytes = Buffer.alloc(marks.length * markSize)
  for (const [at, mark] of marks.entries()) bytes.writeUInt32LE(mark, at * markSize)
  return bytes.toString('base64')
}

/** Whether a page leads to any of the targets that have these marks. */
export function leadsToAny(packed: PackedTargets, marks: ReadonlySet<number>): boolean {
  if (marks.size === 0) return false
  const bytes = Buffer.from(packed, 'base64')
  for (let at = 0; at < bytes.length; at += markSize) {
    if (marks.has(bytes.readUInt32LE(at))) return true
  }
  return false
}

const markSize = 4

export interface LinkMemory {
  /** By the files of pages. What is missing or damaged is left out. */
  readonly read: () => ReadonlyMap<string, PackedTargets>
  /** Keeps these in the place of what was there. */
  readonly keep: (targets: ReadonlyMap<string, PackedTargets>) => void
  /** Keeps these in the place of what was there of the same pages: of the others nothing is even read. */
  readonly renew: (targets: ReadonlyMap<string, PackedTargets>) => void
}

/** What is remembered in a folder; it may be missing. */
export function openLinkMemory(folder: string): LinkMemory {
  let known: ReadonlyMap<string, PackedTargets> | null = null
  const read = () => (known ??= readOwnEntries<PackedTargets>(folder, memoryKind))
  return {
    read,
    keep: (targets) => writeOwnEntries(folder, memoryKind, read(), targets),
    renew: (targets) => renewOwnEntries(folder, memoryKind, targets),
  }
}

/** Changes with the shape of what is remembered. */
const memoryKind = 'targets of links 1'
