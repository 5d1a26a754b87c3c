/** A description that tells what goes wrong and where in one sentence, and nothing else of it. */
import { likelihood, type RoledSegment } from './role.ts'

/** How likely a sentence about a place must be to tell the symptom as well where none is surer. */
const least = 0.2

/** The segments of the message that tells the problem first; where none surely tells it, the likeliest that names a place does. */
export function withSymptom(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments.some(({ role, strength }) => role === 'symptom' && strength >= 2)) return segments
  const places = segments.filter(({ role, strength }) => role === 'environment' && strength < 3)
  const [likeliest] = places.toSorted((left, right) => likelihood(right, 'symptom') - likelihood(left, 'symptom'))
  if (likeliest === undefined || likelihood(likeliest, 'symptom') < least) return segments
  return segments.map((roled) => (roled === likeliest ? { ...roled, role: 'symptom' } : roled))
}
