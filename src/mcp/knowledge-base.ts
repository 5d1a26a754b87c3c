/** What assistants may look at: the articles of one audience, for reading only. */
import type { FacetName } from '../model/search-index.ts'

/** An article as lists show it. */
export interface ListedArticle {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  readonly state: string
  readonly products: readonly string[]
  readonly outcome: string
  readonly causeType: string
  /** Date; `null` where none is known. */
  readonly updated: string | null
}

export interface FoundArticle extends ListedArticle {
  readonly score: number
}

export interface ReadableArticle extends ListedArticle {
  readonly environment: readonly string[]
  readonly identifiers: readonly string[]
  /** Empty for the public. */
  readonly cases: readonly string[]
  /** The article as Markdown, with its evidence where the audience may see it. */
  readonly markdown: string
}

/** Values of which an article has to have one, by facet. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>

export interface KnowledgeBase {
  readonly search: (query: string, filters: Filters, limit: number) => Promise<readonly FoundArticle[]>
  /** `null` where the audience has no such article. */
  readonly read: (slug: string) => Promise<ReadableArticle | null>
  /** Articles updated on this date or later, newest first; all of them without a date. */
  readonly changedSince: (date: string | null, limit: number) => Promise<readonly ListedArticle[]>
}
