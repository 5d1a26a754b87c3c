/** Addresses that stand in one line without a word that announces one: the postcode beside house, street and town tells them. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { bare, isOfTechnology, isOwnWord } from '../../identities/names/latin-name-shape.ts'
import { letteredPostcodes, streetEndings } from '../../lexicon/street-words.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Addresses of one line. */
export const addressLine: Recogniser = {
  name: 'address-line',
  neverCertain: true,
  find: (text) => [
    ...matchesOf(lettered, text).flatMap(({ index, 0: code }) => leftOf(text, index, index + code.length)),
    ...matchesOf(town, text).flatMap(({ index, 0: line, groups }) => {
      const lead = streetBeforeTown.exec(text.slice(Math.max(0, index - farthest), index))
      const street = lead?.groups?.['street'] ?? ''
      const words = `${street} ${groups?.['town']}`.split(' ')
      const isAddress = street !== '' && (isOfPlaces(words) || endsAsStreet.test(street))
      return isAddress && !words.some((one) => isOfTechnology(one))
        ? [found(index - (lead?.[0].length ?? 0), index + line.length)]
        : []
    }),
    ...matchesOf(townFirst, text).flatMap(({ index, 0: line, groups }) => {
      const words = `${groups?.['town']} ${groups?.['street']}`.split(/[ -]/u)
      return isOfPlaces(words) && !words.some((one) => isOfTechnology(one)) ? [found(index, index + line.length)] : []
    }),
    ...(inwardCode.test(text) ? postcodes : []).flatMap((pattern) => findAll('postal-address', pattern, text, false)),
  ],
}

const lettered = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${letteredPostcodes})`, 'gu')
const word = "[\\p{Lu}\\d][\\p{L}\\d.'’/-]{0,24}"
const small = '(?:y|the|of|on|upon|in|le|la|de|under|by|and|am|im|an|der|den)'
const piece = `(?:[Nn]o\\.? ?)?${word}(?: (?:${word}|${small}(?= ))){0,5}`
// The Old Chapel, Heol y Bryn 27, Aberselat (AC12 7YT)
const beforePostcode = new RegExp(`(?<![\\p{L}\\p{N}.'’-])${piece}(?:, ?${piece}){0,5},? ?$`, 'u')
// Am Alten Speicher 7, 04999 Selathain; Selatkatu 5 B, 00120 Selatki
const town =
  /, (?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}) (?<town>\p{Lu}[\p{L}'’-]{2,24})(?: \p{Lu}[\p{L}'’-]{2,24})?(?![\p{L}\p{N}])/gu
// 7190 Frellvár, Bakta-hegy 14/b: as Hungary writes it
const townFirst =
  /(?<![\p{L}\p{N}.-])(?:[A-Z]{1,2}-)?\d{4,5} (?<town>\p{Lu}[\p{L}'’-]{2,24}), (?<street>(?:[\p{Lu}][\p{L}.'’-]{1,24} ){0,3}(?:\p{Lu}|(?<= )\p{Ll})[\p{L}'’-]{1,24}\.?) \d{1,4}(?:\/?[a-z\d]{1,2})?\.?(?![\p{L}\p{N}])/gu
const streetBeforeTown =
  /(?<![\p{L}\p{N}.'’-])(?<street>(?:\p{Lu}[\p{L}.'’-]{0,24} ){0,3}\p{Lu}[\p{L}'’-]{2,24}) \d{1,4}(?:\/\d{1,4})?(?: ?[a-z]| [A-H])?$/u
// 7XX, K2V0: what both end in; most texts hold none, and the expressions themselves name no letter to look for
const inwardCode = / (?:\d[A-Z]{2}|(?=[\dA-Z]{0,3}\d)[\dA-Z]{4})(?![\w-])/u
// X91 K2V0: an Irish postcode (An Post, Eircode); no W11 24H2, a release of Windows
const eircode =
  /(?<![\w-])[AC-FHKNPRTV-Y]\d[\dW] (?!2\dH[12](?!\w))(?=\d{0,3}[AC-FHKNPRTV-Y])(?=[A-Z]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}(?![\w-])/gu
// York YO1 7XX: a British postcode (Royal Mail's areas) behind a place or a comma
const postcode = overLines('gu')`
  (?<=[\p{L},.] {1,2}|\n[ \t>]{0,8})(?:
    AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU
    |GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE
    |PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV
    |YO|ZE|[BEGLMNSW]
  )\d{1,2}[A-Z]? \d(?!GB|TB|ST|ND|RD|TH|PT|PX|ST|GH|HZ)[ABD-HJLNP-UW-Z]{2}(?![\w-])
`
const endsAsStreet = new RegExp(`(?:${streetEndings})$`, 'u')

const postcodes = [eircode, postcode]

const farthest = 100

function leftOf(text: string, start: number, end: number): readonly Found[] {
  const line =
    text
      .slice(Math.max(0, start - farthest), start)
      .split('\n')
      .at(-1) ?? ''
  const lead = beforePostcode.exec(line)?.[0] ?? ''
  const words = lead.split(/[ ,]+/u).filter((one) => /\p{L}{2}/u.test(one))
  return isOfPlaces(words) && !isOfTechnology(words.at(-1) ?? '') ? [found(start - lead.length, end)] : []
}

// A place is hardly ever called by words of English alone.
function isOfPlaces(words: readonly string[]): boolean {
  return words.some((one) => isOwnWord(bare(one)))
}

function found(start: number, end: number): Found {
  return { kind: 'postal-address', start, end, certain: false }
}
