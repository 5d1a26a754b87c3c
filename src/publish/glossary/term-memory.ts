/** What articles add to the glossary, remembered from build to build: looking through twenty thousand of them takes seconds. */
import { z } from 'zod'
import type { ArticleSource } from '../../model/article-source.ts'
import { readOwnFile, writeOwnFile } from '../own-file.ts'
import type { ArticleTerms } from './list-terms.ts'

export interface TermMemory {
  readonly recall: (article: Pick<ArticleSource, 'hash'>, look: () => ArticleTerms) => ArticleTerms
  /** Keeps what was asked for, and forgets the rest. */
  readonly keep: () => void
}

/**
 * @param file where it is kept; it may be missing or damaged
 * @param version of the program: what another one found is forgotten
 */
export function openTermMemory(file: string, version: string): TermMemory {
  const kind = `glossary ${version}`
  const known = new Map(
    Object.entries(readOwnFile(file, kind, z.custom<Readonly<Record<string, ArticleTerms>>>()) ?? {}),
  )
  const used = new Map<string, ArticleTerms>()
  let isNew = false
  return {
    recall: ({ hash }, look) => {
      const before = known.get(hash)
      const terms = before ?? look()
      isNew ||= before === undefined
      used.set(hash, terms)
      return terms
    },
    keep: () => {
      if (isNew || used.size !== known.size) writeOwnFile(file, kind, Object.fromEntries(used))
    },
  }
}
