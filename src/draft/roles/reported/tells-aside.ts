/** What a help desk says beside the matter: what was said back, praised, tried here and not proved. */
import { onlyAcknowledges, onlyApproves, onlyPraises } from '../../lexicon/agreement.ts'
import { says } from '../../lexicon/lexicon.ts'
import { restates } from '../../lexicon/restatements.ts'
import type { Role } from '../role.ts'
import { isAdvice } from '../segment-shows.ts'
import { decisive } from '../turning-roles.ts'
import { chance, type Rule, sureCause } from './rule.ts'

/** You write that the list stays empty.   That is a useful hint.   Noted. */
export const saidBackOrPraised: Rule = ({ text, worded }) => {
  if (onlyAcknowledges(text)) return { role: 'courtesy', strength: 2 }
  if (!taken.has(worded.role)) return null
  if (restates(text)) return { role: 'administration', strength: 2 }
  return onlyPraises(text) ? { role: 'courtesy', strength: 2 } : null
}

/** We could not prove it.   The same model does it here as well.   But: R&D could reproduce it: the pool overflows. */
export const foundOut: Rule = ({ text, worded, likely }) => {
  if (isAdvice(text)) return null
  const isUnproven = worded.role === 'resolution' && says('unproven', text)
  const tellsWhy = worded.role === 'cause' && (chance(likely, 'cause') >= sureCause || explainsBehind.test(text))
  const isTriedHere =
    decisive.has(worded.role) && says('notReproducible', text) && !says('statedCause', text) && !tellsWhy
  return isUnproven || isTriedHere ? { role: 'finding', strength: 2 } : null
}

/** That is fine by me. */
export const approved: Rule = ({ text, worded }) =>
  worded.role === 'resolution' && onlyApproves(text) ? { role: 'courtesy', strength: 2 } : null

const taken: ReadonlySet<Role> = new Set<Role>(['finding', 'hypothesis', 'symptom'])

// … reproduce it: when there are more than 64 …   复现了：超过 64 个 …
const explainsBehind = /(?:reproduc\w+|复现|重现)[^:：]{0,40}[:：]\s*\S.{12,}/iu
