/**
 * Names of people of all countries, given names and family names alike, words and places among them: one counts only beside another sign.
 * They come from a dictionary for spell checkers, 39,000 lines in the order of the alphabet.
 */
import { readFileSync } from 'node:fs'
import { createWordSearch } from '../../../language/word-search.ts'

/** Whether a word (lower case, without accents) is a name in the dictionary. */
export const isPeoplesName: (folded: string) => boolean = createWordSearch(() => [readDictionary()], ['\n', '\n'])

function readDictionary(): string {
  const entry = import.meta.resolve('@cspell/dict-people-names')
  const lines = readFileSync(new URL('dict/people-names.txt', entry), 'utf8').toLowerCase()
  const folded = lines.replace(/[^\n-~]+/gu, (letters) => letters.normalize('NFD').replace(/\p{Mn}/gu, ''))
  return `\n${folded}\n`
}
