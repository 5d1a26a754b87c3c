/** What the threads that render pages are given, and what they answer. */
import type { Audience, FrontMatter } from '../../model/article.ts'
import type { SiteArticle, SiteIndex } from '../../model/site.ts'

/** Given to a thread once. */
export interface PageThreadData {
  /** The module of the compiled pages. */
  readonly module: string
  readonly index: SiteIndex
  /** The folder that the site grows in. */
  readonly folder: string
}

/** An article whose pages are wanted, and all that they are made from. */
export interface ArticleJob {
  readonly slug: string
  readonly frontMatter: FrontMatter
  readonly body: string
  readonly audience: Audience
  readonly related: SiteArticle['related']
  /** Of its cases, those that are known, as JSON. */
  readonly evidence: readonly string[]
  readonly pages: readonly { readonly path: string; readonly file: string }[]
}

/** What came of an article. */
export interface WrittenArticle {
  readonly slug: string
  /** Files that are others than before. */
  readonly written: readonly string[]
  /** Names that it links to, whether there are articles of these names or not. */
  readonly linked: readonly string[]
}

/** Articles that a thread takes at once, and the answer to them. */
export type PageJob = readonly ArticleJob[]
export interface PageAnswer {
  readonly articles: readonly WrittenArticle[]
  /** What went wrong. */
  readonly fault: string | null
}
