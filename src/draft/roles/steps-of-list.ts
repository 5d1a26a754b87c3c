/** Steps of a numbered list that are worded like something else. */
import { says } from '../lexicon/lexicon.ts'
import { textOf } from '../segment/segment.ts'
import type { Role, RoledSegment } from './role.ts'

/** `1. Open the form. 2. The kind is "paid out". 3. Save.`: where most items of a numbered list, a sentence each, are steps, the others are as well. */
export function withStepsOfLists(segments: readonly RoledSegment[]): readonly RoledSegment[] {
  const steps = new Set(listsOf(segments).flatMap((items) => (isMostlySteps(items) ? items : [])))
  if (steps.size === 0) return segments
  return segments.map((roled) =>
    steps.has(roled) && mayBeStep(roled) ? { ...roled, role: 'resolution', strength: 2, by: 'wording' } : roled,
  )
}

/** Runs of segments that are numbered one after the other. */
function listsOf(segments: readonly RoledSegment[]): readonly (readonly RoledSegment[])[] {
  const lists: RoledSegment[][] = []
  let expected: number | null = null
  for (const roled of segments) {
    const { segment } = roled
    const number = segment.kind === 'sentence' ? (segment.marker?.number ?? null) : null
    if (number !== null && number === expected) lists.at(-1)?.push(roled)
    else if (number !== null) lists.push([roled])
    expected = number === null ? null : number + 1
  }
  return lists.filter((items) => items.length >= leastItems)
}

const leastItems = 3

function isMostlySteps(items: readonly RoledSegment[]): boolean {
  return items.filter(({ role }) => isStep.has(role)).length >= items.length * mostly
}

const mostly = 0.6
const isStep: ReadonlySet<Role> = new Set<Role>(['resolution', 'workaround'])

function mayBeStep({ role, strength, segment }: RoledSegment): boolean {
  return other.has(role) && strength < 3 && !says('statedCause', textOf(segment))
}

const other: ReadonlySet<Role> = new Set<Role>(['cause', 'finding', 'attempted', 'environment', 'symptom', 'ruledOut'])
