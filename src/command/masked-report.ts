/** What was masked, as counts: never a value. */
import type { MaskedValue } from '../model/redacted.ts'

export interface MaskedCounts {
  readonly caseId: string
  /** How many different values of each kind. */
  readonly kinds: Readonly<Record<string, number>>
}

/** Counts the values masked in a case, by kind. */
export function countMasked(values: readonly MaskedValue[]): MaskedCounts['kinds'] {
  const kinds: Record<string, number> = {}
  for (const { kind } of values.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))) kinds[kind] = (kinds[kind] ?? 0) + 1
  return kinds
}

/** A line a case. */
export function maskedForPeople(counts: readonly MaskedCounts[]): string {
  return counts
    .map(({ caseId, kinds }) => {
      const list = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`)
      return `${caseId}: ${list.length === 0 ? 'nothing masked' : list.join(', ')}`
    })
    .join('\n')
}
