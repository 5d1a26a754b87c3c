/** Statements among those of a remedy: more of it, how it turned out, and what stands beside it. */
import { clearsInPassing, withdraws } from '../../lexicon/denials/taken-back.ts'
import { says } from '../../lexicon/lexicon.ts'
import type { SentenceSegment } from '../../segment/segment.ts'
import { nothing } from '../holding.ts'
import type { ReadingState } from '../reading-state.ts'
import { staysWithRemedy } from '../turning-roles.ts'
import { surelyRemedy } from './behind-cause.ts'
import type { Rule } from './rule.ts'

/** A suspicion that an agent takes back among the steps of the remedy. */
export const takesBack: Rule = (state, { trimmed, text }) => {
  const isRemedy = state.holding.role === 'resolution' || state.holding.role === 'workaround'
  if (state.fromCustomer || !isRemedy || trimmed.marker !== null) return false
  if (!withdraws(text) && !clearsInPassing(text)) return false
  state.push(trimmed, 'ruledOut', 2)
  return true
}

export const keepsWithRemedy: Rule = (state, { segment, trimmed, worded }) => {
  if (!staysWithRemedy(state.holding, state.said(worded, segment))) return false
  state.push(trimmed, 'resolution', 2)
  return true
}

/** What is no part of the remedy that was announced above it: `The bug is fixed in 3.4.2. Until then set the timeout to 120.`, `I have passed it on to our developers.` */
export const takesBesideRemedy: Rule = (state, { segment, trimmed, text, worded }) => {
  const { role, by } = state.holding
  if (role !== 'resolution' || by === 'wording' || segment.marker !== null || worded.strength !== 2) return false
  if (by === 'heading' && !(worded.role === 'administration' && isBehindSteps(state, segment))) return false
  const isStopgap =
    worded.role === 'workaround' &&
    (says('stopgap', text) || says('workaround', text)) &&
    state.likelihoodOf('workaround', segment) >= surelyRemedy
  // `The way to deal with it:` `Wait until the log has been replayed.`: the first thing below is what was announced.
  const isRemark =
    worded.role === 'administration' &&
    state.likelihoodOf('resolution', segment) < surelyRemedy &&
    (by === 'heading' || state.holdsInRun('resolution'))
  if (!isStopgap && !isRemark) return false
  if (isStopgap) state.hold({ ...nothing, ...worded, paragraph: segment.paragraph, by: 'wording' })
  state.push(trimmed, worded.role, 2)
  return true
}

/** Prose behind the numbered steps under a heading: `The branch in Zug is done, please do the same at the other two.` */
function isBehindSteps({ roled }: ReadingState, segment: SentenceSegment): boolean {
  const before = roled.findLast((one) => one.segment.paragraph !== segment.paragraph)?.segment
  return before?.kind === 'sentence' && before.marker?.ordered === true
}

/** `3. The disk is at 14 % now.` among what was done: how it looked then, and no step. */
export const takesOutcomeAmongSteps: Rule = (state, { segment, trimmed }) => {
  const { role, by } = state.holding
  if (role !== 'resolution' || by !== 'announcement' || segment.marker === null) return false
  if (state.likelihoodOf('confirmation', segment) < surelyOutcome) return false
  state.push(trimmed, 'confirmation', 2)
  return true
}

/** How likely an item among the steps must be to tell how it turned out. */
const surelyOutcome = 0.8
