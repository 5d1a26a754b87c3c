/** Parts a sentence that says two things: what it was not and what it was, what was wrong and what was done about it, or what may be wrong and what is to be done about it. */
import { contentWords, overlap } from '../thread/content-words.ts'
import type { Role } from './role.ts'
import { turnOfExclusion } from './split-exclusion.ts'
import { partsOfRemedy } from './split-remedy.ts'
import { partsOfRequest } from './split-request.ts'

/** A part of a sentence, by offsets into it, and what it says; `null` where nothing but its words tells that. */
export interface SentenceSide {
  readonly start: number
  readonly end: number
  readonly side: Side | null
}

export type Side = Extract<Role, 'ruledOut' | 'cause' | 'resolution' | 'confirmation' | 'hypothesis' | 'attempted'>

/** Who says a sentence, and what is known of it. */
interface Told {
  readonly isCustomer: boolean
  /** What was asked in the first message; `null` for that message itself: nobody begins with what was done about it. */
  readonly asked: ReadonlySet<string> | null
  /** How likely the sentence tells the cause, by the wording of the whole thread. */
  readonly cause: number
}

/** How likely that must be for any words to tell it. */
const likelyCause = 0.3

/** How much of what was asked a clause may say again and still tell what was wrong. */
const saidBack = 0.7

/** The parts of a sentence in their order: itself alone where it does not turn. */
export function sidesOf(text: string, { isCustomer, asked, cause }: Told): readonly SentenceSide[] {
  const turn = isCustomer ? null : turnOfExclusion(text)
  if (turn !== null)
    return [
      { start: 0, end: turn.end, side: turn.sides[0] },
      { start: turn.start, end: text.length, side: turn.sides[1] },
    ]
  const requested = isCustomer ? null : partsOfRequest(text)
  if (requested !== null)
    return [
      { start: 0, end: requested.end, side: 'hypothesis' },
      { start: requested.start, end: text.length, side: 'attempted' },
    ]
  const mended = asked === null ? null : partsOfRemedy(text, cause >= likelyCause)
  if (mended === null || asked === null || overlap(contentWords(text.slice(0, mended.end)), asked) >= saidBack)
    return [{ start: 0, end: text.length, side: null }]
  const { end, start, remedyEnd, recovery } = mended
  return [
    { start: 0, end, side: 'cause' },
    { start, end: remedyEnd, side: 'resolution' },
    ...(recovery === null ? [] : [{ start: recovery, end: text.length, side: 'confirmation' } as const]),
  ]
}
