/** What a requestor asks once all is well, and what he is told of it, says nothing of the problem. */
import { opensWithNo } from '../lexicon/denials/denials.ts'
import { textOf } from '../segment/segment.ts'
import type { Role, RoledMessage, RoledSegment } from './role.ts'
import { isQuestion } from './segment-shows.ts'

/** The messages of a thread, oldest first: `All online! Is what they counted lost? – No, the box keeps it for two weeks.` */
export function withQuestionsWhenWell(thread: readonly RoledMessage[]): readonly RoledMessage[] {
  return thread.map((told) => {
    if (told.message.role === 'customer') {
      const from = wellFromIn(told)
      return { ...told, segments: told.segments.map((roled, at) => (at > from && asks(roled) ? aside(roled) : roled)) }
    }
    const before = thread[told.place - 1]
    if (before === undefined || before.message.role !== 'customer') return told
    const from = wellFromIn(before)
    if (!before.segments.some((roled, at) => at > from && asks(roled))) return told
    return { ...told, segments: told.segments.map((roled) => (answersNo(roled) ? aside(roled) : roled)) }
  })
}

/** Which of a requestor's segments is the first to say that it works; past the last one where none does. */
export function wellFrom(segments: readonly RoledSegment[]): number {
  const at = segments.findIndex(({ role }) => role === 'confirmation')
  return at < 0 ? segments.length : at
}

/** The same of a message; who opens a case is not well yet. */
function wellFromIn({ segments, place }: RoledMessage): number {
  return place === 0 ? segments.length : wellFrom(segments)
}

function asks({ role, strength, segment }: RoledSegment): boolean {
  return mayAsk.has(role) && strength < 3 && segment.kind === 'sentence' && isQuestion(textOf(segment))
}

const mayAsk: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'symptom', 'finding', 'administration'])

function answersNo({ role, strength, segment }: RoledSegment): boolean {
  return role === 'ruledOut' && strength < 3 && segment.kind === 'sentence' && opensWithNo(textOf(segment))
}

function aside(roled: RoledSegment): RoledSegment {
  return { ...roled, role: 'administration', strength: 2, by: 'wording' }
}
