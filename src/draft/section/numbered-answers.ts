/** Answers that bear the numbers of what they answer, or stand in as long a list: `1) insulation 2) inrush – 1) 3 MOhm, fine 2) 22 A`. */
import { opensWithNo } from '../lexicon/denials/denials.ts'
import { endsSound, opensSound, reportsSound } from '../lexicon/denials/sound.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { numberedVerdicts } from '../roles/numbered-verdicts.ts'
import { textOf } from '../segment/segment.ts'

/** What was asked under a number, each with what the requestor answered under the same one in the next message; and suspicions with the help desk's own verdicts. */
export function numberedAnswers(thread: readonly RoledMessage[]): ReadonlyMap<RoledSegment, RoledSegment> {
  const pairs = new Map(numberedVerdicts(thread))
  for (const { message, place, segments } of thread) {
    const asking = thread[place - 1]
    if (message.role !== 'customer' || asking === undefined || asking.message.role === 'customer') continue
    const isCounted = [asking.segments, segments].every((side) => numbered(side).size >= leastPairs)
    const [questions, answers] = isCounted
      ? [numbered(asking.segments), numbered(segments)]
      : [inTurn(asking.segments), inTurn(segments)]
    if (answers.size < leastPairs || (!isCounted && questions.size !== answers.size)) continue
    for (const [number, question] of questions) {
      const answer = answers.get(number)
      if (answer !== undefined) pairs.set(question, answer)
    }
  }
  return pairs
}

/** One numbered line may be a date, or a slip. */
const leastPairs = 2

/** The first sentence of each number. */
function numbered(segments: readonly RoledSegment[]): ReadonlyMap<number, RoledSegment> {
  const found = new Map<number, RoledSegment>()
  for (const roled of segments) {
    const number = roled.segment.kind === 'sentence' ? roled.segment.marker?.number : undefined
    if (number !== undefined && !found.has(number)) found.set(number, roled)
  }
  return found
}

/** The items without a number, by their places: as many answers as questions follow their order. */
function inTurn(segments: readonly RoledSegment[]): ReadonlyMap<number, RoledSegment> {
  const items = segments.filter(
    ({ segment }) => segment.kind === 'sentence' && segment.marker !== null && !segment.marker.ordered,
  )
  const paragraphs = [...new Set(items.map(({ segment }) => segment.paragraph))]
  return new Map(
    paragraphs.flatMap((paragraph, at) => {
      const first = items.find(({ segment }) => segment.paragraph === paragraph)
      return first === undefined ? [] : [[at, first] as const]
    }),
  )
}

/** Whether an answer says of what was asked that it is as it should be. */
export function clearsWhatIsAsked({ segment, role }: RoledSegment): boolean {
  if (role === 'ruledOut' && segment.message.role !== 'customer') return true
  const text = textOf(segment)
  return reportsSound(text) || opensSound(text) || endsSound(text) || opensWithNo(text)
}
