/**
 * Makes spellings alike that a searcher does not tell apart: case, full and half width, accents, traditional and
 * simplified characters. Length-preserving, so that offsets into the folded text hold for the original.
 */

/** Traditional characters and their simplified forms. */
export type Simplification = ReadonlyMap<string, string>

/** `text` folded; of equal length in UTF-16 units. Without a simplification traditional characters stay. */
export function foldForSearch(text: string, simplification: Simplification = noSimplification): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replaceAll(beyondAscii, (character) => foldCharacter(character, simplification))
    : Array.from(text, (character) => foldCharacter(lower(character), simplification)).join('')
}

const noSimplification: Simplification = new Map()

// Example: the `Ａ` of `Ａ1`, the `é` of `café`, the `錄` of `登錄`
const beyondAscii = /[^\x20-\x7e\n\t]/gu

function lower(character: string): string {
  const lowered = character.toLowerCase()
  return lowered.length === character.length ? lowered : character
}

function foldCharacter(character: string, simplification: Simplification): string {
  const code = character.charCodeAt(0)
  if (code >= firstIdeograph) {
    if (code >= fullWidthFirst && code <= fullWidthLast) {
      return String.fromCharCode(code - fullWidthOffset).toLowerCase()
    }
    return simplification.get(character) ?? character
  }
  if (code === ideographicSpace) {
    return ' '
  }
  return code < combiningLimit ? foldLatin(character) : character
}

const ideographicSpace = 0x30_00
const firstIdeograph = 0x34_00
/** Full-width forms of ASCII, U+FF01 to U+FF5E (Unicode block "Halfwidth and Fullwidth Forms"). */
const fullWidthFirst = 0xff_01
const fullWidthLast = 0xff_5e
const fullWidthOffset = 0xfe_e0
/** Up to Latin Extended-B accents are folded; beyond lie scripts in which marks make letters. */
const combiningLimit = 0x02_50

function foldLatin(character: string): string {
  const cached = foldedLatin.get(character)
  if (cached !== undefined) {
    return cached
  }
  const [base = character] = character.normalize('NFD')
  foldedLatin.set(character, base)
  return base
}

const foldedLatin = new Map<string, string>()
