/** Many short lists of numbers in one: a list of its own for each takes as much again. */
import { NumberColumn } from './number-column.ts'
import type { NumberArray, NumberKind } from './number-column.ts'

/** The numbers of all lists and where each list ends, to be stored. */
export interface PackedLists {
  readonly numbers: readonly number[] | NumberArray
  readonly ends: readonly number[] | NumberArray
}

export class NumberLists {
  readonly #numbers: NumberColumn
  /** By list: where it ends. */
  readonly #ends: NumberColumn

  constructor(kind: NumberKind = 'any', { numbers, ends }: PackedLists = { numbers: [], ends: [] }) {
    this.#numbers = new NumberColumn(kind, numbers)
    this.#ends = new NumberColumn('uint32', ends)
  }

  /** How many lists there are. */
  get length(): number {
    return this.#ends.length
  }

  /** How many numbers there are in all lists together. */
  get count(): number {
    return this.#numbers.length
  }

  /** Takes the next list. */
  add(numbers: ArrayLike<number>): void {
    this.#numbers.append(numbers)
    this.#ends.push(this.#numbers.length)
  }

  /** A list, by its number from 0. */
  of(list: number): readonly number[] {
    return this.#numbers.slice(this.#startOf(list), this.#ends.at(list))
  }

  /** The same as it lies in memory: to be looked through at once. */
  lookAt(list: number): NumberArray {
    return this.#numbers.lookAt(this.#startOf(list), this.#ends.at(list))
  }

  /** What a constructor makes the same lists of. */
  packed(): PackedLists {
    return { numbers: this.#numbers.lookAt(), ends: this.#ends.lookAt() }
  }

  #startOf(list: number): number {
    return list === 0 ? 0 : this.#ends.at(list - 1)
  }
}
