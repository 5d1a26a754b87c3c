/** The suspicions of a message that proved wrong, put together as they are told. */
import type { NonEmpty } from '../../model/draft.ts'
import { asksForParticulars } from '../lexicon/questions.ts'
import { putsOff } from '../lexicon/denials/left-open.ts'
import { says } from '../lexicon/lexicon.ts'
import { reportsSound } from '../lexicon/denials/sound.ts'
import { answersAtOnce } from '../roles/answered-at-once.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from '../thread/content-words.ts'
import type { FollowUp } from '../thread/follow-up.ts'

/** The refuted suspicions of a message, those of one paragraph together. */
export function suspicionsOf(
  message: RoledMessage,
  story: FollowUp,
  used: ReadonlySet<RoledSegment>,
  numbered: ReadonlyMap<RoledSegment, RoledSegment>,
): readonly NonEmpty<RoledSegment>[] {
  const groups: [RoledSegment, ...RoledSegment[]][] = []
  for (const roled of message.segments) {
    if (!story.refuted.has(roled) || used.has(roled) || roled.segment.kind === 'code') continue
    if (story.upheld.has(roled) || putsOff(textOf(roled.segment))) continue
    const against = story.refuted.get(roled) ?? []
    const atOnce = against.some((one) => answersAtOnce(roled, one))
    const isRefused = numbered.has(roled) || isAnsweredNo(roled, against)
    if (!atOnce && isRequest(textOf(roled.segment)) && !isRefused) continue
    // What has an answer of its own stands with that.
    const group = atOnce || numbered.has(roled) ? undefined : groups.at(-1)
    if (group !== undefined && group.length < 3 && fallTogether(group[0], roled, story)) group.push(roled)
    else groups.push([roled])
  }
  return groups
}

/** Suspicions of one paragraph, or items of one list that the same words refute. */
function fallTogether(one: RoledSegment, other: RoledSegment, { refuted }: FollowUp): boolean {
  if (one.segment.paragraph === other.segment.paragraph) return true
  const areItems = [one, other].every(({ segment }) => segment.kind === 'sentence' && segment.marker !== null)
  return areItems && refuted.get(other)?.every((roled) => refuted.get(one)?.includes(roled) === true) === true
}

/** `Are the proxy settings lost? – The proxy is the same.`: a suspicion put as a question, and what denies it speaks of it or surely denies. */
function isAnsweredNo(roled: RoledSegment, against: readonly RoledSegment[]): boolean {
  const text = textOf(roled.segment)
  if (
    !isQuestion(text) ||
    asksForParticulars(text) ||
    asksWhich.test(text) ||
    likelihood(roled, 'hypothesis') < surelyAsked
  )
    return false
  const words = contentWords(text)
  return against.some((one) => {
    const answer = textOf(one.segment)
    const speaksOfIt = overlap(contentWords(answer), words) > 0
    if (one.role === 'ruledOut') return speaksOfIt || likelihood(one, 'ruledOut') >= surelyAnswered
    return speaksOfIt && reportsSound(answer)
  })
}

// Is it missing or greyed out?   是灰的还是没有？
const asksWhich = /^(?:is|are|was|were|do|does|did) (?:it|they|you|that|this)\b.{0,40}\bor\b|还是/iu
const surelyAsked = 0.6
const surelyAnswered = 0.8

/** What was asked for to test a suspicion, without the suspicion itself. */
function isRequest(text: string): boolean {
  return says('inquiry', text) && (!says('hedge', text) || asksForParticulars(text))
}
