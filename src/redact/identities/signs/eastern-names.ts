/** Korean, Vietnamese and southern Chinese names in Latin letters: no list holds them, but their syllables are few. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import {
  koreanFamilies,
  koreanSyllables,
  southernFamilies,
  southernGiven,
  vietnameseFamilies,
  vietnameseGiven,
} from '../../lexicon/names/eastern-syllables.ts'
import { bare, start } from '../names/latin-name-shape.ts'

// Ji-hoon, Hyun-Woo, Baek Ji-hoon
const hyphened = new RegExp(
  `-(?<=${start}(?:(?<family>\\p{Lu}\\p{Ll}{1,6}) )?(?<first>\\p{Lu}\\p{Ll}{1,5})-)(?<second>\\p{L}\\p{Ll}{1,5})(?![\\p{L}\\p{N}_-])`,
  'gu',
)
/** Names that their syllables tell, as written there; `runs` are the runs of capitalised words in the text. */
export function easternNames(text: string, runs: readonly string[]): readonly string[] {
  return [
    ...matchesOf(hyphened, text).flatMap(({ groups }) => {
      const { family = '', first = '', second = '' } = groups ?? {}
      if (![first, second].every((syllable) => koreanSyllables.has(bare(syllable)))) return []
      return [`${koreanFamilies.has(bare(family)) ? `${family} ` : ''}${first}-${second}`]
    }),
    ...runs.map((run) => namedBySyllables(run)),
  ]
}

// Thanh Vu, Tran Thi Hoa, Tan Kok Wai in a run that another word may open or end
function namedBySyllables(run: string): string {
  const words = run.split(' ')
  const folded = words.map(bare)
  if (words.length < 2 || !folded.some((word) => vietnameseFamilies.has(word) || southernFamilies.has(word))) return ''
  for (let length = Math.min(4, words.length); length > 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      if (isBySyllables(folded.slice(at, at + length))) return words.slice(at, at + length).join(' ')
    }
  }
  return ''
}

/** A family name at one end, and syllables of given names beside it; of two words both have to be of one language alone. */
function isBySyllables(words: readonly string[]): boolean {
  return isVietnamese(words) || isSouthern(words)
}

function isVietnamese(words: readonly string[]): boolean {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.every((word) => word === first)) return false
  return (
    (vietnameseFamilies.has(first) && words.slice(1).every((word) => vietnameseGiven.has(word))) ||
    (vietnameseFamilies.has(last) && words.slice(0, -1).every((word) => vietnameseGiven.has(word)))
  )
}

function isSouthern(words: readonly string[]): boolean {
  const [family = '', ...given] = words
  return given.length === 2 && southernFamilies.has(family) && given.every((word) => southernGiven.has(word))
}
