/** A growing list of numbers, four or eight bytes each: an array of objects with the same numbers takes ten times that. */

/** What the numbers of a column may be: any, whole ones of 32 bits, or such without a sign. */
export type NumberKind = 'any' | 'int32' | 'uint32'

export type NumberArray = Float64Array | Int32Array | Uint32Array

const arrays = { any: Float64Array, int32: Int32Array, uint32: Uint32Array } as const

export class NumberColumn {
  readonly #array: (typeof arrays)[NumberKind]
  #values: NumberArray
  #length = 0

  constructor(kind: NumberKind = 'any', values: readonly number[] | NumberArray = []) {
    this.#array = arrays[kind]
    this.#values = new this.#array(Math.max(values.length, 256))
    this.#values.set(values)
    this.#length = values.length
  }

  get length(): number {
    return this.#length
  }

  /** The number at a place that has been filled; `NaN` elsewhere. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? Number.NaN) : Number.NaN
  }

  push(value: number): void {
    this.#makeRoom(this.#length + 1)
    this.#values[this.#length] = value
    this.#length += 1
  }

  /** Takes many at once. */
  append(values: ArrayLike<number>): void {
    const length = this.#length + values.length
    this.#makeRoom(length)
    this.#values.set(values, this.#length)
    this.#length = length
  }

  /** Changes the number at a place that has been filled. */
  set(index: number, value: number): void {
    if (index >= this.#length) throw new RangeError('Only what has been filled can be changed.')
    this.#values[index] = value
  }

  /** The numbers from one place up to another, of all by default, as they lie in memory: what is pushed or changed later may be seen in them or not. */
  lookAt(start = 0, end = this.#length): NumberArray {
    return this.#values.subarray(start, Math.min(end, this.#length))
  }

  /** The same as a list of their own. */
  slice(start: number, end: number): readonly number[] {
    const values = this.lookAt(start, end)
    const list: number[] = []
    // One by one: what goes through any list there is takes five times as long for a few numbers.
    for (let at = 0; at < values.length; at += 1) list.push(values[at] ?? 0)
    return list
  }

  #makeRoom(length: number): void {
    if (length <= this.#values.length) return
    const longer = new this.#array(Math.max(length, Math.ceil(this.#values.length * growth)))
    longer.set(this.#values)
    this.#values = longer
  }
}

/** By how much a column that is full gets longer: what it has to spare is room that nobody uses. */
const growth = 1.5
