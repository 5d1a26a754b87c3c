/** Firms whose desks write or are written to: Lumen Support. */
import { holdsWord } from '../../../language/whole-words.ts'
import type { CleanCase } from '../../../model/case.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { sideOf } from '../identity.ts'
import type { OrganisationMention, Side } from '../identity.ts'

/** Whose desk a display name is: Lumen Support, Lumen Customer Care. Anna Support is a person. */
export function teamOf(shown: string): string | null {
  const name = teamName.exec(shown)?.groups?.['name'] ?? null
  return name === null || name.split(' ').some((word) => givenNames.has(word.toLowerCase())) ? null : name
}

const teamName =
  /^(?<name>[\p{Script=Latin}\d&.'’-]{2,24}(?: [\p{Script=Latin}\d&.'’-]{1,24}){0,2}?) (?:(?:customer|technical|tech|product|user|client|IT) )?(?:support|help ?desk|service ?desk|care|team|support team|service team)$/iu

/** Whose desks write or are written to. A name that the texts have as a word as well (`Till Support`, `till noon`) is none. */
export function firmsOfTeams({ messages }: CleanCase): readonly OrganisationMention[] {
  const firms = new Map<string, Side | null>()
  for (const { from, to } of messages) {
    for (const { name, role } of [from, ...to]) {
      const team = teamIn(name ?? '')
      if (team !== null) firms.set(team, firms.get(team) ?? sideOf(role))
    }
  }
  return [...firms]
    .filter(([name]) => name.includes(' ') || !messages.some(({ body }) => holdsWord(body, name.toLowerCase(), letter)))
    .map(([name, side]) => ({ name, side, isOwn: true }))
}

// Lumen Support   Ana Ruiz (Lumen Support)
function teamIn(shown: string): string | null {
  const bare = shown.replace(/["'“”]/gu, '').trim()
  return teamOf(bare) ?? teamOf(/\(([^()]{3,60})\)$/u.exec(bare)?.[1] ?? '')
}

const letter = /[\p{L}\p{N}@._-]/u
