/** What a site is published from, before it is parsed: tens of thousands of trees would fill the memory. */
import type { FrontMatter } from './article.ts'

export interface ArticleSource {
  readonly slug: string
  readonly frontMatter: FrontMatter
  /** Another one as soon as a byte of the article is. */
  readonly hash: string
  /** Another one as soon as anything of its front matter is that a site can show. */
  readonly frontMatterHash: string
  /** The Markdown of its body, behind as many empty lines as its file has lines before it. */
  readonly readBody: () => string
}

/** What a case's file of evidence holds. */
export interface EvidenceSource {
  readonly case: string
  /** Another one as soon as a byte of it is. */
  readonly hash: string
  /** Days of its first and its last dated message; `null` where none is dated. */
  readonly days: { readonly opened: string; readonly closed: string } | null
  /** The whole of it, as JSON. */
  readonly readJson: () => string
}
