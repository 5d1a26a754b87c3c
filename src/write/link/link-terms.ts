/** What texts are compared by: exact tokens, words and pairs of Chinese characters, each with a weight. */
import { findSearchTerms } from '../../language/search-terms.ts'
import { genericWords } from './generic-words.ts'

/** Weight by term. Exact tokens say most, pairs of Chinese characters least: two of them make a word. */
export type LinkTerms = ReadonlyMap<string, number>

const weights = { token: 3, word: 1.5, pair: 1 } as const

/** The telling terms of a text: masks, stop words and the words that every article uses are left out. */
export function linkTerms(text: string): LinkTerms {
  const terms = new Map<string, number>()
  for (const { key, kind } of findSearchTerms(withoutGeneric(text))) {
    if (!generic.has(key)) terms.set(key, Math.max(terms.get(key) ?? 0, weights[kind]))
  }
  return terms
}

/** Dice's coefficient by weight, from 0 (nothing in common) to 1 (the same terms). */
export function likeness(left: LinkTerms, right: LinkTerms): number {
  const all = weightOf(left) + weightOf(right)
  return all === 0 ? 0 : (2 * sharedWeight(left, right)) / all
}

/** The share, by weight, of `terms` that stand in `among`, from 0 to 1; 0 for no terms. */
export function coverage(terms: LinkTerms, among: LinkTerms): number {
  const all = weightOf(terms)
  return all === 0 ? 0 : sharedWeight(terms, among) / all
}

/** The weight, as the left one has it, of the terms that both have. */
export function sharedWeight(left: LinkTerms, right: LinkTerms): number {
  let shared = 0
  for (const [term, weight] of left) if (right.has(term)) shared += weight
  return shared
}

function weightOf(terms: LinkTerms): number {
  let sum = 0
  for (const weight of terms.values()) sum += weight
  return sum
}

const generic: ReadonlySet<string> = new Set(
  genericWords.en.flatMap((word) => findSearchTerms(word).map(({ key }) => key)),
)

/** Chinese words go before pairs are made, so that none is left of their characters and their neighbours'. */
function withoutGeneric(text: string): string {
  return text.replace(mask, ' ').replace(genericChinese, ' ')
}

// [host 1], [客户]
const mask = /\[[^\]\n]{1,40}\]/gu

// 导致, 无法
const genericChinese = new RegExp(
  [...genericWords['zh-CN']].toSorted((left, right) => right.length - left.length).join('|'),
  'gu',
)
