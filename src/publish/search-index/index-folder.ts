/** The folder of a search index while an index is written to it: files that stand there already as they should are left alone. */
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { contentKey } from '../kept/content-key.ts'
import { formatVersion } from './parts/divide-into-parts.ts'
import { packText } from './pack-json.ts'
import { removeSiteFile, writeSiteFile } from '../place/site-files.ts'
import { afterRename } from '../record/site-record.ts'

/** An index by what its files were made from: the same key, the same bytes. Paths are those inside the folder. */
export interface KeyedIndex {
  /** The folder beside the manifest that holds all other files. */
  readonly build: string
  readonly keys: ReadonlyMap<string, string>
}

/** What came of writing an index. */
export interface WrittenIndex extends KeyedIndex {
  /** Files that are others than before, or new. */
  readonly written: readonly string[]
  /** Files that are gone; their paths are those after the folder of the earlier build became that of the new one. */
  readonly removed: readonly string[]
}

/** Takes the files of an index, one by one. */
export class IndexFolder {
  readonly #folder: string
  readonly #build: string
  readonly #standing: KeyedIndex | null
  readonly #keys = new Map<string, string>()
  readonly #written: string[] = []

  /**
   * @param folder made where it is not there
   * @param standing the index in the folder, if there is one; its files become those of the new one
   */
  constructor(folder: string, build: string, standing: KeyedIndex | null) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#build = build
    if (standing !== null && standing.build !== build) renameSync(join(folder, standing.build), join(folder, build))
    this.#standing = standing
  }

  /** Puts a file into the folder of the build if one of this key stands there; says whether it does. */
  putStanding(name: string, key: string): boolean {
    const path = `${this.#build}/${name}`
    if (this.#standingKey(path) !== key) return false
    this.#keys.set(path, key)
    return true
  }

  /** Puts a file into the folder of the build. */
  put(name: string, key: string, bytes: Uint8Array): void {
    this.#put(`${this.#build}/${name}`, key, bytes)
  }

  /** Puts a file into the folder of the build that is known by its bytes alone. */
  putBytes(name: string, bytes: Uint8Array): void {
    this.#put(`${this.#build}/${name}`, contentKey(bytes), bytes)
  }

  /** Puts JSON, packed, into the folder of the build; it is not packed where the same stands there. */
  putJson(name: string, value: unknown): void {
    const json = JSON.stringify(value)
    const key = contentKey(`${formatVersion}\n${json}`)
    if (!this.putStanding(name, key)) this.put(name, key, packText(json))
  }

  /** Leaves a file in the folder of the build as it stands there. */
  keep(name: string): void {
    const path = `${this.#build}/${name}`
    const key = this.#standingKey(path)
    if (key === undefined) throw new RangeError('a file of the index that does not stand')
    this.#keys.set(path, key)
  }

  /** Puts the manifest beside it, removes what was not put, and says what changed. */
  finish(manifest: string, bytes: Uint8Array): WrittenIndex {
    this.#put(manifest, contentKey(bytes), bytes)
    const { build: before = this.#build, keys = [] } = this.#standing ?? {}
    const removed: string[] = []
    for (const [earlier] of keys) {
      const path = afterRename(earlier, { from: before, to: this.#build })
      if (!this.#keys.has(path)) removed.push(path)
    }
    for (const path of removed) removeSiteFile(this.#folder, path)
    return { build: this.#build, keys: this.#keys, written: this.#written, removed }
  }

  /** The key of what stands at a path: it was another one until the folder became that of this build. */
  #standingKey(path: string): string | undefined {
    if (this.#standing === null) return undefined
    const { build, keys } = this.#standing
    return keys.get(afterRename(path, { from: this.#build, to: build }))
  }

  #put(path: string, key: string, bytes: Uint8Array): void {
    this.#keys.set(path, key)
    if (this.#standingKey(path) === key) return
    if (writeSiteFile(join(this.#folder, path), bytes)) this.#written.push(path)
  }
}
