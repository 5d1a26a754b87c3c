/** Words that are searched for in long lists of a dictionary without making a set of them, which takes each thread some 30 ms and 4 MB. */
import { remembered } from './remembered.ts'

/** Most different words whose answers are kept. */
const most = 5000

/**
 * Gives a function that says whether a word is in one of the lists. They are read when a word is first asked for.
 * @param read gives lists in which words of the same first letter (a to z) stand together, each word between two `marks`
 */
export function createWordSearch(
  read: () => readonly string[],
  [before, after]: readonly [string, string],
): (word: string) => boolean {
  const underLetters = new Map<string, string>()
  let lists: readonly string[] | null = null
  const under = (letter: string): string => {
    const known = underLetters.get(letter)
    if (known !== undefined) return known
    lists ??= read()
    const words = lists.map((list) => stretch(list, letter, before)).join('')
    underLetters.set(letter, words)
    return words
  }
  return remembered((word) => /^[a-z]{3}/u.test(word) && under(word.charAt(0)).includes(before + word + after), most)
}

/** From the first word that begins with a letter to the first one that begins with the next letter. */
function stretch(list: string, letter: string, before: string): string {
  const first = list.indexOf(before + letter)
  if (first === -1) return ''
  // searching backwards for the last one takes ten times as long
  const next = list.indexOf(before + String.fromCharCode(letter.charCodeAt(0) + 1), first)
  return next === -1 ? list.slice(first) : list.slice(first, next + before.length)
}
