/** Reads one message from top to bottom: what its headings, announcements and sentences say each of its segments is for. */
import type { RedactedMessage } from '../../model/redacted.ts'
import { reportsBack } from '../lexicon/answers-back.ts'
import { measureFor } from '../by-script.ts'
import { onlyAgrees } from '../lexicon/agreement.ts'
import { says } from '../lexicon/lexicon.ts'
import {
  textOf,
  type CodeSegment,
  type HeadingSegment,
  type Segment,
  type SentenceSegment,
} from '../segment/segment.ts'
import { answersItself, readAnnouncement, type Announcement } from './announcement.ts'
import { asksFor } from './asked-for.ts'
import { leadIn, settledBy } from './learned-announcement.ts'
import { roleOfHeading } from './heading-role.ts'
import { nothing, type Holding } from './holding.ts'
import { quotationIn } from './quotation.ts'
import { roleOfCue } from './role-of-cue.ts'
import { isCourtesy, type Role, type RoledSegment } from './role.ts'
import {
  answersForAnother,
  answersPoints,
  isCaption,
  isListing,
  roleOfMark,
  signatureOf,
  wordsOf,
} from './segment-shows.ts'
import { sidesOf } from './sides.ts'
import { decisive } from './turning-roles.ts'
import { ReadingState, type PlaceOfMessage } from './reading-state.ts'
import { takeStatement } from './take-statement.ts'

/** Goes through one message from top to bottom, remembering what the last heading or announcement said. */
export class MessageReading {
  private readonly state: ReadingState
  private readonly isQuoted: (segment: Segment) => boolean
  private readonly hasMeasures: boolean
  private readonly segments: readonly Segment[]
  /** What holds again once a label that is valid for one line has had its line. */
  private suspended: Holding | null = null
  /** Offset from which on there is only the signature. */
  private readonly signature: number
  /** Paragraph that another person wrote into this message. */
  private answered = -1

  constructor(message: RedactedMessage, segments: readonly Segment[], place: PlaceOfMessage) {
    const headings = segments.filter((segment) => segment.kind === 'heading')
    const headed = new Set(headings.map(({ cue }) => (cue === null ? null : roleOfCue(cue, message))))
    this.state = new ReadingState(message, place, headed)
    this.segments = segments
    this.isQuoted = quotationIn(message, place.earlier)
    this.signature = signatureOf(segments)
    this.hasMeasures = headings.some(
      (heading) => heading.cue === 'resolution' && !says('courseLabel', wordsOf(heading)),
    )
  }

  /** What the segments that were taken are for. */
  get roled(): readonly RoledSegment[] {
    return this.state.roled
  }

  take(segment: Segment): void {
    const { state } = this
    if (this.suspended !== null && (segment.kind === 'heading' || segment.paragraph !== state.holding.paragraph)) {
      state.hold(this.suspended)
      this.suspended = null
    }
    if (segment.kind === 'heading') this.takeHeading(segment)
    else {
      const marked = roleOfMark(segment)
      if (marked !== null && !this.isStep(segment)) state.push(segment, marked, 3)
      else if (segment.start >= this.signature) state.push(segment, 'courtesy', 2)
      else if (this.isQuoted(segment) || this.isAnswerOfAnother(segment)) state.push(segment, 'administration', 2)
      else if (segment.kind === 'code') this.takeCode(segment)
      else this.takeSentence(segment)
    }
  }

  /** `2. Approve the orders of the attached list again`: a numbered step of a remedy, whatever is attached. */
  private isStep(segment: SentenceSegment | CodeSegment): boolean {
    return this.state.holding.role === 'resolution' && segment.kind === 'sentence' && segment.marker?.ordered === true
  }

  /** `[KL] Two of them.` under a question of the quoted message: initials in brackets tell who answers. */
  private isAnswerOfAnother(segment: SentenceSegment | CodeSegment): boolean {
    if (answersForAnother(textOf(segment))) this.answered = segment.paragraph
    return this.answered === segment.paragraph
  }

  private takeHeading(segment: HeadingSegment): void {
    const { state } = this
    const { dress, ownLine } = segment
    // An underlined sentence may announce what follows as well as a heading does.
    const cue = segment.cue ?? (dress === 'underline' ? (readAnnouncement(textOf(segment))?.cue ?? null) : null)
    if (cue === null && segment.end === segment.start) {
      state.hold(nothing)
      return
    }
    // `1. A problem with rights: …` among the causes is one of them.
    const isReason = cue === 'symptom' && state.holding.role === 'cause' && /^\s*\d/u.test(textOf(segment))
    if (isReason) {
      state.push({ ...segment, kind: 'sentence', marker: null }, 'cause', state.holding.strength)
      return
    }
    if (cue === null) {
      if (endsForm.test(wordsOf(segment))) {
        state.hold(nothing)
        return
      }
      // A heading in words of its own: of the rank of the section's own heading it ends the section, else it is part of it.
      if (state.holding.by === 'heading' && state.holding.dress !== dress && state.holding.role !== null) {
        state.push({ ...segment, kind: 'sentence', marker: null }, state.holding.role, state.holding.strength)
      } else state.hold(nothing)
      return
    }
    const { message, opensThread, headed } = state
    const role = roleOfHeading(cue, segment, {
      message,
      opensThread,
      headed,
      hasMeasures: this.hasMeasures,
      leadsToRemedy: this.segments.some(
        (other) => other.kind === 'heading' && other.cue === 'resolution' && other.start > segment.start,
      ),
    })
    const inline = /^[^\n]*\S/u.test(state.message.body.slice(segment.end)) ? segment.paragraph + 1 : null
    const kind = {
      summary: cue === 'summary' && role === null,
      forFuture: cue === 'afterwards' || says('precaution', textOf(segment)),
    }
    const holding: Holding = { ...nothing, role, strength: 3, by: 'heading', dress, inline, ...kind }
    // `ID: 1001` in the middle of an event.
    // `Hypothesis 1: rejected.`, and below it what it really was.
    const endsWithLine = ownLine || (inline !== null && (role === 'administration' || role === 'hypothesis'))
    if (endsWithLine) this.suspended = state.holding
    state.hold(endsWithLine ? { ...holding, paragraph: segment.paragraph + 1 } : holding)
  }

  private takeCode(segment: CodeSegment): void {
    const { state } = this
    const before = state.roled.at(-1)
    if (state.holding.role === 'resolution' && isListing(segment)) {
      // What a machine showed stands after the steps as their reason, not as one of them.
      const caption =
        before?.segment.paragraph === segment.paragraph && isCaption(before.segment) ? state.roled.pop() : undefined
      for (const roled of caption === undefined ? [] : [caption]) state.roled.push({ ...roled, role: 'finding' })
      state.pushAs('place', segment, 'finding', 3)
      return
    }
    const role = state.holding.role ?? (before === undefined || isCourtesy(before) ? null : before.role)
    const strength = state.holding.role === null ? (before?.strength ?? 1) : state.holding.strength
    state.push(segment, role ?? (state.opensThread ? 'symptom' : 'finding'), strength)
  }

  private takeSentence(segment: SentenceSegment): void {
    const { state } = this
    const text = textOf(segment)
    // `That explains it.`: what the help desk said before does.
    if (state.fromCustomer && !state.opensThread && onlyAgrees(text)) {
      state.push(segment, 'confirmation', 2)
      return
    }
    const announced = this.announcementIn(segment, text)
    if (announced !== null && this.accepts(announced, segment) && !this.isCourteous(announced, segment)) {
      const role = roleOfCue(announced.cue, state.message)
      // `We have found it. The log says … The reason is this:`
      const leadsUp = role === 'cause' && announced.generic && this.isDiscovered() && !says('discovery', text)
      const again = state.holding.role === role && state.holding.strength === 3 && !leadsUp
      if (leadsUp) state.leadUpTo(role)
      if (!again) {
        const strength = role === null ? 1 : announced.generic && announced.learned === undefined ? 3 : 2
        const inline = announced.end < text.length ? segment.paragraph : null
        const found = announced.cue === 'cause' && says('discovery', text)
        const forFuture = announced.cue === 'afterwards' || says('precaution', text.slice(0, announced.end))
        state.hold({ ...nothing, role, strength, by: 'announcement', inline, found, forFuture })
      }
      const head = { ...segment, end: segment.start + announced.end }
      state.push(head, role ?? 'finding', state.holding.strength, announced.generic && !again)
      if (announced.end < text.length) {
        if (role === 'hypothesis' || announced.briefly)
          state.holding = { ...state.holding, paragraph: segment.paragraph }
        this.take({ ...segment, start: segment.start + announced.rest })
      }
      return
    }
    if (state.holding.paragraph !== null && state.holding.paragraph !== segment.paragraph) state.hold(nothing)
    if (this.leavesPlace(segment) || leavesList(state, segment)) state.hold(nothing)
    const { opensThread, holding } = state
    const isBehindCause = holding.role === 'cause' && holding.by === 'announcement'
    const isFree = !opensThread && (holding.role === null || holding.by === 'wording' || isBehindCause)
    const asked = isFree ? state.asked : null
    const told = { isCustomer: state.fromCustomer, asked, cause: state.likelihoodOf('cause', segment) }
    for (const { start, end, side } of sidesOf(text, told))
      takeStatement(state, { ...segment, start: segment.start + start, end: segment.start + end }, side)
  }

  /** `- what we run: Word`, and what goes wrong on the lines below: a label of the place that has its text beside it stands over nothing else. */
  private leavesPlace(segment: SentenceSegment): boolean {
    const { holding, opensThread } = this.state
    if (!opensThread || holding.role !== 'environment' || holding.by !== 'heading') return false
    if (holding.inline === null || holding.inline === segment.paragraph) return false
    return this.state.likelihoodOf('symptom', segment) >= likelySymptom
  }

  /** What a sentence announces. Under a heading and among the steps of a list only known wordings announce, and nothing announces more of what stands before it. */
  private announcementIn(segment: SentenceSegment, text: string): Announcement | null {
    const { state } = this
    const known = readAnnouncement(text) ?? (state.fromCustomer ? null : this.askedByWriter(segment, text))
    if (state.opensThread || state.holding.by === 'heading') return known
    const likely = state.likely(segment.start)
    if (known !== null) return settledBy(likely, known, text)
    const before = state.roled.findLast(({ role }) => role !== 'courtesy')?.role
    const announced = segment.marker === null ? leadIn(text, likely) : null
    // Behind the words that lead in to it a cause is told before anything else.
    const isAwaited =
      state.holding.role === 'cause' && state.holding.by === 'announcement' && !state.holdsInRun('cause')
    return announced?.cue === before || isAwaited ? null : announced
  }

  /** A question that the help desk answers itself: more follows, in the same paragraph or right below. */
  private askedByWriter(segment: SentenceSegment, text: string): Announcement | null {
    const asked = answersItself(text)
    if (asked === null) return null
    const next = this.segments.find(({ start }) => start >= segment.end)
    return next !== undefined && next.start < this.signature && next.paragraph - segment.paragraph <= 1 ? asked : null
  }

  /** Whether it was said before that the cause was found. */
  private isDiscovered(): boolean {
    return this.state.roled.some(({ announces, segment }) => announces && says('discovery', textOf(segment)))
  }

  /** `Got it.`, which may mean that a mail was understood. */
  private isCourteous({ cue, end }: Announcement, segment: SentenceSegment): boolean {
    if (cue !== 'cause' || end < textOf(segment).length || end > longestNod) return false
    return this.state.likelihoodOf('courtesy', segment) >= Math.max(leastNod, this.state.likelihoodOf('cause', segment))
  }

  /**
   * Whether an announcement begins a section here. A requestor's description is not cut up by what it announces, and
   * where a message has headings its announcements give way to them.
   */
  private accepts({ cue, generic }: Announcement, segment: SentenceSegment): boolean {
    const { state } = this
    const { holding, fromCustomer } = state
    const text = textOf(segment)
    const role = roleOfCue(cue, state.message)
    if (state.opensThread) return holding.role === null && role === 'symptom' && state.roled.every(isCourtesy)
    if (!fromCustomer && role === 'resolution' && asksFor(segment, this.segments, state.likely)) return false
    // `done all three:`: how what was asked for turned out
    if (fromCustomer && (role === 'resolution' || role === 'cause') && reportsBack(text)) return false
    // `Our observations:`: a requestor answers what was asked, point by point.
    if (cue === 'finding' && fromCustomer && answersPoints(text)) return false
    if (role !== holding.role && this.goesOnTelling(segment, role)) return false
    if (holding.role === null || holding.strength < 3 || role === holding.role) return true
    if (cue === 'steps') return holding.role === 'cause' && holding.by === 'announcement'
    if (cue === 'report') return true
    if (!generic || role === null || !decisive.has(role)) return false
    if (holding.by === 'heading' && holding.role === 'resolution') return false
    return holding.by !== 'heading' || !state.headed.has(role)
  }

  /**
   * Whether a sentence within the cause that was announced tells of it, though its words could announce `role`: `Here is why: this can happen
   * if one of the following is true:` suspects nothing, `the process can carry out the following operations:` is no remedy.
   */
  private goesOnTelling(segment: SentenceSegment, role: Role | null): boolean {
    const { state } = this
    const { holding } = state
    if (holding.role !== 'cause' || holding.by === 'wording' || role === null) return false
    if (role === 'hypothesis') return !state.holdsInRun('cause')
    // `What helps:` is too short to tell anything.
    if (segment.end - segment.start <= measureFor(textOf(segment), longestLeadIn)) return false
    return decisive.has(role) && state.likelihoodOf('cause', segment) >= 0.5 && state.likelihoodOf(role, segment) < 0.2
  }
}

/** `Other things off the list:`, its items, and prose behind them. */
function leavesList({ holding, roled }: ReadingState, { marker }: SentenceSegment): boolean {
  const before = roled.at(-1)?.segment
  const isBehind = before?.kind === 'sentence' && before.marker !== null && marker === null
  return isBehind && holding.role === 'ruledOut' && holding.by === 'announcement'
}

// ==== END ====
const endsForm = /^(?:end|the end|end of (?:report|form|sheet|record|message|statement)|完|完毕|结束|全文完|以上)$/iu

/** How likely what stands below a label of the place must be to tell the symptom. */
const likelySymptom = 0.6

/** Characters of a word that something was understood. */
const longestNod = 20
const leastNod = 0.3

/** Characters of a line that is too short to tell anything. */
const longestLeadIn = { han: 12, latin: 30 }
