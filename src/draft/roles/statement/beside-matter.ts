/** Statements that are no part of the matter: courtesies, pleas, questions, how to reach somebody. */
import { answersBesides } from '../../lexicon/asides.ts'
import { asksForWord } from '../../lexicon/asks-for-word.ts'
import { says } from '../../lexicon/lexicon.ts'
import { givesVerdict, onlyBets } from '../../lexicon/denials/named-denials.ts'
import { onlyPleads, onlyPresses } from '../../lexicon/pressing.ts'
import { asksToDo, asksToSend, leadsToQuestions } from '../../lexicon/questions.ts'
import { isAccess, isMask } from '../mask.ts'
import type { Role } from '../role.ts'
import { isQuestion } from '../segment-shows.ts'
import { tellsBesideMask } from '../told-beside-mask.ts'
import { decisive } from '../turning-roles.ts'
import { besideSegment, takeDone, type Rule } from './rule.ts'

/** `About your other questions: …`, once the message has told why or what to do. */
export const takesAnswerBesides: Rule = (state, { trimmed, text }) => {
  if (state.fromCustomer || !answersBesides(text)) return false
  if (!state.roled.some(({ role, announces }) => decisive.has(role) && !announces)) return false
  state.hold(besideSegment(trimmed, 'administration'))
  state.push(trimmed, 'administration', 2)
  return true
}

export const takesCourtesy: Rule = (state, { segment, text, worded }) => {
  if (!isMask(text) && worded.role !== 'courtesy' && !says('closer', text)) return false
  // `Cause: worn contact B.`: what a heading stands over is what the heading says, unless it surely is a courtesy.
  if (worded.role === 'courtesy' && worded.strength < 2 && state.holding.by === 'heading' && !isMask(text)) return false
  state.push(segment, 'courtesy', worded.strength)
  return true
}

/** `What can we do?`, `月底要出报表，比较急。`, below what was told. */
export const takesPlea: Rule = (state, { segment, text }) => {
  if (!state.fromCustomer || !(onlyPleads(text) || onlyPresses(text))) return false
  state.push(segment, 'administration', 2)
  return true
}

/** `Please send us the log.`, below what may be the cause. */
export const takesSending: Rule = (state, { segment, text }) => {
  if (state.fromCustomer || state.holding.role !== 'hypothesis' || !asksToSend(text)) return false
  state.push(segment, 'administration', 2)
  return true
}

/** `My bet is on this.`, behind the suspicion: says nothing that the suspicion does not. */
export const takesBet: Rule = (state, { segment, text }) => {
  if (!onlyBets(text) || state.roled.at(-1)?.role !== 'hypothesis') return false
  state.push(segment, 'administration', 2)
  return true
}

/** `In order of what I suspected:` `Carrier - no. It gets the signal in all ten traces.`: the verdict on a suspect, and what it rests on. */
export const takesVerdict: Rule = (state, { segment, trimmed, text, worded }) => {
  if (state.fromCustomer || state.holding.role !== 'hypothesis' || state.holding.by !== 'announcement') return false
  const before = state.roled.at(-1)
  const isBehind = before?.role === 'ruledOut' && before.segment.paragraph === segment.paragraph
  if (!givesVerdict(text) && !(isBehind && worded.role !== 'hypothesis')) return false
  state.push(trimmed, 'ruledOut', 2)
  return true
}

/** `User name: [user 1]`; `if it happens again, write to us`. */
export const takesAccess: Rule = (state, { segment, text, worded }) => {
  const givesAccess = isAccess(text) && !tellsBesideMask(text, worded)
  // `Should it come back, replace the card at once.`: advice, and no word on how to reach anybody
  const isAdvised = worded.strength === 2 && (worded.role === 'resolution' || worded.role === 'workaround')
  if (!givesAccess && (state.fromCustomer || isAdvised || !says('recurrence', text))) return false
  state.push(segment, 'administration', 3)
  return true
}

/** `Please confirm:` `1. Is the service running?`: what leads to questions, and a question among what was announced as steps. */
export const takesInquiry: Rule = (state, { segment, text, worded }) => {
  const isAmongSteps = worded.role === 'hypothesis' && state.holding.role === 'resolution' && isQuestion(text)
  if (state.fromCustomer || (!isAmongSteps && !leadsToQuestions(text))) return false
  state.push(segment, 'administration', 2)
  return true
}

/** What an agent's question may sound like, and is none of unless it politely tells to do something. */
const mayAsk: ReadonlySet<Role> = new Set<Role>(['administration', 'resolution', 'workaround'])

/** An agent's question; behind the cause, what is politely asked for is the remedy. */
export const takesQuestion: Rule = (state, { segment, trimmed, text, worded }) => {
  if (!mayAsk.has(worded.role) || state.fromCustomer || !isQuestion(text)) return false
  const isRequest = asksToDo(text)
  if (isRequest && worded.role !== 'administration') return false
  if (isRequest && state.roled.some(({ role }) => role === 'cause')) takeDone(state, segment, trimmed)
  else state.push(segment, 'administration', 2)
  return true
}

/** `Open: whether the door motor did it.`: told as it is, whatever it sounds like. */
export const takesOpenPoint: Rule = (state, { trimmed, worded }) => {
  const { role, forFuture } = state.holding
  if (role !== 'finding' || !forFuture) return false
  const isAside = worded.role === 'administration' && worded.strength === 2
  state.push(trimmed, isAside ? worded.role : role, isAside ? 2 : 3)
  return true
}

/** How to be reached; `let me know whether it works`. */
export const takesContact: Rule = (state, { segment, text }) => {
  const asks = state.fromCustomer ? says('contact', text) : segment.marker === null && asksForWord(text)
  if (asks) state.push(segment, 'administration', 2)
  return asks
}
