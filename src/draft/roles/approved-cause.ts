/** What a requestor explained and the help desk agrees to is the cause, and what the help desk found and the requestor owns up to. */
import { ownsUpTo } from '../lexicon/causes/admissions.ts'
import { agreesToIt, provesRight } from '../lexicon/agreement.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { says } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/wording-kinds.ts'
import { textOf } from '../segment/segment.ts'
import { asCause, likelihood } from './role.ts'
import type { Role, RoledMessage, RoledSegment } from './role.ts'
import { isQuestion } from './segment-shows.ts'

/** `My router gives the same numbers as the office, so it looks for the servers at home. – Spot on.` */
export function withApproval(thread: readonly RoledMessage[], opening: number): readonly RoledMessage[] {
  return thread.map((told) => {
    const answer = thread[told.place + 1]
    if (told.message.role === 'agent') return answer === undefined ? told : withOwner(told, answer)
    if (told.message.role !== 'customer' || told.place === opening) return told
    const proven = withProof(told)
    if (proven !== told || answer === undefined) return proven
    if (answer.message.role === 'customer' || !agrees(answer) || told.segments.some(({ role }) => role === 'cause'))
      return told
    return { ...told, segments: told.segments.map((roled) => (explains(roled) ? asCause(roled) : roled)) }
  })
}

/** `You were right with the plug! Full of coolant, pins green.`: what is told next is the cause. */
function withProof(told: RoledMessage): RoledMessage {
  const { segments } = told
  if (segments.some(({ role }) => role === 'cause')) return told
  const word = segments.findIndex(({ segment }) => segment.kind === 'sentence' && provesRight(textOf(segment)))
  const next = word < 0 ? undefined : segments[word + 1]
  if (next === undefined || !mayProve.has(next.role) || next.segment.kind === 'code') return told
  if (next.role === 'confirmation' && likelihood(next, 'confirmation') >= surelyWell) return told
  const text = textOf(next.segment)
  if (isQuestion(text) || says('success', text) || says('thanks', text) || tellsDeed(text)) return told
  return { ...told, segments: segments.map((roled) => (roled === next ? asCause(roled) : roled)) }
}

/** How likely a sentence must be to say that all is well, to tell nothing of what was found. */
const surelyWell = 0.9

/** What may tell what was found where it was suspected. */
const mayProve: ReadonlySet<Role> = new Set<Role>(['finding', 'confirmation', 'environment', 'symptom', 'ruledOut'])

/** `There is a rule that moves them. – Oh, I set that one up myself.`: what was found last is the cause. */
function withOwner(told: RoledMessage, answer: RoledMessage): RoledMessage {
  if (answer.message.role !== 'customer' || told.segments.some(({ role }) => role === 'cause')) return told
  if (!answer.segments.some(({ segment }) => segment.kind === 'sentence' && ownsUpTo(textOf(segment)))) return told
  const found = told.segments.findLast(
    ({ role, segment, strength }) =>
      role === 'finding' && strength < 3 && segment.kind === 'sentence' && !isQuestion(textOf(segment)),
  )
  return { ...told, segments: told.segments.map((roled) => (roled === found ? asCause(roled) : roled)) }
}

/** Whether one of the first sentences of an answer agrees; greetings stand before it. */
function agrees({ segments }: RoledMessage): boolean {
  return segments.slice(0, 3).some((roled) => roled.segment.kind === 'sentence' && agreesToIt(textOf(roled.segment)))
}

function explains(roled: RoledSegment): boolean {
  if (roled.segment.kind === 'code' || !mayExplain.has(roled.role) || roled.strength === 3) return false
  const text = textOf(roled.segment)
  // `Back to red since last night.`: tells when, not why.
  if (likelihood(roled, 'symptom') >= asSymptom && !concludes.test(text)) return false
  return (
    !isQuestion(text) && !says('hedge', text) && (concludes.test(text) || reasons.some((signal) => says(signal, text)))
  )
}

/** How likely what an agent agrees to must be to tell what is seen, to tell no reason for it. */
const asSymptom = 0.4

const mayExplain: ReadonlySet<Role> = new Set<Role>(['finding', 'environment', 'symptom'])
const reasons: readonly Signal[] = ['explains', 'possibleCause', 'statedCause']
// …, so the laptop looks for …   ，所以 …
const concludes = /[,;] (?:so|hence|therefore|which is why|that's why)\b|[，,；;](?:所以|因此|于是|结果)/iu
