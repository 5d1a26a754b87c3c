/** Fingerprints of passages, part by part, in one list: a list of its own for each of many parts takes as much again. */
import { NumberColumn } from '../../gather/number-column.ts'

export class KeptPrints {
  readonly #prints = new NumberColumn()
  readonly #ends = new NumberColumn()

  /** How many there are in all parts together. */
  get count(): number {
    return this.#prints.length
  }

  /** Takes those of the next part. */
  add(prints: readonly number[]): void {
    for (const print of prints) this.#prints.push(print)
    this.#ends.push(this.#prints.length)
  }

  /** Those of some parts, by their numbers from 0, each once. */
  of(parts: readonly number[]): ReadonlySet<number> {
    return new Set(
      parts.flatMap((part) => this.#prints.slice(part === 0 ? 0 : this.#ends.at(part - 1), this.#ends.at(part))),
    )
  }
}
