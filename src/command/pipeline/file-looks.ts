/** Whether a file is still what it was: by its looks from outside or, where these are others, by its bytes. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'

/** Size, times and place on the disk; empty where the file cannot be looked at. */
function looksOf(path: string): string {
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

type Known = Readonly<Record<string, readonly [looks: string, hash: string]>>

/** The hashes of files by path; a file is read only where it looks otherwise than when it was read last. */
export class FileHashes {
  readonly #known: Known
  readonly #seen = new Map<string, readonly [looks: string, hash: string]>()

  constructor(known: Known) {
    this.#known = known
  }

  /** Empty where there is no such file. A file is looked at once: what changes it afterwards is not seen. */
  hashOf(path: string): string {
    const seen = this.#seen.get(path)
    if (seen !== undefined) return seen[1]
    const looks = looksOf(path)
    if (looks === '') return ''
    const known = this.#known[path]
    const entry = known?.[0] === looks ? known : ([looks, hashOfFile(path)] as const)
    this.#seen.set(path, entry)
    return entry[1]
  }

  /** Whether a file's bytes are others than those that were known of it, or none were. */
  isOther(path: string): boolean {
    return this.#known[path]?.[1] !== this.hashOf(path)
  }

  /** Says what was found in a file that changed after it was looked at. */
  correct(path: string, hash: string): void {
    this.#seen.set(path, ['', hash])
  }

  /** Says that a file was written since: it is looked at again. */
  forget(path: string): void {
    this.#seen.delete(path)
  }

  /** All that was asked for, to be known the next time. */
  known(): Known {
    return Object.fromEntries(this.#seen)
  }
}
