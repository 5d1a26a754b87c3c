/** How a case ended, by what people in it confirmed. */
import { findTokens } from '../language/tokens.ts'
import type { Outcome } from '../model/article.ts'
import { says } from './lexicon/lexicon.ts'
import type { Signal } from './lexicon/wording-kinds.ts'
import { isYetToCome } from './lexicon/yet-to-come.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from './roles/role.ts'
import { lastPlaceOf } from './thread/clearest.ts'
import { contentWords, overlap } from './thread/content-words.ts'
import { endsInSilence } from './thread/ends-in-silence.ts'
import type { FollowUp } from './thread/follow-up.ts'
import { isQuestion } from './roles/segment-shows.ts'
import { textOf } from './segment/segment.ts'

/** `fixed` only where someone said that it works; a way round, or a remedy that is out of reach, is a workaround. */
export function outcomeOf(
  thread: readonly RoledMessage[],
  story: FollowUp,
  cause: readonly RoledSegment[],
  resolution: readonly RoledSegment[],
): Outcome {
  const isMended = resolution.some(({ segment }) => isYetToCome(textOf(segment)) || mendedIn.test(textOf(segment)))
  if (!isMended && anySays('byDesign', cause)) return 'by-design'
  const fromHelpDesk = thread.filter(({ message }) => message.role !== 'customer')
  const last = fromHelpDesk.at(-1)?.segments ?? []
  if (cause.length === 0) {
    // `With the old driver it prints. – The makers have no date for a fix.`
    const isBridged = story.verdict === 'worked' && resolution.some((roled) => isWayRound(roled))
    if ((anySays('unresolved', last) || endsInSilence(thread)) && !isBridged) return 'unresolved'
    if (anySays('notReproducible', last)) return 'not-reproducible'
  }
  if (resolution.length > 0) {
    const isOutOfReach = fromHelpDesk.some(({ segments }) =>
      segments.some((roled) => isHopeless(roled) && !story.refuted.has(roled)),
    )
    if (isBypass(thread, story, resolution, isOutOfReach)) return 'workaround'
    if (isOutOfReach && story.verdict !== 'failed') return 'workaround'
    if (story.verdict === 'worked') return 'fixed'
  } else if (cause.length === 0 && fromHelpDesk.some(({ segments }) => anySays('notReproducible', segments)))
    return 'not-reproducible'
  return 'unresolved'
}

function anySays(signal: Signal, segments: readonly RoledSegment[]): boolean {
  return segments.some(({ segment }) => says(signal, textOf(segment)))
}

/** Whether a resolution only leads round the problem, and nothing else in the thread cured it. */
function isBypass(
  thread: readonly RoledMessage[],
  story: FollowUp,
  resolution: readonly RoledSegment[],
  isOutOfReach: boolean,
): boolean {
  const last = thread.findLast(({ message }) => message.role !== 'customer')?.segments ?? []
  if (last.some(isStopgap) || onlyRestarts(resolution)) return true
  const cures = curesThatHelped(thread, story, resolution)
  const inVain = new Set(thread.filter(({ place }) => story.failed.has(place)).map(({ message }) => message))
  if (
    !resolution.some(
      (roled) => isWayRound(roled) && !inVain.has(roled.segment.message) && !goesWithCure(roled, resolution, cures),
    )
  )
    return false
  if (story.verdict !== 'worked') return true
  const isCured =
    resolution.some((roled) => isLasting(roled)) ||
    (!isOutOfReach &&
      (isHeadedApart(resolution, cures) ||
        isCuredLater(thread, resolution) ||
        isCuredByVersion(thread, resolution) ||
        isCureNamed(thread, resolution)))
  return !isCured
}

function isLasting({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return says('lasting', text) && !says('unresolved', text) && !isYetToCome(text)
}

// Fixed in 5.3, which we plan for August   5.3 版本已修复
const mendedIn =
  /\b(?:fixed|corrected|solved|repaired|resolved|mended) (?:in|with|by|as of) (?:version |release |build |v)?\d|(?:在|到|从)?\s?v?\d+(?:\.\d+)+\s?(?:版本?)?(?:中|里|已|会|将)?(?:已|会|将)?(?:修复|解决)/iu

/** Told as a way round in so many words, or more likely than anything else. */
function isWayRound({ role, strength, segment }: RoledSegment): boolean {
  return role === 'workaround' && (strength >= 2 || says('workaround', textOf(segment)))
}

/** What surely is a remedy, of messages whose remedy helped. */
function curesThatHelped(
  thread: readonly RoledMessage[],
  story: FollowUp,
  resolution: readonly RoledSegment[],
): readonly RoledSegment[] {
  return thread
    .filter(({ place }) => story.worked.has(place))
    .flatMap(({ segments }) => segments.filter((roled) => roled.role === 'resolution' && resolution.includes(roled)))
    .filter((roled) => likelihood(roled, 'resolution') >= surelyCured)
}

/**
 * `Set it to 8. What was lost can be sent once more with this button.`: no word says that it is a way round, and its message surely has
 * the cure, or one before it has what helped (`cures`).
 */
function goesWithCure(
  roled: RoledSegment,
  resolution: readonly RoledSegment[],
  cures: readonly RoledSegment[],
): boolean {
  const { segment } = roled
  if (wayRound.some((signal) => says(signal, textOf(segment)))) return false
  const at = resolution.indexOf(roled)
  if (cures.some((cure) => cure.segment.message !== segment.message && resolution.indexOf(cure) < at)) return true
  return resolution.some(
    (cure) =>
      cure.role === 'resolution' &&
      cure.segment.message === segment.message &&
      cure.segment.start < segment.start &&
      likelihood(cure, 'resolution') >= surelyCure,
  )
}

const wayRound: readonly Signal[] = ['workaround', 'stopgap']
const surelyCure = 0.9

/** Whether the way round and a cure that helped have each a heading of its own in one message. */
function isHeadedApart(resolution: readonly RoledSegment[], cures: readonly RoledSegment[]): boolean {
  return cures.some(
    (cure) =>
      isHeaded(cure) &&
      !isYetToCome(textOf(cure.segment)) &&
      resolution.some(
        (roled) => isWayRound(roled) && isHeaded(roled) && roled.segment.message === cure.segment.message,
      ),
  )
}

function isHeaded({ by, strength }: RoledSegment): boolean {
  return by === 'heading' && strength === 3
}

/** Whether a message after the last one with a way round tells a remedy that is none. */
function isCuredLater(thread: readonly RoledMessage[], resolution: readonly RoledSegment[]): boolean {
  const last = lastPlaceOf(thread, resolution.filter(isWayRound))
  return resolution.some(
    (roled) =>
      roled.role === 'resolution' &&
      lastPlaceOf(thread, [roled]) > last &&
      likelihood(roled, 'resolution') >= surelyCured,
  )
}

const surelyCured = 0.6

/** `The connector was replaced today, all is well`: whether the requestor's last message confirms what the remedy names, and not only the way round. */
function isCureNamed(thread: readonly RoledMessage[], resolution: readonly RoledSegment[]): boolean {
  const last = thread.findLast(({ message }) => message.role === 'customer')
  const cures = resolution.filter(
    (roled) =>
      roled.role === 'resolution' &&
      roled.segment.message !== last?.message &&
      likelihood(roled, 'resolution') >= surelyCured &&
      !isYetToCome(textOf(roled.segment)),
  )
  return (last?.segments ?? []).some((roled) => {
    if (roled.role !== 'confirmation' || roled.strength < 2) return false
    const words = contentWords(textOf(roled.segment))
    return cures.some(({ segment }) => overlap(words, contentWords(textOf(segment))) >= sameThing)
  })
}

/** Share of its words that a confirmation has in common with the remedy that it names. */
const sameThing = 0.08

/** `A 6.4.2 will mend it. – On 6.4.2 since yesterday, all is well.`: whether a requestor says that it works with a version that the remedy names. */
function isCuredByVersion(thread: readonly RoledMessage[], resolution: readonly RoledSegment[]): boolean {
  const versions = new Set(
    resolution.flatMap((roled) =>
      roled.segment.message.role === 'customer' || isWayRound(roled) ? [] : versionsOf(roled),
    ),
  )
  if (versions.size === 0) return false
  const last = thread.findLast(({ message }) => message.role === 'customer')
  const isConfirmed = last?.segments.some(({ role }) => role === 'confirmation') ?? false
  const around = thread.findLast(({ segments }) =>
    segments.some((roled) => resolution.includes(roled) && isWayRound(roled)),
  )
  const isLater = ({ place }: RoledMessage): boolean => place > (around?.place ?? -1) && place < (last?.place ?? 0)
  if (isConfirmed && thread.some((told) => isLater(told) && isDelivered(told, versions))) return true
  return thread.some(
    ({ message, segments, place }) =>
      place > 0 &&
      message.role === 'customer' &&
      segments.some(({ role }) => role === 'confirmation') &&
      segments.some(
        (roled) => !isQuestion(textOf(roled.segment)) && versionsOf(roled).some((version) => versions.has(version)),
      ),
  )
}

/** `5.3 is live since this morning`: said by the help desk of a version that the remedy names. */
function isDelivered({ message, segments }: RoledMessage, versions: ReadonlySet<string>): boolean {
  if (message.role === 'customer') return false
  return segments.some(
    (roled) => delivered.test(textOf(roled.segment)) && versionsOf(roled).some((version) => versions.has(version)),
  )
}

const delivered =
  /\b(?:is|are|was|were|has been|have been|went) (?:now )?(?:live|rolled out|released|deployed|installed|out|available)\b|已(?:经)?(?:发布|上线|推送|部署|下发|更新)/iu

function versionsOf({ segment }: RoledSegment): readonly string[] {
  return findTokens(textOf(segment)).flatMap(({ kind, text }) => (kind === 'version' ? [text] : []))
}

function isHopeless(roled: RoledSegment): boolean {
  if (roled.segment.kind === 'code' || !beyondRemedy.has(roled.role) || roled.strength === 3) return false
  if (likelihood(roled, ...beyondRemedy) < mostDoubtful) return false
  return says('unresolved', textOf(roled.segment)) && !says('progress', textOf(roled.segment))
}

/** Likelier than not, it is told as a fact of the matter. */
const mostDoubtful = 0.4

const beyondRemedy: ReadonlySet<Role> = new Set(['finding', 'cause', 'resolution'])

/** `We restarted it.`, `As that helps every time, it is restarted every night now.`, and nothing else. */
function onlyRestarts(resolution: readonly RoledSegment[]): boolean {
  const texts = resolution.filter(({ announces }) => !announces).map(({ segment }) => textOf(segment))
  return texts.length > 0 && texts.every((text) => restarts.test(text)) && texts.some((text) => regularly.test(text))
}

const restarts = /\bre-?(?:start|boot)|重启|重開|重开|重啟/iu
const regularly =
  /\b(?:nightly|daily|hourly|every (?:night|day|morning|hour|time)|each (?:night|day|morning|time))\b|每(?:天|日|晚|夜|周|小时|隔)|定时|定期|定時/iu

/** What the closing message says of the remedy: `That is only a stopgap.` */
function isStopgap({ role, segment }: RoledSegment): boolean {
  return role !== 'courtesy' && role !== 'administration' && says('stopgap', textOf(segment))
}
