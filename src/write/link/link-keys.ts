/** The keys by which an article is found among all others: 32-bit hashes of its terms, exact tokens first. */
import type { LinkTraits } from './link-traits.ts'

/** Keys of one article; more would find no other candidates. 4 bytes each, so at most 384 bytes an article. */
const mostKeys = 96

export interface LinkKeys {
  readonly keys: Uint32Array
  /** How many of them, the first ones, are error codes. */
  readonly codes: number
}

/** The keys of an article, the most telling ones where it has too many. */
export function linkKeys({ codes, symptom, cause }: LinkTraits): LinkKeys {
  const keys = new Set<number>()
  for (const code of [...codes.keys()].slice(0, mostKeys)) keys.add(codeKey(code))
  const count = keys.size
  const terms = [...symptom, ...cause].toSorted(([, left], [, right]) => right - left)
  for (const [term] of terms) {
    if (keys.size >= mostKeys) break
    keys.add(hash(term))
  }
  return { keys: Uint32Array.from(keys), codes: count }
}

/**
 * Whether two articles share so much, or an error code, that a close look is worth its time; two that are similar share
 * far more.
 */
export function mayBeSimilar(left: LinkKeys, right: LinkKeys): boolean {
  const among = new Set(left.keys)
  let shared = 0
  for (const [index, key] of right.keys.entries()) {
    if (!among.has(key)) continue
    if (index < right.codes) return true
    shared += 1
  }
  return shared >= leastShared && shared >= leastShare * Math.min(left.keys.length, right.keys.length)
}

const leastShared = 3
const leastShare = 0.15

/** The key of an error code, apart from the word that is spelled like it. */
export function codeKey(code: string): number {
  return hash(`\n${code}`)
}

/**
 * FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, over UTF-16 units. Two terms of one hash do no harm: what is found
 * is compared by the terms themselves.
 */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value >>> 0
}
