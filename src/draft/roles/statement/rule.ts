/** What the rules for statements have in common: the sentence that they look at, and what holds for those behind it. */
import type { SentenceSegment } from '../../segment/segment.ts'
import { nothing, type Holding } from '../holding.ts'
import type { ReadingState } from '../reading-state.ts'
import type { Side } from '../sides.ts'
import type { WordedRole } from '../worded-role.ts'

export interface Told {
  /** All of it. */
  readonly segment: SentenceSegment
  /** Without the clauses, masks and ways to reach somebody that say nothing. */
  readonly trimmed: SentenceSegment
  /** What is left of it. */
  readonly text: string
  readonly worded: WordedRole
  /** What it says on this side of its turn; `null` where it does not turn. */
  readonly side: Side | null
}

/** Takes the sentence if it is the rule's to take; false where the next rule is to be asked. */
export type Rule = (state: ReadingState, told: Told) => boolean

/** How likely what was done must be behind an announced cause for the sentences after it to go on with it. */
export const surelyDone = 0.9

/** Takes what was done, and has it hold for the rest of its paragraph. */
export function takeDone(state: ReadingState, segment: SentenceSegment, trimmed: SentenceSegment): void {
  state.hold(besideSegment(segment, 'resolution'))
  state.push(trimmed, 'resolution', 2)
}

/** What holds for the rest of a sentence's paragraph. */
export function besideSegment(
  { paragraph }: SentenceSegment,
  role: 'resolution' | 'workaround' | 'administration',
): Holding {
  return { ...nothing, role, strength: 2, paragraph, by: 'wording' }
}
