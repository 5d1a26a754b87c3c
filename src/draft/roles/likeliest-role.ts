/** What a sentence most likely is. */
import type { RoleProbabilities } from './learned/likely-roles.ts'
import type { Role } from './role.ts'

export interface LikeliestRole<Of extends Role> {
  readonly role: Of
  /** From 0 to 1. */
  readonly probability: number
}

/** The likeliest of some roles, of those that are as likely the first; `otherwise` where none of them can be. */
export function likeliestAmong<Of extends Role>(
  likely: RoleProbabilities,
  roles: Iterable<Of>,
  otherwise: Of,
): LikeliestRole<Of> {
  let best = { role: otherwise, probability: 0 }
  for (const role of roles) {
    const probability = likely.get(role) ?? 0
    if (probability > best.probability) best = { role, probability }
  }
  return best
}
