/** Single words that are names of people and nothing else. */
import { isRarerEnglishWord } from '../../../language/rarer-english-words.ts'
import { isPeoplesName } from '../../lexicon/names/people-names.ts'
import { countries } from '../../lexicon/street-words.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { bare, isOwnWord } from './latin-name-shape.ts'

/** Whether a word is in the dictionary or a list of people's names and in no list of English words, things, products and vendors: Fitzgerald. */
export function isRareName(word: string): boolean {
  const folded = bare(word)
  return (
    folded.length > 3 &&
    !countries.has(folded) &&
    isRareWord(folded) &&
    (isPeoplesName(folded) || givenNames.has(folded))
  )
}

/** Whether a word is a well-known given name, or a rare name. */
export function isGivenOrRareName(word: string): boolean {
  return givenNames.has(bare(word)) || isRareName(word)
}

/** Whether a word, as `bare` gives it, is of no list of English words, things, products and vendors. */
export function isRareWord(folded: string): boolean {
  return isOwnWord(folded) && !isRarerEnglishWord(folded)
}
