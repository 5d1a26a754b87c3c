/** Whether a file is still what it was: by its looks from outside or, where these are others, by its bytes. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { KeptList } from './kept-list.ts'
import type { Records } from './run-context.ts'

/** Size, times and place on the disk; empty where the file cannot be looked at. */
export function looksOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`
}

/** SHA-256 of a file's bytes, in hexadecimal; empty where it cannot be read. */
function hashOfFile(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return ''
  }
}

/** What is known of a file from one run to the next. */
export type KnownFile = readonly [path: string, looks: string, hash: string]

interface Entry {
  /** As they were before the bytes were read: what changes a file later shows. */
  readonly looks: string
  /** `null` as long as nobody has read it. */
  hash: string | null
}

/** The hashes of files by path; a file is read only where it looks otherwise than when it was read last. */
export class FileHashes {
  readonly #list: KeptList<KnownFile>
  readonly #known = new Map<string, KnownFile>()
  readonly #seen = new Map<string, Entry>()

  constructor(list: KeptList<KnownFile>) {
    this.#list = list
    for (const file of list.items) this.#known.set(file[0], file)
  }

  /** Empty where there is no such file. A file is looked at once: what changes it afterwards is not seen. */
  hashOf(path: string): string {
    const entry = this.#look(path)
    return entry === null ? '' : (entry.hash ??= hashOfFile(path))
  }

  /** Whether nobody has read a file, in this run or before. It is not read to tell this. */
  isUnread(path: string): boolean {
    return !this.#known.has(path) && (this.#seen.get(path)?.hash ?? null) === null
  }

  /** Whether a file's bytes are others than those that were known of it, or none were. */
  isOther(path: string): boolean {
    return this.isUnread(path) || this.#known.get(path)?.[2] !== this.hashOf(path)
  }

  /** Says that a file is about to be read by somebody who will tell its hash. */
  expect(path: string): void {
    this.#look(path)
  }

  /** Says what was found by somebody who has read a file. */
  found(path: string, hash: string): void {
    const entry = this.#seen.get(path)
    if (entry?.hash === null) entry.hash = hash
    // It changed after it was looked at.
    else if (entry?.hash !== hash) this.#seen.set(path, { looks: '', hash })
  }

  /** Says that a file was written since: it is looked at again. */
  forget(path: string): void {
    this.#seen.delete(path)
  }

  /** Lays aside all that was asked for, to be known the next time. */
  remember(records: Pick<Records, 'put'>): void {
    const files: KnownFile[] = []
    const take = (path: string, known: KnownFile | undefined): void => {
      const { looks = '', hash = null } = this.#seen.get(path) ?? {}
      if (hash === null) return
      files.push(known !== undefined && known[1] === looks && known[2] === hash ? known : [path, looks, hash])
    }
    // In the order of the last time: then most of them stand where they stood.
    for (const [path, known] of this.#known) take(path, known)
    for (const path of this.#seen.keys()) if (!this.#known.has(path)) take(path, undefined)
    this.#list.keep(files, records)
  }

  #look(path: string): Entry | null {
    const seen = this.#seen.get(path)
    if (seen !== undefined) return seen
    const looks = looksOf(path)
    if (looks === '') return null
    const known = this.#known.get(path)
    const entry = { looks, hash: known?.[1] === looks ? known[2] : null }
    this.#seen.set(path, entry)
    return entry
  }
}
