/** Numbers keys in the order in which they are first seen. Twelve bytes a key at most half full: a Map needs five times that. */
export class KeyTable {
  #keys = new Float64Array(1024).fill(Number.NaN)
  #ids = new Int32Array(1024)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The number of a key, a safe integer; the next free one, which is `size` before the call, for a key that is new. */
  idOf(key: number): number {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const slot = slotOf(this.#keys, key)
    if (this.#keys[slot] === key) return this.#ids[slot] ?? 0
    this.#keys[slot] = key
    this.#ids[slot] = this.#size
    this.#size += 1
    return this.#size - 1
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2).fill(Number.NaN)
    const ids = new Int32Array(keys.length)
    for (const [from, key] of this.#keys.entries()) {
      if (Number.isNaN(key)) continue
      const slot = slotOf(keys, key)
      keys[slot] = key
      ids[slot] = this.#ids[from] ?? 0
    }
    this.#keys = keys
    this.#ids = ids
  }
}

/** The key's place, or the free one where it belongs. The length is a power of two. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1
  let slot = (Math.imul(key >>> 0, 0x9e3779b1) >>> 0) & mask
  for (;;) {
    const there = keys[slot]
    if (there === key || there === undefined || Number.isNaN(there)) return slot
    slot = (slot + 1) & mask
  }
}
