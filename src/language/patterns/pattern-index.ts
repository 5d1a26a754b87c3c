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
  /** What is known of the texts that were read of late, and of the last one. */
  private readonly recent = new Map<string, Held>()
  private last: Held | null = null
  private lastText = ''

  /** Adds an expression; gives its number. */
  add(expression: RegExp): number {
    const number = this.others.length
    const [best, ...others] = neededPieces(expression)
    this.others.push(others.map((choice) => choice.map((string) => Int32Array.from(placesOf(string)))))
    if (best === undefined) this.easy.push(number)
    for (const string of best ?? []) this.wait(number, rarestFirst(string))
    this.recent.clear()
    this.last = null
    return number
  }

  /** False where an expression cannot match in a text, because something that every match of it holds is missing. */
  canMatch(number: number, text: string): boolean {
    return this.held(text).marks[number] === 1
  }

  /** The expressions that can match in a text, in ascending order. */
  candidates(text: string): readonly number[] {
    return this.held(text).numbers
  }

  private held(text: string): Held {
    if (this.last !== null && text === this.lastText) return this.last
    let held = this.recent.get(text)
    if (held === undefined) {
      if (this.recent.size >= mostKept) this.recent.clear()
      held = this.hold(text)
      this.recent.set(text, held)
    }
    this.last = held
    this.lastText = text
    return held
  }

  private hold(text: string): Held {
    pieces.read(text)
    const marks = new Uint8Array(this.others.length)
    const marked = [...this.easy]
    for (const number of marked) marks[number] = 1
    for (let at = 0; at < pieces.count; at += 1) {
      const place = pieces.places[at] ?? 0
      if (((this.awaited[place >> 5] ?? 0) & (1 << (place & 31))) !== 0) this.markThoseAt(place, marks, marked)
    }
    const numbers = marked.filter((number) => this.hasOthers(number))
    if (numbers.length < marked.length) {
      marks.fill(0)
      for (const number of numbers) marks[number] = 1
    }
    return { marks, numbers: numbers.sort((left, right) => left - right) }
  }

  private markThoseAt(place: number, marks: Uint8Array, marked: number[]): void {
    const { strings } = this
    let at = this.rows[place & (allRows - 1)] ?? 0
    while (at > 0) {
      const number = strings[at + 1] ?? 0
      const from = at + 3
      if (strings[from] === place && marks[number] !== 1 && isThere(strings, from + 1, from + (strings[at + 2] ?? 0))) {
        marks[number] = 1
        marked.push(number)
      }
      at = strings[at] ?? 0
    }
  }

  private hasOthers(number: number): boolean {
    for (const choice of this.others[number] ?? []) if (!hasOneOf(choice)) return false
    return true
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

/** The expressions that can match in one text. */
interface Held {
  /** 1 for each of them. */
  readonly marks: Uint8Array
  readonly numbers: readonly number[]
}

const allRows = 0x2000
// The texts of a case are asked about again and again, by one stage after the other.
const mostKept = 100

// The same text is asked about by one index after the other.
const pieces = new TextPieces()

function hasOneOf(choice: readonly Int32Array[]): boolean {
  for (const places of choice) if (isThere(places, 0, places.length)) return true
  return false
}

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
