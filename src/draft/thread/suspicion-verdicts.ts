/** What messages say of single suspicions: that they were right, that they fall, that what they name is as it should be. */
import { provesRight } from '../lexicon/agreement.ts'
import { says } from '../lexicon/lexicon.ts'
import { takesBack } from '../lexicon/points-back.ts'
import { reportsSound } from '../lexicon/denials/sound.ts'
import { deniesAll, revokes } from '../lexicon/denials/taken-back.ts'
import { answersAtOnce } from '../roles/answered-at-once.ts'
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from './content-words.ts'
import type { Suspicion, Suspicions } from './suspicions.ts'

/** `A stale key? No, it was written today.`: falls where it is told. */
export function takeAnsweredAtOnce(suspicions: Suspicions, { segments }: RoledMessage): void {
  for (const [at, roled] of segments.entries()) {
    const asked = segments[at - 1]
    if (asked !== undefined && answersAtOnce(asked, roled)) suspicions.refuted.set(asked, [roled])
  }
}

/** `Could the plug be wet? – You were right! Full of coolant.`: what is told beside it confirms the last suspicion. */
export function takeProof(suspicions: Suspicions, { segments, place }: RoledMessage): void {
  const at = segments.findIndex(({ segment }) => segment.kind === 'sentence' && provesRight(textOf(segment)))
  const word = segments[at]
  const guess = suspicions.guesses().findLast((one) => one.place === place - 1)
  if (word === undefined || guess === undefined) return
  const next = segments[at + 1]
  suspicions.upheld.set(guess.roled, next?.role === 'cause' ? next : word)
}

/** `Could it be the junk folder? – Junk folders are empty.`: what is as it should be is not to blame. `asked`: the suspicions that the message may answer. */
export function takeSound(suspicions: Suspicions, { segments }: RoledMessage, asked: readonly Suspicion[]): void {
  const sound = segments.filter((roled) => maySound.has(roled.role) && reportsSound(textOf(roled.segment)))
  for (const { roled, words } of asked) {
    const answers = sound.filter(({ segment }) => overlap(contentWords(textOf(segment)), words) >= sameThing)
    if (answers.length === 0 || suspicions.upheld.has(roled)) continue
    const others = suspicions.refuted.get(roled) ?? []
    suspicions.refute((one) => one.roled === roled, answers)
    suspicions.refuted.set(
      roled,
      segments.filter((one) => answers.includes(one) || others.includes(one)),
    )
  }
}

const maySound: ReadonlySet<Role> = new Set<Role>(['finding', 'ruledOut', 'environment', 'attempted'])

/** Share of its words that a finding has in common with the suspicion that it answers. */
const sameThing = 0.12

/** `It runs crash-consistent, thanks. We disabled the scanner, no change`: what helped at a place proves nothing of what was denied. */
export function takeDenials(suspicions: Suspicions, failures: readonly RoledSegment[], proposal: number): void {
  for (const failure of failures.filter(({ role, strength }) => role === 'ruledOut' && strength >= 2)) {
    const denied = contentWords(textOf(failure.segment))
    suspicions.refute(
      ({ roled, place, words }) =>
        place === proposal && roled.role === 'hypothesis' && overlap(denied, words) >= sameSuspicion,
      [failure],
    )
  }
}

/** Share of its words that a denial, which is sure to be about some suspicion, has in common with the one that it is about. */
const sameSuspicion = 0.1

/**
 * What the help desk tells of its own suspicion and takes back a sentence or two later, in the segment at `at`.
 *
 * @returns whether it points to one that it suspected in this very message, and so to no other
 */
export function takesBackOwn(suspicions: Suspicions, { segments }: RoledMessage, at: number): boolean {
  const [before, roled] = [segments[at - 1], segments[at]] as const
  if (roled === undefined) return false
  // `The switch was closed each time. That cannot explain it.`: told like a cause, and none.
  if (before !== undefined && isTakenBack(before, roled)) suspicions.refuted.set(before, [roled])
  // `I then suspected the schema. They take it from all. That theory is out.`
  const own = pointsToOne.test(textOf(roled.segment)) ? segments.slice(0, at).findLast(isGuess) : undefined
  if (own === undefined) return false
  suspicions.refuted.set(own, segments.slice(segments.indexOf(own) + 1, at + 1).slice(-2))
  return true
}

function isTakenBack({ role, strength, segment }: RoledSegment, by: RoledSegment): boolean {
  return role === 'cause' && strength < 3 && segment.paragraph === by.segment.paragraph && takesBack(textOf(by.segment))
}

/** A suspicion in prose. */
function isGuess({ role, segment, announces }: RoledSegment): boolean {
  return role === 'hypothesis' && segment.kind === 'sentence' && !announces
}

// That theory is out.   这个猜测不成立
const pointsToOne =
  /^(?:so |and |then )?(?:that|this) (?:theory|idea|suspicion|guess|hunch|hypothesis)\b|^(?:所以|因此)?[这该][个一]?(?:猜测|怀疑|想法|假设|推测|猜想)/iu

/** What the segment at `at`, in which the help desk rules something out, says of earlier suspicions. */
export function takeRuledOut(suspicions: Suspicions, message: RoledMessage, at: number): void {
  const roled = message.segments[at]
  if (roled === undefined) return
  const text = textOf(roled.segment)
  const words = contentWords(text)
  const concluded = contentWords(conclusion.exec(text)?.[1] ?? '')
  const sweeping = says('earlierSuspicion', text)
  const isRevoked = revokes(text)
  suspicions.refute(
    (one) =>
      (one.roled.role === 'hypothesis' || (isRevoked && one.roled.strength < 3)) &&
      (sweeping ||
        (isRevoked && overlap(words, one.words) > 0) ||
        overlap(words, one.words) >= sameVerdict ||
        overlap(concluded, one.words) >= sameName),
    [roled],
  )
  // `The list is empty, the account may read all. Neither of the two, then.`
  if (deniesAll(text)) {
    const last = suspicions.guesses().at(-1)?.place
    suspicions.refute(
      ({ roled: guess, place }) => guess.role === 'hypothesis' && place === last,
      groundsOf(message, at),
    )
  }
}

// 3.1 GB and no waits, so it isn't the database   …，所以不是网络的问题
const conclusion =
  /[,，;；] ?(?:so|hence|thus|therefore|所以|因此|说明|可见)[^,，;；]{0,12}(?:not|n't|不是) ([^,，;；]{2,40})$/iu

/** Share of its words that a verdict has in common with the suspicion that it is about. */
const sameVerdict = 0.3

/** The same of what a verdict names in the end. */
const sameName = 0.5

/** What a denial of all suspicions rests on: the findings just before it, or itself where there are none. */
function groundsOf({ segments }: RoledMessage, at: number): readonly RoledSegment[] {
  const before = segments.slice(Math.max(0, at - 2), at).filter(({ role }) => role === 'finding' || role === 'ruledOut')
  const denial = segments[at]
  return before.length > 0 || denial === undefined ? before : [denial]
}

/** Upholds what a segment that confirms a suspicion is about. */
export function takeUpheld(suspicions: Suspicions, roled: RoledSegment): void {
  const text = textOf(roled.segment)
  const words = contentWords(text)
  const guesses = suspicions.guesses()
  // `Theory confirmed.`: the one that was told last.
  const last = namesSuspicion.test(text) ? guesses.at(-1) : undefined
  const sweeping = says('earlierSuspicion', text)
  for (const guess of guesses)
    if (guess === last || sweeping || overlap(words, guess.words) >= sameConfirmation)
      suspicions.upheld.set(guess.roled, roled)
}

// Theory confirmed   推测成立
const namesSuspicion =
  /\b(?:suspicion|theory|hunch|guess|hypothesis|assumption)\b|猜测|猜想|推测|怀疑|懷疑|假设|假設|判断|判斷/iu

/** Share of its words that a confirmation has in common with the suspicion that it is about. */
const sameConfirmation = 0.4
