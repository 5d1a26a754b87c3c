/** Where the records of a store lie, by their keys: columns, because there may be half a million, and an object for each takes three times as much. */
import { NumberColumn } from '../../../memory/number-column.ts'

export interface Place {
  readonly segment: number
  readonly offset: number
  readonly length: number
  readonly checksum: number
}

/** Bytes of an id. */
export const idLength = 16

/** 32-bit words of an id. */
const words = idLength / 4

export class RecordPlaces {
  /** By record, numbered in the order in which their ids came: the words of the id, one after the other. */
  readonly #ids = new NumberColumn('uint32')
  /** `nowhere` for a record that is gone. */
  readonly #segment = new NumberColumn('int32')
  readonly #offset = new NumberColumn()
  readonly #length = new NumberColumn('uint32')
  readonly #checksum = new NumberColumn('uint32')
  readonly #used = new NumberColumn('uint32')
  /** Open addressing: the record whose id falls on the slot, or `nowhere`. Their count is a power of two. */
  #slots = new Int32Array(1024).fill(nowhere)

  /** The number of the record of this id, of `idLength` bytes; `null` where there is none. */
  find(id: Buffer): number | null {
    const record = this.#slots[this.#slotOf(id)] ?? nowhere
    return record === nowhere || this.#segment.at(record) === nowhere ? null : record
  }

  /** Says where the record of this id lies from now on; gives its number. */
  set(id: Buffer, { segment, offset, length, checksum }: Place): number {
    const slot = this.#slotOf(id)
    const known = this.#slots[slot] ?? nowhere
    if (known !== nowhere) {
      this.#segment.set(known, segment)
      this.#offset.set(known, offset)
      this.#length.set(known, length)
      this.#checksum.set(known, checksum)
      return known
    }
    const record = this.#segment.length
    this.#slots[slot] = record
    for (let word = 0; word < words; word += 1) this.#ids.push(id.readUInt32LE(word * 4))
    this.#segment.push(segment)
    this.#offset.push(offset)
    this.#length.push(length)
    this.#checksum.push(checksum)
    this.#used.push(0)
    if (this.#segment.length > this.#slots.length * fullest) this.#grow()
    return record
  }

  at(record: number): Place {
    return {
      segment: this.#segment.at(record),
      offset: this.#offset.at(record),
      length: this.#length.at(record),
      checksum: this.#checksum.at(record),
    }
  }

  /** Forgets a record. */
  delete(record: number): void {
    this.#segment.set(record, nowhere)
  }

  /** Says that a record is in use; gives whether that was not known yet. */
  use(record: number): boolean {
    const isNew = this.#used.at(record) === 0
    if (isNew) this.#used.set(record, 1)
    return isNew
  }

  /** The records in use that are there, with their ids. */
  *used(): Generator<{ readonly id: Buffer; readonly place: Place }> {
    for (let record = 0; record < this.#segment.length; record += 1) {
      if (this.#used.at(record) === 0 || this.#segment.at(record) === nowhere) continue
      const id = Buffer.alloc(idLength)
      for (let word = 0; word < words; word += 1) id.writeUInt32LE(this.#ids.at(record * words + word), word * 4)
      yield { id, place: this.at(record) }
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(nowhere)
    const mask = this.#slots.length - 1
    for (let record = 0; record < this.#segment.length; record += 1) {
      let slot = this.#ids.at(record * words) & mask
      while (this.#slots[slot] !== nowhere) slot = (slot + 1) & mask
      this.#slots[slot] = record
    }
  }

  /** The slot of an id, or the free one where it belongs. An id is a hash: any of its bits tell it from others. */
  #slotOf(id: Buffer): number {
    const mask = this.#slots.length - 1
    let slot = id.readUInt32LE(0) & mask
    for (;;) {
      const record = this.#slots[slot] ?? nowhere
      if (record === nowhere || this.#isIdOf(record, id)) return slot
      slot = (slot + 1) & mask
    }
  }

  #isIdOf(record: number, id: Buffer): boolean {
    for (let word = 0; word < words; word += 1) {
      if (this.#ids.at(record * words + word) !== id.readUInt32LE(word * 4)) return false
    }
    return true
  }
}

const nowhere = -1
/** Share of the slots that may be taken: beyond it the way to a free one gets long. */
const fullest = 0.7
