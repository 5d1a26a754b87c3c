/**
 * Runs expressions over texts. Each text is indexed once by the short pieces it is made of, and an expression runs only where the pieces are there that
 * it cannot match without: of some hundred expressions most texts need a few. What an expression needs is read from the expression itself, so that no
 * list of triggers has to be kept beside it, and nothing is missed.
 */
import { capitals, comparedUnits, space } from './compared-units.ts'
import { anyCapital, anyHan, neededPieces } from './needed-pieces.ts'

/** All matches of a global expression in a text, as `matchAll` gives them. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  return canMatch(expression, text) ? everyMatch(expression, text) : none
}

/** The same without looking at the pieces first: for short stretches of a text. */
export function everyMatch(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  let match = expression.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  while (match !== null) {
    matches.push(match)
    // An empty match stays where it is.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
    match = expression.exec(text)
  }
  return matches
}

/** False where an expression cannot match in a text, because something that every match of it holds is missing. */
export function canMatch(expression: RegExp, text: string): boolean {
  let choices = known.get(expression)
  if (choices === undefined) {
    choices = neededPieces(expression).map((choice) => Uint32Array.from(choice.flatMap((string) => placesOf(string))))
    known.set(expression, choices)
  }
  if (text !== indexed) index(text)
  for (const choice of choices) if (!hasOneOf(choice)) return false
  return true
}

const none: readonly RegExpExecArray[] = []
const known = new Map<RegExp, readonly Uint32Array[]>()

// By the hash of each piece of one, two and three units, one table behind the other: the number of the text that had it last.
const size = 0x10000
const seen = new Uint32Array(3 * size)
let indexed = ''
let number = 1
const hanAt = anyHan.charCodeAt(0)
const capitalAt = anyCapital.charCodeAt(0)
// Han characters outside the first plane come as two units above it.
const firstHan = 0x2e80
const mostNumbers = 0xffff_ffff

function index(text: string): void {
  number = number === mostNumbers ? 1 : number + 1
  if (number === 1) seen.fill(0)
  indexed = text
  let before = 0
  let last = 0
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position)
    const unit = comparedUnits[code] ?? 0
    if (unit === space && last === space) continue
    if (code >= firstHan) seen[hanAt] = number
    if (capitals[code] === 1) seen[capitalAt] = number
    seen[unit] = number
    seen[size + pairOf(last, unit)] = number
    seen[2 * size + tripleOf(before, last, unit)] = number
    before = last
    last = unit
  }
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff
}

function tripleOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & 0xffff
}

function hasOneOf(places: Uint32Array): boolean {
  let at = 0
  while (at < places.length) {
    const end = at + 1 + (places[at] ?? 0)
    at += 1
    while (at < end && seen[places[at] ?? 0] === number) at += 1
    if (at === end) return true
    at = end
  }
  return false
}

// How many pieces a string has, and their places in the tables: the longest pieces there are.
function placesOf(string: string): readonly number[] {
  const units = Array.from({ length: string.length }, (_, at) => string.charCodeAt(at))
  const [first = 0, second = 0] = units
  if (units.length === 1) return [1, first]
  if (units.length === 2) return [1, size + pairOf(first, second)]
  const triples = units.slice(2).map((unit, at) => 2 * size + tripleOf(units[at] ?? 0, units[at + 1] ?? 0, unit))
  return [triples.length, ...triples]
}
