/** Suspicions that nobody took back in words: a plain fact answered them, and another cause was found. */
import { says } from '../lexicon/lexicon.ts'
import { affirms } from '../lexicon/agreement.ts'
import { asksBesides } from '../lexicon/asides.ts'
import { opensWithNo } from '../lexicon/denials/denials.ts'
import { asksForParticulars, asksToDo } from '../lexicon/questions.ts'
import { opensSound, reportsSound, turnsUp } from '../lexicon/denials/sound.ts'
import { isCourtesy, likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import type { SettledCause } from '../thread/choose-cause.ts'
import { matterOf, overlap } from '../thread/content-words.ts'
import type { OpenSuspicion } from './open-suspicions.ts'
import type { Exclusion } from './told-exclusions.ts'

/**
 * Each such suspicion with its answer: `Did a backup run at that time? – It had ended at one.` `open`: the suspicions that are still open, `told`: what
 * other sections and exclusions tell, `cause`: what it was in the end.
 */
export function passedOver(
  thread: readonly RoledMessage[],
  open: readonly OpenSuspicion[],
  told: ReadonlySet<RoledSegment>,
  cause: SettledCause,
): readonly Exclusion[] {
  const stated = matterOf(cause.segments.map(({ segment }) => textOf(segment)).join('\n'))
  const figures = figuresIn(cause.segments)
  const akinToCause = (roled: RoledSegment): boolean =>
    overlap(matterOf(textOf(roled.segment)), stated) >= akin || !figures.isDisjointFrom(figuresIn([roled]))
  const untold = open.filter(({ roled }) => !told.has(roled))
  const answered = new Set<RoledSegment>()
  return thread.flatMap((message): readonly Exclusion[] => {
    const at = message.place
    const solved = untold.filter(({ solvedAt }) => solvedAt >= at)
    const own = solved.filter(({ place, roled }) => place === at && isQuestion(textOf(roled.segment)))
    const before = solved.filter(({ place, solvedAt }) => place === at - 1 && solvedAt > at)
    const asked = before.length > 0 || cause.place <= at ? [] : questionsOf(thread[at - 1], cause.place, told)
    return [...own, ...before, ...asked].flatMap((suspicion): readonly Exclusion[] => {
      const answer = own.includes(suspicion) ? nextTo(suspicion, message) : firstOf(message, suspicion, thread)
      if (answer === undefined || answered.has(suspicion.roled) || told.has(answer)) return []
      if (!isPlainFact(answer) || akinToCause(answer)) return []
      answered.add(suspicion.roled)
      return [[suspicion.roled, answer]]
    })
  })
}

/** What its writer says right behind it: `A low battery? It was at 94 percent.` */
function nextTo({ roled }: OpenSuspicion, { segments }: RoledMessage): RoledSegment | undefined {
  const next = segments[segments.indexOf(roled) + 1]
  return next?.segment.paragraph === roled.segment.paragraph ? next : undefined
}

/** What the other side says first, where nothing else was suspected: else it could be about either. */
function firstOf(
  message: RoledMessage,
  { roled }: OpenSuspicion,
  thread: readonly RoledMessage[],
): RoledSegment | undefined {
  const asking = thread[message.place - 1]
  if (asking === undefined || asking.message.role === message.message.role) return undefined
  const isAlone = asking.segments.every((one) => one === roled || one.role !== 'hypothesis' || one.announces)
  const answer = isAlone
    ? message.segments.find((one) => !isCourtesy(one) && !didSo.test(textOf(one.segment)))
    : undefined
  const isSuspected = likelihood(roled, 'hypothesis') >= even || (roled.role === 'hypothesis' && roled.strength >= 2)
  if (answer === undefined || isSuspected) return answer
  return deniesWhatIsAsked(answer, roled) ? answer : undefined
}

// Did as you asked.   照做了
const didSo =
  /^(?:i |we )?(?:have |'ve )?(?:did|done|tried) (?:as|what|all|both|everything)\b[^,;:]{0,30}[.!]?$|^(?:都|已)?(?:按您说的|照您说的|照着?)(?:都)?(?:做|试|弄|查)(?:过|了)[。.]?$/iu

/** The one question of a help desk whether something is so: `Is the template gone?` */
function questionsOf(
  message: RoledMessage | undefined,
  solvedAt: number,
  told: ReadonlySet<RoledSegment>,
): readonly OpenSuspicion[] {
  if (message === undefined || message.message.role === 'customer') return []
  const asked = message.segments.filter(
    ({ segment, role }) => segment.kind === 'sentence' && mayAsk.has(role) && isQuestion(textOf(segment)),
  )
  const [roled, ...others] = asked
  if (roled === undefined || others.length > 0 || told.has(roled)) return []
  const text = textOf(roled.segment)
  if (asksForParticulars(text) || asksToDo(text) || asksBesides(text)) return []
  return [{ roled, place: message.place, matter: matterOf(text), solvedAt }]
}

const mayAsk: ReadonlySet<Role> = new Set<Role>(['administration', 'hypothesis'])

/** `The template opens normally.`: says of what was asked that it is not so, or that it is as it should be. */
function deniesWhatIsAsked({ segment }: RoledSegment, { segment: question }: RoledSegment): boolean {
  const text = textOf(segment)
  if (overlap(matterOf(text), matterOf(textOf(question))) === 0) return false
  return reportsSound(text) || opensSound(text) || opensWithNo(text)
}

const even = 0.5

/** Share of its words that an answer has in common with the cause that it led to: what that rests on rules out nothing. */
const akin = 0.34

/** The numbers of three figures and more: an answer that names one of the cause's led to it. */
function figuresIn(segments: readonly RoledSegment[]): ReadonlySet<string> {
  return new Set(segments.flatMap(({ segment }) => [...textOf(segment).matchAll(/\d{3,}/gu)].map(([figure]) => figure)))
}

function isPlainFact({ role, strength, segment }: RoledSegment): boolean {
  if (segment.kind === 'code' || strength === 3) return false
  const ofCustomer = segment.message.role === 'customer'
  const mayTell =
    role === 'attempted' ? ofCustomer : role === 'symptom' ? ofCustomer && strength < 2 : tellsFact.has(role)
  if (!mayTell) return false
  const text = textOf(segment)
  if (text.length > longest || isQuestion(text) || affirms(text)) return false
  return (
    !turnsUp(text) &&
    !says('hedge', text) &&
    !says('instruction', text) &&
    !says('problem', text) &&
    !says('success', text)
  )
}

const tellsFact: ReadonlySet<Role> = new Set<Role>(['finding', 'environment', 'ruledOut'])
const longest = 120
