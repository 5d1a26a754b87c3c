/** Words that hardly anybody is called. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { everydayNames } from '../../lexicon/names/ambiguous-names.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'

/** Whether a word, given in lower case, is of everyday English and no name as well: otherwise, printer; no grace, no mark. */
export function isOrdinaryWord(word: string): boolean {
  return isEnglishWord(word) && !everydayNames.has(word) && !givenNames.has(word)
}
