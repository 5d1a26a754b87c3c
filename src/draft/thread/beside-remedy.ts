/** What belongs to a remedy and is told elsewhere: what was asked for before a report, what bridged the time, what is to keep it away. */
import { says } from '../lexicon/lexicon.ts'
import type { Signal } from '../lexicon/wording-kinds.ts'
import { opensBridge } from '../lexicon/makes-do.ts'
import { looksAhead } from '../lexicon/precautions.ts'
import { asksToDo } from '../lexicon/questions.ts'
import { isYetToCome } from '../lexicon/yet-to-come.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'
import { lastPlaceOf, type Wanted } from './clearest.ts'

/** `Could you move the cable away from the supply? – Moved it on Thursday.`: what a requestor's report calls `it` was asked for just before. */
export function requestBehind(thread: readonly RoledMessage[], roled: RoledSegment): readonly RoledSegment[] {
  const { segment, role } = roled
  if (segment.message.role !== 'customer' || role === 'workaround' || !doneToIt.test(textOf(segment))) return []
  const before = thread[lastPlaceOf(thread, [roled]) - 1]
  if (before === undefined || before.message.role === 'customer') return []
  return before.segments.filter((one) => one.role === 'administration' && asksToDo(textOf(one.segment)))
}

/** Whether a requestor's sentence begins by saying that it is done: `Removed it, the volume is at 5 %.` */
export function saysItIsDone(text: string): boolean {
  return doneToIt.test(text)
}

// Moved it to the other tray   Have swapped them   已经挪开了
const doneToIt =
  /^(?:(?:i|we)(?:'ve| have)? |have )?(?:just |now |already )?(?:[a-z]{2,12}ed|put|set|cut|took|sent|built) (?:it|them|that|this|both|these|those)\b|^(?:我们?)?(?:已经?|都|刚)?(?:[挪移换改调关停删装拔插重]\p{Script=Han}{0,2})(?:好|过|掉|开|完)?了(?=[，,。]|$)/iu

/** `Please open it with the key for the moment.`: what the help desk told before the remedy to bridge the time until then, even if what it told to try beside that was in vain. */
export function bridgesBefore(
  earlier: readonly RoledMessage[],
  remedies: readonly RoledSegment[],
): readonly RoledSegment[] {
  return furtherOf(earlier, remedies, ({ role }) => role === 'workaround').filter(
    (roled) =>
      bridging.some((signal) => says(signal, textOf(roled.segment))) ||
      opensBridge(textOf(roled.segment)) ||
      likelihood(roled, 'workaround') >= surelyBridging,
  )
}

/** How likely a sentence must be to tell a way round that no word calls one. */
const surelyBridging = 0.85

const bridging: readonly Signal[] = ['stopgap', 'workaround']

/** What the help desk adds later on to keep it from coming back. */
export function adviceAhead(
  later: readonly RoledMessage[],
  remedies: readonly RoledSegment[],
  isRemedy: Wanted,
): readonly RoledSegment[] {
  return furtherOf(later, remedies, isRemedy, 1).filter(
    ({ segment, strength }) => looksAhead(textOf(segment)) || (strength === 2 && untilThen.test(textOf(segment))),
  )
}

// Until then, run …   在那之前，每次导入后请运行 …
const untilThen = /^(?:until then|till then|before that),? |^(?:在?(?:那|此|这)之前|在此之前)[，,]/iu

/** `后续 3.2 版本会加上自动对时，预计下个月发布。`: what the help desk announces once the remedy is told, in passing maybe. */
export function remedyToCome(
  later: readonly RoledMessage[],
  remedies: readonly RoledSegment[],
): readonly RoledSegment[] {
  return furtherOf(later, remedies, announcesRelease)
}

function announcesRelease({ role, segment, announces }: RoledSegment): boolean {
  if (!announcing.has(role) || segment.kind !== 'sentence' || announces) return false
  const text = textOf(segment)
  return namesRelease.test(text) && isYetToCome(text) && !isQuestion(text)
}

const announcing: ReadonlySet<Role> = new Set<Role>(['administration', 'finding', 'resolution', 'cause'])
// version 3.2   3.2 版本   下个版本
const namesRelease =
  /\b(?:will|is going to) (?:also )?(?:raise|lower|increase|extend|replace|add|remove|change|set|shorten|enlarge)\b|\b(?:version|release|update|patch|firmware|build)\b|\d\.\d|版本?|补丁|固件/iu

/** What of a remedy the help desk tells in its own words in these messages, beside what is known of it. */
function furtherOf(
  messages: readonly RoledMessage[],
  remedies: readonly RoledSegment[],
  isRemedy: Wanted,
  least = 2,
): readonly RoledSegment[] {
  return messages
    .filter(({ message }) => message.role !== 'customer')
    .flatMap(({ segments, place }) => segments.filter((roled) => isRemedy(roled, place)))
    .filter((roled) => roled.strength >= least && roled.strength < 3 && !remedies.includes(roled))
}
