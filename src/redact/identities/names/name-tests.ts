/** Which strings are a name where something beside them says so. */
import { familyNames } from '../../lexicon/names/family-names.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { notHanNames, notNames } from '../../lexicon/around-names/person-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import { splitHanName } from './han-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

/** Regular expression sources, here and below. Deepak, O'Brien, McDonald, Jean-Luc, RAO; no LastAccessTime. */
export const latinWord =
  "(?:\\p{Lu}[\\p{Ll}'’-]{0,3}(?:\\p{Lu}[\\p{Ll}'’]{1,20}|[\\p{Ll}'’]{1,20})(?:-\\p{Lu}\\p{Ll}{1,20})?|\\p{Lu}{2,20})(?![\\p{Script=Latin}\\p{N}])"
/** Deepak Rao, J. O'Brien, Anna van der Berg */
export const latinName = `(?:\\p{Lu}\\. ?){0,2}${latinWord}(?: (?:${latinWord}|\\p{Lu}\\.|\\p{Lu}(?= \\p{Lu}\\p{L})|(?:de|van|von|der|den|la|le|bin|ibn|al|el|da|dos|del|di|du|ter|ten|zu|af|av)(?!\\p{L}))){0,3}`

/** A Chinese name with a given name. */
export function isHanName(name: string): boolean {
  const split = splitHanName(name)
  return split !== null && split.given !== '' && !notHanNames.has(name)
}

/** A name that is not made of everyday words alone: no Otherwise, no Your Ticket; and no SMB, LAN. */
export function isLatinName(name: string): boolean {
  if (/^\p{Lu}{2,5}$/u.test(name) && !givenNames.has(name.toLowerCase()) && !familyNames.has(name.toLowerCase()))
    return false
  return isWordedAsName(name) && !name.split(/\s+/u).every((word) => isOrdinaryWord(word.toLowerCase()))
}

/** Up to four words that each look like one of a name. */
export function isWordedAsName(name: string): boolean {
  const words = name.split(/\s+/u)
  return (
    words.length < 5 &&
    words.some((word) => /\p{L}{2}/u.test(word)) &&
    words.every((word) => /^\p{Lu}\.?$/u.test(word) || isNameWord(word)) &&
    !/\p{Script=Han}/u.test(name)
  )
}

function isNameWord(word: string): boolean {
  // I'm, I've
  if (/^i['’]/iu.test(word)) return false
  return /^[\p{L}'’.-]+$/u.test(word) && !notNames.has(word.toLowerCase().replace(/[.']+$/u, ''))
}

/** Whether a word of a name is one of things: Spooler. */
export function hasThing(name: string): boolean {
  return name.split(/[ -]/u).some((word) => thingWords.has(word.toLowerCase()))
}

/** Whether all words of a name are of things. */
export function isOfThings(name: string): boolean {
  return name.split(/[ -]/u).every((word) => thingWords.has(word.toLowerCase()))
}

/** Whether a single word that opens or ends a text is more likely no name: Conversation, Ironically, slmgr. */
export function isUnlikelyName(word: string): boolean {
  return ordinaryWord.test(word)
}

const ordinaryWord = /^(?:\p{Ll}\S*|\S{10,}|\S*(?:ing|ed|tion|ment|ly|ness|able|ful))$|^[\p{Lu} ]{3,}$/u

/** Words joined as in what products are called: AnyConnect; no McDonald. */
export const joinedWords = /(?<!(?<!\p{L})(?:Mc|Mac|De|Di|La|Le|Van|Fitz))(?<=\p{Ll})\p{Lu}/u

/** What matches have as `name`. */
export function namesIn(matches: readonly RegExpMatchArray[]): readonly string[] {
  return matches.map(({ groups }) => groups?.['name']?.trim() ?? '')
}
