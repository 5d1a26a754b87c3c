/** The symptom among what the first message tells: with a place in one sentence, or beside a question of another matter. */
import { asksBesides } from '../lexicon/asides.ts'
import { textOf } from '../segment/segment.ts'
import { likelihood, type Role, type RoledSegment } from './role.ts'

/** The segments of the message that tells the problem first; what it asks besides is none, where something else is. */
export function withSymptom(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const rest = segments.map((roled): RoledSegment => (isAside(roled) ? { ...roled, role: 'administration' } : roled))
  return rest.some(({ role }) => role === 'symptom') ? withPlace(rest) : withPlace(segments)
}

function isAside({ role, strength, segment }: RoledSegment): boolean {
  return mayAsk.has(role) && strength < 3 && asksBesides(textOf(segment))
}

const mayAsk: ReadonlySet<Role> = new Set<Role>(['symptom', 'hypothesis'])

/** The segments of the message that tells the problem first; where none surely tells it, the likeliest that names a place does. */
function withPlace(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments.some(({ role, strength }) => role === 'symptom' && strength >= 2)) return segments
  const places = segments.filter(({ role, strength }) => role === 'environment' && strength < 3)
  const [likeliest] = places.toSorted((left, right) => likelihood(right, 'symptom') - likelihood(left, 'symptom'))
  if (likeliest === undefined || likelihood(likeliest, 'symptom') < least) return segments
  return segments.map((roled) => (roled === likeliest ? { ...roled, role: 'symptom' } : roled))
}

/** How likely a sentence about a place must be to tell the symptom as well where none is surer. */
const least = 0.2
