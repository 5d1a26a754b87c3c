/** Names that the words of a run tell: a well-known given name, a family name, an initial in the middle, Chinese syllables. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { familyEndings, familyNames } from '../../lexicon/names/family-names.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { placeClosings, placeOpenings, programNouns, thingsOfTwoNames } from '../../lexicon/names/named-after-people.ts'
import { isPeoplesName } from '../../lexicon/names/people-names.ts'
import { countries } from '../../lexicon/street-words.ts'
import type { CapitalisedRun } from './capitalised-runs.ts'
import { bare, isBrand, isInitial, isOwnWord, isThing, start as startOfName } from './latin-name-shape.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { isPinyinName } from './pinyin-names.ts'
import { isRareWord } from './rare-names.ts'

/**
 * The name in a run of capitalised words that begins with a well-known given name (Anna Berg), ends in a family name (Corwin Jensen),
 * has an initial in the middle (Corwin T. Frell), or is Chinese (Zhang Wei).
 */
export function knownName(found: string): string {
  const words = found.split(' ')
  const from = words.findIndex(
    (_, index) => opensName(words, index) && !isOfPlace(words, index) && !isBrand(bare(words[index - 1] ?? '')),
  )
  if (from === -1) return ''
  const end = endOfName(words, from)
  const name = words.slice(from, end)
  return name.join(' ').replace(/['’]s$/u, '')
}

// Pieter-Jan: a given name of two, where one of them is known
function givenPart(word: string): string {
  if (!word.includes('-') || givenNames.has(word)) return word
  const parts = word.split('-')
  return parts.find((part) => givenNames.has(part) && parts.every((one) => one === part || !isThing(one))) ?? word
}

/** Where the name that begins with a word ends: before the next thing, which the word behind an initial may be called like. */
export function endOfName(words: readonly string[], from: number): number {
  const end = words.findIndex((candidate, index) => {
    if (index <= from || !isThing(candidate) || candidate === 'An') return false
    return !isInitial(candidate) && !isInitial(words[index - 1] ?? '')
  })
  return end === -1 ? words.length : end
}

function opensName(words: readonly string[], index: number): boolean {
  const first = givenPart(bare(words[index] ?? ''))
  const second = bare(words[index + 1] ?? '')
  // alone: Siobhan can't either
  if (givenNames.has(first) && programNouns.has(second)) return false
  if (givenNames.has(first) && (second === '' || isThing(second))) return /^\p{Lu}\p{Ll}{2}/u.test(words[index] ?? '')
  if (second === '') return gaelic.test(words[index] ?? '') && !isBrand(first)
  if (isThing(second)) return false
  if (gaelic.test(words[index + 1] ?? '') && !isBrand(second)) return isOwnWord(first) || givenNames.has(first)
  if (givenNames.has(first))
    return (
      second.length > 2 || /^[a-z]$|^(?:de|da|di|du|la|le|al|el|bin|van|von|ng|li|xu|wu|hu|he|yu|lu|ma)$/u.test(second)
    )
  if (isPinyinName(first, second)) return true
  const middle = isInitial(words[index + 1] ?? '')
  const last = middle ? bare(words[index + 2] ?? '') : second
  if (areOfPeople(words[index] ?? '', words[index + (middle ? 2 : 1)] ?? '')) return true
  if (!/^\p{Lu}/u.test(words[index] ?? '') || ![first, last].every((one) => isOwnWord(one))) return false
  return isFamilyName(last) || (middle && (words[index + 1] ?? '').endsWith('.'))
}

// McNulty, O'Dowd: families alone are called so, and some firms, which are known
const gaelic = /^(?:Mc|O['’])\p{Lu}\p{Ll}{2,}$/u

// San Antonio, Fort Wayne, George Town; Hong Kong from its second word on
function isOfPlace(words: readonly string[], index: number): boolean {
  const [before, first, second] = [words[index - 1] ?? '', words[index] ?? '', words[index + 1] ?? ''].map(bare)
  return (
    placeOpenings.has(before ?? '') ||
    placeOpenings.has(first ?? '') ||
    placeClosings.has(second ?? '') ||
    thingsOfTwoNames.has(`${before} ${first}`) ||
    thingsOfTwoNames.has(`${first} ${second}`)
  )
}

/**
 * Logan Freksson, Karsa Whitaker: the second word is a name of people, and the first one too or a word of no language. One of them may be a
 * word as well; two that are (Chelsea Winters) are a name only where a sentence is about people.
 */
function areOfPeople(first: string, last: string): boolean {
  if (![first, last].every((one) => nameShape.test(one))) return false
  const [given, family] = [bare(first), bare(last)]
  if (!isPeoplesName(family) || countries.has(family) || [given, family].some((one) => isBrand(one))) return false
  if (given.split('-').some((part) => isThing(part)) || ![given, family].some((one) => isRareWord(one))) return false
  return isPeoplesName(given) ? !isThing(first) : isRareWord(given) && isRareWord(family)
}

// Berg, O'Hara; no Der Wert
const nameShape = /^(?!D(?:er|as|es|em)$)\p{Lu}['’\p{Lu}]?\p{Ll}{2}/u

function isFamilyName(folded: string): boolean {
  return familyNames.has(folded) || (folded.length > 5 && familyEnding.test(folded))
}

const familyEnding = new RegExp(`${familyEndings}$`, 'u')

/** Liisa Lepistö, Šárka Ottová: in a text of a language that writes no accents, capitalised words with accents are names. */
export function accentedNames(runs: readonly CapitalisedRun[], text: string): readonly string[] {
  const accented = runs.filter(({ words }) => words.includes(' ') && accent.test(words))
  if (accented.length === 0 || accentedWord.test(text)) return []
  return accented
    .map((found) => found.words.split(' ').filter((one) => !isThing(one) && !isEnglishWord(bare(one))))
    .filter(
      (words) => words.length > 1 && words.some((one) => accent.test(one)) && !placeOpenings.has(bare(words[0] ?? '')),
    )
    .map((words) => words.join(' ').replace(/['’]s$/u, ''))
}

const accent = /[\u00c0-\u024f]/u
const accentedWord = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}]{0,20}?(?<=[\u00c0-\u024f])/u

// N. V. Tarvo, K.R. Frell: two initials before a word of no language
const initials = new RegExp(
  `${startOfName}\\p{Lu}\\. ?\\p{Lu}\\. ?(?<family>\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}\\p{N}_-])`,
  'gu',
)

/** Names with two initials in runs. */
export function initialledNames(runs: readonly CapitalisedRun[], text: string): readonly string[] {
  return matchesIn(initials, runs, text, '.').flatMap(({ 0: found, groups }) => {
    const family = bare(groups?.['family'] ?? '')
    return isOwnWord(family) || familyNames.has(family) ? [found] : []
  })
}

// Grace Tarvo-Frell: two family names of no language behind a first one
const doubleFamily = new RegExp(
  `${startOfName}(?<first>\\p{Lu}\\p{Ll}{1,20}) (?<family>\\p{Lu}\\p{Ll}{2,20})-(?<other>\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}\\p{N}_-])`,
  'gu',
)

/** Names with a double family name in runs. */
export function doubleNames(runs: readonly CapitalisedRun[], text: string): readonly string[] {
  return matchesIn(doubleFamily, runs, text, '-').flatMap(({ 0: found, groups }) => {
    const { first = '', family = '', other = '' } = groups ?? {}
    // Ask Pieter-Jan
    if (isOrdinaryWord(bare(first)) && [family, other].some((one) => givenNames.has(bare(one)))) return []
    return !isThing(first) && [family, other].every((one) => isOwnWord(bare(one))) ? [found] : []
  })
}

/** The first match in each of the runs that have a sign which no match is without. */
function matchesIn(
  expression: RegExp,
  runs: readonly CapitalisedRun[],
  text: string,
  sign: string,
): readonly RegExpExecArray[] {
  return runs.flatMap(({ words, start, end }) => {
    if (!words.includes(sign)) return []
    expression.lastIndex = start
    const match = expression.exec(text)
    return match === null || match.index >= end ? [] : [match]
  })
}
