/** What a message's words say of who wrote it, as learned from labelled threads (`scripts/roles`). */
import { WordNumbers, wordsIn } from './word-numbers.ts'
import learned from './sender-weights.json' with { type: 'json' }

/**
 * Natural logarithm of the odds that the help desk wrote a text and not the one who asked, by its words alone: about 0 where they say
 * nothing, above 3 or below -3 where they leave little doubt.
 */
export function deskOdds(text: string): number {
  weights ??= collectWeights()
  const { words, ofWords, ofPairs, always } = weights
  texts += 1
  const count = words.read(text.slice(0, longestLook))
  if (count < fewestWords) return 0
  const { found } = words
  let sum = always
  let before = 0
  for (let at = 0; at < count; at += 1) {
    const one = found[at] ?? 0
    if (one !== 0) {
      sum += take(ofWords[one])
      if (before !== 0) sum += take(ofPairs.get(before * mostWords + one))
    }
    before = one
  }
  return sum / 100
}

/** Fewer words tell nothing: an error code alone may come from anybody. */
const fewestWords = 3

/** A weight that counts once in a text. */
interface Weight {
  /** Hundredths. */
  readonly weight: number
  /** Number of the text that it was counted in last. */
  text: number
}

interface Weights {
  readonly words: WordNumbers
  /** By the number of a word. */
  readonly ofWords: readonly (Weight | undefined)[]
  /** By the numbers of two words in a row. */
  readonly ofPairs: SparseTable<Weight>
  /** What counts in every text. */
  readonly always: number
}

/** More than there are. */
const mostWords = 0x8000

let weights: Weights | undefined
let texts = 0

function take(weight: Weight | undefined): number {
  if (weight === undefined || weight.text === texts) return 0
  weight.text = texts
  return weight.weight
}

/** The weights of words and of pairs of words, which stand under one key with a space between them. */
function collectWeights(): Weights {
  const words = new WordNumbers()
  const ofWords: (Weight | undefined)[] = []
  const ofPairs = new SparseTable<Weight>()
  let always = 0
  for (const [feature, weight] of Object.entries(learned)) {
    const gap = feature.indexOf(' ')
    if (feature === bias) always = weight
    else if (gap < 0) ofWords[words.add(feature)] = { weight, text: 0 }
    else
      ofPairs.set(words.add(feature.slice(0, gap)) * mostWords + words.add(feature.slice(gap + 1)), { weight, text: 0 })
  }
  return { words, ofWords, ofPairs, always }
}

/** A map of numbers that is mostly asked for what it has not: it says so by a bit, of which all fit the processor's nearest memory. */
class SparseTable<Value> {
  private readonly bits = new Int32Array(allBits / 32)
  private readonly values = new Map<number, Value>()

  set(key: number, value: Value): void {
    const place = placeOf(key)
    this.bits[place >> 5] = (this.bits[place >> 5] ?? 0) | (1 << (place & 31))
    this.values.set(key, value)
  }

  get(key: number): Value | undefined {
    const place = placeOf(key)
    return ((this.bits[place >> 5] ?? 0) & (1 << (place & 31))) === 0 ? undefined : this.values.get(key)
  }
}

const allBits = 0x40000

function placeOf(key: number): number {
  return Math.imul(key, 0x9e37_79b1) >>> 14
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
  return wordsIn(text.slice(0, longestLook))
}

/** Who writes shows early. In UTF-16 units. */
const longestLook = 2500
