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
  let folded = ''
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index)
    if (isSpace(code)) continue
    offsets[folded.length] = index
    folded += code < 0x80 ? asciiLower(code) : foldUnit(source.charAt(index), code)
  }
  return { folded, offsets }
}

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

const lowerCase: readonly string[] = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code).toLowerCase())

function asciiLower(code: number): string {
  return lowerCase[code] ?? ''
}

// One unit in, one unit out: what grows when lowered or decomposed (ß, İ) stays as it is.
function foldUnit(unit: string, code: number): string {
  if (code >= 0x3400) return simplifiedUnit(code) === code ? unit : String.fromCharCode(simplifiedUnit(code))
  const base = unit.normalize('NFD').charAt(0).toLowerCase()
  return base.length === 1 ? base : unit
}
