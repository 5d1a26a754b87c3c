/** Reads a sentence's role off its own wording, with its author and place for what the wording leaves open. */
import type { Role as AuthorRole } from '../../model/reading.ts'
import { says } from '../lexicon/lexicon.ts'
import type { Role, Strength } from './role.ts'

export interface Surroundings {
  readonly author: AuthorRole
  /** In the message in which the customer first speaks. */
  readonly opensThread: boolean
}

export interface WordedRole {
  readonly role: Role
  readonly strength: Strength
}

/** The role a sentence claims for itself, and how surely. */
export function roleByWording(text: string, surroundings: Surroundings): WordedRole {
  if (says('courtesy', text) && !says('problem', text)) return { role: 'courtesy', strength: text.length < 60 ? 2 : 1 }
  if (surroundings.author === 'customer') return ofCustomer(text, surroundings)
  return ofAgent(text)
}

function ofCustomer(text: string, surroundings: Surroundings): WordedRole {
  if (says('contact', text)) return { role: 'administration', strength: 2 }
  if (surroundings.opensThread) {
    if (says('request', text) && !says('problem', text)) return { role: 'administration', strength: 1 }
    return { role: 'symptom', strength: 1 }
  }
  if (says('noChange', text)) return { role: 'ruledOut', strength: 2 }
  if (
    says('success', text) &&
    !says('yourMethod', text) &&
    (says('remedy', text) || says('attempt', text)) &&
    !idle.test(text)
  ) {
    return { role: 'resolution', strength: 2 }
  }
  if (says('statedCause', text) || says('discovery', text))
    return { role: says('hedge', text) ? 'hypothesis' : 'cause', strength: 2 }
  if (says('exclusion', text)) return { role: 'ruledOut', strength: 2 }
  if (says('success', text)) return { role: 'confirmation', strength: 2 }
  if (says('administration', text)) return { role: 'administration', strength: 2 }
  if (says('request', text) && /[?？]\s*$/u.test(text)) return { role: 'administration', strength: 2 }
  if (says('attempt', text)) return { role: 'attempted', strength: 2 }
  if (says('problem', text)) return { role: 'symptom', strength: 1 }
  return { role: 'administration', strength: 1 }
}

function ofAgent(text: string): WordedRole {
  if (text.length < 24 && says('success', text) && !says('applied', text) && !says('exclusion', text))
    return { role: 'confirmation', strength: 1 }
  if (says('datedStatus', text) && (says('works', text) || says('success', text)))
    return { role: 'confirmation', strength: 2 }
  if (says('restatement', text) && !says('possibleCause', text)) return { role: 'symptom', strength: 2 }
  if (says('byDesign', text)) return { role: 'cause', strength: 2 }
  if (says('exclusion', text) && !prospective.test(text)) return { role: 'ruledOut', strength: 2 }
  if (says('inquiry', text) && !says('hedge', text)) return { role: 'administration', strength: 2 }
  if (says('recurrence', text)) return { role: 'administration', strength: 2 }
  const administrative = says('administration', text) && !says('reportsResult', text)
  if (says('statedCause', text) && !administrative) {
    return { role: says('hedge', text) ? 'hypothesis' : 'cause', strength: 2 }
  }
  if (says('unresolved', text) || says('notReproducible', text) || (says('progress', text) && says('hedge', text)))
    return { role: 'finding', strength: 2 }
  if (says('workaround', text)) return { role: 'workaround', strength: 2 }
  if (says('hedge', text) && !administrative) return { role: 'hypothesis', strength: 2 }
  if (administrative) return { role: 'administration', strength: 2 }
  if (passive.test(text) && says('explains', text) && !says('applied', text)) return { role: 'finding', strength: 1 }
  if (says('remedy', text) || says('instruction', text)) return { role: 'resolution', strength: 2 }
  return { role: 'finding', strength: 1 }
}

// we changed nothing   我们什么都没动
const idle =
  /\bi (?:have |just |also )?(?:checked|tested|verified)\b|\b(?:changed|did|done|touched) nothing\b|什么[都也]没|没(?:有)?(?:动|改|做)过?(?:什么|任何)/iu

// Let us rule out the network first   先排除网络
const prospective =
  /\b(?:let us|let's|to|first,?) (?:first )?(?:rule|exclude|eliminate)\b|(?:先|为了|以便|便于|需要?|想)排除/iu

// with it SMB1 was switched off: told of what happened, not of what was done about it
const passive =
  /\b(?:was|were|got) (?:\w+ )?(?:switched|turned|disabled|removed|renamed|changed|moved|replaced|reset|updated|upgraded|deleted)\b/iu
