/** Whether a file is still what it was: by its looks from outside or, where these are others, by its bytes. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { KeyTable } from '../../../memory/key-table.ts'
import { NumberColumn } from '../../../memory/number-column.ts'
import { hashKey } from '../../../language/key-hash.ts'
import { hashAt, HashColumn, hashLength } from './hash-column.ts'
import { KeptRows } from './kept-rows.ts'
import type { Records } from '../run-context.ts'

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

// What is known of a file from one run to the next: its path and its looks as keys, then the hash of its bytes. Half a million
// files are nothing special: a knowledge base has four of each case. Two paths with one key have other looks.
const looksAt = 8
const bytesAt = 16
const rowLength = bytesAt + hashLength

/** The hashes of files by path; a file is read only where it looks otherwise than when it was read last. */
export class FileHashes {
  readonly #kept: KeptRows
  /** What was known before, a row for each file, in the order of its numbers. */
  readonly #known: Buffer
  readonly #knownCount: number
  /** Numbers the files, those of the last run first, in the order of that time: so most of them stand where they stood. */
  readonly #numbers = new KeyTable()
  /** By number, the key of what a file looked like before its bytes were read, so that what changes it later shows. */
  readonly #looks = new NumberColumn()
  /** By number, the place of its hash in `#hashes`, or `unread`, or `asKnown`. */
  readonly #places = new NumberColumn('int32')
  readonly #hashes = new HashColumn()

  /** What the records hold under this key. */
  constructor(key: string, records: Pick<Records, 'get'>) {
    this.#kept = new KeptRows(key, rowLength, records)
    this.#known = Buffer.from(this.#kept.bytes)
    for (let start = 0; start < this.#known.length; start += rowLength) {
      const number = this.#numbers.size
      // A file may stand there twice, where pieces of two runs lie together: then the rows behind move up.
      if (this.#numbers.idOf(this.#known.readDoubleLE(start)) === number)
        this.#known.copyWithin(number * rowLength, start, start + rowLength)
    }
    this.#knownCount = this.#numbers.size
  }

  /** Empty where there is no such file. A file is looked at once: what changes it afterwards is not seen. */
  hashOf(path: string): string {
    const number = this.#look(path)
    if (number === null) return ''
    if (this.#places.at(number) === unread) this.#places.set(number, this.#hashes.push(hashOfFile(path)))
    return this.#hashAt(number)
  }

  /** Whether nobody has read a file, in this run or before. It is not read to tell this. */
  isUnread(path: string): boolean {
    const number = this.#numberOf(path)
    return number >= this.#knownCount && this.#places.at(number) === unread
  }

  /** Whether a file's bytes are others than those that were known of it, or none were. */
  isOther(path: string): boolean {
    const number = this.#numberOf(path)
    return number >= this.#knownCount || this.#knownHash(number) !== this.hashOf(path)
  }

  /** Says that a file is about to be read by somebody who will tell its hash. */
  expect(path: string): void {
    this.#look(path)
  }

  /** Says what was found by somebody who has read a file. */
  found(path: string, hash: string): void {
    const number = this.#numberOf(path)
    const isExpected = this.#isSeen(number) && this.#places.at(number) === unread
    if (!isExpected && this.#isSeen(number) && this.#hashAt(number) === hash) return
    // It changed after it was looked at.
    if (!isExpected) this.#looks.set(number, changed)
    this.#places.set(number, this.#hashes.push(hash))
  }

  /** Says that a file was written since: it is looked at again. */
  forget(path: string): void {
    const number = this.#numberOf(path)
    this.#looks.set(number, Number.NaN)
    this.#places.set(number, unread)
  }

  /** Stores all that was asked for, to be known the next time. To be called once. */
  remember(records: Pick<Records, 'put'>): void {
    const rows = Buffer.alloc(this.#looks.length * rowLength)
    let end = 0
    for (let number = 0; number < this.#looks.length; number += 1) {
      const place = this.#places.at(number)
      if (place === unread) continue
      rows.writeDoubleLE(this.#numbers.keyOf(number), end)
      rows.writeDoubleLE(this.#looks.at(number), end + looksAt)
      if (place === asKnown) {
        const start = number * rowLength + bytesAt
        rows.set(this.#known.subarray(start, start + hashLength), end + bytesAt)
      } else this.#hashes.copyTo(rows, end + bytesAt, place)
      end += rowLength
    }
    this.#kept.keep(rows.subarray(0, end), records)
  }

  /** The number of a file that can be looked at, whose looks are known then. */
  #look(path: string): number | null {
    const number = this.#numberOf(path)
    if (this.#isSeen(number)) return number
    const looks = looksOf(path)
    if (looks === '') return null
    const key = hashKey(looks)
    this.#looks.set(number, key)
    if (number < this.#knownCount && this.#known.readDoubleLE(number * rowLength + looksAt) === key)
      this.#places.set(number, asKnown)
    return number
  }

  #numberOf(path: string): number {
    const number = this.#numbers.idOf(hashKey(path))
    while (this.#looks.length <= number) {
      this.#looks.push(Number.NaN)
      this.#places.push(unread)
    }
    return number
  }

  #isSeen(number: number): boolean {
    return !Number.isNaN(this.#looks.at(number))
  }

  #hashAt(number: number): string {
    const place = this.#places.at(number)
    return place === asKnown ? this.#knownHash(number) : this.#hashes.at(place)
  }

  #knownHash(number: number): string {
    return hashAt(this.#known, number * rowLength + bytesAt)
  }
}

const unread = -1
const asKnown = -2
/** Looks that no file has. */
const changed = -1
