import { anyCase } from '../../language/patterns/any-case.ts'
import { matchesOf } from '../../language/patterns/matches.ts'
import { addressCues, sureAddressCues, unitWords } from '../lexicon/street-words.ts'
import { restAt, streetAt } from './address-shape.ts'
import type { Found, Recogniser } from './recogniser.ts'

const addressBehind = /:?\s{1,8}(?=[\p{Lu}\p{N}ulCv(])/uy
// An expression of one line runs on few lines; what stands in the next one is read by another.
const goesOn = '(?=:?[ \\t]{0,8}(?:[\\p{Lu}\\p{N}ulCv(]|$))'
// the address is 12 Rosewood Trail, she lives on Via Verdi 3
const sureCue = new RegExp(`(?<![\\p{L}])(?:${anyCase(sureAddressCues)})${goesOn}`, 'gmu')
// ship it to: Kirkkokatu 25
const cue = new RegExp(`(?<![\\p{L}])(?:${anyCase(addressCues)})${goesOn}`, 'gmu')
// Apt. 612, Suite 4B
const unit = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${unitWords})\\.? ?#?(?:\\d{1,4}[A-Z]?|[A-Z]\\d{0,3})(?![\\w]|\\.\\w)`,
  'gu',
)
// 28 Rosewood Trail, Lipowa 14 above Frellton, NM 88011 or 01-337 Frellów
const streetStart = /^[ \t>|]{0,8}(?=[^\n]*\d)/u
const townLine =
  /^[ \t>|]{0,8}(?:(?:[A-Z]{1,2}-)?\d{2,6}[ -]|[^\d\n]{2,40} (?:\d{4,6}|\d{3} \d{2}|\d{5}-\d{4}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)[ \t.]*$)/gmu

/** Addresses of many countries as they stand in forms and signatures, over several lines too. */
export const addressBlock: Recogniser = {
  name: 'address-block',
  neverCertain: true,
  find: (text) => [
    ...matchesOf(sureCue, text).flatMap((match) => behindCue(text, match.index + match[0].length, true)),
    ...matchesOf(cue, text).flatMap((match) => behindCue(text, match.index + match[0].length, false)),
    ...matchesOf(unit, text).flatMap((match) => aroundUnit(text, match.index, match.index + match[0].length)),
    ...aboveTowns(text),
  ],
}

function behindCue(text: string, cueEnd: number, isSure: boolean): readonly Found[] {
  addressBehind.lastIndex = cueEnd
  if (!addressBehind.test(text)) return []
  const at = addressBehind.lastIndex
  const street = streetAt(text, at)
  if (street === null) return []
  const rest = restAt(text, street.end)
  const isNumbered = street.isPlain && (street.isNamed || isDigit(text, at))
  if (!rest.hasPart && !rest.isPlaced && !isNumbered && !(isSure && (street.isPlain || street.isNamed))) return []
  return lines(text, at, rest.end)
}

/** The street before a part of a house, or behind it where the part opens the line. */
function aroundUnit(text: string, start: number, end: number): readonly Found[] {
  const lead = text.slice(Math.max(0, start - farthest), start)
  const before = beforeUnit.exec(lead)?.[0] ?? ''
  for (const offset of wordStarts(before)) {
    const at = start - before.length + offset
    const street = streetAt(text, at)
    if (
      street === null ||
      !(street.isNamed || (street.isPlain && isDigit(text, at))) ||
      !onlySeparators.test(text.slice(street.end, start))
    )
      continue
    if (!street.isPlain && !isDigit(text, at)) continue
    return lines(text, at, restAt(text, end).end)
  }
  const gap = /^[ ]{1,3}/u.exec(text.slice(end, end + 3))?.[0].length ?? 0
  const behind = gap === 0 ? null : streetAt(text, end + gap)
  if (behind === null || !behind.isPlain || !behind.isNamed) return []
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
  if (street === null || !(street.isPlain || street.isNamed)) return []
  const rest = restAt(text, street.end)
  const isWhole = /^[ \t.,]*(?:\n|$)/u.test(text.slice(rest.end))
  return rest.isPlaced && isWhole && text.slice(street.end, rest.end).includes('\n') ? lines(text, at, rest.end) : []
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
