/** What a segment shows by itself of what it is for, whatever stands around it. */
import { findTokens } from '../../language/tokens.ts'
import { placeOf, says } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/wording-kinds.ts'
import { onlySeeksConsent } from '../lexicon/questions.ts'
import {
  textOf,
  type CodeSegment,
  type HeadingSegment,
  type Segment,
  type SentenceSegment,
} from '../segment/segment.ts'
import { isMask } from './mask.ts'
import type { Role } from './role.ts'

/** Tells to do something, whatever it stands beside. */
export function isAdvice(text: string): boolean {
  return (says('instruction', text) || asksPolitely.test(text)) && !says('hedge', text)
}

// Please fit the kit to each lamp.   but not: Please send us the log.
const asksPolitely =
  /^(?:so |then |now )?(?:please|kindly) (?!(?:let|send|tell|confirm|note|find|see|check|advise|provide|share|upload|attach|call|contact|give|keep|be|do not hesitate|reply|answer|compare|verify|look|help|excuse|bear)\b)[a-z]+ /iu

/** The same in whatever verb, requests for word included: only what learning takes for a remedy is one. */
export function asksInAnyVerb(text: string): boolean {
  return pleading.test(text)
}

// Please fit the kit …   请更换
const pleading = /^(?:so |now )?(?:please|kindly)\b|^(?:请|麻烦|烦请)(?!问)/iu

/** Says that something was not it, and nothing of what it was. */
export function excludes(text: string): boolean {
  return says('exclusion', text) && !says('statedCause', text) && !says('byDesign', text)
}

/** Says what happened, of a sentence in a closing summary that names no cause in so many words. */
export function explainsProblem(text: string): boolean {
  return says('explains', text) && !explainsNothing.some((signal) => says(signal, text))
}

const explainsNothing: readonly Signal[] = ['hedge', 'unresolved', 'success', 'notReproducible']

/** A description up to where it goes on to say whom to call and which machine it is. */
export function withoutContact(segment: SentenceSegment): SentenceSegment {
  const place = placeOf('ownMachine', textOf(segment))
  return place < 8 ? segment : { ...segment, end: segment.start + place }
}

/** Output that gives checksums or properties: nothing that anyone is to type. */
export function isListing(segment: CodeSegment): boolean {
  const text = textOf(segment)
  const tokens = findTokens(text.slice(0, 4000))
  return tokens.some((token) => token.kind === 'hash') || (text.match(properties) ?? []).length > 3
}

// Length     : 4558816
const properties = /^\s{0,20}[A-Z]\w{1,30}\s{1,30}: \S/gmu

/** `After the restart:` over output. */
export function isCaption(segment: SentenceSegment | CodeSegment): boolean {
  return segment.kind === 'sentence' && segment.marker === null && /[:：]$/u.test(textOf(segment))
}

/** Where the writer's name stands alone, with nothing but a few short lines after it; past the end where it does not. */
export function signatureOf(segments: readonly Segment[]): number {
  const at = segments.findLastIndex(
    (segment, index) => index > 1 && isMask(textOf(segment)) && person.test(textOf(segment)),
  )
  const name = segments[at]
  if (name === undefined) return Infinity
  const after = segments.slice(at + 1)
  const short = after.every((segment) => segment.kind === 'sentence' && segment.end - segment.start <= 60)
  return short && after.length <= 8 ? name.start : Infinity
}

// [engineer]   [人员 2]
const person = /\[(?:engineer|customer|person|工程师|客户|人员|人名)/u

/** The words of a heading without its marks and its number. */
export function wordsOf(segment: HeadingSegment): string {
  return textOf(segment)
    .replace(/^[\s#*_=【〖■◆●▶]+|[\s#*_=】〗:：]+$/gu, '')
    .replace(numbering, '')
}

// 2. Why   一、说明   （二）原因   甲、说明
const numbering = /^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己]|[A-E]|[IVX]{1,4})[)）、.．]\s*(?=\S)/u

/** Whether a blank line stands before a segment. */
export function standsApart({ message, start }: Pick<Segment, 'message' | 'start'>): boolean {
  return blankLine.test(message.body.slice(Math.max(0, start - 40), start))
}

/** Whether a segment is the last of its line. */
export function endsLine({ message, end }: Pick<Segment, 'message' | 'end'>): boolean {
  return /^[^\S\n]*(?:\n|$)/u.test(message.body.slice(end, end + 40))
}

// before a sentence or its list mark
const blankLine = /\n[^\S\n]*\n[^\S\n]*\S{0,4}[^\S\n]*$/u

/** Something asked: neither a cause nor a step. */
export function isQuestion(text: string): boolean {
  return /[?？]["”)）]?\s*$/u.test(text) && !onlySeeksConsent(text)
}

/** What a segment is that was marked for the most part when its message was cleaned; `null` for any other. */
export function roleOfMark(segment: SentenceSegment | CodeSegment): Role | null {
  for (const mark of segment.message.marks) {
    const overlap = Math.min(mark.end, segment.end) - Math.max(mark.start, segment.start)
    // `Morning [customer], could be the disk.` is more than its greeting.
    const share = mark.kind === 'greeting' ? 0.75 : 0.5
    if (overlap >= (segment.end - segment.start) * share) {
      return mark.kind === 'administration' ? 'administration' : 'courtesy'
    }
  }
  return null
}

/** `Our observations:`, `检查结果如下：`: what was asked is answered point by point. */
export function answersPoints(text: string): boolean {
  return points.test(text)
}

const points = /\b(?:observations?|findings|results?|answers?|comments?|points?)\b|(?:结果|情况|答复|回复|反馈)/iu

/** `[AB] Two of them.`: initials in brackets tell who answers in another's message. */
export function answersForAnother(text: string): boolean {
  return initials.test(text)
}

const initials = /^\[[A-Z]{1,3}\]\s/u
