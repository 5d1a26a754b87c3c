/** What a message's words say of who wrote it, as learned from labelled threads (`scripts/roles`). */
import learned from './sender-weights.json' with { type: 'json' }

/**
 * Natural logarithm of the odds that the help desk wrote a text and not the one who asked, by its words alone: about 0 where they say
 * nothing, above 3 or below -3 where they leave little doubt.
 */
export function deskOdds(text: string): number {
  words ??= collectWords()
  texts += 1
  let sum = take(words.get(bias))
  let before: Word | undefined
  const all = wordsOf(text)
  if (all.length < fewestWords) return 0
  for (const one of all) {
    const word = words.get(one)
    sum += take(word) + take(before?.next.get(one))
    before = word
  }
  return sum / 100
}

/** Fewer words tell nothing: an error code alone may come from anybody. */
const fewestWords = 3

/** A weight that counts once in a text. */
interface Weight {
  /** Hundredths; 0 for a word that has a weight only together with another. */
  readonly weight: number
  /** Number of the text that it was counted in last. */
  text: number
}

interface Word extends Weight {
  /** By the word that follows. */
  readonly next: Map<string, Weight>
}

let words: ReadonlyMap<string, Word> | undefined
let texts = 0

function take(weight: Weight | undefined): number {
  if (weight === undefined || weight.text === texts) return 0
  weight.text = texts
  return weight.weight
}

/** The weights of words and of pairs of words, which stand under one key with a space between them. */
function collectWords(): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>()
  for (const [feature, weight] of Object.entries(learned)) {
    const [first = '', second] = feature.split(' ')
    const known = found.get(first)
    if (second === undefined) found.set(first, { weight, text: 0, next: known?.next ?? new Map() })
    else if (known === undefined)
      found.set(first, { weight: 0, text: 0, next: new Map([[second, { weight, text: 0 }]]) })
    else known.next.set(second, { weight, text: 0 })
  }
  return found
}

/** The words of a text and their pairs, each once; a Han character counts as a word. The same in training and in reading. */
export function wordingOf(text: string): ReadonlySet<string> {
  const all = wordsOf(text)
  const features = new Set([bias, ...all])
  for (const [at, one] of all.entries()) {
    const next = all[at + 1]
    if (next !== undefined) features.add(`${one} ${next}`)
  }
  return features
}

const bias = 'bias'

function wordsOf(text: string): readonly string[] {
  return text.slice(0, longestLook).normalize('NFKC').toLowerCase().match(word) ?? []
}

/** Who writes shows early. In UTF-16 units. */
const longestLook = 2500
const word = /[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*|\p{Script=Han}|[?!:;]/gu
