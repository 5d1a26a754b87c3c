/** How often words of a lexicon stand in a text. */
import type { Language } from '../model/case.ts'

type Lexicon = Readonly<Record<Language, { readonly words: readonly string[]; readonly except: readonly string[] }>>

/** Gives a function that counts a lexicon's words in a text of any language; every place counts once, longest word first. */
export function counterOf(lexicon: Lexicon): (text: string) => number {
  const entries = Object.values(lexicon)
  const excepted = new Set(entries.flatMap(({ except }) => except))
  const pattern = new RegExp(
    entries
      .flatMap(({ words, except }) => words.concat(except))
      .toSorted((left, right) => right.length - left.length)
      .map((word) => bounded(word))
      .join('|'),
    'gu',
  )
  return (text) => {
    let count = 0
    for (const [found] of text.replaceAll('’', "'").toLowerCase().matchAll(pattern))
      if (!excepted.has(found)) count += 1
    return count
  }
}

/** Latin words stand for themselves alone, Han characters anywhere. */
function bounded(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  return /^[a-z]/u.test(word) ? `(?<![\\w'])${escaped}(?![\\w'])` : escaped
}
