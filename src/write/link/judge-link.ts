/** Whether two accounts describe one problem: yes, perhaps (a person decides), or no. */
import { findContradictions } from './contradictions.ts'
import type { LinkReason } from './link-record.ts'
import { coverage, likeness } from './link-terms.ts'
import type { LinkTraits, TokenSet } from './link-traits.ts'

export type LinkVerdict =
  | { readonly kind: 'same' | 'similar'; readonly score: number; readonly reason: LinkReason }
  | { readonly kind: 'different' }

/**
 * `same` only where product, type of cause, cause, symptom and resolution all agree and nothing contradicts; the
 * thresholds are set so that articles about different problems stay far below them. `similar` where a person should look: what was
 * seen agrees, or an error code that names one thing.
 *
 * @param isRare whether few articles share a code, so that sharing it says something
 */
export function judgeLink(left: LinkTraits, right: LinkTraits, isRare: (code: string) => boolean): LinkVerdict {
  const products = [...left.products].flatMap(([key, product]) => (right.products.has(key) ? [product] : []))
  const codes = [...left.codes.keys()].filter((code) => right.codes.has(code) && isRare(code))
  const symptom = likeness(left.symptom, right.symptom)
  const cause = likeness(left.cause, right.cause)
  const differs = findContradictions(left, right)
  const reason: LinkReason = {
    same: [
      ...products.map((product): LinkReason['same'][number] => ({ what: 'product', value: product })),
      ...codes.map((code): LinkReason['same'][number] => ({ what: 'code', value: spelling(left.codes, code) })),
      ...(symptom >= similar.symptom ? [{ what: 'symptom' as const, value: null }] : []),
      ...(cause >= similar.cause ? [{ what: 'cause' as const, value: null }] : []),
    ],
    differs: [...differs, ...(cause < similar.cause && !differs.includes('cause') ? (['cause'] as const) : [])],
  }
  const score = symptom + cause
  const wanted = codes.length > 0 ? sameWithCode : sameWithoutCode
  const agrees =
    products.length > 0 &&
    differs.length === 0 &&
    symptom >= wanted.symptom &&
    cause >= wanted.cause &&
    likeness(left.resolution, right.resolution) >= wanted.resolution
  if (agrees) return { kind: 'same', score, reason }
  return isSimilar(left, right, { symptom, cause, products, codes })
    ? { kind: 'similar', score, reason }
    : { kind: 'different' }
}

/** Least likeness of the parts of two accounts of one problem. An error code that both name makes up for other words. */
const sameWithoutCode = { symptom: 0.5, cause: 0.55, resolution: 0.3 } as const
const sameWithCode = { symptom: 0.35, cause: 0.45, resolution: 0.2 } as const

/** Least likeness at which a person is asked. */
const similar = {
  symptom: 0.6,
  cause: 0.5,
  symptomBesideCause: 0.25,
  symptomWithCode: 0.1,
  coverageAcross: 0.2,
} as const

interface Agreement {
  readonly symptom: number
  readonly cause: number
  readonly products: readonly string[]
  readonly codes: readonly string[]
}

function isSimilar(left: LinkTraits, right: LinkTraits, { symptom, cause, products, codes }: Agreement): boolean {
  if (products.length === 0) return false
  if (codes.length > 0) {
    // In two languages the words differ and what is not translated remains.
    const across = Math.min(coverage(left.symptom, right.symptom), coverage(right.symptom, left.symptom))
    return symptom >= similar.symptomWithCode || across >= similar.coverageAcross || cause >= similar.cause
  }
  return symptom >= similar.symptom || (cause >= similar.cause && symptom >= similar.symptomBesideCause)
}

function spelling(codes: TokenSet, key: string): string {
  return codes.get(key) ?? key
}
