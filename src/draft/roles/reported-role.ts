/** Tells what was found from what is only said beside it, in what a help desk writes. */
import type { RoleProbabilities } from './learned/likely-roles.ts'
import type { Rule } from './reported/rule.ts'
import {
  asElsewhere,
  concluded,
  denied,
  dropped,
  feared,
  inVain,
  lostBet,
  named,
  notDenied,
  outright,
  retold,
  sound,
  suspectedBut,
} from './reported/rules-out.ts'
import { approved, foundOut, saidBackOrPraised } from './reported/tells-aside.ts'
import {
  acknowledged,
  asked,
  besides,
  cameUpon,
  cleft,
  deduced,
  designed,
  established,
  existing,
  found,
  inquired,
  leftOpen,
  occurring,
  readOut,
  reasoned,
  unmended,
  usual,
  working,
  wronglySet,
} from './reported/tells-cause.ts'
import {
  advised,
  ahead,
  bridged,
  lastingAnswer,
  coming,
  minded,
  nextStep,
  offered,
  purposed,
  sufficed,
  wasDone,
} from './reported/tells-remedy.ts'
import type { WordedRole } from './worded-role.ts'

/**
 * What an agent's sentence reports: what the requestor wrote, said back, and praise of it are neither finding nor suspicion; where a
 * suspicion is dropped in other words than `it was not it`, that is no cause.
 */
export function reportedRole(text: string, worded: WordedRole, likely: RoleProbabilities): WordedRole {
  for (const rule of rules) {
    const reported = rule({ text, worded, likely })
    if (reported !== null) return reported
  }
  return worded
}

/** The first that has something to say decides. */
const rules: readonly Rule[] = [
  saidBackOrPraised,
  sufficed,
  foundOut,
  deduced,
  named,
  concluded,
  designed,
  notDenied,
  leftOpen,
  usual,
  occurring,
  readOut,
  unmended,
  purposed,
  besides,
  advised,
  ahead,
  nextStep,
  lastingAnswer,
  wasDone,
  existing,
  cleft,
  working,
  found,
  inquired,
  wronglySet,
  established,
  acknowledged,
  approved,
  dropped,
  lostBet,
  suspectedBut,
  feared,
  asked,
  denied,
  sound,
  outright,
  retold,
  inVain,
  asElsewhere,
  bridged,
  offered,
  coming,
  minded,
  cameUpon,
  reasoned,
]
