/** Numbers for the features of sentences: a feature is a name, put together of pieces that many names share. */

/** A piece of names. */
export interface Piece {
  readonly text: string
  readonly hash: Hash
}

/**
 * Two polynomials of the text's UTF-16 units, each in 32 bits: those of a name follow from those of its pieces, so that no name has to be
 * put together to look it up. `shift` is what such a polynomial is multiplied by when this text comes after it.
 */
interface Hash {
  readonly first: number
  readonly second: number
  readonly firstShift: number
  readonly secondShift: number
}

/** What features are called by numbers in. */
export interface FeatureBook {
  /** The number of the feature that these pieces make the name of; -1 where the book does not have it. */
  numberOf(one: Piece, two?: Piece, three?: Piece, four?: Piece, five?: Piece): number
}

/** A text as a piece of names. */
export function pieceOf(text: string): Piece {
  return { text, hash: hashOf(text) }
}

/** A book that takes up every feature it is asked for. */
export class GrowingBook implements FeatureBook {
  /** By number. */
  readonly names: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(one: Piece, two = empty, three = empty, four = empty, five = empty): number {
    const name = one.text + two.text + three.text + four.text + five.text
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.names.length
    this.names.push(name)
    this.numbers.set(name, number)
    return number
  }
}

/** A book of the features that weights were learned for, numbered in the order of their names. */
export class LearnedBook implements FeatureBook {
  /** Four numbers a place: both halves of a name's hash, the feature's number + 1 or 0, nothing. */
  private readonly places: Int32Array
  private readonly mask: number
  /** A bit for the hash of every name: most names that are asked for are in no book, and this is small. */
  private readonly hints = new Uint32Array(allHints / 32)

  constructor(names: readonly string[]) {
    const size = 2 ** Math.ceil(Math.log2(2 * names.length + 1))
    this.places = new Int32Array(4 * size)
    this.mask = size - 1
    for (const [number, name] of names.entries()) {
      const { first, second } = hashOf(name)
      let place = first & this.mask
      while (this.places[4 * place + 2] !== 0) place = (place + 1) & this.mask
      this.places.set([first, second, number + 1], 4 * place)
      const hint = second & (allHints - 1)
      this.hints[hint >> 5] = (this.hints[hint >> 5] ?? 0) | (1 << (hint & 31))
    }
  }

  numberOf(one: Piece, two = empty, three = empty, four = empty, five = empty): number {
    const { hash: b } = two
    const { hash: c } = three
    const { hash: d } = four
    const { hash: e } = five
    const first = after(after(after(after(one.hash.first, b), c), d), e)
    return this.find(first, secondAfter(secondAfter(secondAfter(secondAfter(one.hash.second, b), c), d), e))
  }

  private find(first: number, second: number): number {
    const hint = second & (allHints - 1)
    if (((this.hints[hint >> 5] ?? 0) & (1 << (hint & 31))) === 0) return -1
    let place = first & this.mask
    for (;;) {
      const number = this.places[4 * place + 2] ?? 0
      if (number === 0) return -1
      if (this.places[4 * place] === first && this.places[4 * place + 1] === second) return number - 1
      place = (place + 1) & this.mask
    }
  }
}

const allHints = 0x40000
const firstBase = 0x0100_0193
const secondBase = 0x9e37_79b1

function after(first: number, next: Hash): number {
  return (Math.imul(first, next.firstShift) + next.first) | 0
}

function secondAfter(second: number, next: Hash): number {
  return (Math.imul(second, next.secondShift) + next.second) | 0
}

function hashOf(text: string): Hash {
  let first = 0
  let second = 0
  let firstShift = 1
  let secondShift = 1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at) + 1
    first = (Math.imul(first, firstBase) + unit) | 0
    second = (Math.imul(second, secondBase) + unit) | 0
    firstShift = Math.imul(firstShift, firstBase)
    secondShift = Math.imul(secondShift, secondBase)
  }
  return { first, second, firstShift, secondShift }
}

const empty: Piece = pieceOf('')
