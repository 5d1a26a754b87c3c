/** Suspicions that nobody took up again in so many words, and what ruled them out all the same. */
import type { NonEmpty } from '../../model/draft.ts'
import { affirms } from '../lexicon/agreement.ts'
import { asksBesides } from '../lexicon/asides.ts'
import { deniedPart, denies, deniesAnother, deniesEach, namesWhatItClears } from '../lexicon/denials/denials.ts'
import { putsOff } from '../lexicon/denials/left-open.ts'
import { leavesUnknown } from '../lexicon/causes/cause-unknown.ts'
import { says } from '../lexicon/lexicon.ts'
import { pointsBack } from '../lexicon/points-back.ts'
import { asksForExtent, asksForParticulars } from '../lexicon/questions.ts'
import { deniesInWords } from '../roles/denies-in-words.ts'
import { isMask } from '../roles/mask.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { canBeDone } from '../lexicon/denials/works-so.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import type { SettledCause } from '../thread/choose-cause.ts'
import { matterOf, overlap } from '../thread/content-words.ts'
import type { FollowUp } from '../thread/follow-up.ts'
import { isOwnRequest } from './own-request.ts'
import { onlyComesBack } from './tells-exclusion.ts'

/** A suspicion that is still to be ruled out. */
export interface OpenSuspicion {
  readonly roled: RoledSegment
  readonly place: number
  readonly matter: ReadonlySet<string>
  /** Place of the last message that tells the cause, which is another; -1 where none does. */
  readonly solvedAt: number
}

/** The suspicions of a thread that neither fell nor held and that no section tells (`told`); what sounds like the cause is none of them. */
export function openSuspicions(
  thread: readonly RoledMessage[],
  story: FollowUp,
  told: ReadonlySet<RoledSegment>,
  { segments: cause, place: solvedAt }: SettledCause,
): readonly OpenSuspicion[] {
  const stated = matterIn(cause)
  return thread.flatMap(({ segments, place }) =>
    segments.flatMap((roled, at) => {
      if (
        !maySuspect(roled) ||
        isOwnRequest(segments[at - 1], roled) ||
        roled.segment.kind === 'code' ||
        roled.announces
      )
        return []
      // That the problem went away proves nothing of a suspicion that was answered before.
      const isUpheld = story.upheld.get(roled) ?? null
      if (told.has(roled) || isUpheld !== null) return []
      const text = textOf(roled.segment)
      if (isMask(text)) return []
      const matter = matterOf(text)
      if (
        asksBesides(text) ||
        asksForParticulars(text) ||
        asksForExtent(text) ||
        putsOff(text) ||
        says('unproven', text) ||
        overlap(matter, stated) >= leastAkin
      )
        return []
      return [{ roled, place, matter, solvedAt }]
    }),
  )
}

/** What is told as a suspicion, or may well be one behind what was asked or seen. */
function maySuspect(roled: RoledSegment): boolean {
  if (roled.role === 'hypothesis') return true
  if (roled.segment.kind === 'sentence' && says('notReproducible', textOf(roled.segment))) return false
  return likeSuspicions.has(roled.role) && roled.strength < 3 && likelihood(roled, 'hypothesis') >= leastSuspicion
}

const likeSuspicions: ReadonlySet<Role> = new Set<Role>(['administration', 'attempted', 'finding', 'courtesy'])
const leastSuspicion = 0.3

/** Share of its words that a suspicion has in common with the cause that it came near to. */
const leastAkin = 0.34

/** Whether a sentence of the message at `place`, read as a fact, answers a suspicion of an earlier message: `A full disk? – 40 GB are free.` */
export function answersSuspicion(roled: RoledSegment, place: number, open: readonly OpenSuspicion[]): boolean {
  if (!mayAnswer.has(roled.role) || roled.segment.kind === 'code') return false
  if (roled.strength === 3) return clearsUnderHeading(roled, place, open)
  const text = textOf(roled.segment)
  if (isQuestion(text) || says('hedge', text) || says('instruction', text) || leavesUnknown(text)) return false
  if (onlyComesBack(text)) return false
  const likely = likelihood(roled, 'ruledOut')
  if (roled.segment.message.role === 'customer' && affirms(text)) return false
  if (likely >= probable && open.some((one) => one.place === place - 1)) return true
  if (canBeDone(text) && likely < leastAnswer) return false
  // And "More" I pressed, it says "could not find any": what a screen denies.
  const own = text.replace(quoted, '')
  const isDenied = (likely >= leastAnswer && denies(own)) || deniesInWords(own)
  const earlier = open.filter((one) => one.place < place)
  if (!isDenied) return false
  return (
    suspicionBehind([roled], place, earlier) !== null ||
    (onlySuspicionAt(place - 1, earlier) !== null && !affirms(text))
  )
}

/** `1. 操作日志里只有一个用户，不存在并发月结；` in an analysis: denies in so many words what was suspected before. */
function clearsUnderHeading(roled: RoledSegment, place: number, open: readonly OpenSuspicion[]): boolean {
  if (roled.role !== 'finding' || roled.by !== 'heading' || roled.forFuture) return false
  if (roled.segment.message.role === 'customer') return false
  const text = textOf(roled.segment)
  if (isQuestion(text) || says('hedge', text) || !(deniesInWords(text) || saysThereIsNone.test(text))) return false
  const earlier = open.filter((one) => one.place < place)
  return suspicionBehind([roled], place, earlier) !== null
}

// …，不存在并发月结   …，没有被改过
const saysThereIsNone = /[，,](?:也|并|都|均)?(?:不存在|没有?被|未被|没有?人)[^，,。；;]{1,16}[。；;.]?$/u

const quoted = /["“「][^"“”「」]{1,100}["”」]/gu

/** How likely a sentence must be to rule out what the message before it suspected, and one that shares its words and denies something. */
const probable = 0.45
const leastAnswer = 0.1

const mayAnswer: ReadonlySet<Role> = new Set<Role>(['finding', 'attempted', 'environment', 'ruledOut', 'courtesy'])

/** The suspicion that what rules something out speaks of, by the words that they share; of equally near ones the latest. */
function suspicionBehind(
  exclusion: readonly RoledSegment[],
  place: number,
  open: readonly OpenSuspicion[],
): OpenSuspicion | null {
  const matter = matterOf(exclusion.map(({ segment }) => deniedPart(textOf(segment))).join('\n'))
  const start = exclusion[0]?.segment.start ?? 0
  let best: OpenSuspicion | null = null
  let most = 0
  for (const suspicion of open) {
    if (suspicion.place > place || (suspicion.place === place && suspicion.roled.segment.start >= start)) continue
    const shared = overlap(suspicion.matter, matter)
    if (shared === 0 || shared < most) continue
    most = shared
    best = suspicion
  }
  return best
}

/** An exclusion of the message at `place` with the suspicion before it that it speaks of; `null` where no words tell of which. */
export function withSuspicion(
  exclusion: NonEmpty<RoledSegment>,
  place: number,
  open: readonly OpenSuspicion[],
): NonEmpty<RoledSegment> | null {
  const suspicion = suspicionBehind(exclusion, place, open)
  return suspicion === null ? null : [suspicion.roled, ...exclusion]
}

/** The suspicion that the messages just before left open and that an exclusion without a word in common with any must be about: `A full queue? – Had a look. – Rule that out, then.` */
export function lastSuspicion(
  exclusion: NonEmpty<RoledSegment>,
  place: number,
  open: readonly OpenSuspicion[],
): RoledSegment | null {
  if (exclusion.some((roled) => namesItsMatter(roled)) || !exclusion.some((roled) => isSureDenial(roled))) return null
  return (onlySuspicionAt(place - 1, open) ?? onlySuspicionAt(place - 2, open))?.roled ?? null
}

/** What was suspected, what was tried, `It isn't the mains either`, `The router has no part in it`: needs nothing that says what it is about. */
function namesItsMatter({ role, segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return (
    role === 'hypothesis' || role === 'attempted' || deniesAnother(text) || deniesEach(text) || namesWhatItClears(text)
  )
}

function isSureDenial(roled: RoledSegment): boolean {
  const likely = roled.role === 'ruledOut' ? likelihood(roled, 'ruledOut') : 0
  if (likely >= even || (likely >= leastAside && pointsBack(textOf(roled.segment)))) return true
  return deniesInWords(textOf(roled.segment))
}

/** The suspicion of the message at `place`, where it told one alone. */
function onlySuspicionAt(place: number, open: readonly OpenSuspicion[]): OpenSuspicion | null {
  const [suspicion, ...others] = open.filter(
    ({ roled, place: at }) => at === place && roled.role === 'hypothesis' && likelihood(roled, 'hypothesis') >= even,
  )
  return suspicion === undefined || others.length > 0 ? null : suspicion
}

const even = 0.5

/** The same of one that points to what was said before: `That one is done with.` */
const leastAside = 0.3

function matterIn(segments: readonly RoledSegment[]): ReadonlySet<string> {
  return matterOf(segments.map(({ segment }) => textOf(segment)).join('\n'))
}
