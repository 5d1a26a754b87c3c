/** The runs of capitalised words in a text: what every rule for names in Latin letters looks at, read once. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { runOpeners } from '../../lexicon/around-names/person-words.ts'
import { run as anyRun, start as startOfRun } from './latin-name-shape.ts'

/** Capitalised words, particles and initials between them: Anna van der Berg, Print Spooler. */
export interface CapitalisedRun {
  readonly words: string
  readonly start: number
  readonly end: number
}

const runs = new RegExp(`(?=\\p{Lu})${startOfRun}${anyRun}`, 'gu')

/** All runs of a text of half width, in order, those of one word too. */
export function capitalisedRuns(text: string): readonly CapitalisedRun[] {
  return matchesOf(runs, text).map(({ 0: found, index }) => {
    const words = found.replace(opener, '')
    const end = index + found.length
    return { words, start: end - words.length, end }
  })
}

// Hola Inés, Ask Ana Ruiz, Because Docker: what opens a sentence or a letter is no part of what stands behind it
const opener = new RegExp(`^(?:(?:${runOpeners}) )+(?=\\p{Lu})`, 'u')

/** What a sticky expression finds directly behind runs. */
export function matchesBehind(
  expression: RegExp,
  text: string,
  among: readonly CapitalisedRun[],
): readonly { readonly words: string; readonly match: RegExpExecArray }[] {
  return among.flatMap(({ words, end }) => {
    expression.lastIndex = end
    const match = expression.exec(text)
    return match === null ? [] : [{ words, match }]
  })
}

/** What a sticky expression finds from the last word of each run on. */
export function matchesFromLastWord(
  expression: RegExp,
  text: string,
  among: readonly CapitalisedRun[],
): readonly RegExpExecArray[] {
  return among.flatMap(({ words, start }) => {
    expression.lastIndex = start + words.lastIndexOf(' ') + 1
    const match = expression.exec(text)
    return match === null ? [] : [match]
  })
}
