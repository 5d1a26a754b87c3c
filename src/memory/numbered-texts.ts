/** Texts by number, for columns of numbers: a text that many things have is held once. */

export class NumberedTexts {
  readonly #texts: string[] = []
  readonly #ids = new Map<string, number>()

  /** The number of a text, from 0; `noText` for `null`. */
  idOf(text: string | null): number {
    if (text === null) return noText
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.#texts.push(text) - 1
    this.#ids.set(text, id)
    return id
  }

  /** The text of a number that was given out, `null` for `noText`. */
  of(id: number): string | null {
    return this.#texts[id] ?? null
  }
}

/** Stands for `null`. */
export const noText = -1
