/** What a heading or an announcement stands over, by who wrote it. */
import type { RedactedMessage } from '../../model/redacted.ts'
import type { Cue } from '../lexicon/wording-kinds.ts'
import type { Role } from './role.ts'

/** The role of what stands under a cue; `null` under a summary, which holds several. */
export function roleOfCue(cue: Cue, message: RedactedMessage): Role | null {
  if (cue === 'summary') return null
  if (cue === 'steps' || cue === 'afterwards') return 'resolution'
  if (cue === 'report') return 'finding'
  if (cue === 'expected') return 'administration'
  if (message.role === 'customer' && cue === 'finding') return 'symptom'
  return cue
}
