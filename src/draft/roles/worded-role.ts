/** What a sentence is by its own words and those around it, whatever headings say. */
import { deniesEach, drops } from '../lexicon/denials/denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { tellsLimit } from '../lexicon/limits.ts'
import { likeliestAmong } from './likeliest-role.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import type { Role, Strength } from './role.ts'
import { excludes, isQuestion } from './segment-shows.ts'

/** What a sentence is by its own words and its neighbours'. */
export interface WordedRole {
  readonly role: Role
  readonly strength: Strength
}

/** Whether a sentence surely tells a remedy or a way round. */
export function isSurelyRemedy(
  worded: WordedRole,
): worded is WordedRole & { readonly role: 'resolution' | 'workaround' } {
  return worded.strength === 2 && (worded.role === 'resolution' || worded.role === 'workaround')
}

/** What a sentence most likely is; sure enough to outweigh its place where it is likelier than all other roles together. */
export function wordedRole(text: string, likely: RoleProbabilities): WordedRole {
  const { role, probability } = likeliestAmong(likely, likely.keys(), 'finding')
  if (role === 'cause' && onlyExcludes(text) && (likely.get('ruledOut') ?? 0) >= leastExclusion)
    return { role: 'ruledOut', strength: 2 }
  // `Theory confirmed: the lock belongs to a process that is gone.`
  if (role === 'ruledOut' && says('upheld', text) && !excludes(text)) return { role: 'cause', strength: 2 }
  if (taken.has(role) && deniesEach(text)) return { role: 'ruledOut', strength: 2 }
  if (probability >= 0.5) return { role, strength: 2 }
  const namesCause =
    says('explicitCause', text) && !says('hedge', text) && !excludes(text) && !drops(text) && !isQuestion(text)
  return namesCause ? { role: 'cause', strength: 2 } : { role, strength: 1 }
}

const leastExclusion = 0.1

/** What a bare denial in the middle of an answer is taken for. */
const taken: ReadonlySet<Role> = new Set<Role>(['cause', 'resolution', 'finding'])

/** `It ran for a week on two other machines, so it is not the system`: told like a cause, and none. */
function onlyExcludes(text: string): boolean {
  return excludes(text) && !tellsLimit(text) && !says('explains', text) && !says('mechanism', text)
}
