/** Statements behind a cause: more of it, or the remedy that begins there. */
import { measureFor } from '../../by-script.ts'
import { tellsDeed } from '../../lexicon/deeds.ts'
import { deniesAnother, namesWhatItClears } from '../../lexicon/denials/denials.ts'
import { says } from '../../lexicon/lexicon.ts'
import type { Signal } from '../../lexicon/wording-kinds.ts'
import { textOf, type SentenceSegment } from '../../segment/segment.ts'
import { nothing } from '../holding.ts'
import type { ReadingState } from '../reading-state.ts'
import { asksInAnyVerb, excludes, isAdvice } from '../segment-shows.ts'
import { besidesCause, bringsCure, lasting, namesItsPurpose, turnsToRemedy } from '../turning-roles.ts'
import { isSurelyRemedy, type WordedRole } from '../worded-role.ts'
import { besideSegment, surelyDone, takeDone, type Rule, type Told } from './rule.ts'

/** A sentence among those of the cause that only says what it was not. */
export const takesExclusion: Rule = (state, { trimmed, text }) => {
  if (state.holding.role !== 'cause') return false
  // `Here is what we know: The printer is out of the question, a double click is not possible either.`
  const isFirst = state.holding.by === 'announcement' && !state.holdsInRun('cause')
  if (isFirst ? !(deniesAnother(text) || namesWhatItClears(text)) : !excludes(text) || !state.holdsInRun('cause'))
    return false
  state.push(trimmed, 'ruledOut', 2)
  return true
}

/** Behind a lead-in that may announce the cause, and may as well announce all that was found: what surely is something else. */
export const takesFindingBehindLeadIn: Rule = (state, { segment, trimmed, worded }) => {
  const { role, by, strength } = state.holding
  if (role !== 'cause' || by !== 'announcement' || strength > 2 || worded.strength < 2) return false
  if (worded.role !== 'finding' && worded.role !== 'ruledOut') return false
  if (state.likelihoodOf(worded.role, segment) < surelyFound) return false
  state.push(trimmed, worded.role, 2)
  return true
}

const surelyFound = 0.8

/** `It happens because of one of the following:` and the items of the list below it. */
export const takesListOfCause: Rule = (state, { trimmed, worded }) => {
  const { marker } = trimmed
  const before = state.roled.at(-1)
  if (state.holding.role !== 'cause' || state.holding.by === 'wording' || worded.role === 'ruledOut') return false
  if (marker === null || before?.role !== 'cause') return false
  if (before.segment.kind !== 'sentence') return false
  const above = before.segment.marker
  const isLed = above === null && !before.announces && /[:：]$/u.test(textOf(before.segment))
  if (!isLed && above?.ordered !== marker.ordered) return false
  state.push(trimmed, 'cause', state.holding.strength)
  return true
}

/** Behind an announced cause: `I did as you said:`, `I have created the index again`. */
export const takesDoneBehindAnnouncement: Rule = (state, told) => {
  const { segment, trimmed, text, worded } = told
  const { holding, fromCustomer } = state
  if (holding.role !== 'cause' || holding.by !== 'announcement' || worded.role !== 'resolution') return false
  if (fromCustomer ? holding.found && goesOnFinding(state, told) : !says('applied', text)) return false
  if (/[:：]$/u.test(text))
    state.hold({ ...nothing, role: 'resolution', strength: 2, by: 'announcement', inline: segment.paragraph })
  else if (state.likelihoodOf('resolution', segment) >= surelyDone) state.hold(besideSegment(segment, 'resolution'))
  state.push(trimmed, 'resolution', 2)
  return true
}

/** What is told beside a cause that was found, where it was only announced that one was. */
export const takesBesideDiscovery: Rule = (state, told) => {
  const { trimmed, worded } = told
  if (!state.holding.found || worded.strength !== 2 || !besidesCause.has(worded.role)) return false
  // `On Saturday somebody pressed the key` is what was found.
  if (goesOnFinding(state, told)) return false
  if (lasting.has(worded.role)) state.hold({ ...nothing, ...worded, by: 'wording' })
  state.push(trimmed, worded.role, 2)
  return true
}

/** Whether a sentence told of what was found is none of the remedy, though it was taken for that: it tells nobody to do anything, nor that anything was done. */
function goesOnFinding(state: ReadingState, { segment, worded: { role } }: Told): boolean {
  if (role !== 'resolution' && role !== 'workaround') return false
  if (segment.marker !== null || state.likelihoodOf(role, segment) >= surelyRemedy) return false
  const text = textOf(segment)
  return !tellsDeed(text) && !remedial.some((signal) => says(signal, text)) && !acts.test(text)
}

export const surelyRemedy = 0.95
// 把轮询数从 5 调到 60   改成“招待费”再保存   what leads on
const acts = /[把将將].{1,30}[调調改设設换換关關开開删刪加升降停移]|[改换換调調设設升降][成为為到回]|[:：]$/u

const remedial: readonly Signal[] = ['instruction', 'remedy', 'applied', 'workaround', 'lasting', 'success']

/** `Found it: the job was left behind; [engineer] removed it.`: the side that tells what was done. */
export const takesRemedyBehindAnnouncement: Rule = (state, { segment, trimmed, side }) => {
  if (side !== 'resolution' || state.holding.role !== 'cause' || state.holding.by !== 'announcement') return false
  takeDone(state, segment, trimmed)
  return true
}

/** `Cause: an index is missing. I have created it again.` */
export const takesDeedBehindCause: Rule = (state, { segment, trimmed, worded }) => {
  if (state.holding.role !== 'cause' || worded.role !== 'resolution' || state.hasRemedyHeading()) return false
  if (!tellsDeed(textOf(segment)) || state.likelihoodOf('resolution', segment) < surelyDone) return false
  takeDone(state, segment, trimmed)
  return true
}

/** `Cause: an index is missing. Please create it again.`: what is asked for behind the cause on the line of its label. */
export const takesAdviceBehindCause: Rule = (state, { segment, trimmed, text, worded }) => {
  const { holding, fromCustomer, headed } = state
  if (holding.role !== 'cause' || holding.inline !== segment.paragraph || fromCustomer) return false
  if (headed.has('resolution') || !state.holdsInRun('cause')) return false
  if (!isSurelyRemedy(worded)) return false
  // `Please fit the kit to each lamp.`: whatever the verb
  const isAsked = asksInAnyVerb(text) && state.likelihoodOf('resolution', segment) >= surelyDone
  if (!isAdvice(text) && !isAsked) return false
  state.hold(besideSegment(segment, worded.role))
  state.push(trimmed, worded.role, 2)
  return true
}

/** Behind a cause what names its purpose; but under a heading nothing is a remedy where that has a heading of its own. */
export const opensRemedy: Rule = (state, { segment, trimmed, text, worded }) => {
  const { holding, fromCustomer } = state
  const namesPurpose = !state.hasRemedyHeading() && namesItsPurpose(holding, worded, text)
  const begins = (): boolean => turnsToRemedy(holding, worded, segment, text) || leavesCause(state, segment, worded)
  if (!namesPurpose && (fromCustomer || !begins())) return false
  const role = worded.role === 'workaround' && !bringsCure(text) ? worded.role : 'resolution'
  state.hold({ ...nothing, role, strength: 2, by: 'announcement' })
  state.push(trimmed, role, 2)
  return true
}

/** Characters of a line that only leads in to what stands below it. */
const longestLeadIn = { han: 16, latin: 60 }

/** Behind a cause that was announced and told: `可以这么改：`, or a line that surely tells to do something. */
function leavesCause(state: ReadingState, segment: SentenceSegment, worded: WordedRole): boolean {
  const { holding } = state
  if (holding.role !== 'cause' || holding.by !== 'announcement' || !state.holdsInRun('cause')) return false
  // The remedy has a heading of its own.
  if (state.headed.has('resolution')) return false
  if (!isSurelyRemedy(worded)) return false
  const text = textOf(segment)
  const leadsOn = /[:：]$/u.test(text) && text.length <= measureFor(text, longestLeadIn)
  return leadsOn || (state.likelihoodOf(worded.role, segment) >= surelyRemedy && isAdvice(text))
}
