/** Tells in how many other cases and articles a word stands. */
import { createValueFinder } from '../find-values.ts'

/** The texts of a case or an article, and what it belongs to: numbers of cases, the article's own name. */
export interface OwnedTexts {
  readonly owners: readonly string[]
  readonly texts: readonly string[]
}

/** Reads all texts once; the function it gives says in how many of them a word stands that do not belong to one of `own`. */
export function findKnownWords(
  words: readonly string[],
  owned: readonly OwnedTexts[],
): (word: string, own: ReadonlySet<string>) => number {
  const find = createValueFinder(words)
  const places = new Map<number, Set<OwnedTexts>>()
  for (const one of owned) {
    for (const text of one.texts) {
      for (const { value } of find(text)) {
        const holders = places.get(value) ?? new Set()
        places.set(value, holders.add(one))
      }
    }
  }
  const numbers = new Map(words.map((word, at) => [word, at]))
  return (word, own) => {
    const holders = places.get(numbers.get(word) ?? -1) ?? []
    return [...holders].filter(({ owners }) => !owners.some((owner) => own.has(owner))).length
  }
}
