/**
 * Names of people of all countries, given names and family names alike, words and places among them: one counts only beside another sign.
 * They come from a dictionary for spell checkers, 39,000 lines in the order of the alphabet.
 */
import { readFileSync } from 'node:fs'
import { remembered } from '../../language/remembered.ts'

/** Whether a word (lower case, without accents) is a name in the dictionary. A set of all of them would take each thread 30 ms and 4 MB. */
export const isPeoplesName: (folded: string) => boolean = remembered((folded) => {
  const letter = folded.charAt(0)
  return /^[a-z]{3}/u.test(folded) && namesUnder(letter).includes(`\n${folded}\n`)
}, 5000)

const byLetter = new Map<string, string>()
let dictionary: string | null = null

/** The lines that begin with a letter, each between two line breaks. */
function namesUnder(letter: string): string {
  const known = byLetter.get(letter)
  if (known !== undefined) return known
  dictionary ??= readDictionary()
  const capital = letter.toUpperCase()
  const first = dictionary.indexOf(`\n${capital}`)
  const last = dictionary.lastIndexOf(`\n${capital}`)
  const lines = first === -1 ? '' : `${dictionary.slice(first, dictionary.indexOf('\n', last + 1))}\n`
  const folded = lines
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  byLetter.set(letter, folded)
  return folded
}

function readDictionary(): string {
  const entry = import.meta.resolve('@cspell/dict-people-names')
  return `\n${readFileSync(new URL('dict/people-names.txt', entry), 'utf8')}\n`
}
