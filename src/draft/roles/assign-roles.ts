/** Decides what every segment of a thread is, message by message. */
import type { RedactedCase, RedactedMessage } from '../../model/redacted.ts'
import { says, type Cue } from '../lexicon/lexicon.ts'
import type { CodeSegment, HeadingSegment, Segment, SentenceSegment } from '../segment/segment.ts'
import { splitMessage } from '../segment/split-message.ts'
import { readAnnouncement } from './announcement.ts'
import type { Role, RoledMessage, RoledSegment, Strength } from './role.ts'
import { trimClauses } from './trim-clauses.ts'
import { roleByWording } from './wording.ts'

/** The messages of a case with a role for each of their segments, oldest first. */
export function assignRoles(redactedCase: RedactedCase): readonly RoledMessage[] {
  const opening = openingOf(redactedCase.messages)
  return redactedCase.messages.map((message, place) => {
    const reading = new MessageReading(message, place === opening)
    for (const segment of splitMessage(message)) reading.take(segment)
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
  /** Under a summary's heading, where what a sentence says of itself counts as much as a heading. */
  readonly summary: boolean
}

const nothing: Holding = { role: null, strength: 1, paragraph: null, summary: false }

/** Goes through one message from top to bottom, remembering what the last heading or announcement said. */
class MessageReading {
  readonly roled: RoledSegment[] = []
  private readonly message: RedactedMessage
  private readonly opensThread: boolean
  private holding: Holding = nothing

  constructor(message: RedactedMessage, opensThread: boolean) {
    this.message = message
    this.opensThread = opensThread
  }

  take(segment: Segment): void {
    if (segment.kind === 'heading') {
      this.takeHeading(segment)
      return
    }
    const marked = roleOfMark(segment)
    if (marked !== null) this.push(segment, marked, 3)
    else if (segment.kind === 'code') this.takeCode(segment)
    else this.takeSentence(segment)
  }

  private takeHeading(segment: HeadingSegment): void {
    if (segment.cue !== null) this.hold(segment.cue)
    else if (segment.setOff) this.holding = nothing
  }

  private takeCode(segment: CodeSegment): void {
    const before = this.roled.at(-1)
    const role = this.holding.role ?? (before === undefined || before.role === 'courtesy' ? null : before.role)
    const strength = this.holding.role === null ? (before?.strength ?? 1) : this.holding.strength
    this.push(segment, role ?? (this.opensThread ? 'symptom' : 'finding'), strength)
  }

  private takeSentence(segment: SentenceSegment): void {
    const text = textOf(segment)
    const announced = readAnnouncement(text)
    if (announced !== null && this.accepts(announced.cue)) {
      const again = this.holding.role === roleOfCue(announced.cue, this.message)
      if (!again) this.hold(announced.cue)
      const role = this.holding.role ?? 'finding'
      const head = { ...segment, end: segment.start + announced.end }
      this.push(head, role, 3, announced.generic && !(again && this.holding.strength === 3))
      if (announced.end < text.length) this.take({ ...segment, start: segment.start + announced.rest })
      return
    }
    if (this.holding.paragraph !== null && this.holding.paragraph !== segment.paragraph) this.holding = nothing
    const trimmed = trimClauses(segment, this.holding.role === null || this.message.role === 'customer')
    const { role, strength } = roleByWording(textOf(trimmed), {
      author: this.message.role,
      opensThread: this.opensThread,
    })
    if (role === 'courtesy') this.push(segment, 'courtesy', strength)
    else if (this.holding.role !== null && (this.holding.strength === 3 || strength < 2)) {
      this.push(trimmed, this.holding.role, this.holding.strength)
    } else {
      if (strength === 2) this.holding = { ...this.holding, role, strength, paragraph: segment.paragraph }
      this.push(trimmed, role, this.holding.summary && strength === 2 ? 3 : strength)
    }
  }

  private hold(cue: Cue): void {
    const role = roleOfCue(cue, this.message)
    this.holding = { role, strength: role === null ? 1 : 3, paragraph: null, summary: cue === 'summary' }
  }

  /** Whether an announcement begins a section here. A requestor's description is not cut up by what it announces. */
  private accepts(cue: Cue): boolean {
    const role = roleOfCue(cue, this.message)
    if (this.opensThread) return this.holding.role === null && role === 'symptom' && this.roled.every(isCourtesy)
    if (this.holding.role === null || this.holding.strength < 3 || role === this.holding.role) return true
    return role !== null && (followers[this.holding.role]?.includes(role) ?? false)
  }

  private push(segment: SentenceSegment | CodeSegment, role: Role, strength: Strength, announces = false): void {
    if (segment.end > segment.start) this.roled.push({ segment, role, strength, announces })
  }
}

/** Which sections may begin by an announcement inside another: a cause is followed by its remedy, not the reverse. */
const followers: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  symptom: ['cause', 'resolution', 'workaround'],
  environment: ['symptom', 'cause', 'resolution', 'workaround', 'finding'],
  attempted: ['cause', 'resolution', 'workaround', 'finding'],
  finding: ['cause', 'resolution', 'workaround', 'hypothesis', 'ruledOut'],
  hypothesis: ['cause', 'resolution', 'workaround', 'administration'],
  ruledOut: ['cause', 'resolution', 'workaround', 'finding'],
  cause: ['resolution', 'workaround'],
  workaround: ['resolution'],
  confirmation: ['cause', 'resolution', 'workaround'],
  administration: ['symptom', 'finding', 'cause', 'resolution', 'workaround', 'hypothesis'],
}

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
