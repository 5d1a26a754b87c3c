/** Decides what every segment of a thread is, message by message. */
import type { RedactedCase, RedactedMessage } from '../../model/redacted.ts'
import { says, type Cue } from '../lexicon/lexicon.ts'
import type { CodeSegment, Segment, SentenceSegment } from '../segment/segment.ts'
import { splitMessage } from '../segment/split-message.ts'
import { readAnnouncement, type Announcement } from './announcement.ts'
import type { Role, RoledMessage, RoledSegment, Strength } from './role.ts'
import { trimClauses } from './trim-clauses.ts'
import { roleByWording } from './wording.ts'

/** The messages of a case with a role for each of their segments, oldest first. */
export function assignRoles(redactedCase: RedactedCase): readonly RoledMessage[] {
  const opening = openingOf(redactedCase.messages)
  return redactedCase.messages.map((message, place) => {
    const segments = splitMessage(message)
    const reading = new MessageReading(message, segments, place === opening)
    for (const segment of segments) reading.take(segment)
    return { message, place, segments: reading.roled }
  })
}

/** The message in which the requestor tells the problem; -1 where only agents write. */
function openingOf(messages: readonly RedactedMessage[]): number {
  const tells = (message: RedactedMessage): boolean => says('problem', message.body) || message.body.length > 200
  const customer = messages.findIndex((message) => message.role === 'customer' && tells(message))
  if (customer >= 0) return customer
  return messages.findIndex((message) => message.role === 'unknown' && tells(message))
}

/** What holds for the segments that come, until the next cue. */
interface Holding {
  readonly role: Role | null
  readonly strength: Strength
  /** Ends with this paragraph; `null` where it holds until the next cue. */
  readonly paragraph: number | null
  readonly by: 'heading' | 'announcement' | 'wording' | 'nothing'
  /** Under a summary's heading, where what a sentence says of itself counts as much as a heading. */
  readonly summary: boolean
}

const nothing: Holding = { role: null, strength: 1, paragraph: null, by: 'nothing', summary: false }

/** Goes through one message from top to bottom, remembering what the last heading or announcement said. */
class MessageReading {
  readonly roled: RoledSegment[] = []
  private readonly message: RedactedMessage
  private readonly opensThread: boolean
  private readonly headed: ReadonlySet<Role | null>
  private holding: Holding = nothing

  constructor(message: RedactedMessage, segments: readonly Segment[], opensThread: boolean) {
    this.message = message
    this.opensThread = opensThread
    this.headed = new Set(
      segments.map((segment) =>
        segment.kind === 'heading' && segment.cue !== null ? roleOfCue(segment.cue, message) : null,
      ),
    )
  }

  take(segment: Segment): void {
    if (segment.kind === 'heading') {
      if (segment.cue !== null) this.hold(segment.cue, 'heading', 3)
      else if (segment.setOff) this.holding = nothing
      return
    }
    const marked = roleOfMark(segment)
    if (marked !== null) this.push(segment, marked, 3)
    else if (segment.kind === 'code') this.takeCode(segment)
    else this.takeSentence(segment)
  }

  private takeCode(segment: CodeSegment): void {
    const before = this.roled.at(-1)
    const role = this.holding.role ?? (before === undefined || isCourtesy(before) ? null : before.role)
    const strength = this.holding.role === null ? (before?.strength ?? 1) : this.holding.strength
    this.push(segment, role ?? (this.opensThread ? 'symptom' : 'finding'), strength)
  }

  private takeSentence(segment: SentenceSegment): void {
    const text = textOf(segment)
    const announced = readAnnouncement(text)
    if (announced !== null && this.accepts(announced)) {
      const again = this.holding.role === roleOfCue(announced.cue, this.message) && this.holding.strength === 3
      if (!again) this.hold(announced.cue, 'announcement', announced.generic ? 3 : 2)
      const role = this.holding.role ?? 'finding'
      const head = { ...segment, end: segment.start + announced.end }
      this.push(head, role, this.holding.strength, announced.generic && !again)
      if (announced.end < text.length) {
        if (role === 'hypothesis') this.holding = { ...this.holding, paragraph: segment.paragraph }
        this.take({ ...segment, start: segment.start + announced.rest })
      }
      return
    }
    if (this.holding.paragraph !== null && this.holding.paragraph !== segment.paragraph) this.holding = nothing
    this.takeStatement(segment)
  }

  private takeStatement(segment: SentenceSegment): void {
    const { holding } = this
    const fromCustomer = this.message.role === 'customer'
    const trimmed = trimClauses(segment, holding.role === null || fromCustomer)
    const text = textOf(trimmed)
    const worded = roleByWording(text, { author: this.message.role, opensThread: this.opensThread })
    if (worded.role === 'courtesy' || says('closer', text)) this.push(segment, 'courtesy', worded.strength)
    else if (fromCustomer && says('contact', text)) this.push(segment, 'administration', 2)
    else if (holding.role !== null && (holding.strength === 3 || holding.by !== 'wording' || worded.strength < 2)) {
      this.push(trimmed, holding.role, holding.strength)
    } else {
      if (worded.strength === 2 && !holding.summary) {
        this.holding = { ...worded, paragraph: segment.paragraph, by: 'wording', summary: false }
      }
      this.push(trimmed, worded.role, holding.summary && worded.strength === 2 ? 3 : worded.strength)
    }
  }

  private hold(cue: Cue, by: Holding['by'], strength: Strength): void {
    const role = roleOfCue(cue, this.message)
    this.holding = { role, strength: role === null ? 1 : strength, paragraph: null, by, summary: cue === 'summary' }
  }

  /**
   * Whether an announcement begins a section here. A requestor's description is not cut up by what it announces, and
   * where a message has headings its announcements give way to them.
   */
  private accepts({ cue, generic }: Announcement): boolean {
    const role = roleOfCue(cue, this.message)
    if (this.opensThread) return this.holding.role === null && role === 'symptom' && this.roled.every(isCourtesy)
    if (this.holding.by === 'heading') {
      return role === this.holding.role || (generic && role !== null && !this.headed.has(role) && decisive.has(role))
    }
    return generic || this.holding.role === null || this.holding.strength < 3 || role === this.holding.role
  }

  private push(segment: SentenceSegment | CodeSegment, role: Role, strength: Strength, announces = false): void {
    if (segment.end > segment.start) this.roled.push({ segment, role, strength, announces })
  }
}

/** Sections that may begin by an announcement inside another one that has a heading. */
const decisive: ReadonlySet<Role> = new Set<Role>(['cause', 'resolution', 'workaround'])

function isCourtesy(roled: RoledSegment): boolean {
  return roled.role === 'courtesy' || roled.role === 'administration'
}

function roleOfCue(cue: Cue, message: RedactedMessage): Role | null {
  if (cue === 'summary') return null
  if (message.role === 'customer' && cue === 'finding') return 'symptom'
  return cue
}

function roleOfMark(segment: SentenceSegment | CodeSegment): Role | null {
  for (const mark of segment.message.marks) {
    const overlap = Math.min(mark.end, segment.end) - Math.max(mark.start, segment.start)
    if (overlap * 2 >= segment.end - segment.start) {
      return mark.kind === 'administration' ? 'administration' : 'courtesy'
    }
  }
  return null
}

function textOf(segment: SentenceSegment): string {
  return segment.message.body.slice(segment.start, segment.end)
}
