/** Texts and values in the form in which they are compared: case, width, accents and white space folded away. */
import { foldWidth } from '../language/width.ts'
import { remembered } from '../language/remembered.ts'
import { simplifiedUnit } from './simplified.ts'

/** A text folded for comparing, and the way back. */
export interface FoldedText {
  readonly folded: string
  /** For each code unit of `folded` the offset in the original text. */
  readonly offsets: Uint32Array
}

/**
 * Folds a text: lower case, half width, simplified characters, no accents, no white space. So `Fang\nNING`, `ｆａｎｇ ning` and `fangning` become one.
 * Every code unit of the result stems from one of the text, so that a match in it has a place in the text.
 */
export function foldText(text: string): FoldedText {
  if (last?.text !== text) last = { text, result: fold(text) }
  return last.result
}

// What is sought of people, organisations and secrets is sought in the same text, one after the other.
let last: { readonly text: string; readonly result: FoldedText } | null = null

function fold(text: string): FoldedText {
  const source = foldWidth(text)
  const offsets = new Uint32Array(source.length)
  let count = 0
  for (let index = 0; index < source.length; index += 1) {
    if (isSpace(source.charCodeAt(index))) continue
    offsets[count] = index
    count += 1
  }
  return { folded: foldUnits(source), offsets }
}

/** What changes by more than its case is put in between stretches of what does not. */
function foldUnits(source: string): string {
  let folded = ''
  let start = 0
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index)
    const unit = isSpace(code) ? '' : code < 0x80 ? null : foldUnit(source.charAt(index), code)
    if (unit === null || unit === source.charAt(index)) continue
    folded += stretch(source, start, index) + unit
    start = index + 1
  }
  return folded + stretch(source, start, source.length)
}

// Han characters have no case.
function stretch(source: string, start: number, end: number): string {
  return start === end ? '' : source.slice(start, end).toLowerCase()
}

/** A value as `foldText` would fold it. */
export const foldValue: (value: string) => string = remembered((value) => foldUnits(foldWidth(value)), 20_000)

// Zero-width characters are white space here: copied text is full of them.
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff ||
    code === 0xad
  )
}

// One unit in, one unit out: what grows when lowered or decomposed (ß, İ) stays as it is.
function foldUnit(unit: string, code: number): string {
  const known = foldedUnits[code] ?? 0
  if (known !== 0) return known === code ? unit : String.fromCharCode(known)
  const folded = code >= firstIdeograph ? simplifiedUnit(code) : baseOf(unit)
  foldedUnits[code] = folded
  return folded === code ? unit : String.fromCharCode(folded)
}

const firstIdeograph = 0x3400
// By code unit, 0 where it has not been asked for yet.
const foldedUnits = new Uint16Array(0x10000)

function baseOf(unit: string): number {
  const base = unit.normalize('NFD').charAt(0).toLowerCase()
  return (base.length === 1 ? base : unit).charCodeAt(0)
}
