/** Which roles hold for the sentences that follow, and which end what holds. */
import { says } from '../lexicon/lexicon.ts'
import type { Role } from './role.ts'

/** Roles that the sentences after one share to the end of the paragraph, unless their own wording says otherwise. */
export const lasting: ReadonlySet<Role> = new Set<Role>(['hypothesis', 'cause', 'resolution', 'workaround'])

/** Whether a sentence keeps its role in a section of findings; that something was ruled out it must say in so many words. */
export function isOutspoken(role: Role, text: string): boolean {
  if (role === 'ruledOut') return says('exclusion', text) || says('noChange', text)
  return role === 'administration' || role === 'hypothesis' || role === 'cause'
}

/** What a sentence after `Found it:` may be instead of the cause. */
export const besidesCause: ReadonlySet<Role> = new Set<Role>([
  'resolution',
  'workaround',
  'administration',
  'ruledOut',
  'confirmation',
])

/** What a sentence behind an announcement may surely be instead. */
export const besidesAnnounced: ReadonlySet<Role> = new Set<Role>([
  'cause',
  'resolution',
  'workaround',
  'hypothesis',
  'administration',
  'confirmation',
])
/** Sections that may begin by an announcement inside another one. */
export const decisive: ReadonlySet<Role> = new Set<Role>(['cause', 'resolution', 'workaround'])
