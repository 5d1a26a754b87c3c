/** What the index has of an article, taken apart into terms once for everything that asks for them. */
import type { Simplification } from '../../language/search-fold.ts'
import { findSearchTerms } from '../../language/search-terms.ts'
import type { SearchTerm } from '../../language/search-terms.ts'
import type { SearchDocument } from '../../model/search-index.ts'

export interface DocumentReading {
  readonly document: SearchDocument
  readonly title: readonly SearchTerm[]
  readonly summary: readonly SearchTerm[]
  readonly text: readonly SearchTerm[]
  readonly identifiers: readonly SearchTerm[]
}

/** Takes a document of the index apart; `simplification` leads traditional characters to simplified ones. */
export function readDocument(document: SearchDocument, simplification: Simplification): DocumentReading {
  const termsOf = (text: string) => findSearchTerms(text, simplification)
  return {
    document,
    title: termsOf(document.title),
    summary: termsOf(document.summary),
    text: termsOf(document.text),
    identifiers: termsOf(document.identifiers.join('\n')),
  }
}
