/** What recognisers find and masks cover. */
import type { SecretKind } from '../model/redacted.ts'

/** A stretch of a text, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A stretch that has to be masked. */
export interface Hit extends Span {
  readonly kind: SecretKind
  /** Which side a person or an organisation is on, where the case says it: `[客户]` rather than `[人员 1]`. */
  readonly side?: 'customer' | 'agent'
  /** What several spellings have in common (a person's names). Without it the text itself. */
  readonly key?: string
}

/** Whether it is the firm of the help desk. */
export function isOfHelpDesk({
  kind,
  side,
}: {
  readonly kind: SecretKind
  readonly side?: Hit['side'] | null
}): boolean {
  return kind === 'organisation' && side === 'agent'
}

/**
 * Hits in order, without overlaps: hits that overlap become one that covers them all, of the longest one's kind. Nothing
 * that any hit covered is uncovered afterwards.
 */
export function mergeHits(hits: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = []
  let longest = 0
  for (const hit of [...hits].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const length = hit.end - hit.start
    const last = merged.at(-1)
    if (length <= 0) continue
    if (last === undefined || hit.start >= last.end) {
      merged.push(hit)
      longest = length
      continue
    }
    const leader = length > longest ? hit : last
    longest = Math.max(longest, length)
    merged[merged.length - 1] = { ...leader, start: last.start, end: Math.max(last.end, hit.end) }
  }
  return merged
}
