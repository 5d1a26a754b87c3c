/** Tells what a help desk asks for from what it tells to do. */
import { leadsToQuestions } from '../lexicon/questions.ts'
import { textOf, type Segment, type SentenceSegment } from '../segment/segment.ts'
import type { RoleProbabilities, RolesAt } from './learned/likely-roles.ts'
import { likelihood } from './role.ts'

/** Whether an agent's sentence leads to questions, or to a list of things that are wanted. `segments`: all of its message. */
export function asksFor(sentence: SentenceSegment, segments: readonly Segment[], likely: RolesAt): boolean {
  if (leadsToQuestions(textOf(sentence))) return true
  // `Received. Missing:`, in whatever words: learning takes each item below for something that is asked for.
  const items = listBehind(sentence, segments)
  return items.length > 0 && items.every(({ start }) => isSurelyAsked(likely(start)))
}

/** The items of the list that begins right behind a sentence, which may be what is left of one of the segments. */
function listBehind(sentence: SentenceSegment, segments: readonly Segment[]): readonly Segment[] {
  const behind = segments.filter(({ start }) => start >= sentence.end)
  const end = behind.findIndex((one) => one.kind !== 'sentence' || one.marker === null)
  return end < 0 ? behind : behind.slice(0, end)
}

function isSurelyAsked(likely: RoleProbabilities): boolean {
  const remedy = likelihood({ likely }, 'resolution', 'workaround')
  return likelihood({ likely }, 'administration') >= leastAsked && remedy < mostRemedy
}

/** How likely an item must be to be asked for, and at the most to be a step. */
const leastAsked = 0.85
const mostRemedy = 0.05
