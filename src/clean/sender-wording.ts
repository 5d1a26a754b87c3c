/** What a message's words say of who wrote it, as learned from labelled threads (`scripts/roles`). */
import learned from './sender-weights.json' with { type: 'json' }

/**
 * Natural logarithm of the odds that the help desk wrote a text and not the one who asked, by its words alone: about 0 where they say
 * nothing, above 3 or below -3 where they leave little doubt.
 */
export function deskOdds(text: string): number {
  weights ??= new Map(Object.entries(learned))
  let sum = 0
  for (const feature of wordingOf(text)) sum += weights.get(feature) ?? 0
  return sum / 100
}

let weights: ReadonlyMap<string, number> | undefined

/** The words of a text and their pairs, each once; a Han character counts as a word. The same in training and in reading. */
export function wordingOf(text: string): ReadonlySet<string> {
  const words = text.slice(0, longestLook).normalize('NFKC').toLowerCase().match(word) ?? []
  const features = new Set(['bias', ...words])
  for (const [at, one] of words.entries()) {
    const next = words[at + 1]
    if (next !== undefined) features.add(`${one} ${next}`)
  }
  return features
}

/** Who writes shows early. In UTF-16 units. */
const longestLook = 2500
const word = /[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*|\p{Script=Han}|[?!:;]/gu
