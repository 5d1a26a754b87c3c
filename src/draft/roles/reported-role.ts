/** Tells what was found from what is only said beside it, in what a help desk writes. */
import { onlyApproves, onlyPraises } from '../lexicon/agreement.ts'
import { tellsDeed } from '../lexicon/deeds.ts'
import { drops } from '../lexicon/denials.ts'
import { leavesOpen } from '../lexicon/left-open.ts'
import { says, type Signal } from '../lexicon/lexicon.ts'
import { looksAhead } from '../lexicon/precautions.ts'
import { restates } from '../lexicon/restatements.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import type { Role } from './role.ts'
import { decisive } from './turning-roles.ts'
import { isAdvice, isQuestion } from './segment-shows.ts'
import type { WordedRole } from './worded-role.ts'

/** An agent's sentence: its text, what its wording and what the whole thread say it is for. */
interface Told {
  readonly text: string
  readonly worded: WordedRole
  readonly likely: RoleProbabilities
}

/** What a sentence is for in truth, `null` where the rule has nothing to say of it. */
type Rule = (told: Told) => WordedRole | null

/**
 * What an agent's sentence reports: what the requestor wrote, said back, and praise of it are neither finding nor suspicion; where a
 * suspicion is dropped in other words than `it was not it`, that is no cause.
 */
export function reportedRole(text: string, worded: WordedRole, likely: RoleProbabilities): WordedRole {
  for (const rule of rules) {
    const found = rule({ text, worded, likely })
    if (found !== null) return found
  }
  return worded
}

/** You write that the list stays empty.   That is a useful hint. */
const saidBackOrPraised: Rule = ({ text, worded }) => {
  if (!taken.has(worded.role)) return null
  if (restates(text)) return { role: 'administration', strength: 2 }
  return onlyPraises(text) ? { role: 'courtesy', strength: 2 } : null
}

/** We could not prove it.   The same model does it here as well. */
const foundOut: Rule = ({ text, worded }) => {
  if (isAdvice(text)) return null
  const isUnproven = worded.role === 'resolution' && says('unproven', text)
  const isTriedHere = decisive.has(worded.role) && says('notReproducible', text) && !says('statedCause', text)
  return isUnproven || isTriedHere ? { role: 'finding', strength: 2 } : null
}

/** It has to be the power, then. */
const deduced: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && deduces.test(text) ? { role: 'hypothesis', strength: 2 } : null

/** What denies nothing rules nothing out, unless the thread leaves no doubt of it. */
const notDenied: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'ruledOut' || chance(likely, 'ruledOut') >= sureExclusion) return null
  if (negative.test(text) || drops(text)) return null
  return { role: says('hedge', text) || suspects.test(text) ? 'hypothesis' : 'finding', strength: 1 }
}

/** I would not swear that it was the driver. */
const leftOpen: Rule = ({ text, worded }) =>
  worded.role === 'cause' && leavesOpen(text) ? { role: 'finding', strength: 2 } : null

/** What tells to do something, behind what may have been taken for a cause, or for a finding without being sure. */
const advised: Rule = ({ text, worded, likely }) => {
  if (!isAdvice(text) || isQuestion(text)) return null
  const mayAdvise =
    worded.role === 'finding'
      ? worded.strength < 2 && chance(likely, 'resolution') >= likelyAdvice
      : worded.role === 'cause' && !leadsOn.test(text) && (looksAhead(text) || !explains(text))
  return mayAdvise ? { role: 'resolution', strength: 2 } : null
}

/** I have raised the limit to 40. */
const wasDone: Rule = ({ text, worded, likely }) => {
  if (worded.role !== 'cause' || chance(likely, 'cause') >= sureCause) return null
  return tellsDeed(text) && !says('statedCause', text) ? { role: 'resolution', strength: 2 } : null
}

/** That is fine by me. */
const approved: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && onlyApproves(text) ? { role: 'courtesy', strength: 2 } : null

/** The cable is cleared. */
const dropped: Rule = ({ text, worded, likely }) => {
  const mayDrop = worded.role === 'cause' || worded.role === 'hypothesis' || worded.strength < 2
  const isLikely = chance(likely, 'ruledOut') >= (mayDrop ? leastDropped : likelyDropped)
  return isLikely && drops(text) ? { role: 'ruledOut', strength: 2 } : null
}

/** The first that has something to say decides. */
const rules: readonly Rule[] = [
  saidBackOrPraised,
  foundOut,
  deduced,
  notDenied,
  leftOpen,
  advised,
  wasDone,
  approved,
  dropped,
]

function chance(likely: RoleProbabilities, role: Role): number {
  return likely.get(role) ?? 0
}

function explains(text: string): boolean {
  return explanations.some((signal) => says(signal, text))
}

const explanations: readonly Signal[] = ['explains', 'mechanism', 'possibleCause', 'statedCause']

const taken: ReadonlySet<Role> = new Set<Role>(['finding', 'hypothesis', 'symptom'])

/** How likely a remedy must be where a finding is likelier. */
const likelyAdvice = 0.3

/** How likely a sentence that is worded like it must be to rule something out. */
const leastDropped = 0.1
const likelyDropped = 0.3

/** How likely what was done must be to be the cause. */
const sureCause = 0.9

/** How likely a sentence must be to rule something out that denies nothing. */
const sureExclusion = 0.9

// Do the following:
const leadsOn = /[:：]\s*$/u
// 我懷疑是對方關掉了
const suspects = /懷疑|估計|應該是/u
// It has to be the power, then.   那就只能是交换机了
const deduces =
  /^(?:so |then |in that case,? )?(?:it|that|this) (?:has to|must|can only|has got to) be\b|^(?:那|所以|看来)?(?:就)?只(?:能|可能|剩)是/iu
// not, nobody, fine, the same   不是, 没有, 正常, 一样
const negative =
  /n't\b|\b(?:no|not|nor|none|nothing|nobody|neither|never|without|cannot|un\w+|ruled|exclud\w+|eliminat\w+|rather than|instead|clean|fine|ok|okay|healthy|good|same|still|out|innocent|absolved|cleared|irrelevant|despite)\b|[不没未无無非否冇唔]|排除|正常|一致|一样|照|还是|仍|依旧|除外|洗清/iu
