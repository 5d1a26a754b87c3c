/** Looks for values that were masked in cases, in everything that is about to be published. */
import type { MaskedValue, SecretKind } from '../model/redacted.ts'
import { createValueFinder } from './find-values.ts'

/** A masked value that was found again. Offsets into the text, `end` exclusive. */
export interface FoundMaskedValue {
  readonly kind: SecretKind
  readonly start: number
  readonly end: number
}

/**
 * Prepares a search for all the values at once; the function it gives takes one pass over a text, whatever their number.
 * Case, width and line breaks make no difference; short values and plain words are found only as words of their own.
 */
export function findMaskedValues(values: readonly MaskedValue[]): (text: string) => readonly FoundMaskedValue[] {
  const find = createValueFinder(values.map(({ value }) => value))
  return (text) => find(text).map(({ value, start, end }) => ({ kind: values[value]?.kind ?? 'custom', start, end }))
}
