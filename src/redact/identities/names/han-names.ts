/** Chinese names: which strings of Han characters are one, and what they are in pinyin. */
import { pinyin } from 'pinyin-pro'
import { givenCharacters } from '../../lexicon/names/given-characters.ts'
import { notHanNames } from '../../lexicon/around-names/person-words.ts'
import { remembered } from '../../../language/remembered.ts'
import { ambiguousSurnames, compoundSurnames, surnames } from '../../lexicon/names/surnames.ts'

export interface HanName {
  readonly surname: string
  readonly given: string
}

/** Splits a name into surname and given name, or gives `null` where the first character is no surname or a word begins with it. */
export function splitHanName(name: string): HanName | null {
  const surname = surnameOf(name)
  if (surname === null || [2, 3, name.length].some((length) => notHanNames.has(name.slice(0, length)))) return null
  return /^\p{Script=Han}{1,4}$/u.test(name) ? { surname, given: name.slice(surname.length) } : null
}

function surnameOf(name: string): string | null {
  const first = name.charAt(0)
  if (firstOfCompounds.has(first)) {
    const compound = compoundSurnames.find((surname) => name.startsWith(surname))
    if (compound !== undefined) return compound
  }
  return name.length > 3 || !surnames.has(first) ? null : first
}

const firstOfCompounds: ReadonlySet<string> = new Set(compoundSurnames.map((surname) => surname.charAt(0)))

/** True for a surname that no ordinary word begins with. */
export function isPlainSurname(surname: string): boolean {
  return surname.length > 1 || (surnames.has(surname) && !ambiguousSurnames.has(surname))
}

/** True for a given name of characters that names are made of, and ordinary words behind a surname are not. */
export function isOfGivenCharacters(given: string): boolean {
  return given !== '' && Array.from(given).every((character) => givenCharacters.has(character))
}

/** Pinyin of a surname in all its readings, without tones, `ü` as `v`: 单 → shan, dan. */
export const surnamePinyin: (surname: string) => readonly string[] = remembered((surname) => {
  const asSurname = pinyin(surname, { toneType: 'none', type: 'array', mode: 'surname', v: true }).join('')
  const others =
    surname.length === 1 ? pinyin(surname, { toneType: 'none', type: 'array', multiple: true, v: true }) : []
  return [...new Set([asSurname, ...others])].slice(0, 3)
}, 2000)

/** Pinyin of a given name by character. */
export const givenPinyin: (given: string) => readonly string[] = remembered(
  (given) => pinyin(given, { toneType: 'none', type: 'array', v: true }),
  5000,
)

/** Any surname of two characters. A regular expression source. */
export const anyCompoundSurname = compoundSurnames.join('|')
