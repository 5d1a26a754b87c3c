/** A cause that is told first and called so behind it: `The pool was full. That is the root of it.` */
import { overLines } from '../../language/patterns/over-lines.ts'
import { textOf } from '../segment/segment.ts'
import { asCause } from './role.ts'
import type { Role, RoledSegment } from './role.ts'
import { standsApart } from './segment-shows.ts'

/** The segments of an agent's message, with what a sentence behind them calls the cause. */
export function withCauseNamedBehind(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  if (segments[0]?.segment.message.role === 'customer') return segments
  const at = segments.findIndex(
    ({ segment }) => segment.kind === 'sentence' && namesWhatStandsBefore.test(textOf(segment)),
  )
  const from = beginOf(segments, at)
  if (from === at) return segments
  return segments.map((roled, place): RoledSegment => {
    if (place === at) return { ...roled, role: 'administration', strength: 2 }
    return place >= from && place < at ? asCause(roled) : roled
  })
}

/** Where what a sentence points back to begins: the block of lines that it stands in or, where it stands alone, the one before. */
function beginOf(segments: readonly RoledSegment[], at: number): number {
  let from = at
  for (let place = at - 1; place >= 0; place -= 1) {
    const roled = segments[place]
    const next = segments[place + 1]
    if (roled === undefined || next === undefined || roled.strength === 3 || !mayTell.has(roled.role)) break
    if (place < at - 1 && standsApart(next.segment)) break
    from = place
  }
  return from
}

const mayTell: ReadonlySet<Role> = new Set<Role>([
  'cause',
  'hypothesis',
  'finding',
  'environment',
  'attempted',
  'symptom',
])

// That is the root of it.   这就是问题的根子。
const namesWhatStandsBefore = overLines('iu')`
  ^(?:and |so )?(?:that|this|which)(?:'s| is| was) (?:exactly |precisely |just )?(?:the |your )?(?:
    (?:
      root|heart|crux|core|source|origin
    )(?: cause)?(?: of (?:it(?: all)?|this|that|the (?:matter|problem|issue|trouble|error)))?
    |(?:real |actual )?(?:cause|reason)
      (?: (?:of|for|behind) (?:it|this|that|the (?:problem|issue|trouble|error|failure)))?
    |what (?:
      causes|caused|triggers|triggered|is behind|was behind
    ) (?:it|this|that|the (?:problem|issue|trouble|error))
  )[.!]*$
  |^(?:以上|这|上面)些?(?:就|便|即|正)?是(?:本次|此次|该|这个|您)?(?:问题|故障|现象|报错)?(?:发生|产生|出现)?的?(?:
    根子|根源|根因|根本原因|原因|症结|由来|来由
  )(?:所在)?了?[。！!]*$
  |^(?:以上|这|上面)些?(?:就|便|即|正)?是(?:您|你|贵方)?(?:触发|引发|导致|造成|遇到|碰到|出现)(?:了|的)?(?:这个|该|此|本次|这次)?(?:
    问题|故障|现象|报错|情况
  )的(?:机制|机理|原理|缘由|原因|由来|根源)(?:[，,][^。]{2,40})?[。！!]*$
`
