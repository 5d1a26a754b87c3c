/** How people deny a suspicion in so many words: that a thing is sound, that it was not it, that nothing changed. */
import { concludesAgainst, drops } from '../lexicon/denials/denials.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { opensSound, reportsSound } from '../lexicon/denials/sound.ts'
import { excludes } from './segment-shows.ts'

/** Whether a sentence denies by its words, whatever it answers. */
export function deniesInWords(text: string): boolean {
  return inWords.some((asks) => asks(text))
}

const inWords: readonly ((text: string) => boolean)[] = [
  reportsSound,
  opensSound,
  drops,
  excludes,
  concludesAgainst,
  changedNothing,
]
