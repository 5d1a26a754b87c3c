/** What is known of a message while it is read from top to bottom: what its segments are for so far, and what holds for the next one. */
import type { RedactedMessage } from '../../model/redacted.ts'
import type { CodeSegment, SentenceSegment } from '../segment/segment.ts'
import { nothing, type Holding } from './holding.ts'
import type { RolesAt } from './learned/likely-roles.ts'
import type { CueKind, Role, RoledSegment, Strength } from './role.ts'
import type { Said } from './turning-roles.ts'
import type { WordedRole } from './worded-role.ts'

/** What its thread says of a message. */
export interface PlaceOfMessage {
  readonly opensThread: boolean
  /** The words of the first message. */
  readonly asked: ReadonlySet<string>
  readonly earlier: readonly RedactedMessage[]
  readonly likely: RolesAt
}

export class ReadingState {
  readonly roled: RoledSegment[] = []
  readonly message: RedactedMessage
  readonly opensThread: boolean
  readonly asked: ReadonlySet<string>
  /** What learning makes of the sentence at an offset. */
  readonly likely: RolesAt
  /** What the headings of the message are of. */
  readonly headed: ReadonlySet<Role | null>
  /** What the last heading, announcement or sentence said that what follows is. */
  holding: Holding = nothing
  #run = 0

  constructor(
    message: RedactedMessage,
    { opensThread, asked, likely }: PlaceOfMessage,
    headed: ReadonlySet<Role | null>,
  ) {
    this.message = message
    this.opensThread = opensThread
    this.asked = asked
    this.likely = likely
    this.headed = headed
  }

  get fromCustomer(): boolean {
    return this.message.role === 'customer'
  }

  /** Has something hold from here on; what is held from here to the next call is one run. */
  hold(holding: Holding): void {
    this.holding = holding
    this.#run += 1
  }

  push(segment: SentenceSegment | CodeSegment, role: Role, strength: Strength, announces = false): void {
    if (segment.end > segment.start) this.pushAs(this.holding.by, segment, role, strength, announces)
  }

  /** As `push`, by something else than what holds. */
  pushAs(by: CueKind, segment: SentenceSegment | CodeSegment, role: Role, strength: Strength, announces = false): void {
    const likely = this.likely(segment.start)
    const forFuture = by === this.holding.by && this.holding.forFuture
    this.roled.push({ segment, role, strength, announces, by, run: this.#run, forFuture, likely })
  }

  likelihoodOf(role: Role, { start }: SentenceSegment): number {
    return this.likely(start).get(role) ?? 0
  }

  said(worded: WordedRole, segment: SentenceSegment): Said {
    return { ...worded, segment, likelihood: this.likelihoodOf(worded.role, segment) }
  }

  /** Whether something of this role stands in the run that is being read. */
  holdsInRun(role: Role): boolean {
    return this.roled.some((one) => one.role === role && one.run === this.#run && !one.announces)
  }

  /** Whether something of this role was told under a heading so far. */
  tellsUnderHeading(role: Role): boolean {
    return this.roled.some((one) => one.role === role && one.by === 'heading')
  }

  /** What was announced so far leads up to a cause that is told only now: what learning does not take for one was found on the way. */
  leadUpTo(role: Role): void {
    for (const [at, one] of this.roled.entries()) {
      if (one.by !== 'announcement' || one.role !== role || (one.likely.get(role) ?? 0) >= likelier) continue
      this.roled[at] = { ...one, role: 'finding', strength: 1 }
    }
  }

  hasRemedyHeading(): boolean {
    return this.holding.by === 'heading' && this.headed.has('resolution')
  }
}

const likelier = 0.5
