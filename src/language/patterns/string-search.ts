/** Which of many strings stand in a text: it is gone through once, whatever their number (the way of Rabin and Karp, 1987). */
import { capitals, comparedUnits, space } from './compared-units.ts'
import { anyCapital, anyHan } from './needed-pieces.ts'

/**
 * Knows strings in compared units by numbers, counted from 0 in the order in which they were added. Each is looked for where the one to three of its
 * units stand that are rarest in texts.
 */
export class StringSearch {
  /** By number: those that stand in the text that was read last, `count` of them, each once. */
  found: Int32Array = new Int32Array(0x100)
  count = 0
  private readonly numbers = new Map<string, number>()
  /** Those of more than one unit, one behind the other: where the next one of the same row begins, the place it waits at, its number, its length, where in it the rarest units end. Its units follow. */
  private strings = new Int32Array(0x1000)
  private end = 1
  /** By the last digits of a place: where the first string begins that waits there; 0 where none does. */
  private readonly rows = new Uint32Array(allRows)
  /** A bit for each place that a string waits at. */
  private readonly awaited = new Uint32Array(allPlaces / 32)
  /** By unit: the number of the string of this unit alone + 1, or 0. */
  private readonly singles = new Uint32Array(0x10000)
  /** By number: the last text that it stands in, counted. */
  private turns = new Int32Array(0x100)
  private turn = 0
  /** The units of the text that was read last, between marks that are in no string. */
  private units = new Uint16Array(0x1000)
  private length = 0

  /** Adds a string that is not empty; gives its number. */
  add(string: string): number {
    const known = this.numbers.get(string)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(string, number)
    if (this.turns.length <= number) {
      const turns = new Int32Array(2 * number)
      turns.set(this.turns)
      this.turns = turns
      this.found = new Int32Array(2 * number)
    }
    this.wait(number, string)
    return number
  }

  /** Reads a text: `found` and `count` are its own afterwards. */
  read(text: string): void {
    this.turn += 1
    this.count = 0
    this.compare(text)
    const { units, length, awaited } = this
    let before = 0
    let last = 0
    for (let at = border; at < length; at += 1) {
      const unit = units[at] ?? 0
      if (((awaited[unit >> 5] ?? 0) & (1 << (unit & 31))) !== 0) this.find((this.singles[unit] ?? 0) - 1)
      const pair = pairOf(last, unit)
      if (((awaited[pair >> 5] ?? 0) & (1 << (pair & 31))) !== 0) this.look(pair, at)
      const triple = tripleOf(before, last, unit)
      if (((awaited[triple >> 5] ?? 0) & (1 << (triple & 31))) !== 0) this.look(triple, at)
      before = last
      last = unit
    }
  }

  /** Whether a string stands in the text that was read last. */
  has(number: number): boolean {
    return this.turns[number] === this.turn
  }

  private compare(text: string): void {
    // Behind the text: a mark, any Han character, a mark, any capital letter.
    if (this.units.length < text.length + border + 4) this.units = new Uint16Array(2 * text.length + border + 4)
    const { units } = this
    let length = border
    let last = 0
    let marks = 0
    for (let position = 0; position < text.length; position += 1) {
      const code = text.charCodeAt(position)
      const unit = comparedUnits[code] ?? 0
      if (unit === space && last === space) continue
      if (code >= firstHan) marks |= 1
      marks |= (capitals[code] ?? 0) << 1
      units[length] = unit
      length += 1
      last = unit
    }
    units[length] = 0
    units[length + 1] = (marks & 1) !== 0 ? anyHan.charCodeAt(0) : 0
    units[length + 2] = 0
    units[length + 3] = (marks & 2) !== 0 ? anyCapital.charCodeAt(0) : 0
    this.length = length + 4
  }

  /** Finds the strings that wait at a place and stand in the text where its units end at `at`. */
  private look(place: number, at: number): void {
    const { strings, turns, turn } = this
    let string = this.rows[place & (allRows - 1)] ?? 0
    while (string > 0) {
      const number = strings[string + 2] ?? 0
      if (strings[string + 1] === place && turns[number] !== turn && this.stands(string, at)) this.find(number)
      string = strings[string] ?? 0
    }
  }

  private find(number: number): void {
    if (number < 0 || this.turns[number] === this.turn) return
    this.turns[number] = this.turn
    this.found[this.count] = number
    this.count += 1
  }

  private stands(string: number, at: number): boolean {
    const { strings, units } = this
    const length = strings[string + 3] ?? 0
    const from = at - (strings[string + 4] ?? 0)
    if (from < border || from + length > this.length) return false
    for (let offset = 0; offset < length; offset += 1) {
      if (units[from + offset] !== strings[string + head + offset]) return false
    }
    return true
  }

  private wait(number: number, string: string): void {
    const { place, at } = rarestOf(string)
    this.awaited[place >> 5] = (this.awaited[place >> 5] ?? 0) | (1 << (place & 31))
    if (string.length === 1) {
      this.singles[place] = number + 1
      return
    }
    const next = this.end + head + string.length
    if (next > this.strings.length) {
      const more = new Int32Array(2 * next)
      more.set(this.strings)
      this.strings = more
    }
    const row = place & (allRows - 1)
    this.strings.set([this.rows[row] ?? 0, place, number, string.length, at], this.end)
    for (let offset = 0; offset < string.length; offset += 1)
      this.strings[this.end + head + offset] = string.charCodeAt(offset)
    this.rows[row] = this.end
    this.end = next
  }
}

// The tables are small on purpose: what does not fit the processor's nearest memory takes longer to look up than the expressions take to run.
/** One, two and three units have places from 0 up to this; different ones may share one. */
const allPlaces = 0x40000
const allRows = 0x4000
/** How many numbers stand before the units of a string. */
const head = 5
/** How many marks stand before a text, so that each of its units has two before it. */
const border = 2
// Han characters outside the first plane come as two units above it.
const firstHan = 0x2e80

/** The place of the three units of a string that the fewest texts have, or of all of a shorter one, and where they end. */
function rarestOf(string: string): { readonly place: number; readonly at: number } {
  const unitAt = (at: number): number => string.charCodeAt(at)
  if (string.length === 1) return { place: unitAt(0), at: 0 }
  if (string.length === 2) return { place: pairOf(unitAt(0), unitAt(1)), at: 1 }
  let best = 2
  for (let at = 3; at < string.length; at += 1) if (rareness(string, at) > rareness(string, best)) best = at
  return { place: tripleOf(unitAt(best - 2), unitAt(best - 1), unitAt(best)), at: best }
}

/** Of the three units that end here. */
function rareness(string: string, end: number): number {
  return (
    rarenessOf(string.charCodeAt(end - 2)) + rarenessOf(string.charCodeAt(end - 1)) + rarenessOf(string.charCodeAt(end))
  )
}

function rarenessOf(unit: number): number {
  return rarenesses.get(unit) ?? rarenesses.size
}

// Digits, which dates are full of, then the letters of English texts, the most frequent first.
const rarenesses = new Map(Array.from('0 etaoinsrhldcumfpgwybvkxjqz', (character, at) => [character.charCodeAt(0), at]))

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + Math.imul(second, 0x79b1) + 0x1_0000) & (allPlaces - 1)
}

function tripleOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e35) + Math.imul(second, 0x2_79b3) + Math.imul(third, 0x85eb)) & (allPlaces - 1)
}
