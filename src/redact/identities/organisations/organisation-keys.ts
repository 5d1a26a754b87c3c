/** Tells which mentions are of one organisation, so that it has one placeholder, and another one has another. */
import type { OrganisationMention, Side } from '../identity.ts'
import { firstMentions } from '../joined-mentions.ts'
import { organisationForms } from './organisation-forms.ts'

/**
 * A key for each mention. All names that a side has for itself are of one, be it in two languages; whom somebody speaks of is that side,
 * the other one or a third, as names go.
 */
export function organisationKeys(
  mentions: readonly OrganisationMention[],
  labelsOfDomains: readonly (readonly [label: string, side: Side | null])[],
): readonly string[] {
  const formsOf = mentions.map(({ name }) => organisationForms(name).map(({ lower }) => lower))
  const sides = new Map(labelsOfDomains.flatMap(([label, side]) => (side === null ? [] : [[label, side] as const])))
  for (const [index, { side, isOwn }] of mentions.entries()) {
    if (isOwn && side !== null) for (const form of formsOf[index] ?? []) sides.set(form, side)
  }
  const first = firstMentions(formsOf)
  return mentions.map(({ name, side, isOwn }, index) => {
    const whose = isOwn ? side : (formsOf[index] ?? []).map((form) => sides.get(form)).find((one) => one !== undefined)
    return keyOf(whose ?? null, mentions[first[index] ?? index]?.name ?? name)
  })
}

/** The key of a side's own organisation, or of one that is no side's. */
export function keyOf(side: Side | null, name: string): string {
  return `organisation:${side ?? name}`
}
