/** Texts and values in the form in which they are compared: case, width, accents and white space folded away. */
import { foldWidth } from '../language/width.ts'
import { remembered } from '../language/remembered.ts'
import { simplifiedUnit } from '../language/simplified.ts'

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
  const offsets = new Uint32Array(text.length)
  const units = text.length > scratch.length ? new Uint16Array(text.length) : scratch
  let count = 0
  let isAstral = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const unit = foldedUnits[code] ?? 0
    const folded = unit === unknown ? learnUnit(code) : unit
    if (folded === whiteSpace) continue
    isAstral ||= code >= firstSurrogate && code <= lastSurrogate
    units[count] = folded
    offsets[count] = index
    count += 1
  }
  const folded = Buffer.from(units.buffer, 0, 2 * count).toString('utf16le')
  return { folded: isAstral ? folded.replaceAll(astral, (pair) => pair.toLowerCase()) : folded, offsets }
}

// Longer than most texts, and made once.
const scratch = new Uint16Array(0x4000)

// 𐐀, which has its small letter in two units as well
const astral = /[\u{10000}-\u{10ffff}]/gu
const firstSurrogate = 0xd800
const lastSurrogate = 0xdfff

/** A value as `foldText` would fold it. */
export const foldValue: (value: string) => string = remembered((value) => fold(value).folded, 20_000)

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
function learnUnit(code: number): number {
  const folded = foldUnit(foldWidth(String.fromCharCode(code)).charCodeAt(0))
  foldedUnits[code] = folded
  return folded
}

function foldUnit(code: number): number {
  if (isSpace(code)) return whiteSpace
  return code >= firstIdeograph ? small(simplifiedUnit(code)) : baseOf(code)
}

function small(code: number): number {
  const lowered = String.fromCharCode(code).toLowerCase()
  return lowered.length === 1 ? lowered.charCodeAt(0) : code
}

const firstIdeograph = 0x3400
const unknown = -1
// By code unit.
const foldedUnits = new Int32Array(0x10000).fill(unknown)
const whiteSpace = -2

function baseOf(code: number): number {
  const unit = String.fromCharCode(code)
  const base = unit.normalize('NFD').charAt(0).toLowerCase()
  return (base.length === 1 ? base : unit).charCodeAt(0)
}
