/** By what parts can come together at all, so that what a changed file has nothing to do with need not be joined again. */
import { hashKey } from '../language/key-hash.ts'
import type { PartDigest } from './part-digest.ts'

/**
 * Keys of the identifiers, texts, subjects and case numbers by which joining decides, as whole numbers of 32 bits without a
 * sign. Parts that have none in common, also not by way of others, are joined as they would be without each other; that two
 * of something else get one key by accident does no harm. Each key once.
 */
export function relationsOf({ statedCase, links, answers, ballots }: PartDigest): readonly number[] {
  const keys = new Set<number>()
  for (const one of [...links, ...answers]) for (const key of one.keys) keys.add(key >>> 0)
  const numbers = Object.values(ballots)
    .flat()
    .map(({ number }) => number)
  if (statedCase !== null) numbers.push(statedCase.trim())
  for (const number of new Set(numbers)) keys.add(hashKey(`number ${number}`) >>> 0)
  return [...keys]
}
