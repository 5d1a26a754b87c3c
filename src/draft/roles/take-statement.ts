/** What a sentence, or one side of it, is for: by what it says, by what holds, and by what learning makes of it. */
import { affirms } from '../lexicon/agreement.ts'
import { denies } from '../lexicon/denials.ts'
import { clearsInPassing, withdraws } from '../lexicon/taken-back.ts'
import { answersBesides } from '../lexicon/asides.ts'
import { asksForWord } from '../lexicon/asks-for-word.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { toldBehindGreeting } from '../lexicon/greetings.ts'
import { says, type Signal } from '../lexicon/lexicon.ts'
import { endsBadly, isBack } from '../lexicon/no-change.ts'
import { onlyPleads } from '../lexicon/pressing.ts'
import { asksToDo, leadsToQuestions } from '../lexicon/questions.ts'
import { textOf, type SentenceSegment } from '../segment/segment.ts'
import { describedRole, openingRole } from './described-role.ts'
import { nothing, type Holding } from './holding.ts'
import { endWithoutMasks, isAccess, isMask } from './mask.ts'
import type { ReadingState } from './reading-state.ts'
import { reportedRole } from './reported-role.ts'
import { isCourtesy, type Role } from './role.ts'
import { excludes, explainsProblem, isAdvice, isQuestion, withoutContact } from './segment-shows.ts'
import type { Side } from './sides.ts'
import { tellsBesideMask } from './told-beside-mask.ts'
import { trimClauses } from './trim-clauses.ts'
import {
  besidesCause,
  bringsCure,
  decisive,
  goesOn,
  isOutspoken,
  lasting,
  namesItsPurpose,
  staysWithRemedy,
  turnsSurely,
  turnsToRemedy,
} from './turning-roles.ts'
import { wordedRole, type WordedRole } from './worded-role.ts'

/** How likely what was done must be behind an announced cause for the sentences after it to go on with it. */
const surelyDone = 0.9

interface Told {
  /** All of it. */
  readonly segment: SentenceSegment
  /** Without the clauses, masks and ways to reach somebody that say nothing. */
  readonly trimmed: SentenceSegment
  /** What is left of it. */
  readonly text: string
  readonly worded: WordedRole
  /** What it says on this side of its turn; `null` where it does not turn. */
  readonly side: Side | null
}

/** Takes the sentence if it is the rule's to take; false where the next rule is to be asked. */
type Rule = (state: ReadingState, told: Told) => boolean

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

/** `About your other questions: …`, once the message has told why or what to do. */
const takesAnswerBesides: Rule = (state, { trimmed, text }) => {
  if (state.fromCustomer || !answersBesides(text)) return false
  if (!state.roled.some(({ role, announces }) => decisive.has(role) && !announces)) return false
  state.hold(besideSegment(trimmed, 'administration'))
  state.push(trimmed, 'administration', 2)
  return true
}

/** A suspicion that an agent takes back among the steps of the remedy. */
const takesBack: Rule = (state, { trimmed, text }) => {
  const isRemedy = state.holding.role === 'resolution' || state.holding.role === 'workaround'
  if (state.fromCustomer || !isRemedy || trimmed.marker !== null) return false
  if (!withdraws(text) && !clearsInPassing(text)) return false
  state.push(trimmed, 'ruledOut', 2)
  return true
}

const takesCourtesy: Rule = (state, { segment, text, worded }) => {
  if (!isMask(text) && worded.role !== 'courtesy' && !says('closer', text)) return false
  state.push(segment, 'courtesy', worded.strength)
  return true
}

/** `What can we do?`, below what was told. */
const takesPlea: Rule = (state, { segment, text }) => {
  if (!state.fromCustomer || !onlyPleads(text)) return false
  state.push(segment, 'administration', 2)
  return true
}

/** `User name: [user 1]`; `if it happens again, write to us`. */
const takesAccess: Rule = (state, { segment, text, worded }) => {
  const givesAccess = isAccess(text) && !tellsBesideMask(text, worded)
  // `Should it come back, replace the card at once.`: advice, and no word on how to reach anybody
  const isAdvised = worded.strength === 2 && (worded.role === 'resolution' || worded.role === 'workaround')
  if (!givesAccess && (state.fromCustomer || isAdvised || !says('recurrence', text))) return false
  state.push(segment, 'administration', 3)
  return true
}

/** `Please confirm:` `1. Is the service running?`: what leads to questions, and a question among what was announced as steps. */
const takesInquiry: Rule = (state, { segment, text, worded }) => {
  const isAmongSteps = worded.role === 'hypothesis' && state.holding.role === 'resolution' && isQuestion(text)
  if (state.fromCustomer || (!isAmongSteps && !leadsToQuestions(text))) return false
  state.push(segment, 'administration', 2)
  return true
}

/** What an agent's question may sound like, and is none of unless it politely tells to do something. */
const mayAsk: ReadonlySet<Role> = new Set<Role>(['administration', 'resolution', 'workaround'])

/** An agent's question; behind the cause, what is politely asked for is the remedy. */
const takesQuestion: Rule = (state, { segment, trimmed, text, worded }) => {
  if (!mayAsk.has(worded.role) || state.fromCustomer || !isQuestion(text)) return false
  const isRequest = asksToDo(text)
  if (isRequest && worded.role !== 'administration') return false
  if (isRequest && state.roled.some(({ role }) => role === 'cause')) takeDone(state, segment, trimmed)
  else state.push(segment, 'administration', 2)
  return true
}

const keepsWithRemedy: Rule = (state, { segment, trimmed, worded }) => {
  if (!staysWithRemedy(state.holding, state.said(worded, segment))) return false
  state.push(trimmed, 'resolution', 2)
  return true
}

/** How to be reached; `let me know whether it works`. */
const takesContact: Rule = (state, { segment, text }) => {
  const asks = state.fromCustomer ? says('contact', text) : segment.marker === null && asksForWord(text)
  if (asks) state.push(segment, 'administration', 2)
  return asks
}

/** A sentence among those of the cause that only says what it was not. */
const takesExclusion: Rule = (state, { trimmed, text }) => {
  if (state.holding.role !== 'cause' || !excludes(text) || !state.holdsInRun('cause')) return false
  state.push(trimmed, 'ruledOut', 2)
  return true
}

/** `It happens because of one of the following:` and the items of the list below it. */
const takesListOfCause: Rule = (state, { trimmed, worded }) => {
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
const takesDoneBehindAnnouncement: Rule = (state, told) => {
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

const turns: Rule = (state, { segment, trimmed, worded }) => {
  if (!turnsSurely(state.holding, state.said(worded, segment))) return false
  state.hold({ ...nothing, ...worded, paragraph: segment.paragraph, by: 'wording' })
  state.push(trimmed, worded.role, 2)
  return true
}

/** What is told beside a cause that was found, where it was only announced that one was. */
const takesBesideDiscovery: Rule = (state, told) => {
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

const surelyRemedy = 0.95
// 把轮询数从 5 调到 60   改成“招待费”再保存   what leads on
const acts = /[把将將].{1,30}[调調改设設换換关關开開删刪加升降停移]|[改换換调調设設升降][成为為到回]|[:：]$/u

const remedial: readonly Signal[] = ['instruction', 'remedy', 'applied', 'workaround', 'lasting', 'success']

/** `Found it: the job was left behind; [engineer] removed it.`: the side that tells what was done. */
const takesRemedyBehindAnnouncement: Rule = (state, { segment, trimmed, side }) => {
  if (side !== 'resolution' || state.holding.role !== 'cause' || state.holding.by !== 'announcement') return false
  takeDone(state, segment, trimmed)
  return true
}

/** `Cause: an index is missing. I have created it again.` */
const takesDeedBehindCause: Rule = (state, { segment, trimmed, worded }) => {
  if (state.holding.role !== 'cause' || worded.role !== 'resolution' || state.hasRemedyHeading()) return false
  if (!tellsDeed(textOf(segment)) || state.likelihoodOf('resolution', segment) < surelyDone) return false
  takeDone(state, segment, trimmed)
  return true
}

const asks = /^(?:so |now )?(?:please|kindly)\b|^(?:请|麻烦|烦请)(?!问)/iu

/** `Cause: an index is missing. Please create it again.`: what is asked for behind the cause on the line of its label. */
const takesAdviceBehindCause: Rule = (state, { segment, trimmed, text, worded }) => {
  const { holding, fromCustomer, headed } = state
  if (holding.role !== 'cause' || holding.inline !== segment.paragraph || fromCustomer) return false
  if (headed.has('resolution') || !state.holdsInRun('cause')) return false
  if (worded.strength !== 2 || (worded.role !== 'resolution' && worded.role !== 'workaround')) return false
  // `Please fit the kit to each lamp.`: whatever the verb
  const isAsked = asks.test(text) && state.likelihoodOf('resolution', segment) >= surelyDone
  if (!isAdvice(text) && !isAsked) return false
  state.hold(besideSegment(segment, worded.role))
  state.push(trimmed, worded.role, 2)
  return true
}

/** Behind a cause what names its purpose; but under a heading nothing is a remedy where that has a heading of its own. */
const opensRemedy: Rule = (state, { segment, trimmed, text, worded }) => {
  const { holding, fromCustomer } = state
  const namesPurpose = !state.hasRemedyHeading() && namesItsPurpose(holding, worded, text)
  if (
    !namesPurpose &&
    (fromCustomer || !turnsToRemedy(holding, worded, segment, { text, isApart: state.isApart(segment) }))
  )
    if (fromCustomer || !leavesCause(state, segment, worded)) return false
  const role = worded.role === 'workaround' && !bringsCure(text) ? worded.role : 'resolution'
  state.hold({ ...nothing, role, strength: 2, by: 'announcement' })
  state.push(trimmed, role, 2)
  return true
}

/** Behind a cause that was announced and told: `可以这么改：`, or a line that surely tells to do something. */
function leavesCause(state: ReadingState, segment: SentenceSegment, { role, strength }: WordedRole): boolean {
  const { holding } = state
  if (holding.role !== 'cause' || holding.by !== 'announcement' || !state.holdsInRun('cause')) return false
  // The remedy has a heading of its own.
  if (state.headed.has('resolution')) return false
  if (strength < 2 || (role !== 'resolution' && role !== 'workaround')) return false
  const text = textOf(segment)
  const leadsOn = /[:：]$/u.test(text) && text.length <= (/[\u4e00-\u9fff]/u.test(text) ? 16 : 60)
  return leadsOn || (state.likelihoodOf(role, segment) >= surelyRemedy && isAdvice(text))
}

const takesOutspokenFinding: Rule = (state, { trimmed, text, worded }) => {
  if (state.holding.role !== 'finding' || worded.strength !== 2 || !isOutspoken(worded.role, text)) return false
  state.pushAs('place', trimmed, worded.role, worded.strength)
  return true
}

/** What is no part of the remedy that was announced above it: `The bug is fixed in 3.4.2. Until then set the timeout to 120.`, `I have passed it on to our developers.` */
const takesBesideRemedy: Rule = (state, { segment, trimmed, text, worded }) => {
  const { role, by } = state.holding
  if (role !== 'resolution' || by !== 'announcement' || segment.marker !== null || worded.strength !== 2) return false
  const isStopgap =
    worded.role === 'workaround' &&
    (says('stopgap', text) || says('workaround', text)) &&
    state.likelihoodOf('workaround', segment) >= surelyRemedy
  const isRemark = worded.role === 'administration' && state.likelihoodOf('resolution', segment) < surelyRemedy
  if (!isStopgap && !isRemark) return false
  if (isStopgap) state.hold({ ...nothing, ...worded, paragraph: segment.paragraph, by: 'wording' })
  state.push(trimmed, worded.role, 2)
  return true
}

/** `3. The disk is at 14 % now.` among what was done: how it looked then, and no step. */
const takesOutcomeAmongSteps: Rule = (state, { segment, trimmed }) => {
  const { role, by } = state.holding
  if (role !== 'resolution' || by !== 'announcement' || segment.marker === null) return false
  if (state.likelihoodOf('confirmation', segment) < surelyOutcome) return false
  state.push(trimmed, 'confirmation', 2)
  return true
}

/** How likely an item among the steps must be to tell how it turned out. */
const surelyOutcome = 0.8

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
  takesAccess,
  takesInquiry,
  takesQuestion,
  keepsWithRemedy,
  takesContact,
  takesExclusion,
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

function takeDone(state: ReadingState, segment: SentenceSegment, trimmed: SentenceSegment): void {
  state.hold(besideSegment(segment, 'resolution'))
  state.push(trimmed, 'resolution', 2)
}

/** What holds for the rest of a sentence's paragraph. */
function besideSegment({ paragraph }: SentenceSegment, role: 'resolution' | 'workaround' | 'administration'): Holding {
  return { ...nothing, role, strength: 2, paragraph, by: 'wording' }
}
