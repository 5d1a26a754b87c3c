/**
 * What earlier runs found out, on disk: bytes by key. Only ever a memory aid. Every record carries a checksum, so that a
 * file that was cut off, damaged, mixed up or deleted costs time and nothing else.
 *
 * A store is a folder of segments, each a pair of files: `.data`, the bytes of its records one after the other, and
 * `.index`, 32 bytes for each: key, place, length, checksum. A run adds a segment of its own and touches no other, so that
 * several may run at the same time and the segments of several machines can be put into one folder.
 */
import { hash, randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { idLength, RecordPlaces } from './record-places.ts'
import type { Place } from './record-places.ts'

const entryLength = 32
/** Bytes that are collected before they are written. */
const bufferLength = 1024 * 1024
/** More segments than this are made one. */
const mostSegments = 12

export class RecordStore {
  readonly isLasting = true
  /**
   * Whether so many segments, or so much that is out of date, were there that they should be made one. Who then asks `has` for
   * all that is still wanted can have the rest dropped when the store is closed.
   */
  readonly wantsTidying: boolean
  readonly #folder: string
  readonly #places = new RecordPlaces()
  /** Bytes of what was newly stored since. */
  #outdated = 0
  /** Names of the segments that were there, with their open data files. */
  readonly #segments: { readonly name: string; readonly data: number }[] = []
  readonly #bytes = { all: 0, used: 0 }
  #own: OwnSegment | null = null

  /** Opens a store; makes the folder where there is none. Throws what the file system throws where that cannot be done. */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
    const names = readdirSync(folder).filter((name) => name.endsWith('.index'))
    for (const name of names.toSorted()) this.#load(name.replace(/\.index$/u, ''))
    this.wantsTidying = this.#segments.length > mostSegments || this.#outdated * 2 > this.#bytes.all
  }

  /** The bytes that were stored under this key, or `null`. */
  get(key: string): Buffer | null {
    const record = this.#places.find(idOf(key))
    if (record === null) return null
    const place = this.#places.at(record)
    const bytes = this.#read(place)
    if (bytes === null || crc32(bytes) !== place.checksum) {
      this.#places.delete(record)
      return null
    }
    this.#use(record)
    return bytes
  }

  /** Says that a record is still wanted, without reading it. */
  has(key: string): boolean {
    const record = this.#places.find(idOf(key))
    if (record === null) return false
    this.#use(record)
    return true
  }

  /** Lays bytes aside; what was there under the key counts no more. */
  put(key: string, bytes: Uint8Array): void {
    this.#own ??= new OwnSegment(this.#folder, this.#segments)
    const id = idOf(key)
    const place = { ...this.#own.append(id, bytes), segment: this.#own.segment }
    this.#use(this.#place(id, place))
  }

  /** Writes what is still waiting to be written. */
  flush(): void {
    this.#own?.flush()
  }

  /**
   * Ends the use of the store. With `dropUnused` records that were neither read nor written since it was opened are dropped
   * once they make up half of it.
   */
  close(dropUnused: boolean): void {
    this.flush()
    const isWasteful = this.#bytes.used * 2 < this.#bytes.all || this.#segments.length > mostSegments
    if (dropUnused && isWasteful) this.#rewrite()
    for (const { data } of this.#segments) closeSync(data)
  }

  #load(name: string): void {
    let index: Buffer
    let data: number
    try {
      index = readFileSync(join(this.#folder, `${name}.index`))
      data = openSync(join(this.#folder, `${name}.data`), 'r')
    } catch {
      return
    }
    const segment = this.#segments.push({ name, data }) - 1
    for (let at = 0; at + entryLength <= index.length; at += entryLength) {
      this.#place(index.subarray(at, at + idLength), {
        segment,
        offset: index.readDoubleLE(at + 16),
        length: index.readUInt32LE(at + 24),
        checksum: index.readUInt32LE(at + 28),
      })
    }
  }

  /** The place given last counts. */
  #place(id: Buffer, place: Place): number {
    const before = this.#places.find(id)
    this.#outdated += before === null ? 0 : this.#places.at(before).length
    this.#bytes.all += place.length
    return this.#places.set(id, place)
  }

  #read({ segment, offset, length }: Place): Buffer | null {
    if (segment === this.#own?.segment) this.#own.flush()
    const data = this.#segments[segment]?.data
    if (data === undefined || !Number.isSafeInteger(offset) || offset < 0 || length > largestRecord) return null
    const bytes = Buffer.allocUnsafe(length)
    try {
      return readSync(data, bytes, 0, length, offset) === length ? bytes : null
    } catch {
      return null
    }
  }

  #use(record: number): void {
    if (this.#places.use(record)) this.#bytes.used += this.#places.at(record).length
  }

  /** Copies what was used into one segment and takes the others away. */
  #rewrite(): void {
    const old = this.#segments.map(({ name }) => name)
    const fresh = new OwnSegment(this.#folder, this.#segments)
    for (const { id, place } of this.#places.used()) {
      const bytes = this.#read(place)
      if (bytes !== null && crc32(bytes) === place.checksum) fresh.append(id, bytes)
    }
    fresh.flush()
    for (const name of old) {
      for (const ending of ['index', 'data']) rmSync(join(this.#folder, `${name}.${ending}`), { force: true })
    }
  }
}

/** A damaged length must not make us reserve memory for it. */
const largestRecord = 256 * 1024 * 1024

/** Half a SHA-256. */
function idOf(key: string): Buffer {
  return hash('sha256', key, 'buffer').subarray(0, idLength)
}

/** The segment that this run writes. */
class OwnSegment {
  readonly segment: number
  readonly #index: number
  readonly #data: number
  #offset = 0
  #waiting: { readonly data: Uint8Array[]; readonly entries: Buffer[]; bytes: number } = {
    data: [],
    entries: [],
    bytes: 0,
  }

  constructor(folder: string, segments: { readonly name: string; readonly data: number }[]) {
    // Later segments count more: their names come later.
    const last = Number.parseInt(segments.at(-1)?.name ?? '0', 10)
    const name = `${String((Number.isNaN(last) ? 0 : last) + 1).padStart(8, '0')}-${randomUUID()}`
    this.#data = openSync(join(folder, `${name}.data`), 'wx+')
    this.#index = openSync(join(folder, `${name}.index`), 'wx')
    this.segment = segments.push({ name, data: this.#data }) - 1
  }

  append(id: Buffer, bytes: Uint8Array): Omit<Place, 'segment'> {
    const place = { offset: this.#offset, length: bytes.length, checksum: crc32(bytes) }
    const entry = Buffer.alloc(entryLength)
    id.copy(entry)
    entry.writeDoubleLE(place.offset, 16)
    entry.writeUInt32LE(place.length, 24)
    entry.writeUInt32LE(place.checksum, 28)
    this.#waiting.data.push(bytes)
    this.#waiting.entries.push(entry)
    this.#waiting.bytes += bytes.length
    this.#offset += bytes.length
    if (this.#waiting.bytes >= bufferLength) this.flush()
    return place
  }

  /** The bytes first: an entry of the index never promises what is not there. */
  flush(): void {
    if (this.#waiting.entries.length === 0) return
    writeFileSync(this.#data, Buffer.concat(this.#waiting.data))
    writeFileSync(this.#index, Buffer.concat(this.#waiting.entries))
    this.#waiting = { data: [], entries: [], bytes: 0 }
  }
}
