/** Numbers keys in the order in which they are first seen. Twelve to twenty-four bytes a key: a Map needs two to four times that. */
import { NumberColumn } from './number-column.ts'

export class KeyTable {
  /** By number. */
  readonly #keys = new NumberColumn()
  /** Open addressing: the number of a key that falls on the slot, or `free`. Their count is a power of two. */
  #slots = new Int32Array(1024).fill(free)

  get size(): number {
    return this.#keys.length
  }

  /** The number of a key, a safe integer; the next free one, which is `size` before the call, for a key that is new. */
  idOf(key: number): number {
    const slot = this.#slotOf(key)
    const known = this.#slots[slot] ?? free
    if (known !== free) return known
    const id = this.size
    this.#slots[slot] = id
    this.#keys.push(key)
    if (this.size > this.#slots.length * fullest) this.#grow()
    return id
  }

  has(key: number): boolean {
    return this.#slots[this.#slotOf(key)] !== free
  }

  /** The key that has this number. */
  keyOf(id: number): number {
    return this.#keys.at(id)
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(free)
    for (let id = 0; id < this.size; id += 1) this.#slots[this.#slotOf(this.#keys.at(id))] = id
  }

  /** The key's slot, or the free one where it belongs. */
  #slotOf(key: number): number {
    const mask = this.#slots.length - 1
    let slot = (Math.imul(key >>> 0, 0x9e3779b1) >>> 0) & mask
    for (;;) {
      const there = this.#slots[slot] ?? free
      if (there === free || this.#keys.at(there) === key) return slot
      slot = (slot + 1) & mask
    }
  }
}

const free = -1
/** Share of the slots that may be taken: beyond it the way to a free one gets long. */
const fullest = 0.7
