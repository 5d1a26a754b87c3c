/** A growing list of numbers, four or eight bytes each: an array of objects with the same numbers takes ten times that. */

/** What the numbers of a column may be: any, whole ones of 32 bits, or such without a sign. */
export type NumberKind = 'any' | 'int32' | 'uint32'

const arrays = { any: Float64Array, int32: Int32Array, uint32: Uint32Array } as const

export class NumberColumn {
  readonly #array: (typeof arrays)[NumberKind]
  #values: Float64Array | Int32Array | Uint32Array
  #length = 0

  constructor(kind: NumberKind = 'any') {
    this.#array = arrays[kind]
    this.#values = new this.#array(256)
  }

  get length(): number {
    return this.#length
  }

  /** The number at a place that has been filled; `NaN` elsewhere. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? Number.NaN) : Number.NaN
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new this.#array(this.#length * 2)
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
    const stretch: number[] = []
    for (let index = start; index < Math.min(end, this.#length); index += 1) stretch.push(this.#values[index] ?? 0)
    return stretch
  }
}
