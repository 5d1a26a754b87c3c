/** Reads from a text which organisations are mentioned in it. */
import { customersOfSubject, hanOrganisations, servingOrganisations } from './han-organisations.ts'
import { latinOrganisations } from './latin-organisations.ts'
import { afterSentence, isOrganisation, runsIntoName } from './organisation-tests.ts'
import type { TextPlace } from './organisation-tests.ts'

/** Organisations mentioned in a text of half width. `signature`: a line may be a name without anything to say so. */
export function findOrganisations(text: string, place: TextPlace): readonly string[] {
  const found = [...hanOrganisations(text, place), ...latinOrganisations(text, place)].filter(
    (name) => !runsIntoName(name),
  )
  return [
    ...found,
    ...found.map((name) => afterSentence(name)),
    ...servingOrganisations(text),
    ...(place === 'subject' ? customersOfSubject(text) : []),
  ]
    .map((name) => (name.split(/(?<=\p{L}{4})\. /u).at(-1) ?? '').trim())
    .filter((name) => isOrganisation(name))
}
