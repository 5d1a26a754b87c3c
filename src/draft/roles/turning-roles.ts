/** Which roles hold for the sentences that follow, and which end what holds. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { concludesAgainst } from '../lexicon/denials/denials.ts'
import { checksOff, givesVerdict, saysNotIt } from '../lexicon/denials/named-denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { textOf, type SentenceSegment } from '../segment/segment.ts'
import type { Holding } from './holding.ts'
import type { Role } from './role.ts'
import { isAdvice, standsApart } from './segment-shows.ts'
import { isSurelyRemedy, type WordedRole } from './worded-role.ts'

/** Roles that the sentences after one share to the end of the paragraph, unless their own wording says otherwise. */
export const lasting: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'cause', 'resolution', 'workaround'])

/** Whether a sentence keeps its role in a section of findings; that something was ruled out it must say in so many words. */
export function isOutspoken(role: Role, text: string): boolean {
  if (role === 'ruledOut') return clearing.some((clears) => clears(text))
  return role === 'administration' || role === 'hypothesis' || role === 'cause'
}

const clearing: readonly ((text: string) => boolean)[] = [
  (text) => says('exclusion', text),
  (text) => says('noChange', text),
  concludesAgainst,
  givesVerdict,
  checksOff,
  saysNotIt,
]

/** What a sentence after `Found it:` may be instead of the cause. */
export const besidesCause: ReadonlySet<Role> = new Set<Role>([
  'resolution',
  'workaround',
  'administration',
  'ruledOut',
  'confirmation',
])

/** What a sentence behind an announcement may surely be instead. */
const besidesAnnounced: ReadonlySet<Role> = new Set<Role>([
  'cause',
  'resolution',
  'workaround',
  'hypothesis',
  'administration',
  'confirmation',
])
/** Sections that may begin by an announcement inside another one. */
export const decisive: ReadonlySet<Role> = new Set<Role>(['cause', 'resolution', 'workaround'])

/** What a sentence says, or would say, and how likely it does by the wording of the whole thread. */
export interface Said extends WordedRole {
  readonly segment: SentenceSegment
  readonly likelihood: number
}

/**
 * Whether a sentence behind what was announced on the same line (`There it is: the pool was full.`) is so surely something else that it
 * was not announced. An announcement with a line of its own stands over what comes up to where something else surely begins. `isTold`:
 * something of what was announced stands before it.
 */
export function turnsSurely(
  holding: Holding,
  { role, strength, likelihood, segment }: Said,
  isTold: () => boolean,
): boolean {
  if (holding.by !== 'announcement' || holding.role === role || strength < 2 || likelihood < surely) return false
  // `The way to deal with it: wait until the log has been replayed.`
  if (role === 'administration' && holding.role === 'resolution' && holding.strength === 3 && !isTold()) return false
  if (holding.inline !== null || holding.role === 'environment') return besidesAnnounced.has(role)
  // Behind a blank line the cause or the remedy begins where it surely does, once something of what was announced is told.
  if (decisive.has(role) && standsApart(segment)) return isTold()
  // `The log says:`, `Possible causes:`: what was tried, and a way round, are none of it.
  const isShown = holding.role === 'symptom' || holding.role === 'hypothesis'
  if (isShown) return (role === 'attempted' || role === 'workaround') && segment.marker === null
  // `First two questions:`, `1. …`, `My guess is the firewall.`
  return holding.role === 'resolution' && role === 'hypothesis' && segment.marker === null
}

/** How likely what stands behind an announcement must be to be something else. */
const surely = 0.9

/** Whether a sentence that says nothing clear by itself goes on with what the one before it said: `role` is that of the one before. */
export function goesOn({ strength, segment, likelihood }: Said): boolean {
  return strength < 2 && !isAdvice(textOf(segment)) && likelihood >= leastHeld
}

/** How likely a role must be to hold for a sentence because the one before it has it. */
const leastHeld = 0.2

/** `It takes up to an hour to spread.`: said of the remedy before it, though causes are told in such words too. */
export function staysWithRemedy(holding: Holding, { role, segment, likelihood }: Said): boolean {
  const { role: held, by, paragraph } = holding
  if (role !== 'cause' || held !== 'resolution' || by !== 'wording' || paragraph !== segment.paragraph) return false
  const text = textOf(segment)
  return ofTheSame.test(text) && likelihood < surelyTurned && !says('statedCause', text)
}

// It takes up to an hour to spread.
const ofTheSame = /^(?:it|this|that)\b|^the \w+(?: \w+)? then\b/iu
const surelyTurned = 0.75

/** Whether a sentence says by its purpose that what follows is a cure, no way round: `To put it right:` */
export function bringsCure(text: string): boolean {
  return namesPurpose.test(text)
}

/** Whether a sentence behind a cause or a suspicion begins the remedy by naming its purpose: `To fix this, install 6.4.2.` */
export function namesItsPurpose({ role, by }: Holding, worded: WordedRole, text: string): boolean {
  if (!isSurelyRemedy(worded)) return false
  if (role !== 'cause' && !(role === 'hypothesis' && by === 'announcement')) return false
  return namesPurpose.test(text) || goesAround.test(text)
}

// To fix this, install 6.4.2   The fix is to …   要解决这个问题，请 …
const namesPurpose = overLines('iu')`
  ^(?:in order )?to (?:fix|resolve|solve|correct|remedy|cure|repair|rectify|overcome) (?:
    this|it|that|these|either of
    |the (?:\w+ )?(?:
      issues?|problems?|errors?|faults?|behaviou?rs?|situation|condition|symptoms?|failures?|warnings?|conflict
    )
  )\b
  |^to (?:put|set|get) (?:it|this|that|things) right\b
  |^(?:the|our) (?:fix|remedy|solution|cure) (?:is|was) to\b
  |^(?:要|若要|如要|为了?|想要?)?(?:彻底)?(?:解决|修复|消除)(?:这个|该|此|上述|本)(?:问题|故障|现象|错误)[，,：:]
  |^针对(?:这个|该|此|上述|本)(?:类)?(?:问题|故障|现象|情况|错误)的?(?:[，,]|解决|处理|修复)
  |^(?:解决|修复|处理)(?:办法|方法|方案)(?:就)?(?:是|为)
`

// To work around this issue, …
const goesAround =
  /^(?:in order )?to (?:work|get) around (?:this|it|that|these|the (?:\w+ )?(?:issues?|problems?|errors?|limitation|behaviou?r))\b/iu

/**
 * Whether a help desk's remedy begins here though nothing announces it as one: after the paragraph that a label's own line filled,
 * or with an instruction that leads into what it is about (`Put this into the file:`).
 */
export function turnsToRemedy(holding: Holding, worded: WordedRole, segment: SentenceSegment, text: string): boolean {
  if (holding.role === 'resolution') return false
  const { paragraph, marker } = segment
  const remedial = isSurelyRemedy(worded)
  const opens = /[:：]$|\sto$/u.test(text)
  if (holding.role === 'cause' && holding.inline !== null && paragraph > holding.inline) {
    const isApart = standsApart(segment)
    if (isApart && worded.role === 'attempted' && isAdvice(text)) return true
    // Without a blank line before it, what tells nobody to do anything goes on with the cause.
    if (remedial) return isApart || marker?.ordered === true || isAdvice(text) || tellsDeed(text)
    return worded.strength < 2 && (opens || marker?.ordered === true)
  }
  if (holding.role === 'workaround') return holding.by === 'announcement' && remedial && says('lasting', text)
  const causal = holding.role === 'cause' && holding.by !== 'wording'
  return remedial && opens && holding.by !== 'heading' && !causal
}
