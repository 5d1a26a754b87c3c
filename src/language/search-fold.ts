/**
 * Makes spellings alike that a searcher does not tell apart: case, full and half width, accents, traditional and
 * simplified characters. Length-preserving, so that offsets into the folded text hold for the original.
 */

import { foldWidth } from './width.ts'

/** Traditional characters and their simplified forms. */
export type Simplification = ReadonlyMap<string, string>

/** `text` folded; of equal length in UTF-16 units. Without a simplification traditional characters stay. */
export function foldForSearch(text: string, simplification: Simplification = noSimplification): string {
  return lower(foldWidth(text)).replaceAll(beyondAscii, (character) =>
    character < firstIdeograph ? foldLatin(character) : (simplification.get(character) ?? character),
  )
}

const noSimplification: Simplification = new Map()
const firstIdeograph = '\u3400'

// Example: the `é` of `café`, the `錄` of `登錄`
const beyondAscii = /[\u00c0-\u024f\u3400-\u9fff]/gu

/** Lower case, except for the few letters whose lower case is longer, such as `İ`. */
function lower(text: string): string {
  const lowered = text.toLowerCase()
  return lowered.length === text.length
    ? lowered
    : Array.from(text, (character) => {
        const one = character.toLowerCase()
        return one.length === character.length ? one : character
      }).join('')
}

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
