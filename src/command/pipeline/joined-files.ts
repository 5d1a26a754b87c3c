/**
 * What a run has found out by joining, stored for the next one: which files it saw, what relates them to others, and which
 * of their parts make one case. Then only a file that has changed, and what it has to do with, is joined again. Columns of
 * numbers, because there are dozens for every part; no text of a case.
 */
import { deserialize, serialize } from 'node:v8'
import type { CaseParts } from '../../gather/join-parts.ts'
import { NumberColumn } from '../../memory/number-column.ts'
import type { NumberArray } from '../../memory/number-column.ts'
import { NumberLists } from '../../memory/number-lists.ts'
import type { PackedLists } from '../../memory/number-lists.ts'
import { relationsOf } from '../../gather/relations.ts'
import type { Finding } from '../../model/finding.ts'
import type { FileDigest, PartPlace } from './workers/job.ts'
import type { RunContext } from './run-context.ts'

/** A case as it is given to those who make it. */
export interface JoinedCase extends CaseParts {
  /** Fingerprints of its passages that many cases have, in rising order. */
  readonly common: ArrayLike<number>
  /** Names what comes of the case: another key as soon as its parts or common passages, the program or the settings differ. */
  readonly key: string
}

/** A file as it was joined. */
interface JoinedFile {
  readonly path: string
  /** SHA-256 of the bytes; empty where it could not be read. */
  readonly hash: string
  readonly findings: readonly Finding[]
}

/** As it is stored. */
interface PackedFiles {
  readonly files: readonly JoinedFile[]
  readonly relations: PackedLists
  readonly firstParts: NumberArray
  readonly prints: PackedLists
  readonly numbers: readonly (string | null)[]
  readonly members: PackedLists
  readonly common: PackedLists
  readonly keys: readonly string[]
}

export class JoinedFiles {
  readonly #files: JoinedFile[]
  /** By file: the keys of its parts, each once. */
  #relations: NumberLists
  /** By file: the number of its first part. Parts are numbered through all files. */
  readonly #firstParts: NumberColumn
  /** By part. */
  #prints: NumberLists
  /** By case. */
  #numbers: readonly (string | null)[]
  #members: NumberLists
  #common: NumberLists
  #keys: readonly string[]
  #places: Map<string, number>

  constructor(packed: PackedFiles = nothing) {
    const { files, relations, firstParts, prints, numbers, members, common, keys } = packed
    this.#files = [...files]
    this.#relations = new NumberLists('uint32', relations)
    this.#firstParts = new NumberColumn('uint32', firstParts)
    this.#prints = new NumberLists('uint32', prints)
    this.#numbers = numbers
    this.#members = new NumberLists('uint32', members)
    this.#common = new NumberLists('uint32', common)
    this.#keys = keys
    this.#places = new Map(files.map(({ path }, place) => [path, place]))
  }

  get files(): readonly JoinedFile[] {
    return this.#files
  }

  /** Fingerprints of the passages of each part. */
  get prints(): NumberLists {
    return this.#prints
  }

  /** The file's place in the list, or `null`. */
  placeOf(path: string): number | null {
    return this.#places.get(path) ?? null
  }

  /** How many cases there are. */
  get caseCount(): number {
    return this.#numbers.length
  }

  /** A case, by its place in the order of their first parts. */
  caseAt(at: number): JoinedCase {
    return { ...this.headAt(at), parts: this.#members.of(at), common: this.#common.lookAt(at) }
  }

  /** What a case is known by. */
  headAt(at: number): Pick<JoinedCase, 'number' | 'key'> {
    return { number: this.#numbers[at] ?? null, key: this.#keys[at] ?? '' }
  }

  /** Where a part stands. */
  whereIs(part: number): PartPlace {
    const file = this.fileOf(part)
    const { path = '', hash = '' } = this.#files[file] ?? {}
    return { path, hash, at: part - this.#firstParts.at(file) }
  }

  /** The place of the file that a part is of. */
  fileOf(part: number): number {
    let low = 0
    let high = this.#files.length - 1
    // A file without parts begins where the next one does, so the last that begins there is the one.
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#firstParts.at(middle) <= part) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The number of a file's first part; behind the last file, of the next one that is added. */
  firstPartOf(file: number): number {
    return file < this.#firstParts.length ? this.#firstParts.at(file) : this.#prints.length
  }

  /** Keys by which a file's parts come together with others. */
  relationsOf(file: number): Iterable<number> {
    return this.#relations.lookAt(file)
  }

  /** Takes a file that was read; its parts get the next numbers. */
  add(path: string, { hash, parts, findings }: FileDigest): void {
    this.#addFile({ path, hash, findings }, [...new Set(parts.flatMap(({ digest }) => relationsOf(digest)))])
    for (const { prints } of parts) this.#prints.add(prints)
  }

  /** Takes a file as another run has joined it. */
  addAsBefore(before: JoinedFiles, file: number): void {
    const known = before.#files[file]
    if (known === undefined) throw new RangeError('Only a file that is there can be taken over.')
    this.#addFile(known, before.#relations.lookAt(file))
    const end = before.firstPartOf(file + 1)
    for (let part = before.firstPartOf(file); part < end; part += 1) this.#prints.add(before.#prints.lookAt(part))
  }

  /** Says which parts make one case, and how it is given to those who make it. */
  settle(cases: readonly JoinedCase[]): void {
    this.#numbers = cases.map(({ number }) => number)
    this.#keys = cases.map(({ key }) => key)
    this.#members = new NumberLists('uint32')
    this.#common = new NumberLists('uint32')
    for (const { parts, common } of cases) {
      this.#members.add(parts)
      this.#common.add(common)
    }
  }

  /**
   * The files that can have to do with parts that have these keys, be it by way of others: what shares a key with them, what
   * shares a key with that, and so on. Only files of which `paths` has the path are asked for.
   */
  related(keys: ReadonlySet<number>, paths: ReadonlySet<string>): ReadonlySet<string> {
    const wanted = new Set(keys)
    const reached = new Set<string>()
    for (let round = 0; round < mostRounds; round += 1) {
      const reachedBefore = reached.size
      for (const [file, { path }] of this.#files.entries()) {
        if (reached.has(path) || !paths.has(path)) continue
        const own = this.#relations.lookAt(file)
        if (!holdsOneOf(own, wanted)) continue
        reached.add(path)
        for (const key of own) wanted.add(key)
      }
      if (reached.size === reachedBefore) return reached
    }
    return paths
  }

  /** Lets go of what only joining asks for: half of what is held, once it is stored. */
  forgetRelations(): void {
    this.#relations = new NumberLists('uint32')
    this.#prints = new NumberLists('uint32')
    this.#places = new Map()
  }

  /** What a constructor makes the same of. */
  packed(): PackedFiles {
    return {
      files: this.#files,
      relations: this.#relations.packed(),
      firstParts: this.#firstParts.lookAt(),
      prints: this.#prints.packed(),
      numbers: this.#numbers,
      members: this.#members.packed(),
      common: this.#common.packed(),
      keys: this.#keys,
    }
  }

  #addFile(file: JoinedFile, relations: ArrayLike<number>): void {
    this.#places.set(file.path, this.#files.length)
    this.#files.push(file)
    this.#relations.add(relations)
    this.#firstParts.push(this.#prints.length)
  }
}

function holdsOneOf(keys: NumberArray, wanted: ReadonlySet<number>): boolean {
  for (let at = 0; at < keys.length; at += 1) if (wanted.has(keys[at] ?? 0)) return true
  return false
}

/** Files are most often related at first hand. Where it takes more rounds than these, all of them may be. */
const mostRounds = 20

const none: PackedLists = { numbers: [], ends: [] }
const nothing: PackedFiles = {
  files: [],
  relations: none,
  firstParts: new Uint32Array(),
  prints: none,
  numbers: [],
  members: none,
  common: none,
  keys: [],
}

/** What the last run over these paths has joined; nothing where there was none. */
export function recallJoined(paths: readonly string[], { records, version }: RunContext): JoinedFiles {
  const bytes = records.get(keyOf(paths, version))
  return bytes === null ? new JoinedFiles() : new JoinedFiles(deserialize(bytes))
}

/** Lays it aside for the next run over these paths. */
export function rememberJoined(paths: readonly string[], joined: JoinedFiles, { records, version }: RunContext): void {
  records.put(keyOf(paths, version), serialize(joined.packed()))
}

function keyOf(paths: readonly string[], version: string): string {
  return `joined cases ${version}\n${paths.join('\n')}`
}
