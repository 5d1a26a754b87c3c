/** Where the problem takes several sentences: what sets the scene for it belongs to it. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { says } from '../lexicon/lexicon.ts'
import { tellsSetUp } from '../lexicon/set-up.ts'
import { textOf } from '../segment/segment.ts'
import type { RoledSegment } from './role.ts'

/**
 * The segments of the first message with the scene as part of the symptom that cannot be read without it: `You have an app that reads
 * archives. However, …`, `Consider the following scenario: …`, `After the upgrade you see one of these errors:`.
 */
export function withScenario(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const scenes = new Set<RoledSegment>()
  for (const [place, roled] of segments.entries()) {
    const next = segments[place + 1]
    if (isPlace(roled) && next?.role === 'symptom' && setsScene(textOf(roled.segment))) scenes.add(roled)
    if (roled.role === 'symptom' && leansBack.test(textOf(roled.segment)))
      for (const scene of sceneBefore(segments, place)) scenes.add(scene)
  }
  if (scenes.size === 0) return segments
  return segments.map((roled) => (scenes.has(roled) ? { ...roled, role: 'symptom' } : roled))
}

/** What stands right above: one sentence, or a list with the line that leads to it. */
function sceneBefore(segments: readonly RoledSegment[], place: number): readonly RoledSegment[] {
  const scene: RoledSegment[] = []
  for (let at = place - 1; at >= 0; at -= 1) {
    const roled = segments[at]
    if (roled === undefined || !isPlace(roled)) break
    scene.push(roled)
    if (!isItem(roled)) break
  }
  return scene
}

function isItem({ segment }: RoledSegment): boolean {
  return segment.kind === 'sentence' && segment.marker !== null
}

/** A sentence about a place, but none that only says what is in use. */
function isPlace({ role, strength, segment }: RoledSegment): boolean {
  return role === 'environment' && strength < 3 && segment.kind === 'sentence' && !tellsSetUp(textOf(segment))
}

function setsScene(text: string): boolean {
  return supposes.test(text) || (/[:：]$/u.test(text) && says('problem', text))
}

// Assume that you enable …   Consider the following scenario:   假设主节点 …
const supposes = /^(?:assume|suppose|imagine|picture|consider)\b|^(?:假设|假定|假如|设想|考虑)/iu

// However, …   In this scenario, …   但是 …   这种情况下 …
const leansBack = overLines('iu')`
  ^(?:however|but|yet|nevertheless|even so|instead)\b
  |^in (?:this|that|such an?) (?:scenario|situation|case|setup|configuration)s?\b
  |^(?:但是?|可是|然而|却|不过|结果)(?!愿)
  |^(?:在)?(?:此|该|这种|这个|上述|这样的)(?:场景|情况|情形|配置)(?:之?下|中)?
`
