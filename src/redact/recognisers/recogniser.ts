/** The shape of a recogniser, and what the files of this folder share. */
import type { SecretKind } from '../../model/redacted.ts'
import type { Settings } from '../../model/settings.ts'
import type { Span } from '../hit.ts'
import { matchesOf, thoseThatCanMatch } from '../../language/patterns/matches.ts'

/** What a recogniser found. */
export interface Found extends Span {
  readonly kind: SecretKind
  /**
   * True where this cannot well be anything else. In a case everything found is masked; in an article, which is made of
   * masked text or written with care, only what is certain counts.
   */
  readonly certain: boolean
}

/**
 * Finds one sort of value by its looks or by the words around it. `find` takes text of half width in which placeholders are blanked (U+FFFC), keeps
 * no state, never throws and takes time linear in the text's length.
 */
export interface Recogniser {
  readonly name: string
  /** Says of a recogniser that nothing it finds is ever certain. Articles, in which only that counts, are not searched by it. */
  readonly neverCertain?: true
  readonly find: (text: string, settings: Settings) => readonly Found[]
}

/** Stands for a character of a placeholder: no letter, no digit, no space, so that nothing matches across it. */
export const blank = '\uFFFC'

const none: readonly Found[] = []

/** All matches of a global expression, the whole match or its group `value`. A verdict of `null` drops a match. */
export function findAll(
  kind: SecretKind,
  pattern: RegExp,
  text: string,
  certain: boolean | ((value: string, match: RegExpExecArray) => boolean | null),
): readonly Found[] {
  const matches = matchesOf(pattern, text)
  if (matches.length === 0) return none
  const found: Found[] = []
  for (const match of matches) {
    const value = match.groups?.['value'] ?? match[0]
    const verdict = typeof certain === 'boolean' ? certain : certain(value, match)
    if (verdict === null) continue
    const start = match.index + match[0].lastIndexOf(value)
    found.push({ kind, start, end: start + value.length, certain: verdict })
  }
  return found
}

/** One way in which something is told, and what it is that the expression, or its group `value`, matches then. */
export interface Wording {
  readonly kind: SecretKind
  readonly expression: RegExp
  readonly certain: boolean | ((value: string, match: RegExpExecArray) => boolean | null)
}

/** All that a list of wordings finds; those that cannot match are not run. It has to be the same list each time. */
export function findWordings(wordings: readonly Wording[], text: string): readonly Found[] {
  return thoseThatCanMatch(wordings, text).flatMap(({ kind, expression, certain }) =>
    findAll(kind, expression, text, certain),
  )
}
