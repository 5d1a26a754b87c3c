/** A requestor who found that it was his own doing tells the cause. */
import { admits, comesUpon, onlyAdmits, ownsUpTo } from '../lexicon/causes/admissions.ts'
import { says } from '../lexicon/lexicon.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords } from '../thread/content-words.ts'
import { isQuestion } from './segment-shows.ts'
import { asCause } from './role.ts'
import type { Role, RoledSegment } from './role.ts'

/** Words that carry its matter, from which on an admission tells what happened. */
const leastTold = 3

/** The segments of a later message of a requestor, with what it admits as the cause; whose fault it was, is none by itself. */
export function withAdmission(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments[0]?.segment.message.role !== 'customer') return segments
  const told = segments.map((roled, at) =>
    tellsDoing(roled) || isComeUpon(roled, segments[at + 1]) ? asCause(roled) : roled,
  )
  const at = told.findIndex((roled) => saysWhose(roled))
  if (at < 0) return told
  const bare = told[at]
  const before = told[at - 1]
  const rest = told.filter((_, index) => index !== at)
  const aside: readonly RoledSegment[] = bare === undefined ? [] : [{ ...bare, role: 'courtesy' }]
  const points = before !== undefined && mayTell.has(before.role) && !told.some(({ role }) => role === 'cause')
  const named = points ? rest.map((roled) => (roled === before ? asCause(roled) : roled)) : rest
  return [...named.slice(0, at), ...aside, ...named.slice(at)]
}

function tellsDoing(roled: RoledSegment): boolean {
  if (roled.segment.kind === 'code' || roled.strength === 3) return false
  const text = textOf(roled.segment)
  if (!mayTell.has(roled.role) && !(mayOwn.has(roled.role) && ownsUpTo(text))) return false
  return admits(text) && !isQuestion(text) && contentWords(text).size >= leastTold
}

/** `Aha, it is on 80, someone turned it. Back on 100 it is fine.`: what was come upon, where what stands next says that all is well. */
function isComeUpon({ role, strength, segment }: RoledSegment, next: RoledSegment | undefined): boolean {
  if (segment.kind === 'code' || strength === 3 || (!mayTell.has(role) && !mayOwn.has(role) && role !== 'courtesy'))
    return false
  if (!comesUpon(textOf(segment)) || isQuestion(textOf(segment)) || next?.segment.kind !== 'sentence') return false
  return next.role === 'confirmation' || next.role === 'resolution' || says('success', textOf(next.segment))
}

function saysWhose(roled: RoledSegment): boolean {
  return roled.segment.kind === 'sentence' && roled.strength < 3 && onlyAdmits(textOf(roled.segment))
}

/** What may own up to something although it was taken for what was done about it, or for a denial. */
const mayOwn: ReadonlySet<Role> = new Set<Role>(['ruledOut', 'resolution'])

const mayTell: ReadonlySet<Role> = new Set<Role>([
  'finding',
  'environment',
  'attempted',
  'cause',
  'symptom',
  'confirmation',
])
