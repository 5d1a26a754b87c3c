/** What tells that a sentence says why something happens, and that it does not. */
import type { Signal } from '../lexicon/wording-kinds.ts'

/** How a sentence says what happens without naming it a cause. */
export const explanations: readonly Signal[] = ['mechanism', 'explains', 'possibleCause']

/** What a sentence says that explains nothing, whatever words of causes it holds. */
export const noExplanation: readonly Signal[] = [
  'hedge',
  'administration',
  'notReproducible',
  'unresolved',
  'inquiry',
  'recurrence',
  'progress',
]
