/** The problem as the requestor put it. */
import { findTokens } from '../../language/tokens.ts'
import { lengthOf, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from '../thread/content-words.ts'

/**
 * The symptom as the report that closes the case describes it, with the error text of the requestor where the report has
 * none. Without a report what the requestor wrote: the first description, and what later messages add in error texts.
 * Where the requestor described nothing, what the help desk wrote down of it, the latest wording first.
 */
export function chooseSymptom(thread: readonly RoledMessage[]): readonly RoledSegment[] {
  const report = thread.findLast(isReport)
  if (report === undefined) return told(thread)
  const reported = report.segments.filter((roled) => isReported(roled) && roled.role === 'symptom')
  const words = wordsOf(reported)
  if (reported.some((roled) => bringsErrorText(roled) || quoted.test(textOf(roled.segment)))) return reported
  const errors = told(thread).filter((roled) => bringsErrorText(roled) && overlap(wordsOf([roled]), words) < 0.8)
  return [...errors, ...reported]
}

/** What the requestor told of the problem, whatever the help desk made of it. */
export function told(thread: readonly RoledMessage[]): readonly RoledSegment[] {
  const described = thread.filter(({ message, segments }) => !helpDesk.has(message.role) && segments.some(tells))
  const noted =
    thread.findLast(({ segments }) => segments.some((roled) => tells(roled) && roled.strength === 3)) ??
    thread.find(({ message, segments }) => helpDesk.has(message.role) && segments.some((roled) => tells(roled)))
  const [first, ...later] = described
  if (first === undefined) return symptomsOf(noted ?? thread.find(({ segments }) => segments.some(tells)))
  const own = [...symptomsOf(first), ...later.flatMap((message) => symptomsOf(message).filter(bringsErrorText))]
  if (noted === undefined || noted === first || lengthOf(own) > brief) return own
  return overlap(wordsOf(own), wordsOf(symptomsOf(noted))) < 0.5 ? [...own, ...symptomsOf(noted)] : own
}

/** Headings of its own over what was seen and over what was found or done. */
function isReport({ message, segments }: RoledMessage): boolean {
  if (!helpDesk.has(message.role)) return false
  const roles = new Set(segments.filter(isReported).map(({ role }) => role))
  return roles.has('symptom') && (roles.has('cause') || roles.has('resolution') || roles.has('workaround'))
}

function isReported({ strength, by, announces }: RoledSegment): boolean {
  return strength === 3 && by === 'heading' && !announces
}

const helpDesk: ReadonlySet<string> = new Set(['agent', 'system'])

/** Characters up to which a description is so short that what the help desk noted down is added to it. */
const brief = 60

function wordsOf(segments: readonly RoledSegment[]): ReadonlySet<string> {
  return contentWords(segments.map(({ segment }) => textOf(segment)).join('\n'))
}

function tells(roled: RoledSegment): boolean {
  return roled.role === 'symptom' && !roled.announces
}

function symptomsOf(message: RoledMessage | undefined): readonly RoledSegment[] {
  return message?.segments.filter(tells) ?? []
}

function bringsErrorText({ segment }: RoledSegment): boolean {
  if (segment.kind === 'code') return true
  const tokens = findTokens(textOf(segment))
  return tokens.some((token) => token.kind === 'error-code' || token.kind === 'event-id')
}

// "No space left on device"   “证书加载失败”
const quoted = /["“「][^"“”「」\n]{6,200}["”」]/u
