/** What a search index is made of. */
import type { Article, Audience } from '../../model/article.ts'
import type { KeyedIndex } from './index-folder.ts'
import type { TermSizes } from './terms/term-shards.ts'

export interface SearchIndexJob {
  /** The articles of this site, in any order. */
  readonly articles: readonly IndexedArticle[]
  readonly audience: Audience
  /** `search-index/` of the site; made here. */
  readonly folder: string
  /** What earlier builds of this site made; kept up here. May be deleted or damaged at any time. Without it all is made again. */
  readonly memory?: string
  /** The index in the folder: its files that are still right are kept. Nobody else may have changed any of them. */
  readonly standing?: KeyedIndex | null
  /** Whether this very program made it: then of its terms those are made again that changed articles hold. */
  readonly isOwn?: boolean
  /** Whether phrases in quotes are indexed: yes by default. */
  readonly withPhrases?: boolean
  /** Articles that are indexed together, at most, on average. */
  readonly partSize?: number
  /** What the files of terms are cut by, if not as usual. */
  readonly sizes?: TermSizes
  readonly onArticle: (done: number) => void
}

/** An article; where something is known that changes as soon as it or its front matter does, it need not be looked through to see whether it has. */
export interface IndexedArticle extends Article {
  readonly hash?: string
  readonly frontMatterHash?: string
}
