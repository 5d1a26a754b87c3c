/** What a segment of a thread is for. */
import type { RedactedMessage } from '../../model/redacted.ts'
import type { CodeSegment, SentenceSegment } from '../segment/segment.ts'

export type Role =
  | 'symptom'
  | 'environment'
  | 'attempted'
  | 'finding'
  | 'hypothesis'
  | 'ruledOut'
  | 'cause'
  | 'resolution'
  | 'workaround'
  | 'confirmation'
  | 'administration'
  | 'courtesy'

/**
 * How surely a role is known: 3 a heading or an announcement over it says so, 2 its own wording does, 1 only its
 * author and place suggest it.
 */
export type Strength = 1 | 2 | 3

/** What can tell a role. */
export type CueKind = 'heading' | 'announcement' | 'wording' | 'place'

export interface RoledSegment {
  readonly segment: SentenceSegment | CodeSegment
  readonly role: Role
  readonly strength: Strength
  /** Only says what comes next (`To fix this:`), so that it is left out where its section follows. */
  readonly announces: boolean
  /** What told its role, and the number of that cue in the message: segments under one cue have it in common. */
  readonly by: CueKind
  readonly run: number
  /** Under a cue that says what to do for the future: no remedy of what happened. */
  readonly forFuture: boolean
  /** How likely each role is by the wording of the whole thread, from 0 to 1, whatever headings say. */
  readonly likely: ReadonlyMap<Role, number>
}

export interface RoledMessage {
  readonly message: RedactedMessage
  /** Place in the thread, 0 for the oldest. */
  readonly place: number
  readonly segments: readonly RoledSegment[]
}

/** How likely a segment has one of these roles by the wording of the whole thread, from 0 to 1. */
export function likelihood({ likely }: Pick<RoledSegment, 'likely'>, ...roles: readonly Role[]): number {
  return roles.reduce((sum, role) => sum + (likely.get(role) ?? 0), 0)
}

/** The segment as one that tells the cause by what it says. */
export function asCause(roled: RoledSegment): RoledSegment {
  return { ...roled, role: 'cause', strength: 2, by: 'wording' }
}

/** How much segments say: their UTF-16 units together. */
export function lengthOf(segments: readonly RoledSegment[]): number {
  return segments.reduce((sum, { segment }) => sum + segment.end - segment.start, 0)
}

/** Whether a segment is of the exchange alone: greetings, requests, what becomes of the case. */
export function isCourtesy({ role }: RoledSegment): boolean {
  return role === 'courtesy' || role === 'administration'
}
