/** Who a case is about: people and organisations as the case mentions them. */
import type { Role } from '../../model/reading.ts'

export type Side = 'customer' | 'agent'

/** One mention of a person. At least one of the two is there. */
export interface PersonMention {
  /** As written: 周明溪, 张, Deepak Rao, Rao. */
  readonly name: string | null
  /** Lower case. */
  readonly email: string | null
  readonly side: Side | null
}

/** One mention of an organisation. */
export interface OrganisationMention {
  readonly name: string
  readonly side: Side | null
  /** Whether it is the side itself; else whom the side speaks of. */
  readonly isOwn: boolean
}

export interface Identities {
  readonly people: readonly PersonMention[]
  readonly organisations: readonly OrganisationMention[]
}

/** A way in which an identity may be written. */
export interface Form {
  readonly text: string
  /**
   * `anywhere`: names only this identity. `capital`: a word as well, the name where it has a capital and could not be
   * the word. `named`: a word or a product first, the name only in a greeting, behind a title or as a signature.
   */
  readonly use: 'anywhere' | 'capital' | 'named'
}

/** A form, and its text in lower case, by which forms are told apart. */
export interface KnownForm extends Form {
  readonly lower: string
}

/** Forms with their text in lower case. */
export function withLower(forms: readonly Form[]): readonly KnownForm[] {
  return forms.map((form) => ({ ...form, lower: form.text.toLowerCase() }))
}

/** The side that a role speaks for, where it speaks for one. */
export function sideOf(role: Role): Side | null {
  return role === 'agent' || role === 'customer' ? role : null
}
