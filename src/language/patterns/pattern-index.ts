/** Expressions by the pieces without which they cannot match: a text is held against all of them at once. */
import { neededPieces } from './needed-pieces.ts'
import { allPlaces, placesOf, TextPieces } from './text-pieces.ts'

/** Knows of expressions by numbers, counted from 0 in the order in which they were added. */
export class PatternIndex {
  /** By expression: what it needs besides a string of its most telling choice. */
  private readonly others: (readonly (readonly Int32Array[])[])[] = []
  /** Strings of most telling choices, one behind the other: where the next one of the same row begins, the expression, how many places, these. */
  private strings = new Int32Array(0x1000)
  private end = 1
  /** By the last digits of a place: where the first string begins that waits for a piece there; 0 where none does. */
  private readonly rows = new Uint32Array(allRows)
  /** A bit for each place that a string waits for. */
  private readonly awaited = new Uint32Array(allPlaces / 32)
  /** Expressions that need nothing. */
  private readonly easy: number[] = []
  /** Of the text that was read last: 1 for each expression of which a string is there. */
  private marks = new Uint8Array(0x100)
  private marked: number[] = []
  private version = -1

  /** Adds an expression; gives its number. */
  add(expression: RegExp): number {
    const number = this.others.length
    const [best, ...others] = neededPieces(expression)
    this.others.push(others.map((choice) => choice.map((string) => Int32Array.from(placesOf(string)))))
    if (best === undefined) this.easy.push(number)
    for (const string of best ?? []) this.wait(number, rarestFirst(string))
    if (number >= this.marks.length) this.marks = new Uint8Array(2 * this.marks.length)
    this.version = -1
    return number
  }

  /** False where an expression cannot match in a text, because something that every match of it holds is missing. */
  canMatch(number: number, text: string): boolean {
    this.read(text)
    return this.marks[number] === 1 && this.hasOthers(number)
  }

  /** The expressions that can match in a text, in ascending order. */
  candidates(text: string): readonly number[] {
    this.read(text)
    return this.marked.filter((number) => this.hasOthers(number)).sort((left, right) => left - right)
  }

  private read(text: string): void {
    pieces.read(text)
    if (pieces.version === this.version) return
    this.version = pieces.version
    for (const number of this.marked) this.marks[number] = 0
    this.marked = []
    for (const number of this.easy) this.mark(number)
    for (let at = 0; at < pieces.count; at += 1) {
      const place = pieces.places[at] ?? 0
      if (((this.awaited[place >> 5] ?? 0) & (1 << (place & 31))) !== 0) this.markThoseAt(place)
    }
  }

  private markThoseAt(place: number): void {
    const { strings } = this
    let at = this.rows[place & (allRows - 1)] ?? 0
    while (at > 0) {
      const from = at + 3
      const to = from + (strings[at + 2] ?? 0)
      if (strings[from] === place && isThere(strings, from + 1, to)) this.mark(strings[at + 1] ?? 0)
      at = strings[at] ?? 0
    }
  }

  private mark(number: number): void {
    if (this.marks[number] === 1) return
    this.marks[number] = 1
    this.marked.push(number)
  }

  private hasOthers(number: number): boolean {
    return this.others[number]?.every((choice) => choice.some((places) => isThere(places, 0, places.length))) === true
  }

  private wait(number: number, places: readonly number[]): void {
    const [place = 0] = places
    const next = this.end + 3 + places.length
    if (next > this.strings.length) {
      const more = new Int32Array(2 * next)
      more.set(this.strings)
      this.strings = more
    }
    const row = place & (allRows - 1)
    this.strings.set([this.rows[row] ?? 0, number, places.length, ...places], this.end)
    this.rows[row] = this.end
    this.awaited[place >> 5] = (this.awaited[place >> 5] ?? 0) | (1 << (place & 31))
    this.end = next
  }
}

const allRows = 0x2000

// The same text is asked about by one index after the other.
const pieces = new TextPieces()

function isThere(places: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!pieces.has(places[at] ?? 0)) return false
  return true
}

/** The places of a string's pieces, the one first that the fewest texts have. */
function rarestFirst(string: string): readonly number[] {
  const places = placesOf(string)
  const rareness = places.map((_, at) => rarenessOf(string.slice(at, at + 3)))
  const rarest = places[rareness.indexOf(Math.max(...rareness))] ?? 0
  return [rarest, ...places.filter((place) => place !== rarest)]
}

function rarenessOf(piece: string): number {
  return Array.from(piece).reduce((sum, character) => sum + (rarenesses.get(character) ?? rarenesses.size), 0)
}

// Letters of English texts, the most frequent first.
const rarenesses = new Map(Array.from(' etaoinsrhldcumfpgwybvkxjqz0', (character, at) => [character, at]))
