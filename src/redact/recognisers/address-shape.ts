/** What a postal address looks like, read piece by piece: house and street, part of the house, town, postcode, country. */
import { bare, isOfTechnology, isOwnWord } from '../identities/latin-name-shape.ts'
import { notNames } from '../lexicon/person-words.ts'
import { countries, streetClosings, streetEndings, streetOpenings, unitWords } from '../lexicon/street-words.ts'

/** A house in a street, and how much of it shows that it is one. */
export interface Street {
  readonly end: number
  /** Has a word for a street. */
  readonly isPlain: boolean
  /** The name of the street or the town is no word of English or of technology. */
  readonly isNamed: boolean
}

const capital = "\\p{Lu}[\\p{L}.'’-]{0,24}"
const small =
  '(?:de|da|do|das|dos|du|des|del|della|delle|di|la|le|les|van|von|der|den|al|el|y|st\\.|nad|v|of|the|rue|u\\.|út|utca|tér|rkp\\.)'
const name = `(?!(?:${unitWords})(?![\\p{L}]))(?:${capital}|${small}|\\d{1,3}(?:st|nd|rd|th)|\\p{L}{3,20}(?:${streetEndings}))`
// 12 Rosewood Trail, 31 Rue de la Gare, 221B Baker Street; 3 45 Rosewood Trail, 28030 Calle Larga 5: a flat or a postcode in front
const numberFirst = new RegExp(
  `\\d{1,6}[A-Za-z]?,? (?:\\d{1,5} )?(?:(?:${streetOpenings}) ?)?(?:${name} ){0,5}${name}(?: \\d{1,4}[a-z]?(?![\\w.]\\w)\\.?)?`,
  'uy',
)
// Kirkkokatu 25, ul. Lipowa 14, Via Verdi 3, 17. Tavaszmező u. 5.
const numberLast = new RegExp(
  `(?:(?:${streetOpenings}) ?)?(?:${name} ){0,4}${name},? (?:no\\.? ?)?\\d{1,4} ?[a-z]?(?![\\w-]|\\.\\w)\\.?`,
  'uy',
)
// P.O. Box 4410, Box 4410
const box = /[Pp]\.? ?[Oo]\.? ?Box \d{1,6}/uy

const opensStreet = new RegExp(`(?<![\\p{L}\\p{N}])(?:${streetOpenings})(?![\\p{L}])`, 'u')
const closesStreet = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${streetClosings})\\.?(?=$|[ ,]\\d|,)|\\p{L}{2}(?:${streetEndings})(?![\\p{L}\\p{N}])`,
  'u',
)

/** The house and street that begin at a place, or `null`. */
export function streetAt(text: string, at: number): Street | null {
  for (const shape of [box, numberFirst, numberLast]) {
    shape.lastIndex = at
    const found = shape.exec(text)?.[0]
    if (found === undefined) continue
    const words = found.split(/[ ,]+/u).filter((word) => /^\p{L}{2}/u.test(word))
    const isWorded = shape === box || opensStreet.test(found) || closesStreet.test(found)
    const isNamed = shape === box || words.some((word) => isOwnWord(bare(word)))
    if (!isWorded && (words.some((word) => isOfTechnology(word)) || !isNamed)) continue
    return { end: at + found.length, isPlain: isWorded, isNamed }
  }
  return null
}

const separator = /(?:,?[ \t]{0,3}\n[ \t]{0,8}(?:[>|•·*-][ \t]{0,4})?|, ?|[ \t]{2,8}| ?[|>•·] ?| )/uy
const part = new RegExp(
  `(?:${unitWords})\\.? ?(?:[Nn]o\\.? ?)?#?(?:\\d{1,4}[A-Z]?|[A-Z]\\d{0,3})(?![\\w]|\\.\\w)`,
  'uy',
)
const postcode =
  /(?:[A-Z]{1,2}-)?(?:\d{5}-\d{3,4}|\d{2}-\d{3}|\d{4,6}|\d{3} \d{2})(?![\w-]|\.\d)|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)|[A-Z]\d[A-Z] \d[A-Z]\d(?!\w)/uy
const place = new RegExp(
  `(?:${capital}|\\(\\p{Lu}[\\p{L} ]{1,24}\\))(?: (?:${capital}|de|del|do|da|di|la|les|nad|u|v|am|an der|\\(\\p{Lu}[\\p{L} ]{1,24}\\))(?![\\p{L}\\d])){0,5}`,
  'uy',
)

/** What of an address goes on behind a place in it. */
export interface Rest {
  readonly end: number
  /** Whether it has a part of a house. */
  readonly hasPart: boolean
  /** Whether it has a postcode or a country. */
  readonly isPlaced: boolean
}

/** Reads on: parts of the house, towns, postcodes, a country, on the same line or on those below. */
export function restAt(text: string, at: number): Rest {
  let rest: Rest = { end: at, hasPart: false, isPlaced: false }
  for (let pieces = 0; pieces < mostPieces; pieces += 1) {
    const next = pieceAt(text, rest)
    if (next === null) break
    rest = next
  }
  return rest
}

const mostPieces = 8

function pieceAt(text: string, rest: Rest): Rest | null {
  const between = matchAt(separator, text, rest.end)
  if (between === '') return null
  const from = rest.end + between.length
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

// , NM 88011; , CO at the end of a line
const regionCode = /[A-Z]{2,3}(?= \d{4,6}(?!\d)|[ \t]*(?:\n|$))/uy

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
