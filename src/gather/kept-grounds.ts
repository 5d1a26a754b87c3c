/** What tells whether threads have to do with each other, of many parts: most are never asked for, so they are kept packed. */
import { NumberColumn } from './number-column.ts'
import type { Ground } from './part-digest.ts'

export class KeptGrounds {
  readonly #keys = new NumberColumn()
  /** By part: where its people, its words and its texts end. */
  readonly #ends = new NumberColumn()

  /** Takes the ground of the next part. */
  add({ people, words, texts }: Ground): void {
    for (const keys of [people, words, texts]) {
      for (const key of keys) this.#keys.push(key)
      this.#ends.push(this.#keys.length)
    }
  }

  /** The ground of a part, by its number from 0. */
  of(part: number): Ground {
    const keysOf = (kind: number) => {
      const at = part * 3 + kind
      return this.#keys.slice(at === 0 ? 0 : this.#ends.at(at - 1), this.#ends.at(at))
    }
    return { people: keysOf(0), words: keysOf(1), texts: keysOf(2) }
  }
}
