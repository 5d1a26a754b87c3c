/** The words of an index, for queries with typing errors. */
import type { StoredTerm } from '../../../model/term-shard.ts'

/** Gathers the words that a typing error can be led back to, while the terms pass by on their way into shards. */
export function collectWords(): {
  readonly watch: (entries: Iterable<StoredTerm>) => Iterable<StoredTerm>
  /** Words by their first letter, both in code-unit order. */
  readonly byLetter: () => readonly (readonly [letter: string, words: readonly string[]])[]
} {
  const words = new Map<string, string[]>()
  return {
    *watch(entries) {
      for (const entry of entries) {
        if (correctable.test(entry.term)) {
          const letter = entry.term.charAt(0)
          const list = words.get(letter) ?? []
          list.push(entry.term)
          words.set(letter, list)
        }
        yield entry
      }
    },
    byLetter: () => [...words].sort(([left], [right]) => (left < right ? -1 : 1)),
  }
}

// Example: `outlook`; shorter words are all too near to each other.
const correctable = /^[a-z]{4,24}$/u
