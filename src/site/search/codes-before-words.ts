/** A code among many words: the articles that name it come first, however many words others share with a pasted log or mail. */
import type { FoundTerm } from './look-up.ts'

/** A term of a query, with what holding it is worth. */
export interface WeighedTerm {
  readonly term: FoundTerm
  readonly worth: number
}

/**
 * The terms of a query. Where one of many is a code that few articles hold, all others together are worth half of it at most; what
 * nobody writes for anything else counts before numbers that are called a code.
 *
 * @param articles how many the index has
 */
export function codesBeforeWords(terms: readonly WeighedTerm[], articles: number): readonly WeighedTerm[] {
  if (terms.length <= termsOfSentence) return terms
  const rare = terms.filter(({ term }) => isHeldByFew(term, articles))
  const telling = rare.filter(({ term }) => term.term.code?.kind === 'telling')
  const codes = new Set(telling.length > 0 ? telling : rare)
  const most = besideCode * Math.max(0, ...Array.from(codes, ({ worth }) => worth))
  const others = terms.reduce((sum, one) => sum + (codes.has(one) || one.term.match === 'none' ? 0 : one.worth), 0)
  if (most === 0 || others <= most) return terms
  return terms.map((one) => (codes.has(one) ? one : { term: one.term, worth: (one.worth * most) / others }))
}

/** Who types a sentence has chosen its words. */
const termsOfSentence = 20
const besideCode = 0.5

function isHeldByFew({ term, entries, match }: FoundTerm, articles: number): boolean {
  if (term.code === null || match !== 'exact') return false
  return entries.reduce((sum, { count }) => sum + count, 0) <= Math.max(fewArticles, articles * fewOfAll)
}

const fewArticles = 5
const fewOfAll = 0.02
