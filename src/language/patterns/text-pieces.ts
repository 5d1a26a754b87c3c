/**
 * Which short pieces a text is made of: it is gone through once, whatever number of expressions asks for it. The tables are small on purpose: what does
 * not fit the processor's nearest memory takes longer to look up than the expressions take to run.
 */
import { capitals, comparedUnits, space } from './compared-units.ts'
import { anyCapital, anyHan } from './needed-pieces.ts'

/** Pieces of one, two and three units have places from 0 up to this; different pieces may share one. */
export const allPlaces = 0x40000

/** The places of the longest pieces that a string in compared units is made of. */
export function placesOf(string: string): readonly number[] {
  const units = Array.from({ length: string.length }, (_, at) => string.charCodeAt(at))
  const [first = 0, second = 0] = units
  if (units.length === 1) return [first]
  if (units.length === 2) return [pairOf(first, second)]
  return units.slice(2).map((unit, at) => tripleOf(units[at] ?? 0, units[at + 1] ?? 0, unit))
}

/** Of the pieces that are wanted, those of the text that was read last. */
export class TextPieces {
  /** The places that are seen, `count` of them. */
  places: Int32Array = new Int32Array(0x1000)
  count = 0
  /** A bit for each place: is it wanted, is it seen? */
  private readonly wanted = new Uint32Array(allPlaces / 32)
  private readonly bits = new Uint32Array(allPlaces / 32)

  /** From now on this place is looked at. */
  want(place: number): void {
    this.wanted[place >> 5] = (this.wanted[place >> 5] ?? 0) | (1 << (place & 31))
  }

  /** Reads a text. */
  read(text: string): void {
    this.forget()
    // Each unit adds three places, marks aside.
    if (this.places.length < 3 * text.length + 2) this.places = new Int32Array(6 * text.length + 2)
    let before = 0
    let last = 0
    let marks = 0
    for (let position = 0; position < text.length; position += 1) {
      const code = text.charCodeAt(position)
      const unit = comparedUnits[code] ?? 0
      if (unit === space && last === space) continue
      if (code >= firstHan) marks |= 1
      marks |= (capitals[code] ?? 0) << 1
      this.add(unit)
      this.add(pairOf(last, unit))
      this.add(tripleOf(before, last, unit))
      before = last
      last = unit
    }
    if ((marks & 1) !== 0) this.add(hanAt)
    if ((marks & 2) !== 0) this.add(capitalAt)
  }

  /** Whether the text has a piece at a place that is wanted. */
  has(place: number): boolean {
    return ((this.bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0
  }

  private add(place: number): void {
    const at = place >> 5
    const bit = 1 << (place & 31)
    if (((this.wanted[at] ?? 0) & bit) === 0) return
    const word = this.bits[at] ?? 0
    if ((word & bit) !== 0) return
    this.bits[at] = word | bit
    this.places[this.count] = place
    this.count += 1
  }

  private forget(): void {
    for (let at = 0; at < this.count; at += 1) this.bits[(this.places[at] ?? 0) >> 5] = 0
    this.count = 0
  }
}

const hanAt = anyHan.charCodeAt(0)
const capitalAt = anyCapital.charCodeAt(0)
// Han characters outside the first plane come as two units above it.
const firstHan = 0x2e80

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) + Math.imul(second, 0x79b1) + 0x1_0000) & (allPlaces - 1)
}

function tripleOf(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e35) + Math.imul(second, 0x2_79b3) + Math.imul(third, 0x85eb)) & (allPlaces - 1)
}
