/** Decides what every segment of a thread is, message by message. */
import type { RedactedCase, RedactedMessage } from '../../model/redacted.ts'
import { cueOfAnnouncement, type Cue } from '../lexicon/lexicon.ts'
import { splitMessage } from '../segment/split-message.ts'
import type { CodeSegment, SentenceSegment } from '../segment/segment.ts'
import { roleByWording } from './wording.ts'
import type { Role, RoledMessage, RoledSegment, Strength } from './role.ts'

/** The messages of a case with a role for each of their segments, oldest first. */
export function assignRoles(redactedCase: RedactedCase): readonly RoledMessage[] {
  const firstOfCustomer = redactedCase.messages.findIndex((message) => message.role === 'customer')
  return redactedCase.messages.map((message, place) => ({
    message,
    place,
    segments: rolesOfMessage(message, place === firstOfCustomer),
  }))
}

/** What holds for the segments that come, until the next cue. */
interface Holding {
  readonly role: Role | null
  readonly strength: Strength
  /** Ends with this paragraph; `null` where it holds until the next cue. */
  readonly paragraph: number | null
}

function rolesOfMessage(message: RedactedMessage, opensThread: boolean): readonly RoledSegment[] {
  const roled: RoledSegment[] = []
  let holding: Holding = nothing
  for (const segment of splitMessage(message)) {
    if (segment.kind === 'heading') {
      if (segment.cue !== null) holding = { role: roleOfCue(segment.cue, message), strength: 3, paragraph: null }
      else if (segment.setOff) holding = nothing
      continue
    }
    if (holding.paragraph !== null && holding.paragraph !== segment.paragraph && segment.kind === 'sentence')
      holding = nothing
    const marked = roleOfMark(segment)
    if (marked !== null) {
      roled.push({ segment, role: marked, strength: 3, announces: false })
      continue
    }
    if (segment.kind === 'code') {
      const before = roled.at(-1)
      roled.push({
        segment,
        role: holding.role ?? before?.role ?? 'finding',
        strength: holding.role === null ? 1 : holding.strength,
        announces: false,
      })
      continue
    }
    const text = textOf(segment)
    const announced = announcement(text)
    if (
      announced !== null &&
      (holding.role === null || holding.strength < 3 || switches(holding.role, roleOfCue(announced.cue, message)))
    ) {
      const role = roleOfCue(announced.cue, message)
      if (announced.whole) {
        holding = { role, strength: 3, paragraph: null }
        roled.push({ segment, role: role ?? 'finding', strength: 3, announces: true })
        continue
      }
    }
    const worded = roleByWording(text, { author: message.role, opensThread, held: holding.role })
    if (worded.role === 'courtesy' && (holding.role === null || worded.strength >= 2)) {
      roled.push({ segment, role: 'courtesy', strength: worded.strength, announces: false })
      continue
    }
    if (holding.role !== null && !(worded.strength === 2 && holding.strength < 3)) {
      roled.push({ segment, role: holding.role, strength: holding.strength, announces: false })
      continue
    }
    if (worded.strength === 2) holding = { role: worded.role, strength: 2, paragraph: segment.paragraph }
    roled.push({ segment, role: worded.role, strength: worded.strength, announces: false })
  }
  return roled
}

const nothing: Holding = { role: null, strength: 1, paragraph: null }

/** Whether an announcement inside a section begins another one: a cause is followed by its remedy, hardly the reverse. */
function switches(held: Role, announced: Role | null): boolean {
  if (announced === null || announced === held) return false
  if (held === 'symptom') return announced === 'cause' || announced === 'resolution' || announced === 'workaround'
  if (held === 'cause' || held === 'finding' || held === 'ruledOut' || held === 'hypothesis') {
    return announced === 'resolution' || announced === 'workaround' || announced === 'cause'
  }
  return announced === 'cause' && held !== 'resolution' && held !== 'workaround'
}

function roleOfCue(cue: Cue, message: RedactedMessage): Role | null {
  if (cue === 'summary') return null
  if (message.role === 'customer' && cue === 'finding') return 'symptom'
  return cue
}

interface Announcement {
  readonly cue: Cue
  /** The sentence is nothing but the announcement. */
  readonly whole: boolean
}

/** Reads `To fix this:` or `The root cause turned out to be the following.` */
function announcement(text: string): Announcement | null {
  const whole = /[:：]\s*$/u.test(text) || followsNext.test(text)
  if (!whole) return null
  const cue = cueOfAnnouncement(text)
  return cue === null ? null : { cue, whole }
}

// … as follows.   … the following.   …如下。
const followsNext =
  /(?:\bas follows|\bthe following(?: \w+){0,2}|\bbelow|如下(?:所示)?|以下(?:几点|内容|步骤)?)\s*[.。]?\s*$/iu

function roleOfMark(segment: SentenceSegment | CodeSegment): Role | null {
  for (const mark of segment.message.marks) {
    const overlap = Math.min(mark.end, segment.end) - Math.max(mark.start, segment.start)
    if (overlap * 2 >= segment.end - segment.start)
      return mark.kind === 'administration' ? 'administration' : 'courtesy'
  }
  return null
}

function textOf(segment: SentenceSegment): string {
  return segment.message.body.slice(segment.start, segment.end)
}
