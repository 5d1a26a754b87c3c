import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { isThing } from '../../identities/names/latin-name-shape.ts'
import {
  addressCues,
  cornerCues,
  streetClosings,
  streetEndings,
  streetOpenings,
  sureAddressCues,
  unitWords,
  weakAddressCues,
} from '../../lexicon/street-words.ts'
import { partAt, restAt, streetAt, wordedSigns } from './address-shape.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Addresses of many countries as they stand in forms and signatures, over several lines too. */
export const addressBlock: Recogniser = {
  name: 'address-block',
  neverCertain: true,
  find: (text) => [
    ...cues.flatMap(({ cue, needed }) =>
      matchesOf(cue, text).flatMap((match) => behindCue(text, match.index + match[0].length, needed)),
    ),
    ...matchesOf(corner, text).flatMap(cornersOf),
    ...matchesOf(unit, text).flatMap((match) => aroundUnit(text, match.index, match.index + match[0].length)),
    ...findAll('postal-address', unitInStreet, text, false),
    ...aboveTowns(text),
  ],
}

const begins = `(?:[\\p{Lu}\\p{N}(]|(?:${streetOpenings}|no\\.)(?![\\p{L}]))`
const addressBehind = new RegExp(`:?\\s{1,8}(?=${begins})`, 'uy')
// An expression of one line runs on few lines; what stands in the next one is read by another.
const goesOn = `(?=:?[ \\t]{0,8}(?:${begins}|$))`
const cueOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${anyCase(words)})${goesOn}`, 'gmu')
/** Words in front of addresses, and how much has to speak for one behind them: she lives on Via Verdi 3; ship it to: Kirkkokatu 25; at 418 Via Verdi 3. */
const cues: readonly { readonly cue: RegExp; readonly needed: number }[] = [
  { cue: cueOf(sureAddressCues), needed: 2 },
  { cue: cueOf(addressCues), needed: 3 },
  { cue: cueOf(weakAddressCues), needed: 4 },
]
// the corner of Lindenweg 12 and Frell Avenue
const side = `(?:\\d{1,6}[A-Za-z]?,? )?(?:(?:${streetOpenings}) ?)?(?:[\\p{Lu}][\\p{L}.'’-]{1,24}|\\p{L}{3,20}(?:${streetEndings}))(?: (?:\\p{Lu}[\\p{L}.'’-]{0,24}|de|la|del|van|of)){0,4}(?: \\d{1,4}[a-z]?(?![\\w.]\\w)\\.?)?`
const corner = new RegExp(`(?<![\\p{L}])(?:${anyCase(cornerCues)}) (?<one>${side}) and (?<other>${side})`, 'gu')
// Apt. 612, Suite 4B
const unit = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${unitWords})\\.? ?#?(?:\\d{1,4}[A-Za-z]?|[A-Z]\\d{0,3})(?![\\w]|\\.\\w)`,
  'gu',
)
// Unit 6, Rosewood Yard: no number of its own
const unitInStreet = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${unitWords})\\.? ?#?\\d{1,4}[A-Za-z]?, (?:\\p{Lu}[\\p{L}'’-]{2,20} ){1,3}(?:${streetClosings})(?![\\p{L}\\d])(?:, \\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?)?`,
  'gu',
)
// 28 Rosewood Trail, Lipowa 14 above Frellton, NM 88011 or 01-337 Frellów
const streetStart = /^[ \t>|]{0,8}(?=[^\n]*\d)/u
const townLine =
  /^[ \t>|]{0,8}(?:(?:[A-Z]{1,2}-)?\d{2,6}[ -]|[^\d\n]{2,40} (?:\d{4,6}|\d{3} \d{2}|\d{5}-\d{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)[ \t.]*$)/gmu

function behindCue(text: string, cueEnd: number, needed: number): readonly Found[] {
  addressBehind.lastIndex = cueEnd
  if (!addressBehind.test(text)) return []
  const at = addressBehind.lastIndex
  const first = partAt(text, at)
  const street = first === '' ? streetAt(text, at) : { end: at + first.length, signs: 2 }
  if (street === null) return []
  const rest = restAt(text, street.end)
  return street.signs + rest.signs < needed ? [] : lines(text, at, rest.end)
}

/** The corner of two streets, one of which a number, a street's word or a word of no language tells. */
function cornersOf(match: RegExpExecArray): readonly Found[] {
  const { one = '', other = '' } = match.groups ?? {}
  const isTold = [one, other].some((name) => (streetAt(name, 0) ?? streetAt(`1 ${name}`, 0)) !== null)
  if (!isTold || `${one} ${other}`.split(' ').some((word) => isThing(word))) return []
  return lines(match.input, match.index, match.index + match[0].length)
}

/** The street before a part of a house, or behind it where the part opens the line. */
function aroundUnit(text: string, start: number, end: number): readonly Found[] {
  const lead = text.slice(Math.max(0, start - farthest), start)
  const before = beforeUnit.exec(lead)?.[0] ?? ''
  for (const offset of wordStarts(before)) {
    const at = start - before.length + offset
    const street = streetAt(text, at)
    const isTold = street !== null && street.signs > 1 && (isDigit(text, at) || street.signs > wordedSigns)
    if (!isTold || !onlySeparators.test(text.slice(street.end, start))) continue
    return lines(text, at, restAt(text, end).end)
  }
  const gap = /^[ ]{1,3}/u.exec(text.slice(end, end + 3))?.[0].length ?? 0
  const behind = gap === 0 ? null : streetAt(text, end + gap)
  if (behind === null || behind.signs <= wordedSigns) return []
  return lines(text, start, restAt(text, behind.end).end)
}

const farthest = 70
// as far as a street can go: no sentence, one change of line
const beforeUnit = /[^\n:;!?()]{0,60}[|>,. \t]{0,6}\n?[ \t>|]{0,6}$/u
const onlySeparators = /^[\s,.|>•·]{1,10}$/u

/** Where words begin in a run, the ones farther left first; numbers before names. */
function wordStarts(run: string): readonly number[] {
  return [...run.matchAll(/(?<![\p{L}\p{N}.'’-])[\p{Lu}\p{N}ulvC]/gu)].map(({ index }) => index)
}

/** Lines of a street above one of a town. */
function aboveTowns(text: string): readonly Found[] {
  return matchesOf(townLine, text).flatMap(({ index }) => {
    const end = index - 1
    const start = text.lastIndexOf('\n', end - 1) + 1
    const next = text.indexOf('\n', index)
    const below = (next === -1 ? text.length : next) - end
    if (index === 0 || end - start < 4 || end - start > 68 || below < 5 || below > 70) return []
    const lead = streetStart.exec(text.slice(start, end))?.[0]
    return lead === undefined ? [] : inLines(text, start + lead.length)
  })
}

function inLines(text: string, at: number): readonly Found[] {
  const street = streetAt(text, at)
  if (street === null) return []
  const rest = restAt(text, street.end)
  const isWhole = /^[ \t.,]*(?:\n|$)/u.test(text.slice(rest.end))
  return rest.signs > 1 && isWhole && text.slice(street.end, rest.end).includes('\n') ? lines(text, at, rest.end) : []
}

function isDigit(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at))
}

/** Each line and each column by itself: what parts them stays. */
function lines(text: string, start: number, end: number): readonly Found[] {
  return [...text.slice(start, end).matchAll(column)].map(({ index, 0: found }) => ({
    kind: 'postal-address',
    start: start + index,
    end: start + index + found.length,
    certain: false,
  }))
}

const column = /[^\s|>•·](?:[^\n|>•· ]| (?! ))*(?<![\s,])/gu
