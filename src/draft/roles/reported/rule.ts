/** What rules about reports have in common: the sentence that they look at, and what they ask of it. */
import { says } from '../../lexicon/lexicon.ts'
import type { Signal } from '../../lexicon/wording-kinds.ts'
import type { RoleProbabilities } from '../learned/likely-roles.ts'
import type { Role } from '../role.ts'
import type { WordedRole } from '../worded-role.ts'

/** An agent's sentence: its text, what its wording and what the whole thread say it is for. */
export interface Told {
  readonly text: string
  readonly worded: WordedRole
  readonly likely: RoleProbabilities
}

/** What a sentence is for in truth, `null` where the rule has nothing to say of it. */
export type Rule = (told: Told) => WordedRole | null

/** How likely a role is by the wording of the whole thread, from 0 to 1. */
export function chance(likely: RoleProbabilities, role: Role): number {
  return likely.get(role) ?? 0
}

/** Whether a sentence says why something happens, in whatever words. */
export function explains(text: string): boolean {
  return explanations.some((signal) => says(signal, text))
}

const explanations: readonly Signal[] = ['explains', 'mechanism', 'possibleCause', 'statedCause']

/** How likely a remedy must be where a finding is likelier. */
export const likelyAdvice = 0.3

/** How likely what was done must be to be the cause. */
export const sureCause = 0.9
