/** Reads one message from top to bottom: what its headings, announcements and sentences say each of its segments is for. */
import type { RedactedMessage } from '../../model/redacted.ts'
import { onlyAgrees } from '../lexicon/agreement.ts'
import { answersBesides } from '../lexicon/asides.ts'
import { asksForWord } from '../lexicon/asks-for-word.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { says } from '../lexicon/lexicon.ts'
import { asksToDo } from '../lexicon/questions.ts'
import { clearsInPassing, withdraws } from '../lexicon/taken-back.ts'
import {
  textOf,
  type CodeSegment,
  type HeadingSegment,
  type Segment,
  type SentenceSegment,
} from '../segment/segment.ts'
import { readAnnouncement, type Announcement } from './announcement.ts'
import { describedRole, openingRole } from './described-role.ts'
import { roleOfHeading } from './heading-role.ts'
import { nothing, type Holding } from './holding.ts'
import type { RolesAt } from './learned/likely-roles.ts'
import { endWithoutMasks, isAccess, isMask } from './mask.ts'
import { quotationIn } from './quotation.ts'
import { reportedRole } from './reported-role.ts'
import { roleOfCue } from './role-of-cue.ts'
import { isCourtesy, type CueKind, type Role, type RoledSegment, type Strength } from './role.ts'
import {
  answersForAnother,
  answersPoints,
  excludes,
  explainsProblem,
  isCaption,
  isListing,
  isQuestion,
  roleOfMark,
  signatureOf,
  withoutContact,
} from './segment-shows.ts'
import { sidesOf, type Side } from './sides.ts'
import { tellsBesideMask } from './told-beside-mask.ts'
import { trimClauses } from './trim-clauses.ts'
import {
  besidesCause,
  bringsCure,
  decisive,
  isOutspoken,
  lasting,
  goesOn,
  namesItsPurpose,
  staysWithRemedy,
  turnsSurely,
  turnsToRemedy,
  type Said,
} from './turning-roles.ts'
import { wordedRole, type WordedRole } from './worded-role.ts'

/** How likely what was done must be behind an announced cause for the sentences after it to go on with it. */
const surelyDone = 0.9

/** What its thread says of a message. */
export interface PlaceOfMessage {
  readonly opensThread: boolean
  /** The words of the first message. */
  readonly asked: ReadonlySet<string>
  readonly earlier: readonly RedactedMessage[]
  readonly likely: RolesAt
}

/** Goes through one message from top to bottom, remembering what the last heading or announcement said. */
export class MessageReading {
  readonly roled: RoledSegment[] = []
  private readonly message: RedactedMessage
  private readonly opensThread: boolean
  private readonly isQuoted: (segment: Segment) => boolean
  private readonly headed: ReadonlySet<Role | null>
  private readonly hasHeadings: number
  private readonly likely: RolesAt
  private readonly asked: ReadonlySet<string>
  private holding: Holding = nothing
  /** What holds again once a label that is valid for one line has had its line. */
  private suspended: Holding | null = null
  private run = 0
  /** Offset from which on there is only the signature. */
  private readonly signature: number
  /** Paragraph that another person wrote into this message. */
  private answered = -1

  constructor(
    message: RedactedMessage,
    segments: readonly Segment[],
    { opensThread, asked, earlier, likely }: PlaceOfMessage,
  ) {
    this.message = message
    this.likely = likely
    this.asked = asked
    this.opensThread = opensThread
    this.isQuoted = quotationIn(message, earlier)
    const headings = segments.filter((segment) => segment.kind === 'heading')
    this.signature = signatureOf(segments)
    this.hasHeadings = headings.filter(({ cue }) => cue === 'cause' || cue === 'resolution').length
    this.headed = new Set(headings.map(({ cue }) => (cue === null ? null : roleOfCue(cue, message))))
  }

  take(segment: Segment): void {
    if (this.suspended !== null && (segment.kind === 'heading' || segment.paragraph !== this.holding.paragraph)) {
      this.hold(this.suspended)
      this.suspended = null
    }
    if (segment.kind === 'heading') this.takeHeading(segment)
    else {
      const marked = roleOfMark(segment)
      if (marked !== null && !this.isStep(segment)) this.push(segment, marked, 3)
      else if (segment.start >= this.signature) this.push(segment, 'courtesy', 2)
      else if (this.isQuoted(segment) || this.isAnswerOfAnother(segment)) this.push(segment, 'administration', 2)
      else if (segment.kind === 'code') this.takeCode(segment)
      else this.takeSentence(segment)
    }
  }

  /** `2. Approve the orders of the attached list again`: a numbered step of a remedy, whatever is attached. */
  private isStep(segment: SentenceSegment | CodeSegment): boolean {
    return this.holding.role === 'resolution' && segment.kind === 'sentence' && segment.marker?.ordered === true
  }

  /** `[KL] Two of them.` under a question of the quoted message: initials in brackets tell who answers. */
  private isAnswerOfAnother(segment: SentenceSegment | CodeSegment): boolean {
    if (answersForAnother(textOf(segment))) this.answered = segment.paragraph
    return this.answered === segment.paragraph
  }

  private takeHeading(segment: HeadingSegment): void {
    const { dress, ownLine } = segment
    // An underlined sentence may announce what follows as well as a heading does.
    const cue = segment.cue ?? (dress === 'underline' ? (readAnnouncement(textOf(segment))?.cue ?? null) : null)
    if (cue === null && segment.end === segment.start) {
      this.hold(nothing)
      return
    }
    if (cue === null) {
      // A heading in words of its own: of the rank of the section's own heading it ends the section, else it is part of it.
      if (this.holding.by === 'heading' && this.holding.dress !== dress && this.holding.role !== null) {
        this.push({ ...segment, kind: 'sentence', marker: null }, this.holding.role, this.holding.strength)
      } else this.hold(nothing)
      return
    }
    const { message, opensThread, headed, hasHeadings } = this
    const role = roleOfHeading(cue, segment, { message, opensThread, headed, hasHeadings })
    const inline = /^[^\n]*\S/u.test(this.message.body.slice(segment.end)) ? segment.paragraph + 1 : null
    const kind = { summary: cue === 'summary', forFuture: cue === 'afterwards' || says('precaution', textOf(segment)) }
    const holding: Holding = { ...nothing, role, strength: 3, by: 'heading', dress, inline, ...kind }
    if (ownLine) this.suspended = this.holding
    this.hold(ownLine ? { ...holding, paragraph: segment.paragraph + 1 } : holding)
  }

  private takeCode(segment: CodeSegment): void {
    const before = this.roled.at(-1)
    if (this.holding.role === 'resolution' && isListing(segment)) {
      // What a machine showed stands after the steps as their reason, not as one of them.
      const caption =
        before?.segment.paragraph === segment.paragraph && isCaption(before.segment) ? this.roled.pop() : undefined
      for (const roled of caption === undefined ? [] : [caption]) this.roled.push({ ...roled, role: 'finding' })
      this.pushAs('place', segment, 'finding', 3)
      return
    }
    const role = this.holding.role ?? (before === undefined || isCourtesy(before) ? null : before.role)
    const strength = this.holding.role === null ? (before?.strength ?? 1) : this.holding.strength
    this.push(segment, role ?? (this.opensThread ? 'symptom' : 'finding'), strength)
  }

  private takeSentence(segment: SentenceSegment): void {
    const text = textOf(segment)
    // `That explains it.`: what the help desk said before does.
    if (this.message.role === 'customer' && !this.opensThread && onlyAgrees(text)) {
      this.push(segment, 'confirmation', 2)
      return
    }
    const announced = readAnnouncement(text)
    if (announced !== null && this.accepts(announced, text) && !this.isCourteous(announced, segment)) {
      const role = roleOfCue(announced.cue, this.message)
      const again = this.holding.role === role && this.holding.strength === 3
      if (!again) {
        const strength = role === null ? 1 : announced.generic ? 3 : 2
        const inline = announced.end < text.length ? segment.paragraph : null
        const found = announced.cue === 'cause' && says('discovery', text)
        const forFuture = announced.cue === 'afterwards' || says('precaution', text.slice(0, announced.end))
        this.hold({ ...nothing, role, strength, by: 'announcement', inline, found, forFuture })
      }
      const head = { ...segment, end: segment.start + announced.end }
      this.push(head, role ?? 'finding', this.holding.strength, announced.generic && !again)
      if (announced.end < text.length) {
        if (role === 'hypothesis') this.holding = { ...this.holding, paragraph: segment.paragraph }
        this.take({ ...segment, start: segment.start + announced.rest })
      }
      return
    }
    if (this.holding.paragraph !== null && this.holding.paragraph !== segment.paragraph) this.hold(nothing)
    const { opensThread, holding, message } = this
    const isFree = !opensThread && (holding.role === null || holding.by === 'wording')
    const asked = isFree ? this.asked : null
    const told = { isCustomer: message.role === 'customer', asked, cause: this.likelihoodOf('cause', segment) }
    for (const { start, end, side } of sidesOf(text, told))
      this.takeStatement({ ...segment, start: segment.start + start, end: segment.start + end }, side)
  }

  /** `side`: what a sentence that turns says on this side of its turn. */
  private takeStatement(segment: SentenceSegment, side: Side | null): void {
    const { holding } = this
    const fromCustomer = this.message.role === 'customer'
    const unmasked = { ...segment, end: segment.start + endWithoutMasks(textOf(segment)) }
    const trimmed = trimClauses(
      fromCustomer ? withoutContact(unmasked) : unmasked,
      holding.role === null || holding.by === 'wording' || fromCustomer,
    )
    const text = textOf(trimmed)
    const worded = this.wordedAs(segment, side)
    if (!fromCustomer && this.takesAside(trimmed)) return
    if (isMask(text) || worded.role === 'courtesy' || says('closer', text)) {
      this.push(segment, 'courtesy', worded.strength)
    } else if ((isAccess(text) && !tellsBesideMask(text, worded)) || (!fromCustomer && says('recurrence', text)))
      this.push(segment, 'administration', 3)
    else if (worded.role === 'administration' && !fromCustomer && isQuestion(text)) {
      if (!this.mends(text)) this.push(segment, 'administration', 2)
      else {
        this.hold({ ...nothing, role: 'resolution', strength: 2, paragraph: segment.paragraph, by: 'wording' })
        this.push(trimmed, 'resolution', 2)
      }
    } else if (staysWithRemedy(this.holding, this.said(worded, segment))) this.push(trimmed, 'resolution', 2)
    else if (fromCustomer ? says('contact', text) : segment.marker === null && asksForWord(text))
      this.push(segment, 'administration', 2)
    else if (holding.role === 'cause' && this.excludesOnly(text)) this.push(trimmed, 'ruledOut', 2)
    else if (
      holding.role === 'cause' &&
      holding.by === 'announcement' &&
      worded.role === 'resolution' &&
      (fromCustomer || says('applied', text))
    ) {
      // `I did as you said:`
      if (/[:：]$/u.test(text))
        this.hold({ ...nothing, role: 'resolution', strength: 2, by: 'announcement', inline: segment.paragraph })
      else if (this.likelihoodOf('resolution', segment) >= surelyDone)
        this.hold({ ...nothing, role: 'resolution', strength: 2, paragraph: segment.paragraph, by: 'wording' })
      this.push(trimmed, 'resolution', 2)
    } else if (turnsSurely(holding, this.said(worded, segment))) {
      this.hold({ ...nothing, ...worded, paragraph: segment.paragraph, by: 'wording' })
      this.push(trimmed, worded.role, 2)
    } else if (holding.found && worded.strength === 2 && besidesCause.has(worded.role)) {
      if (lasting.has(worded.role)) this.hold({ ...nothing, ...worded, by: 'wording' })
      this.push(trimmed, worded.role, 2)
    } else if (this.tellsDone(worded, segment)) {
      this.hold({ ...nothing, role: 'resolution', strength: 2, paragraph: segment.paragraph, by: 'wording' })
      this.push(trimmed, 'resolution', 2)
    } else if (this.opensRemedy(worded, text) || (!fromCustomer && turnsToRemedy(holding, worded, segment, text))) {
      const role = worded.role === 'workaround' && !bringsCure(text) ? worded.role : 'resolution'
      this.hold({ ...nothing, role, strength: 2, by: 'announcement' })
      this.push(trimmed, role, 2)
    } else if (holding.role === 'finding' && worded.strength === 2 && isOutspoken(worded.role, text)) {
      this.pushAs('place', trimmed, worded.role, worded.strength)
    } else if (
      holding.role !== null &&
      (holding.by !== 'wording' || goesOn(this.said({ ...worded, role: holding.role }, segment)))
    ) {
      this.push(trimmed, holding.role, holding.strength)
    } else {
      const summed = holding.summary && holding.by === 'heading' && worded.strength === 2
      if (holding.summary && worded.role === 'finding' && !this.headed.has('cause') && explainsProblem(text)) {
        this.push(trimmed, 'cause', 3)
        return
      }
      if (worded.strength === 2 && !holding.summary && worded.role !== holding.role && lasting.has(worded.role)) {
        this.hold({ ...nothing, ...worded, paragraph: segment.paragraph, by: 'wording' })
      }
      this.push(trimmed, worded.role, summed ? 3 : worded.strength)
    }
  }

  /** Takes what an agent says beside the matter: an answer to another question, a suspicion of his own that he takes back. */
  private takesAside(segment: SentenceSegment): boolean {
    const text = textOf(segment)
    if (this.turnsAside(text)) {
      this.hold({ ...nothing, role: 'administration', strength: 2, paragraph: segment.paragraph, by: 'wording' })
      this.push(segment, 'administration', 2)
      return true
    }
    const isRemedy = this.holding.role === 'resolution' || this.holding.role === 'workaround'
    if (!isRemedy || segment.marker !== null || !(withdraws(text) || clearsInPassing(text))) return false
    this.push(segment, 'ruledOut', 2)
    return true
  }

  /** `About your other questions: …`, once the message has told why or what to do. */
  private turnsAside(text: string): boolean {
    return answersBesides(text) && this.roled.some(({ role, announces }) => decisive.has(role) && !announces)
  }

  private wordedAs(segment: SentenceSegment, side: Side | null): WordedRole {
    if (side !== null) return { role: side, strength: 2 }
    const likely = this.likely(segment.start)
    const text = textOf(segment)
    const worded = wordedRole(text, likely)
    if (this.message.role !== 'customer') return reportedRole(text, worded, likely)
    const told = this.opensThread ? openingRole(text, worded, this.roled.every(isCourtesy)) : worded
    return describedRole(text, told, likely)
  }

  /** `Got it.`, which may mean that a mail was understood. */
  private isCourteous({ cue, end }: Announcement, segment: SentenceSegment): boolean {
    return cue === 'cause' && end >= textOf(segment).length && this.likelihoodOf('courtesy', segment) >= 0.5
  }

  /** Behind a cause what names its purpose; but under a heading nothing is a remedy where that has a heading of its own. */
  private opensRemedy(worded: WordedRole, text: string): boolean {
    return !this.hasRemedyHeading() && namesItsPurpose(this.holding, worded, text)
  }

  /** `Cause: an index is missing. I have created it again.` */
  private tellsDone(worded: WordedRole, segment: SentenceSegment): boolean {
    if (this.holding.role !== 'cause' || worded.role !== 'resolution' || this.hasRemedyHeading()) return false
    return tellsDeed(textOf(segment)) && this.likelihoodOf('resolution', segment) >= surelyDone
  }

  private hasRemedyHeading(): boolean {
    return this.holding.by === 'heading' && this.headed.has('resolution')
  }

  /** Behind the cause, what is politely asked for is the remedy. */
  private mends(text: string): boolean {
    return asksToDo(text) && this.roled.some(({ role }) => role === 'cause')
  }

  private said(worded: WordedRole, segment: SentenceSegment): Said {
    return { ...worded, segment, likelihood: this.likelihoodOf(worded.role, segment) }
  }

  private likelihoodOf(role: Role, { start }: SentenceSegment): number {
    return this.likely(start).get(role) ?? 0
  }

  /** A sentence among those of the cause that only says what it was not. */
  private excludesOnly(text: string): boolean {
    return (
      excludes(text) &&
      this.roled.some(({ role, run, announces }) => role === 'cause' && run === this.run && !announces)
    )
  }

  private hold(holding: Holding): void {
    this.holding = holding
    this.run += 1
  }

  /**
   * Whether an announcement begins a section here. A requestor's description is not cut up by what it announces, and
   * where a message has headings its announcements give way to them.
   */
  private accepts({ cue, generic }: Announcement, text: string): boolean {
    const { holding } = this
    const role = roleOfCue(cue, this.message)
    if (this.opensThread) return holding.role === null && role === 'symptom' && this.roled.every(isCourtesy)
    // `Our observations:`: a requestor answers what was asked, point by point.
    if (cue === 'finding' && this.message.role === 'customer' && answersPoints(text)) return false
    if (holding.role === null || holding.strength < 3 || role === holding.role) return true
    if (cue === 'steps') return holding.role === 'cause' && holding.by === 'announcement'
    if (cue === 'report') return true
    if (!generic || role === null || !decisive.has(role)) return false
    if (holding.by === 'heading' && holding.role === 'resolution') return false
    return holding.by !== 'heading' || !this.headed.has(role)
  }

  private push(segment: SentenceSegment | CodeSegment, role: Role, strength: Strength, announces = false): void {
    if (segment.end > segment.start) this.pushAs(this.holding.by, segment, role, strength, announces)
  }

  private pushAs(
    by: CueKind,
    segment: SentenceSegment | CodeSegment,
    role: Role,
    strength: Strength,
    announces = false,
  ): void {
    const likely = this.likely(segment.start)
    const forFuture = by === this.holding.by && this.holding.forFuture
    this.roled.push({ segment, role, strength, announces, by, run: this.run, forFuture, likely })
  }
}
