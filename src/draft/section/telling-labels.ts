/** The label that tells of a remedy that it is none for good: `For now: …`, `临时措施：…`. */
import { says } from '../lexicon/lexicon.ts'
import type { RoledSegment } from '../roles/role.ts'

/** These segments, each stopgap beside what lasts together with the label right before it: without it nobody could tell them apart. */
export function withStopgapLabels(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments.length < 2) return segments
  return segments.map((roled) => {
    const start = roled.role === 'workaround' ? labelStart(roled) : null
    return start === null ? roled : { ...roled, segment: { ...roled.segment, start } }
  })
}

/** Where the label begins that stands right before a sentence; `null` where there is none of a stopgap. */
function labelStart({ segment }: RoledSegment): number | null {
  if (segment.kind === 'code' || segment.marker !== null) return null
  const { body } = segment.message
  const from = Math.max(0, segment.start - longest)
  const label = labelBefore.exec(body.slice(from, segment.start))
  if (label === null || !(says('stopgap', label[0]) || says('workaround', label[0]))) return null
  return from + label.index
}

/** UTF-16 units that a label may have, with what stands between it and its sentence. */
const longest = 40

const labelBefore = /(?<=^|\n|[.。!！] ?)[^\s:：.。!！][^:：\n.。!！]{1,30}[:：]\s*$/u
