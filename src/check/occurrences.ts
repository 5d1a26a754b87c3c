/** How often words of a lexicon occur in a text. */
import { literal } from '../language/literal.ts'
import { everyMatch } from '../language/patterns/every-match.ts'
import type { Language } from '../model/case.ts'

type Lexicon = Readonly<Record<Language, { readonly words: readonly string[]; readonly except: readonly string[] }>>

/** Gives a function that counts a lexicon's words in a text of any language; every place counts once, longest word first. */
export function counterOf(lexicon: Lexicon): (text: string) => number {
  const find = finderOf(lexicon)
  return (text) => find(text).length
}

/** Gives a function that lists a lexicon's words as they stand in a text, in lower case; every place once, longest word first. */
export function finderOf(lexicon: Lexicon): (text: string) => readonly string[] {
  const entries = Object.values(lexicon)
  const excepted = new Set(entries.flatMap(({ except }) => except))
  const words = entries
    .flatMap((entry) => entry.words.concat(entry.except))
    .toSorted((left, right) => right.length - left.length)
  const latin = words.filter((word) => /^[a-z]/u.test(word)).map((word) => literal(word))
  const han = words.filter((word) => !/^[a-z]/u.test(word)).map((word) => literal(word))
  // Latin words stand for themselves alone (“not”, no “note”), Han characters anywhere.
  const pattern = new RegExp(`(?<![\\w'])(?:${latin.join('|')})(?![\\w'])|${han.join('|')}`, 'gu')
  return (text) =>
    everyMatch(pattern, text.replaceAll('’', "'").toLowerCase())
      .map(([found]) => found)
      .filter((found) => !excepted.has(found))
}
