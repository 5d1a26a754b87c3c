/** What somebody whom the case names is called for short: Den, where Denholm is known; Zsófi, where Zsófia is. */
import { isAnyEnglishWord } from '../../../language/all-english-words.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { technicalWords } from '../../../language/technical-words.ts'
import { bare, isOfTechnology } from '../names/latin-name-shape.ts'
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import type { ConductSign } from './names-by-conduct.ts'

/**
 * Short forms of known names among the capitalised words of a case (`runs`). One that is a word of English as well, or of three letters, has to act like somebody
 * (`signs`), and stands nowhere in `texts` without its capital.
 */
export function shortNames(
  known: Iterable<string>,
  runs: readonly CapitalisedRun[],
  signs: readonly ConductSign[],
  texts: readonly string[],
): readonly string[] {
  const wholes = [...new Set([...known].flatMap((name) => name.split(/[\s-]+/u).map((word) => bare(word))))].filter(
    (word) => /^[a-z]{5,}$/u.test(word),
  )
  if (wholes.length === 0) return []
  // Meanwhile Den, Denholm's
  const words = new Set(runs.map(({ words: run }) => run.replace(/['’]s$/u, '')).flatMap(aloneIn))
  return [...words].filter((word) => {
    if (!shape.test(word)) return false
    const folded = bare(word)
    if (!wholes.some((whole) => isShortFor(folded, whole))) return false
    if (isOfTechnology(folded) || technicalWords.has(folded)) return false
    const own = signs.filter((sign) => sign.word === word)
    if (own.some(({ sign }) => sign === 'thing')) return false
    const couldBeThing = isAnyEnglishWord(folded) || folded.length < 4
    if (couldBeThing && !own.some(({ sign }) => sign.startsWith('human') || sign === 'owner')) return false
    const asWord = new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u')
    return !texts.some((text) => asWord.test(text))
  })
}

/** A word that stands alone, or behind one that opens the sentence: Meanwhile Den. */
function aloneIn(run: string): readonly string[] {
  const [opener = '', word, more] = run.split(' ')
  if (word === undefined) return [opener]
  return more === undefined && isEnglishWord(bare(opener)) ? [word] : []
}

const shape = /^\p{Lu}\p{Ll}{2,6}$/u

/** den of denholm, cordy of cordelia: the beginning, or three letters of it and what short names end in. */
function isShortFor(word: string, whole: string): boolean {
  if (whole.length < word.length + 1 || whole === word) return false
  if (whole.startsWith(word)) return whole.length > word.length + (word.length > 3 ? 0 : 1)
  const stem = word.replace(/(?:ie|ey|[iyoz])$/u, '')
  return stem !== word && stem.length > 2 && (whole.startsWith(stem) || whole.startsWith(stem.replace(/(.)\1$/u, '$1')))
}
