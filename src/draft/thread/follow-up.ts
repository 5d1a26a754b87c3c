/** What became of the suspicions and remedies of a thread: what later messages say about them. */
import { says } from '../lexicon/lexicon.ts'
import { revokes } from '../lexicon/denials/taken-back.ts'
import { namesTrial } from '../lexicon/denials/trials.ts'
import { likelihood, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { confirms, denies, deniesSurely, isContent, outdo, takesAllBack } from './answered-remedy.ts'
import { overlap } from './content-words.ts'
import { isBridged, noProposal, proposalOf, proposes, type Proposal } from './proposal.ts'
import {
  takeAnsweredAtOnce,
  takeDenials,
  takeProof,
  takeRuledOut,
  takesBackOwn,
  takeSound,
  takeUpheld,
} from './suspicion-verdicts.ts'
import { Suspicions, type Suspicion } from './suspicions.ts'

export interface FollowUp {
  /** Suspicions and causes that were taken back or did not help, with the segments that say so. */
  readonly refuted: ReadonlyMap<RoledSegment, readonly RoledSegment[]>
  /** Suspicions that were confirmed: with the sentence that says so, or `null` where acting on them helped. */
  readonly upheld: ReadonlyMap<RoledSegment, RoledSegment | null>
  /** Places of the messages whose remedy helped. */
  readonly worked: ReadonlySet<number>
  /** Places of the messages whose remedy did not help. */
  readonly failed: ReadonlySet<number>
  /** The last word on whether the problem is gone; `null` where nobody says. */
  readonly verdict: Verdict | null
}

type Verdict = 'worked' | 'failed'

/** Follows a thread from the oldest message to the newest. */
export function followUp(thread: readonly RoledMessage[]): FollowUp {
  const tracker = new Tracker()
  for (const message of thread) tracker.take(message)
  return tracker.found()
}

class Tracker {
  readonly #suspicions = new Suspicions()
  readonly #worked = new Set<number>()
  readonly #failed = new Set<number>()
  #verdict: Verdict | null = null
  #proposal: Proposal = noProposal
  /** Place of the last message of the help desk that asked for a trial. */
  #trial = -1

  found(): FollowUp {
    const { refuted, upheld } = this.#suspicions
    return { refuted, upheld, worked: this.#worked, failed: this.#failed, verdict: this.#verdict }
  }

  take(message: RoledMessage): void {
    takeAnsweredAtOnce(this.#suspicions, message)
    const isFromCustomer = message.message.role === 'customer'
    const guesses = this.#suspicions.guesses()
    if (isFromCustomer) {
      const asked = guesses.filter(({ place }) => place === this.#proposal.place)
      takeProof(this.#suspicions, message)
      this.#takeAnswer(message)
      takeSound(this.#suspicions, message, asked)
    } else {
      this.#takeReport(message)
      const own = this.#suspicions.guesses().filter(({ roled }) => roled.segment.message.role === 'customer')
      takeSound(this.#suspicions, message, own)
    }
    this.#suspicions.add(message)
    if (isFromCustomer) return
    if (message.segments.some(({ role }) => role === 'attempted')) this.#trial = message.place
    this.#proposal = proposalOf(message) ?? this.#proposal
  }

  /** What a requestor writes back: whether what was proposed helped. */
  #takeAnswer(message: RoledMessage): void {
    const ownRemedies = message.segments.filter((roled) => roled.role === 'resolution')
    const denied = message.segments.filter(ownRemedies.length > 0 ? deniesSurely : denies)
    const failures = this.#failuresAmong(denied, message)
    const successes = [...message.segments.filter(confirms), ...ownRemedies]
    if (ownRemedies.length > 0) {
      this.#worked.add(message.place)
      if (message.segments.some(({ role }) => role === 'cause'))
        this.#proposal = { ...this.#proposal, place: message.place }
    }
    if (this.#proposal.place < 0) {
      if (message.place > 0 && successes.length > failures.length) this.#takeUnproposed(message)
      return
    }
    if (failures.length + successes.length === 0 && isContent(message)) successes.push(...message.segments)
    if (this.#helped(successes, failures)) this.#takeSuccess(failures)
    else if (failures.length > 0) this.#takeFailure(message, failures)
  }

  /** Of the denials of a message, those that are about what was proposed last. */
  #failuresAmong(denied: readonly RoledSegment[], message: RoledMessage): readonly RoledSegment[] {
    const { place, remedy, advises } = this.#proposal
    if (advises && denied.length > 0) return denied
    // `Could it be the lock file? – No.`
    if (denied.length === 0 && remedy.size === 0 && place === message.place - 1) return onlyNo(message)
    // Of a cause alone nothing can be tried in vain.
    return denied.filter(
      ({ role, segment }) => role === 'ruledOut' && (!namesTrial(textOf(segment)) || isNotOurs.test(textOf(segment))),
    )
  }

  /** `Please set the density to 5. – That did it.`: a trial is all that was proposed, and it helped. */
  #takeUnproposed({ place }: RoledMessage): void {
    this.#verdict = 'worked'
    if (this.#trial === place - 1) this.#worked.add(this.#trial)
  }

  #helped(successes: readonly RoledSegment[], failures: readonly RoledSegment[]): boolean {
    if (successes.length === 0 || failures.some(takesAllBack)) return false
    return failures.length === 0 || outdo(successes, failures) || isBridged(this.#proposal, successes)
  }

  #takeSuccess(failures: readonly RoledSegment[]): void {
    this.#verdict = 'worked'
    this.#worked.add(this.#proposal.place)
    takeDenials(this.#suspicions, failures, this.#proposal.place)
    this.#suspicions.prove((suspicion) => this.#isProved(suspicion))
  }

  #takeFailure(message: RoledMessage, failures: readonly RoledSegment[]): void {
    const { place: proposal } = this.#proposal
    this.#verdict = 'failed'
    this.#failed.add(proposal)
    if (failures.some(takesAllBack)) {
      this.#worked.delete(proposal)
      this.#suspicions.withdrawProof(proposal)
    }
    this.#suspicions.refute(({ place }) => place === proposal, withWhatCameBack(message, failures))
  }

  /** Whether a suspicion is proved where what was proposed last helped: it stands there, or what was done is about it. */
  #isProved({ roled, place, words }: Suspicion): boolean {
    const { place: proposal, remedy } = this.#proposal
    if (place === proposal) return true
    const isEarlier = place < proposal && !this.#failed.has(place) && roled.role === 'hypothesis'
    return isEarlier && roled.segment.message.role !== 'customer' && overlap(words, remedy) >= sameMatter
  }

  /** What the help desk tells of its own suspicions, and of how it went on. */
  #takeReport(message: RoledMessage): void {
    for (const [at, roled] of message.segments.entries()) {
      if (roled.segment.kind !== 'sentence' || roled.role === 'courtesy') continue
      const text = textOf(roled.segment)
      if (roled.role === 'ruledOut') {
        if (takesBackOwn(this.#suspicions, message, at)) continue
        if (revokes(text)) this.#takeRevocation()
        takeRuledOut(this.#suspicions, message, at)
        if (says('noChange', text)) this.#takeNoChange(roled)
      } else if (says('upheld', text)) takeUpheld(this.#suspicions, roled)
      if ((says('reportedSuccess', text) || isPassedOn(roled)) && !says('noChange', text)) {
        this.#verdict = 'worked'
        if (this.#proposal.place >= 0) this.#worked.add(this.#proposal.place)
        if (message.segments.some(proposes)) this.#worked.add(message.place)
      }
    }
  }

  /** The help desk takes back what it gave as the cause: what it proposed for that did not help, whatever the answer seemed to say. */
  #takeRevocation(): void {
    const { place } = this.#proposal
    if (place < 0) return
    this.#worked.delete(place)
    this.#failed.add(place)
    this.#suspicions.withdrawProof(place)
  }

  /** The help desk itself reports that its last proposal changed nothing. */
  #takeNoChange(report: RoledSegment): void {
    const { place: proposal } = this.#proposal
    if (proposal < 0) return
    this.#failed.add(proposal)
    this.#suspicions.refute(({ roled, place }) => place === proposal && isShaky(roled), [report])
  }
}

/** The one word of a message that says nothing but no. */
function onlyNo({ segments }: RoledMessage): readonly RoledSegment[] {
  const said = segments.filter(({ role, segment }) => role !== 'courtesy' && segment.kind === 'sentence')
  return said.length === 1 ? said.filter(({ segment }) => bareNo.test(textOf(segment))) : []
}

const bareNo = /^(?:no|nope|nah|negative|not (?:it|that|this)|否|不是|不对|并不是|非也|不符)[.。!！]?$/iu

// Double-checked, not our case.   核对过了，和我们的情况不符
const isNotOurs =
  /\bnot (?:our|my|the) (?:case|situation|cause|problem)\b|\bnot (?:it|that)(?:$|[.,;!])|(?:不是|并非)(?:我们|这边|这里|本店|本院)?的?(?:这种|这个)?(?:情况|问题|原因)|不(?:相?符|吻合|适用)/iu

/** Share of its words that an earlier suspicion has in common with the remedy that helped, from which on that proves it. */
const sameMatter = 0.25

/** `I have to take that back. Four since this morning.`: what came back tells more than the words before it. */
function withWhatCameBack({ segments }: RoledMessage, failures: readonly RoledSegment[]): readonly RoledSegment[] {
  return failures.map((failure) => {
    const next = segments[segments.indexOf(failure) + 1]
    return takesAllBack(failure) && next?.segment.kind === 'sentence' ? next : failure
  })
}

/** What a help desk notes of a requestor's word: `客户来电告知都正常。` */
function isPassedOn({ role, strength, segment, by }: RoledSegment): boolean {
  if (role !== 'confirmation' || strength < 2) return false
  const text = textOf(segment)
  // `Verification: no alarm for seven nights`
  const isVerified = by === 'heading' && !says('inquiry', text) && !says('instruction', text) && !says('progress', text)
  return isVerified || ofRequestor.test(text)
}

const ofRequestor = /\[?(?:客户|用户)|\bcustomer\b|\buser\b|\bcaller\b/iu

/** Whether the help desk's own `No, …` may be about it: not about what a heading tells, nor about what is surely a cause. */
function isShaky(roled: RoledSegment): boolean {
  return roled.strength < 3 && likelihood(roled, 'cause') < sureCause
}

const sureCause = 0.95
