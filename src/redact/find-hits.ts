/** Everything in one text that has to be masked: what recognisers find and every form of who is known. */
import { mergeHits } from './hit.ts'
import type { Hit } from './hit.ts'
import { blankSpans, blankPlaceholders } from './recognise.ts'

/** Finds hits by their looks, or by what is known of a case. Takes text in which placeholders and what was found already are blanked, and the same with placeholders alone blanked. */
export type HitFinder = (text: string, before: string) => readonly Hit[]

/**
 * Finds what has to be masked. What one round finds is blanked for the next, until nothing more turns up: so a text that
 * was masked and is read again has nothing left to find.
 */
export function findHits(text: string, recognise: HitFinder, known: HitFinder): readonly Hit[] {
  let hits: readonly Hit[] = []
  const before = blankPlaceholders(text)
  let readable = before
  for (let round = 0; round < maximumRounds; round += 1) {
    const found: readonly Hit[] = [...recognise(readable, before), ...known(readable, before)]
    const fresh = mergeHits(found.filter(({ start, end }) => end > start))
    if (fresh.length === 0) break
    hits = mergeHits([...hits, ...fresh])
    readable = blankSpans(readable, fresh)
  }
  return hits
}

const maximumRounds = 5
