/** What a sentence, or one side of it, is for: by what it says, by what holds, and by what learning makes of it. */
import { affirms } from '../lexicon/agreement.ts'
import { denies } from '../lexicon/denials/denials.ts'
import { toldBehindGreeting } from '../lexicon/greetings.ts'
import { endsBadly, isBack } from '../lexicon/denials/no-change.ts'
import { textOf, type SentenceSegment } from '../segment/segment.ts'
import { describedRole } from './described-role.ts'
import { nothing } from './holding.ts'
import { endWithoutMasks } from './mask.ts'
import type { ReadingState } from './reading-state.ts'
import { openingRole } from './opening-role.ts'
import { reportedRole } from './reported-role.ts'
import { isCourtesy } from './role.ts'
import { endsLine, explainsProblem, standsApart, withoutContact } from './segment-shows.ts'
import type { Side } from './sides.ts'
import { trimClauses } from './trim-clauses.ts'
import { bringsCure, goesOn, isOutspoken, lasting, turnsSurely } from './turning-roles.ts'
import { wordedRole, type WordedRole } from './worded-role.ts'
import { keepsWithRemedy, takesBack, takesBesideRemedy, takesOutcomeAmongSteps } from './statement/among-steps.ts'
import {
  opensRemedy,
  takesAdviceBehindCause,
  takesBesideDiscovery,
  takesDeedBehindCause,
  takesDoneBehindAnnouncement,
  takesExclusion,
  takesFindingBehindLeadIn,
  takesListOfCause,
  takesRemedyBehindAnnouncement,
} from './statement/behind-cause.ts'
import {
  takesAccess,
  takesAnswerBesides,
  takesContact,
  takesCourtesy,
  takesInquiry,
  takesOpenPoint,
  takesPlea,
  takesBet,
  takesSending,
  takesQuestion,
  takesVerdict,
} from './statement/beside-matter.ts'
import type { Rule, Told } from './statement/rule.ts'

/** Says in `state` what a sentence is for. `side`: what a sentence that turns says on this side of its turn. */
export function takeStatement(state: ReadingState, segment: SentenceSegment, side: Side | null): void {
  const told = readTold(state, segment, side)
  if (!rules.some((rule) => rule(state, told))) takeAsWorded(state, told)
}

function readTold(state: ReadingState, segment: SentenceSegment, side: Side | null): Told {
  const { holding, fromCustomer } = state
  const unmasked = { ...segment, end: segment.start + endWithoutMasks(textOf(segment)) }
  const trimmed = trimClauses(
    fromCustomer ? withoutContact(unmasked) : unmasked,
    holding.role === null || holding.by === 'wording' || fromCustomer,
  )
  return { segment, trimmed, text: textOf(trimmed), worded: wordedAs(state, segment, side), side }
}

function wordedAs(state: ReadingState, segment: SentenceSegment, side: Side | null): WordedRole {
  if (side !== null) return { role: side, strength: 2 }
  const likely = state.likely(segment.start)
  const text = toldBehindGreeting(textOf(segment))
  const likeliest = wordedRole(text, likely)
  // `To put it right:` opens no way round.
  const isRemedy = likeliest.role === 'workaround' || likeliest.role === 'resolution'
  const worded: WordedRole = isRemedy && bringsCure(text) ? { role: 'resolution', strength: 2 } : likeliest
  if (!state.fromCustomer) return reportedRole(text, worded, likely)
  // A requestor's last words mostly confirm, and what is learned expects it of them.
  if (worded.role === 'confirmation' && endsBadly(text)) return { role: 'ruledOut', strength: 2 }
  // `Clear enough, I'd say.`
  if (worded.role === 'ruledOut' && affirms(text) && !denies(text)) return { role: 'finding', strength: 2 }
  // `又犯了！`
  if (!state.opensThread && text.length <= shortWord && isBack(text)) return { role: 'ruledOut', strength: 2 }
  const told = state.opensThread ? openingRole(text, worded, state.roled.every(isCourtesy)) : worded
  return describedRole(text, told, likely)
}

/** Characters up to which a word that it is back says nothing else. */
const shortWord = 24

const turns: Rule = (state, { segment, trimmed, worded }) => {
  const { role } = state.holding
  const isTold = (): boolean => role !== null && state.holdsInRun(role)
  if (!turnsSurely(state.holding, state.said(worded, segment), isTold)) return false
  // A line of its own may lead on to the paragraphs behind it.
  const leadsOn = standsApart(segment) && endsLine(segment)
  const held = leadsOn ? ({ by: 'announcement', paragraph: null } as const) : ({ by: 'wording' } as const)
  state.hold({ ...nothing, ...worded, paragraph: segment.paragraph, ...held })
  state.push(trimmed, worded.role, 2)
  return true
}

const takesOutspokenFinding: Rule = (state, { trimmed, text, worded }) => {
  if (state.holding.role !== 'finding' || worded.strength !== 2 || !isOutspoken(worded.role, text)) return false
  // `Conclusion: disk 2 is worn out.` `Evidence:` and what it rests on
  if (worded.role === 'cause' && state.holding.by === 'heading' && state.tellsUnderHeading('cause')) return false
  state.pushAs('place', trimmed, worded.role, worded.strength)
  return true
}

const goesOnWithHolding: Rule = (state, { segment, trimmed, worded }) => {
  const { role, by, strength } = state.holding
  if (role === null || (by === 'wording' && !goesOn(state.said({ ...worded, role }, segment)))) return false
  state.push(trimmed, role, strength)
  return true
}

/** The first that takes a sentence decides. */
const rules: readonly Rule[] = [
  takesAnswerBesides,
  takesBack,
  takesCourtesy,
  takesPlea,
  takesBet,
  takesVerdict,
  takesSending,
  takesAccess,
  takesInquiry,
  takesQuestion,
  keepsWithRemedy,
  takesContact,
  takesOpenPoint,
  takesExclusion,
  takesFindingBehindLeadIn,
  takesListOfCause,
  takesDoneBehindAnnouncement,
  turns,
  takesBesideDiscovery,
  takesRemedyBehindAnnouncement,
  takesDeedBehindCause,
  takesAdviceBehindCause,
  opensRemedy,
  takesOutspokenFinding,
  takesBesideRemedy,
  takesOutcomeAmongSteps,
  goesOnWithHolding,
]

/** Where nothing else says what it is for. */
function takeAsWorded(state: ReadingState, { segment, trimmed, text, worded }: Told): void {
  const { holding } = state
  if (holding.summary && worded.role === 'finding' && !state.headed.has('cause') && explainsProblem(text)) {
    state.push(trimmed, 'cause', 3)
    return
  }
  const isSummed = holding.summary && holding.by === 'heading' && worded.strength === 2
  if (worded.strength === 2 && !holding.summary && worded.role !== holding.role && lasting.has(worded.role)) {
    state.hold({ ...nothing, ...worded, paragraph: segment.paragraph, by: 'wording' })
  }
  state.push(trimmed, worded.role, isSummed ? 3 : worded.strength)
}
