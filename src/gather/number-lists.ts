/** Many short lists of numbers in one: a list of its own for each takes as much again. */
import { NumberColumn } from './number-column.ts'
import type { NumberKind } from './number-column.ts'

export class NumberLists {
  readonly #numbers: NumberColumn
  /** By list: where it ends. */
  readonly #ends = new NumberColumn('uint32')

  constructor(kind: NumberKind = 'any') {
    this.#numbers = new NumberColumn(kind)
  }

  /** How many numbers there are in all lists together. */
  get count(): number {
    return this.#numbers.length
  }

  /** Takes the next list. */
  add(numbers: readonly number[]): void {
    for (const number of numbers) this.#numbers.push(number)
    this.#ends.push(this.#numbers.length)
  }

  /** A list, by its number from 0. */
  of(list: number): readonly number[] {
    return this.#numbers.slice(list === 0 ? 0 : this.#ends.at(list - 1), this.#ends.at(list))
  }
}
