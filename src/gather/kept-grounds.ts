/** What tells whether threads have to do with each other, of many parts: most are never asked for, so they are kept packed. */
import { NumberLists } from '../memory/number-lists.ts'
import type { Ground } from './part-digest.ts'

export class KeptGrounds {
  /** Three of each part: its people, its words and its texts. The low 32 bits of a key tell the few threads of one number apart. */
  readonly #keys = new NumberLists('uint32')

  /** Takes the ground of the next part. */
  add({ people, words, texts }: Ground): void {
    for (const keys of [people, words, texts]) this.#keys.add(keys)
  }

  /** The ground of a part, by its number from 0. */
  of(part: number): Ground {
    const first = part * 3
    return { people: this.#keys.of(first), words: this.#keys.of(first + 1), texts: this.#keys.of(first + 2) }
  }
}
