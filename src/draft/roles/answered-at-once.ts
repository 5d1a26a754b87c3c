/** Who puts a suspicion as a question and answers it in the next sentence, rules it out there. */
import { denies, opensWithNo } from '../lexicon/denials/denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { textOf } from '../segment/segment.ts'
import { deniesInWords } from './denies-in-words.ts'
import { likelihood, type Role, type RoledSegment } from './role.ts'
import { isQuestion } from './segment-shows.ts'

/** The segments of a message with such answers as exclusions: `Somebody overwrote the keys? Their hash is that of yesterday.` */
export function withAnswersAtOnce(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  return segments.map((roled, at) =>
    roled.role !== 'ruledOut' && answersAtOnce(segments[at - 1], roled) ? asExclusion(roled) : roled,
  )
}

/** Whether a sentence denies what the one just before it asks as a suspicion. */
export function answersAtOnce(asked: RoledSegment | undefined, roled: RoledSegment): boolean {
  if (asked === undefined || !isSuspicion(asked)) return false
  const { segment, role, strength } = roled
  if (segment.kind === 'code' || strength === 3 || segment.message !== asked.segment.message) return false
  if (role === 'ruledOut') return true
  const text = textOf(segment)
  const mayBe =
    mayAnswer.has(role) || (role === 'hypothesis' && likelihood(roled, 'ruledOut') > likelihood(roled, role))
  if (!mayBe || isQuestion(text) || says('hedge', text) || says('inquiry', text)) return false
  if (likelihood(roled, 'ruledOut') >= likelyAnswer) return true
  return deniesInWords(text) || opensWithNo(text) || (denies(text) && likelihood(roled, 'ruledOut') >= leastAnswer)
}

function isSuspicion({ role, segment, announces }: RoledSegment): boolean {
  return role === 'hypothesis' && segment.kind === 'sentence' && !announces && isQuestion(textOf(segment))
}

/** How likely what denies something must be to rule something out. */
const leastAnswer = 0.1
/** The same of what denies nothing in so many words: `Has the belt slipped? It is new and tight.` */
const likelyAnswer = 0.4

const mayAnswer: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted', 'environment', 'symptom', 'courtesy'])

function asExclusion(roled: RoledSegment): RoledSegment {
  return { ...roled, role: 'ruledOut', strength: 2, by: 'wording' }
}
