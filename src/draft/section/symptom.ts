/** The problem as the requestor put it. */
import { findTokens } from '../../language/tokens.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'

/**
 * What the requestor wrote of the symptom: the first description, and what later messages add in error texts. Where the
 * requestor described nothing, what the help desk wrote down of it, the latest wording first.
 */
export function chooseSymptom(thread: readonly RoledMessage[]): readonly RoledSegment[] {
  const described = thread.filter(
    ({ message, segments }) => message.role !== 'agent' && message.role !== 'system' && segments.some(tells),
  )
  const [first, ...later] = described
  if (first === undefined || lengthOf(first) < shortest) {
    const noted = thread.findLast(({ segments }) => segments.some((roled) => tells(roled) && roled.strength === 3))
    if (noted !== undefined) return [...(first === undefined ? [] : symptomsOf(first)), ...symptomsOf(noted)]
    if (first === undefined) return symptomsOf(thread.find(({ segments }) => segments.some(tells)))
  }
  return [...symptomsOf(first), ...later.flatMap((message) => symptomsOf(message).filter(bringsErrorText))]
}

/** Characters under which a description says too little to stand alone. */
const shortest = 16

function tells(roled: RoledSegment): boolean {
  return roled.role === 'symptom' && !roled.announces
}

function symptomsOf(message: RoledMessage | undefined): readonly RoledSegment[] {
  return message?.segments.filter(tells) ?? []
}

function lengthOf(message: RoledMessage): number {
  return symptomsOf(message).reduce((sum, { segment }) => sum + segment.end - segment.start, 0)
}

function bringsErrorText({ segment }: RoledSegment): boolean {
  if (segment.kind === 'code') return true
  const tokens = findTokens(segment.message.body.slice(segment.start, segment.end))
  return tokens.some((token) => token.kind === 'error-code' || token.kind === 'event-id')
}
