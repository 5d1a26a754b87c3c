/** A growing list of numbers, eight bytes each: an array of objects with the same numbers takes ten times that. */
export class NumberColumn {
  #values = new Float64Array(256)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** The number at a place that has been filled; `NaN` elsewhere. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? Number.NaN) : Number.NaN
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Float64Array(this.#length * 2)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values[this.#length] = value
    this.#length += 1
  }

  /** Changes the number at a place that has been filled. */
  set(index: number, value: number): void {
    if (index >= this.#length) throw new RangeError('Only what has been filled can be changed.')
    this.#values[index] = value
  }

  /** The numbers from one place up to another. */
  slice(start: number, end: number): readonly number[] {
    return Array.from(this.#values.subarray(start, Math.min(end, this.#length)))
  }
}
