/** Who a case is about: people and organisations as the case mentions them. */
import { isEnglishWord } from '../../language/english-words.ts'
import type { Role } from '../../model/reading.ts'
import { foldValue } from '../fold-text.ts'

export type Side = 'customer' | 'agent'

/** One mention of a person. At least one of the two is there. */
export interface PersonMention {
  /** As written: 周明溪, 张, Deepak Rao, Rao. */
  readonly name: string | null
  /** Lower case. */
  readonly email: string | null
  readonly side: Side | null
  /** Where the case has the name for nothing else, so that it is one wherever it stands. */
  readonly isName?: true
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

/** A form, and what is asked of it in every case that it is sought in. */
export interface KnownForm extends Form {
  /** Its text in lower case, by which forms are told apart. */
  readonly lower: string
  /** Its text as it is sought. */
  readonly folded: string
  readonly isWord: boolean
}

/** Forms with what finding them in a text needs to know of each, told once. */
export function knownForms(forms: readonly Form[]): readonly KnownForm[] {
  return forms.map((form) => {
    const lower = form.text.toLowerCase()
    return { ...form, lower, folded: foldValue(form.text), isWord: isEnglishWord(lower) }
  })
}

/** The side that a role speaks for, where it speaks for one. */
export function sideOf(role: Role): Side | null {
  return role === 'agent' || role === 'customer' ? role : null
}
