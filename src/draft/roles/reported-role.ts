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

/**
 * What an agent's sentence reports: what the requestor wrote, said back, and praise of it are neither finding nor suspicion; where a
 * suspicion is dropped in other words than `it was not it`, that is no cause.
 */
export function reportedRole(text: string, worded: WordedRole, likely: RoleProbabilities): WordedRole {
  if (taken.has(worded.role)) {
    if (restates(text)) return { role: 'administration', strength: 2 }
    if (onlyPraises(text)) return { role: 'courtesy', strength: 2 }
  }
  if (worded.role === 'resolution' && says('unproven', text) && !isAdvice(text)) return { role: 'finding', strength: 2 }
  if (decisive.has(worded.role) && says('notReproducible', text) && !isAdvice(text) && !says('statedCause', text))
    return { role: 'finding', strength: 2 }
  if (worded.role === 'resolution' && deduces.test(text)) return { role: 'hypothesis', strength: 2 }
  if (
    worded.role === 'ruledOut' &&
    (likely.get('ruledOut') ?? 0) < sureExclusion &&
    !negative.test(text) &&
    !drops(text)
  )
    return { role: says('hedge', text) || suspects.test(text) ? 'hypothesis' : 'finding', strength: 1 }
  if (worded.role === 'cause' && leavesOpen(text)) return { role: 'finding', strength: 2 }
  if (mayAdvise(worded, text, likely) && isAdvice(text) && !isQuestion(text)) return { role: 'resolution', strength: 2 }
  const cause = likely.get('cause') ?? 0
  if (worded.role === 'cause' && cause < sureCause && tellsDeed(text) && !says('statedCause', text))
    return { role: 'resolution', strength: 2 }
  if (worded.role === 'resolution' && onlyApproves(text)) return { role: 'courtesy', strength: 2 }
  const ruledOut = likely.get('ruledOut') ?? 0
  const mayDrop = worded.role === 'cause' || worded.role === 'hypothesis' || worded.strength < 2
  if (ruledOut >= (mayDrop ? leastDropped : likelyDropped) && drops(text)) return { role: 'ruledOut', strength: 2 }
  return worded
}

// 我懷疑是對方關掉了
const suspects = /懷疑|估計|應該是/u

/** Whether what tells to do something may have been taken for a cause, or for a finding without being sure. */
function mayAdvise({ role, strength }: WordedRole, text: string, likely: RoleProbabilities): boolean {
  if (role === 'finding') return strength < 2 && (likely.get('resolution') ?? 0) >= likelyAdvice
  if (/[:：]\s*$/u.test(text)) return false
  return role === 'cause' && (looksAhead(text) || !explanations.some((signal) => says(signal, text)))
}

/** How likely a remedy must be where a finding is likelier. */
const likelyAdvice = 0.3

const explanations: readonly Signal[] = ['explains', 'mechanism', 'possibleCause', 'statedCause']

const taken: ReadonlySet<Role> = new Set<Role>(['finding', 'hypothesis', 'symptom'])

/** How likely a sentence that is worded like it must be to rule something out. */
const leastDropped = 0.1
const likelyDropped = 0.3

/** How likely what was done must be to be the cause. */
const sureCause = 0.9

// It has to be the power, then.   那就只能是交换机了
const deduces =
  /^(?:so |then |in that case,? )?(?:it|that|this) (?:has to|must|can only|has got to) be\b|^(?:那|所以|看来)?(?:就)?只(?:能|可能|剩)是/iu

/** How likely a sentence must be to rule something out that denies nothing. */
const sureExclusion = 0.9
// not, nobody, fine, the same   不是, 没有, 正常, 一样
const negative =
  /n't\b|\b(?:no|not|nor|none|nothing|nobody|neither|never|without|cannot|un\w+|ruled|exclud\w+|eliminat\w+|rather than|instead|clean|fine|ok|okay|healthy|good|same|still|out|innocent|absolved|cleared|irrelevant|despite)\b|[不没未无無非否冇唔]|排除|正常|一致|一样|照|还是|仍|依旧|除外|洗清/iu
