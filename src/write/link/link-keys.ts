/** By what an article is found among all others: 32-bit hashes of its terms, exact tokens first. */
import type { LinkTraits } from './link-traits.ts'

/** Keys of one article; more would find no other candidates. 4 bytes each, so at most 384 bytes an article. */
const mostKeys = 96

export function linkKeys({ codes, symptom, cause }: LinkTraits): Uint32Array {
  const keys = new Set<number>()
  for (const code of codes.keys()) keys.add(codeKey(code))
  const terms = [...symptom, ...cause].toSorted(([, left], [, right]) => right - left)
  for (const [term] of terms) {
    if (keys.size >= mostKeys) break
    keys.add(hash(term))
  }
  return Uint32Array.from(keys)
}

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
