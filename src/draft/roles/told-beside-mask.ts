/** Tells a sentence that says something besides the masked value in it from one that only hands it over. */
import { says } from '../lexicon/lexicon.ts'
import { holdsMask } from './mask.ts'
import { isAdvice } from './segment-shows.ts'
import type { WordedRole } from './worded-role.ts'

/** `Update it (the code is [password 1]), then set the port.`, `Changed it to [password 1], no difference.` */
export function tellsBesideMask(text: string, { role, strength }: WordedRole): boolean {
  if (strength < 2 || !holdsMask(text)) return false
  if (role === 'resolution' || role === 'workaround') return isAdvice(text)
  return role !== 'administration' && says('noChange', text)
}
