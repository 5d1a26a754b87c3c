/** What a requestor answers to the question which version or which system it is, is the environment. */
import { asksForSystem } from '../lexicon/questions.ts'
import { says } from '../lexicon/lexicon.ts'
import { withoutVersionedNames } from '../section/environment.ts'
import { findTokens } from '../../language/tokens.ts'
import { textOf } from '../segment/segment.ts'
import type { Role, RoledMessage, RoledSegment } from './role.ts'
import { isQuestion } from './segment-shows.ts'

/** The messages of a thread, oldest first; `Which firmware is on it? – 2.4.1, all of them.` */
export function withAnsweredPlaces(thread: readonly RoledMessage[]): readonly RoledMessage[] {
  return thread.map((told) => {
    const before = thread[told.place - 1]
    if (told.message.role !== 'customer' || before === undefined || before.message.role === 'customer') return told
    if (!before.segments.some(({ segment }) => segment.kind === 'sentence' && asksForSystem(textOf(segment))))
      return told
    return { ...told, segments: told.segments.map((roled) => (tellsPlace(roled) ? asPlace(roled) : roled)) }
  })
}

function asPlace(roled: RoledSegment): RoledSegment {
  return { ...roled, role: 'environment', strength: 2 }
}

/** Names a version or a system with one, and tells nothing else that counts. */
function tellsPlace({ role, strength, segment }: RoledSegment): boolean {
  if (segment.kind === 'code' || strength === 3 || !mayTell.has(role)) return false
  const text = textOf(segment)
  if (text.length > longest || isQuestion(text) || says('problem', text) || says('noChange', text)) return false
  return findTokens(text).some(({ kind }) => kind === 'version') || withoutVersionedNames(text) !== text
}

const mayTell: ReadonlySet<Role> = new Set<Role>(['finding', 'courtesy', 'confirmation', 'administration', 'symptom'])

/** Characters up to which an answer gives what was asked for and no more. */
const longest = 90
