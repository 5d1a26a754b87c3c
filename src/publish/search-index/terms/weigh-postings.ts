/** How much a term weighs in an article, from how often it stands there. */
import type { Postings } from '../../../model/term-shard.ts'
import { frequencyUnit } from './term-postings.ts'

/**
 * Frequencies to weights (1–255): the saturated part of BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009) over weighted fields. How rare a term is comes in at the query, which knows the number of postings.
 *
 * @param lengths of all articles of the site by their numbers, in occurrences of terms
 * @param end above all numbers
 */
export function postingWeigher(lengths: ReadonlyMap<number, number>, end: number): (postings: Postings) => Postings {
  const average = averageLength(lengths.values())
  const norms = new Float64Array(end)
  for (const [number, length] of lengths) {
    norms[number] = saturation * (1 - lengthShare + (lengthShare * length) / average)
  }
  return ({ articles, weights: frequencies }) => {
    const weights = new Uint8Array(frequencies.length)
    for (let at = 0; at < weights.length; at += 1) {
      weights[at] = weightOf((frequencies[at] ?? 0) / frequencyUnit, norms[articles[at] ?? 0] ?? 1)
    }
    return { articles, weights }
  }
}

/** What lengths are measured by. */
export function averageLength(lengths: Iterable<number>): number {
  let [sum, count] = [0, 0]
  for (const length of lengths) {
    sum += length
    count += 1
  }
  return roughly(sum / Math.max(1, count))
}

/**
 * A length by its five leading bits: to search it makes no difference, and an edit, which moves the average by a hair, does
 * not weigh all postings of the site again.
 */
function roughly(length: number): number {
  const step = 2 ** Math.max(0, 27 - Math.clz32(length))
  return Math.max(step, Math.round(length / step) * step)
}

function weightOf(frequency: number, norm: number): number {
  return Math.max(1, Math.round((frequency / (frequency + norm)) * 255))
}

/** BM25's k1 and b, at the values that are usual. */
const saturation = 1.2
const lengthShare = 0.75
