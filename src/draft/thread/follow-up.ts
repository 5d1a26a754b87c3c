/** What became of the suspicions and remedies of a thread: what later messages say about them. */
import { provesRight } from '../lexicon/agreement.ts'
import { says } from '../lexicon/lexicon.ts'
import { takesBack } from '../lexicon/points-back.ts'
import { reportsSound } from '../lexicon/sound.ts'
import { deniesAll } from '../lexicon/taken-back.ts'
import { namesTrial } from '../lexicon/trials.ts'
import { answersAtOnce } from '../roles/answered-at-once.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { confirms, denies, deniesSurely, isContent, outdo, takesAllBack } from './answered-remedy.ts'
import { contentWords, overlap } from './content-words.ts'

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
  return tracker
}

interface Open {
  readonly roled: RoledSegment
  readonly place: number
  readonly words: ReadonlySet<string>
}

class Tracker implements FollowUp {
  readonly refuted = new Map<RoledSegment, readonly RoledSegment[]>()
  readonly upheld = new Map<RoledSegment, RoledSegment | null>()
  readonly worked = new Set<number>()
  readonly failed = new Set<number>()
  verdict: Verdict | null = null
  private open: Open[] = []
  /** Place of the last message that proposed something. */
  private proposal = -1
  /** What it named as a way round, in words. */
  private around: readonly ReadonlySet<string>[] = []
  /** The words of its remedy. */
  private remedy: ReadonlySet<string> = new Set()
  /** Place of the last message of the help desk that asked for a trial. */
  private trial = -1
  /** Whether it proposed anything to be done or to be looked at. */
  private advises = true

  take(message: RoledMessage): void {
    this.takeAnsweredAtOnce(message)
    if (message.message.role === 'customer') {
      const asked = this.open.filter(({ roled, place }) => place === this.proposal && roled.role === 'hypothesis')
      this.takeProofs(message)
      this.takeAnswer(message)
      this.takeSound(message, asked)
    } else {
      this.takeReport(message)
      this.takeSound(
        message,
        this.open.filter(({ roled }) => isGuessOfRequestor(roled)),
      )
    }
    for (const roled of message.segments) {
      if (roled.role !== 'hypothesis' && roled.role !== 'cause') continue
      if (roled.segment.kind !== 'sentence' || roled.announces || this.refuted.has(roled)) continue
      this.open.push({ roled, place: message.place, words: contentWords(textOf(roled.segment)) })
    }
    if (message.message.role !== 'customer' && message.segments.some(({ role }) => role === 'attempted'))
      this.trial = message.place
    if (message.message.role !== 'customer' && message.segments.some(proposes)) {
      this.proposal = message.place
      this.remedy = contentWords(remedyIn(message))
      this.around = message.segments
        .filter(({ role, segment }) => role === 'workaround' && segment.kind === 'sentence')
        .map(({ segment }) => contentWords(textOf(segment)))
      this.advises = message.segments.some(({ role, strength }) => strength >= 2 && advised.has(role))
    }
  }

  /** `A stale key? No, it was written today.`: falls where it is told. */
  private takeAnsweredAtOnce({ segments }: RoledMessage): void {
    for (const [at, roled] of segments.entries()) {
      const asked = segments[at - 1]
      if (asked !== undefined && answersAtOnce(asked, roled)) this.refuted.set(asked, [roled])
    }
  }

  /** `Could the plug be wet? – You were right! Full of coolant.`: what is told beside it confirms the last suspicion. */
  private takeProofs({ segments, place }: RoledMessage): void {
    const at = segments.findIndex(({ segment }) => segment.kind === 'sentence' && provesRight(textOf(segment)))
    const word = segments[at]
    const guess = this.open.findLast((open) => open.place === place - 1 && open.roled.role === 'hypothesis')
    if (word === undefined || guess === undefined) return
    const next = segments[at + 1]
    this.upheld.set(guess.roled, next?.role === 'cause' ? next : word)
  }

  private takeAnswer(message: RoledMessage): void {
    const ownRemedies = message.segments.filter((roled) => roled.role === 'resolution')
    const denied = message.segments.filter(ownRemedies.length > 0 ? deniesSurely : denies)
    // Of a cause alone nothing can be tried in vain.
    const failures = this.advises
      ? denied
      : denied.filter(({ role, segment }) => role === 'ruledOut' && !namesTrial(textOf(segment)))
    const successes = [...message.segments.filter(confirms), ...ownRemedies]
    if (ownRemedies.length > 0) this.worked.add(message.place)
    if (ownRemedies.length > 0 && message.segments.some((roled) => roled.role === 'cause'))
      this.proposal = message.place
    if (this.proposal < 0) {
      if (message.place > 0 && successes.length > failures.length) {
        this.verdict = 'worked'
        // `Please set the density to 5. – That did it.`: a trial is all that was proposed, and it helped.
        if (this.trial === message.place - 1) this.worked.add(this.trial)
      }
      return
    }
    if (failures.length + successes.length === 0 && isContent(message)) successes.push(...message.segments)
    const isTakenBackWhole = failures.some(takesAllBack)
    if (
      !isTakenBackWhole &&
      successes.length > 0 &&
      (failures.length === 0 || outdo(successes, failures) || this.isBridged(successes))
    ) {
      this.verdict = 'worked'
      this.worked.add(this.proposal)
      this.refuteDenied(failures)
      for (const open of this.open)
        if (!this.upheld.has(open.roled) && this.isProved(open)) this.upheld.set(open.roled, null)
    } else if (failures.length > 0) {
      this.verdict = 'failed'
      this.failed.add(this.proposal)
      // What seemed to help was no proof.
      if (isTakenBackWhole) this.withdrawProof(this.proposal)
      this.refute((open) => open.place === this.proposal, withWhatCameBack(message, failures))
    }
  }

  /** Whether a suspicion is proved where what was proposed last helped: it stands there, or what was done is about it. */
  private isProved({ roled, place, words }: Open): boolean {
    if (place === this.proposal) return true
    const isEarlier = place < this.proposal && !this.failed.has(place) && roled.role === 'hypothesis'
    return isEarlier && roled.segment.message.role !== 'customer' && overlap(words, this.remedy) >= sameMatter
  }

  private withdrawProof(place: number): void {
    this.worked.delete(place)
    for (const { roled, place: at } of this.open)
      if (at === place && this.upheld.get(roled) === null) this.upheld.delete(roled)
  }

  /** Whether what works is the way round: a suspicion that is denied beside it says nothing against that. */
  private isBridged(successes: readonly RoledSegment[]): boolean {
    return successes.some(({ segment }) => {
      const words = contentWords(textOf(segment))
      return this.around.some((way) => overlap(words, way) >= sameThing)
    })
  }

  /** `It runs crash-consistent, thanks. We disabled the scanner, no change`: what helped proves nothing of what was denied. */
  private refuteDenied(failures: readonly RoledSegment[]): void {
    for (const failure of failures.filter(({ role, strength }) => role === 'ruledOut' && strength >= 2)) {
      const words = contentWords(textOf(failure.segment))
      this.refute(
        ({ roled, place, words: open }) =>
          place === this.proposal && roled.role === 'hypothesis' && overlap(words, open) >= sameSuspicion,
        [failure],
      )
    }
  }

  /** `Could it be the junk folder? – Junk folders are empty.`: what is as it should be is not to blame. */
  private takeSound({ segments }: RoledMessage, asked: readonly Open[]): void {
    const sound = segments.filter((roled) => maySound.has(roled.role) && reportsSound(textOf(roled.segment)))
    for (const { roled, words } of asked) {
      const answers = sound.filter(({ segment }) => overlap(contentWords(textOf(segment)), words) >= sameThing)
      if (answers.length === 0 || this.upheld.has(roled)) continue
      const others = this.refuted.get(roled) ?? []
      this.refute((open) => open.roled === roled, answers)
      this.refuted.set(
        roled,
        segments.filter((one) => answers.includes(one) || others.includes(one)),
      )
    }
  }

  private takeReport(message: RoledMessage): void {
    for (const [at, roled] of message.segments.entries()) {
      if (roled.segment.kind !== 'sentence' || roled.role === 'courtesy') continue
      const text = textOf(roled.segment)
      if (roled.role === 'ruledOut') {
        const before = message.segments[at - 1]
        // `The switch was closed each time. That cannot explain it.`: told like a cause, and none.
        if (before !== undefined && isTakenBack(before, roled)) this.refuted.set(before, [roled])
        // `I then suspected the schema. They take it from all. That theory is out.`
        const own = pointsToOne.test(text) ? message.segments.slice(0, at).findLast(isGuess) : undefined
        if (own !== undefined) {
          this.refuted.set(own, message.segments.slice(message.segments.indexOf(own) + 1, at + 1).slice(-2))
          continue
        }
        const words = contentWords(text)
        const concluded = contentWords(conclusion.exec(text)?.[1] ?? '')
        const sweeping = says('earlierSuspicion', text)
        this.refute(
          (open) =>
            open.roled.role === 'hypothesis' &&
            (sweeping || overlap(words, open.words) >= 0.3 || overlap(concluded, open.words) >= sameName),
          [roled],
        )
        // `The list is empty, the account may read all. Neither of the two, then.`
        if (deniesAll(text)) {
          const last = this.open.findLast((open) => open.roled.role === 'hypothesis')?.place
          this.refute((open) => open.roled.role === 'hypothesis' && open.place === last, groundsOf(message, at))
        }
        if (says('noChange', text) && this.proposal >= 0) {
          this.failed.add(this.proposal)
          this.refute((open) => open.place === this.proposal && isShaky(open.roled), [roled])
        }
      } else if (says('upheld', text)) {
        const words = contentWords(text)
        // `Theory confirmed.`: the one that was told last.
        const last = namesSuspicion.test(text)
          ? this.open.findLast((open) => open.roled.role === 'hypothesis')
          : undefined
        for (const open of this.open) {
          if (
            open.roled.role === 'hypothesis' &&
            (open === last || says('earlierSuspicion', text) || overlap(words, open.words) >= 0.4)
          ) {
            this.upheld.set(open.roled, roled)
          }
        }
      }
      if ((says('reportedSuccess', text) || isPassedOn(roled)) && !says('noChange', text)) {
        this.verdict = 'worked'
        if (this.proposal >= 0) this.worked.add(this.proposal)
        if (message.segments.some(proposes)) this.worked.add(message.place)
      }
    }
  }

  private refute(which: (open: Open) => boolean, by: readonly RoledSegment[]): void {
    const kept: Open[] = []
    for (const open of this.open) {
      if (which(open) && !this.upheld.has(open.roled) && !says('unproven', textOf(open.roled.segment)))
        this.refuted.set(open.roled, by)
      else kept.push(open)
    }
    this.open = kept
  }
}

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

/** What a denial of all suspicions rests on: the findings just before it, or itself where there are none. */
function groundsOf({ segments }: RoledMessage, at: number): readonly RoledSegment[] {
  const before = segments.slice(Math.max(0, at - 2), at).filter(({ role }) => role === 'finding' || role === 'ruledOut')
  const denial = segments[at]
  return before.length > 0 || denial === undefined ? before : [denial]
}

function isGuessOfRequestor({ role, segment }: RoledSegment): boolean {
  return role === 'hypothesis' && segment.message.role === 'customer'
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

// Theory confirmed   推测成立
const namesSuspicion =
  /\b(?:suspicion|theory|hunch|guess|hypothesis|assumption)\b|猜测|猜想|推测|怀疑|懷疑|假设|假設|判断|判斷/iu

// 3.1 GB and no waits, so it isn't the database   …，所以不是网络的问题
const conclusion =
  /[,，;；] ?(?:so|hence|thus|therefore|所以|因此|说明|可见)[^,，;；]{0,12}(?:not|n't|不是) ([^,，;；]{2,40})$/iu

/** Share of its words that what a verdict names has in common with a suspicion. */
const sameName = 0.5

const advised: ReadonlySet<Role> = new Set<Role>([
  'hypothesis',
  'resolution',
  'workaround',
  'attempted',
  'administration',
])

const maySound: ReadonlySet<Role> = new Set<Role>(['finding', 'ruledOut', 'environment', 'attempted'])

/** Share of its words that a finding has in common with the suspicion that it answers. */
const sameThing = 0.12

/** The same of a denial, which is sure to be about some suspicion. */
const sameSuspicion = 0.1

/** Whether the help desk's own `No, …` may be about it: not about what a heading tells, nor about what is surely a cause. */
function isShaky(roled: RoledSegment): boolean {
  return roled.strength < 3 && likelihood(roled, 'cause') < sureCause
}

const sureCause = 0.95

/** Share of its words that an earlier suspicion has in common with the remedy that helped, from which on that proves it. */
const sameMatter = 0.25

function remedyIn({ segments }: RoledMessage): string {
  return segments
    .filter(({ role, segment }) => role === 'resolution' && segment.kind === 'sentence')
    .map(({ segment }) => textOf(segment))
    .join('\n')
}

function proposes(roled: RoledSegment): boolean {
  if (roled.role === 'hypothesis' || roled.role === 'resolution' || roled.role === 'workaround') return true
  return roled.role === 'cause' && roled.strength >= 2
}
