/** Labels without which a statement would say something else: `For now: …` of a remedy, `Open: …`, `遗留：…` beside what is known. */
import { says } from '../lexicon/lexicon.ts'
import { namesOpenPoints } from '../lexicon/stays-open.ts'
import type { RoledSegment } from '../roles/role.ts'

/** These segments, each stopgap beside what lasts together with the label right before it: without it nobody could tell them apart. */
export function withStopgapLabels(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments.length < 2) return segments
  return segments.map((roled) => {
    return roled.role === 'workaround' ? withLabel(roled, isOfStopgap) : roled
  })
}

function isOfStopgap(label: string): boolean {
  return says('stopgap', label) || says('workaround', label)
}

/** These segments, what stays open together with the label right before it. */
export function withOpenLabels(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  return segments.map((roled) => (roled.forFuture ? withLabel(roled, namesOpenPoints) : roled))
}

function withLabel(roled: RoledSegment, isMeant: (label: string) => boolean): RoledSegment {
  const start = labelStart(roled, isMeant)
  return start === null ? roled : { ...roled, segment: { ...roled.segment, start } }
}

/** Where the label begins that stands right before a sentence; `null` where there is none that is meant. */
function labelStart({ segment }: RoledSegment, isMeant: (label: string) => boolean): number | null {
  if (segment.kind === 'code' || segment.marker !== null) return null
  const { body } = segment.message
  const from = Math.max(0, segment.start - longest)
  const label = labelBefore.exec(body.slice(from, segment.start))
  if (label === null || !isMeant(label[0])) return null
  return from + label.index
}

/** UTF-16 units that a label may have, with what stands between it and its sentence. */
const longest = 40

const labelBefore = /(?<=^|\n|[.。!！] ?)[^\s:：.。!！][^:：\n.。!！]{1,30}[:：]\s*$/u
