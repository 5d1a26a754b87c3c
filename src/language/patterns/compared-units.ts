/** Code units as pieces of texts and expressions are compared: small letters, one digit for all digits, one space for any white space. */

const digit = 0x30
/** What all white space between two other units becomes. */
export const space = 0x20
const whiteSpace = /\s/u

/** For each code unit the one that stands for it. Whatever an expression takes for the same is the same here, whether it minds case or not. */
export const comparedUnits: Uint16Array = buildTable()

/** A string in units as they are compared. */
export function compared(string: string): string {
  let result = ''
  for (let index = 0; index < string.length; index += 1) {
    const unit = comparedUnits[string.charCodeAt(index)] ?? 0
    if (unit !== space || !result.endsWith(' ')) result += String.fromCharCode(unit)
  }
  return result
}

/** 1 for each code unit that is a capital letter or part of one. */
export const capitals: Uint8Array = Uint8Array.from(comparedUnits, (_, code) => (isCapital(code) ? 1 : 0))

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < table.length; code += 1) table[code] = hasCase(code) ? unitFor(code) : code
  return table
}

// No ideograph, syllable or half of a pair has a small letter.
function hasCase(code: number): boolean {
  return code < 0x3100 || (code >= 0xa600 && code < 0xac00) || code >= 0xf900
}

// By the capital, because more than one small letter can have the same: s and the long s (Unicode, CaseFolding.txt).
function unitFor(code: number): number {
  const unit = String.fromCharCode(code)
  if (code >= digit && code < digit + 10) return digit
  if (whiteSpace.test(unit)) return space
  const small = unit.toUpperCase().toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
}

function isCapital(code: number): boolean {
  if (code >= 0xd800 && code < 0xe000) return true
  return hasCase(code) && /\p{Lu}/u.test(String.fromCharCode(code))
}
