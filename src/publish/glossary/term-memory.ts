/** What articles add to the glossary, remembered from build to build: looking through twenty thousand of them takes seconds. */
import type { ArticleSource } from '../../model/article-source.ts'
import { readOwnEntries, writeOwnEntries } from '../own-entries.ts'
import type { ArticleTerms } from './list-terms.ts'

export interface TermMemory {
  readonly recall: (article: Pick<ArticleSource, 'hash'>, look: () => ArticleTerms) => ArticleTerms
  /** Keeps what was asked for, and forgets the rest. */
  readonly keep: () => void
}

/**
 * @param folder where it is kept; it may be missing or damaged
 * @param version of the program: what another one found is forgotten
 */
export function openTermMemory(folder: string, version: string): TermMemory {
  const kind = `glossary ${version}`
  const known = readOwnEntries<ArticleTerms>(folder, kind)
  const used = new Map<string, ArticleTerms>()
  return {
    recall: ({ hash }, look) => {
      const terms = known.get(hash) ?? look()
      used.set(hash, terms)
      return terms
    },
    keep: () => writeOwnEntries(folder, kind, known, used),
  }
}
