/** What answers a question that a requestor asked when all was well again: it belongs neither to the cause nor to the remedy. */
import { asksBesides } from '../lexicon/asides.ts'
import { wellFrom } from '../roles/asked-when-well.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from './content-words.ts'
import type { FollowUp } from './follow-up.ts'

/**
 * `By the way, can it be dimmed? – Brightness is under Settings.`: what is asked besides when all is well has its own answer.
 *
 * @param before the message before the one that `roled` stands in
 */
export function answersAside(roled: RoledSegment, before: RoledMessage | undefined, story: FollowUp): boolean {
  if (before === undefined || !isAnsweredWhenWell(roled, before, story)) return false
  const words = contentWords(textOf(roled.segment))
  return before.segments.some(({ segment }) => {
    const text = textOf(segment)
    return asksBesides(text) && overlap(words, contentWords(text)) > 0
  })
}

/**
 * The same of whatever is asked then, but for why it was not well: what answers that tells the cause.
 *
 * @param before the message before the one that `roled` stands in
 */
export function answersWhenWell(roled: RoledSegment, before: RoledMessage | undefined, story: FollowUp): boolean {
  if (roled.strength === 3 || before === undefined) return false
  if (answersAside(roled, before, story)) return true
  if (!isAnsweredWhenWell(roled, before, story)) return false
  const { segments } = before
  if (segments.some(({ segment }) => asksWhy.test(textOf(segment)))) return false
  const asks = segments.findLastIndex(({ segment }) => segment.kind === 'sentence' && isQuestion(textOf(segment)))
  return asks > wellFrom(segments)
}

/** Whether the help desk writes it back to a requestor for whom something had helped by then. */
function isAnsweredWhenWell(
  { segment }: RoledSegment,
  { message, place }: RoledMessage,
  { worked }: FollowUp,
): boolean {
  if (message.role !== 'customer' || segment.message.role === 'customer') return false
  return [...worked].some((helped) => helped < place)
}

// Why did this happen though?   到底是什么原因？
const asksWhy =
  /\bwhy\b|\bhow (?:come|did|could|can) (?:it|this|that|such)\b|\b(?:cause|reason)\b|为什么|为何|原因|怎么(?:会|回事)/iu
