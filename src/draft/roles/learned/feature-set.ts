/** Gathers the features that hold for something, each once, in the order in which they are found. */
import type { FeatureBook, Piece } from './feature-book.ts'

/** One set after the other: what it has room for is made once. */
export class FeatureSet {
  private readonly book: FeatureBook
  private numbers: number[] = []
  /** By feature: the last set that it is in, counted. */
  private turns = new Int32Array(0x1000)
  private turn = 0

  constructor(book: FeatureBook) {
    this.book = book
  }

  /** Begins a new set. */
  begin(): void {
    this.numbers = []
    this.turn += 1
  }

  /** Adds the feature that is named by these pieces one behind the other, if the book has it. */
  add(one: Piece, two?: Piece, three?: Piece, four?: Piece, five?: Piece): void {
    this.addNumber(this.book.numberOf(one, two, three, four, five))
  }

  /** Adds features by their numbers; negative ones are none. */
  addNumbers(numbers: readonly number[]): void {
    for (const number of numbers) this.addNumber(number)
  }

  /** The set that was begun last. */
  all(): readonly number[] {
    return this.numbers
  }

  private addNumber(number: number): void {
    if (number < 0) return
    if (number >= this.turns.length) {
      const turns = new Int32Array(2 * number)
      turns.set(this.turns)
      this.turns = turns
    }
    if (this.turns[number] === this.turn) return
    this.turns[number] = this.turn
    this.numbers.push(number)
  }
}
