/** The versions of an article's body that a new one is planned from. */
import type { Generated } from '../../model/article.ts'
import type { ArticleBody } from '../../model/article-body.ts'

export interface BodyVersions {
  /** The text that `current` was parsed from. */
  readonly text: string
  readonly current: ArticleBody
  /** As it is generated now. */
  readonly next: ArticleBody
  /** Fingerprints of what was generated last time, and of what is generated now. */
  readonly before: Generated
  readonly generated: Generated
}
