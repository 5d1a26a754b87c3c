/** Expressions by the pieces without which they cannot match: a text is held against all of them at once. */
import { neededPieces } from './needed-pieces.ts'
import { allPlaces, placesOf, TextPieces } from './text-pieces.ts'

/** Knows of expressions by numbers, counted from 0 in the order in which they were added. */
export class PatternIndex {
  /** By expression: what it needs besides a string of its most telling choice. */
  private readonly others: (readonly (readonly (readonly number[])[])[])[] = []
  /** Strings of most telling choices, one behind the other: where the next one of the same row begins, the expression, how many places, these. */
  private strings = new Int32Array(0x1000)
  private end = 1
  /** By the last digits of a place: where the first string begins that waits for a piece there; 0 where none does. */
  private readonly rows = new Uint32Array(allRows)
  /** A bit for each place that a string waits for. */
  private readonly awaited = new Uint32Array(allPlaces / 32)
  /** Expressions that need nothing. */
  private readonly easy: number[] = []
  /** Those that can match, by the texts that were read of late. */
  private readonly recent = new Map<string, readonly number[]>()
  /** By expression: when it was last found that it can match, counted in texts. A list for each text would be one more to make and to throw away. */
  private turns = new Int32Array(0x100)
  private turn = 0
  private lastText: string | null = null
  private lastNumbers: readonly number[] = []
  private readonly pieces = new TextPieces()

  /** Adds an expression; gives its number. */
  add(expression: RegExp): number {
    const number = this.others.length
    const [best, ...others] = neededPieces(expression)
    this.others.push(others.map((choice) => choice.map((string) => this.wanted(placesOf(string)))))
    if (best === undefined) this.easy.push(number)
    for (const string of best ?? []) this.wait(number, this.wanted(rarestFirst(string)))
    if (this.turns.length <= number) this.turns = new Int32Array(2 * this.turns.length)
    this.recent.clear()
    this.lastText = null
    return number
  }

  /** False where an expression cannot match in a text, because something that every match of it holds is missing. */
  canMatch(number: number, text: string): boolean {
    if (text !== this.lastText) this.hold(text)
    return this.turns[number] === this.turn
  }

  /** The expressions that can match in a text, in ascending order. */
  candidates(text: string): readonly number[] {
    if (text !== this.lastText) this.hold(text)
    return this.lastNumbers
  }

  /** Makes a text the last one. */
  private hold(text: string): void {
    this.turn += 1
    const known = this.recent.get(text)
    this.lastNumbers = known ?? this.read(text)
    this.lastText = text
    if (known !== undefined) for (const number of known) this.turns[number] = this.turn
    else {
      if (this.recent.size >= mostKept) this.recent.clear()
      this.recent.set(text, this.lastNumbers)
    }
  }

  private read(text: string): readonly number[] {
    this.pieces.read(text)
    const { awaited, pieces } = this
    const marked = [...this.easy]
    for (const number of marked) this.turns[number] = this.turn
    for (let at = 0; at < pieces.count; at += 1) {
      const place = pieces.places[at] ?? 0
      if (((awaited[place >> 5] ?? 0) & (1 << (place & 31))) !== 0) this.markThoseAt(place, marked)
    }
    const numbers: number[] = []
    for (const number of marked) {
      if (this.hasOthers(number)) insert(number, numbers)
      else this.turns[number] = 0
    }
    return numbers
  }

  private markThoseAt(place: number, marked: number[]): void {
    const { strings, turns, turn } = this
    let at = this.rows[place & (allRows - 1)] ?? 0
    while (at > 0) {
      const number = strings[at + 1] ?? 0
      const from = at + 3
      if (strings[from] === place && turns[number] !== turn && this.areThere(from + 1, from + (strings[at + 2] ?? 0))) {
        turns[number] = turn
        marked.push(number)
      }
      at = strings[at] ?? 0
    }
  }

  private hasOthers(number: number): boolean {
    for (const choice of this.others[number] ?? []) if (!this.hasOneOf(choice)) return false
    return true
  }

  private wanted(places: readonly number[]): readonly number[] {
    for (const place of places) this.pieces.want(place)
    return places
  }

  private hasOneOf(choice: readonly (readonly number[])[]): boolean {
    for (const places of choice) if (places.every((place) => this.pieces.has(place))) return true
    return false
  }

  private areThere(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (!this.pieces.has(this.strings[at] ?? 0)) return false
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

/** Puts a number into its place among smaller and larger ones. */
function insert(number: number, sorted: number[]): void {
  let at = sorted.length
  while (at > 0 && (sorted[at - 1] ?? 0) > number) {
    sorted[at] = sorted[at - 1] ?? 0
    at -= 1
  }
  sorted[at] = number
}

const allRows = 0x2000
// The texts of a case are asked about again and again, by one stage after the other.
const mostKept = 100

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
