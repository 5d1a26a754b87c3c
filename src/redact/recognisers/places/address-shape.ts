/** What a postal address looks like, read piece by piece: house and street, part of the house, town, postcode, country. */
import { bare, isOfTechnology, isOwnWord } from '../../identities/names/latin-name-shape.ts'
import { notNames } from '../../lexicon/around-names/person-words.ts'
import {
  countries,
  letteredPostcodes,
  plainPostcodes,
  streetClosings,
  streetEndings,
  streetOpenings,
  unitWords,
} from '../../lexicon/street-words.ts'

/** A house in a street, and how much of it shows that it is one. */
export interface Street {
  readonly end: number
  /** How much speaks for an address: one for a house number, two for numbers on both sides or a word for a street, one for a word of no language. */
  readonly signs: number
}

const capital = "\\p{Lu}[\\p{L}∆.'’-]{0,24}"
const small =
  '(?:de|da|do|das|dos|du|des|del|della|delle|di|la|le|les|van|von|der|den|al|el|y|st\\.|nad|v|of|the|rue|u\\.|út|utca|tér|rkp\\.)'
const name = `(?!(?:${unitWords})(?![\\p{L}]))(?:${capital}|${small}|\\d{1,3}(?:st|nd|rd|th)|\\p{L}{3,20}(?:${streetEndings}))`
const closing = `(?: (?:${streetClosings})(?![\\p{L}\\d])\\.?)?`
// 12 Rosewood Trail, 31 Rue de la Gare, 221B Baker Street, No. 8, Lorong Selat 3; 3 45 Rosewood Trail, 28030 Calle Larga 5: a flat or a postcode in front
const numberFirst = new RegExp(
  `(?:[Nn]o\\.? ?)?\\d{1,6}[A-Za-z]?,? (?:\\d{1,5} )?(?:(?:${streetOpenings}) ?)?(?:${name} ){0,5}${name}(?: \\d{1,4}[a-z]?(?![\\w.]\\w)\\.?${closing})?`,
  'uy',
)
// Kirkkokatu 25, ul. Lipowa 14/3, Via Verdi 3, 17. Tavaszmező u. 5.
const numberLast = new RegExp(
  `(?:(?:${streetOpenings}) ?)?(?:${name} ){0,4}${name},? (?:no\\.? ?)?\\d{1,4}(?:/\\d{1,4})?(?: ?[a-z]| [A-H](?=[,\\n]|$))?(?![\\w-]|\\.\\w)\\.?${closing}`,
  'uy',
)
// P.O. Box 4410, 12 P.O. Box 4410
const box = /(?:\d{1,6} )?[Pp]\.? ?[Oo]\.? ?Box \d{1,6}/uy

const opensStreet = new RegExp(`(?<![\\p{L}\\p{N}])(?:${streetOpenings})(?![\\p{L}])`, 'u')
const closesStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${streetClosings})\\.?(?=$|[ ,]\\d|,)|\\p{L}{2}(?:${streetEndings})(?![\\p{L}\\p{N}])`,
  'u',
)
const leadingNumber = /^(?:[Nn]o\.? ?)?\d/u
const bothNumbers = /^(?:[Nn]o\.? ?)?(?:\d{3,6},? .*\p{L}.* \d{1,4}[a-z]?\.?(?: \p{L}+\.?)?$|\d{1,6} \d{1,5} )/u
const trailingNumber = /\p{L}\.?,? (?:no\.? ?)?\d[\d/]{0,8}(?: ?[A-Za-z])?\.?$/u

/** Signs that a street has which a word for one shows. */
export const wordedSigns = 2

/** The house and street that begin at a place, or `null`. */
export function streetAt(text: string, at: number): Street | null {
  for (const shape of [box, numberFirst, numberLast]) {
    shape.lastIndex = at
    const found = shape.exec(text)?.[0]
    if (found === undefined) continue
    if (shape === box) return { end: at + found.length, signs: 4 }
    const words = found.split(/[ ,]+/u).filter((word) => /^\p{L}{2}/u.test(word))
    const isWorded = opensStreet.test(found) || closesStreet.test(found)
    const isNamed = words.some((word) => isOwnWord(bare(word)))
    if (!isWorded && (words.some((word) => isOfTechnology(word)) || !isNamed)) continue
    const isLed = leadingNumber.test(found)
    const numbers = bothNumbers.test(found) ? 3 : isLed || trailingNumber.test(found) ? 1 : 0
    return {
      end: at + found.length,
      signs: numbers + (isWorded && (isNamed || isLed) ? wordedSigns : 0) + (isNamed ? 1 : 0),
    }
  }
  return null
}

const separator =
  /(?:,?[ \t]{0,3}(?:\n[ \t]{0,8}){1,2}(?:[>|•·*-][ \t]{0,4})?(?:,[ \t]{0,3})?|, ?|[ \t]{2,8}| ?[|>•·] ?| )/uy
const part = new RegExp(
  `(?:${unitWords})\\.? ?(?:[Nn]o\\.? ?)?#?(?:\\d{1,4}[A-Za-z]?|[A-Z]\\d{0,3})(?![\\w]|\\.\\w)`,
  'uy',
)
const postcode = new RegExp(`(?:${plainPostcodes}|${letteredPostcodes})`, 'uy')
const place = new RegExp(
  `(?:${capital}|\\(\\p{Lu}[\\p{L} ]{1,24}\\))(?: (?:${capital}|de|del|do|da|di|la|les|nad|u|v|am|an der|\\(\\p{Lu}[\\p{L} ]{1,24}\\))(?![\\p{L}\\d])){0,5}`,
  'uy',
)

/** What of an address goes on behind a place in it. */
export interface Rest {
  readonly end: number
  /** How much speaks for an address: two for a part of a house and for a postcode or a country. */
  readonly signs: number
}

/** Reads on: parts of the house, towns, postcodes, a country, on the same line or on those below. */
export function restAt(text: string, at: number): Rest {
  let rest: Read = { end: at, hasPart: false, isPlaced: false }
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const next = pieceAt(text, rest)
    if (next === null) break
    rest = next
  }
  return { end: rest.end, signs: (rest.hasPart ? 2 : 0) + (rest.isPlaced ? 2 : 0) }
}

interface Read {
  readonly end: number
  readonly hasPart: boolean
  readonly isPlaced: boolean
}

/** The part of a house that begins at a place (`Flat 3b`), or nothing. */
export function partAt(text: string, at: number): string {
  return matchAt(part, text, at)
}

const mostPieces = 8

function pieceAt(text: string, rest: Read): Read | null {
  const between = matchAt(separator, text, rest.end)
  if (between === '') return null
  const from = rest.end + between.length
  // Below an empty line only a country goes on.
  if (/\n\s*\n/u.test(between)) {
    const country = townAt(text, from, between)
    return isCountry(country) ? { ...rest, end: from + country.length, isPlaced: true } : null
  }
  const house = matchAt(part, text, from)
  if (house !== '') return { ...rest, end: from + house.length, hasPart: true }
  const code = matchAt(postcode, text, from)
  if (code !== '') return { ...rest, end: from + code.length, isPlaced: true }
  const town = townAt(text, from, between)
  return town === '' ? null : { ...rest, end: from + town.length, isPlaced: rest.isPlaced || isCountry(town) }
}

// Behind a space alone the sentence may go on: Suite 4 Please call
function townAt(text: string, from: number, between: string): string {
  const region = /[,\n]/u.test(between) ? matchAt(regionCode, text, from) : ''
  if (region !== '') return region
  const words = matchAt(place, text, from).replace(/\.$/u, '').split(' ')
  const end = words.findIndex(
    (word, index) => isSentence(word) && !(index > 0 && isOwnWord(bare(words[index + 1] ?? ''))),
  )
  const found = (end === -1 ? words : words.slice(0, end)).join(' ')
  if (found === '' || found.length > 45 || /^[:@\\/_\d]/u.test(text.charAt(from + found.length))) return ''
  if (/^[ ]?:/u.test(text.slice(from + found.length, from + found.length + 2))) return ''
  if (isCountry(found)) return found
  const isOwnLine = between.includes('\n') || /^(?:[|>•·]| {2})/u.test(between.trim() === '' ? between : between.trim())
  const isOneNamed = found.split(' ').some((word) => isOwnWord(bare(word.replace(/[()]/gu, ''))))
  if (isOneNamed) return found
  return isOwnLine && !found.split(' ').some((word) => notNames.has(word.toLowerCase())) ? found : ''
}

// , NM 88011; , ec above 76634; , CO at the end of a line
const regionCode = /(?:\p{L}{2,3}|\d{2})(?=\s{1,4}(?:[^\d\n]{2,24} )?\d{4,6}(?!\d))|[A-Z]{2,3}(?=[ \t]*(?:\n|$))/uy

function isSentence(word: string): boolean {
  const folded = word.toLowerCase()
  return (notNames.has(folded) && !placeWords.has(folded)) || folded === 'i'
}

const placeWords: ReadonlySet<string> = new Set('new first second us'.split(' '))

function isCountry(words: string): boolean {
  return words.split(' ').some((word) => countries.has(word.toLowerCase())) || /^United (?:Kingdom|States)/u.test(words)
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
