/** What linking looks at, stored with an article that was just composed, so that it is found out only once. */
import type { Article } from '../../model/article.ts'
import { linkDigestOf } from './link-digest.ts'
import type { LinkDigest } from './link-digest.ts'
import { traitsOf } from './link-traits.ts'
import { packTraits } from './packed-traits.ts'
import type { PackedTraits } from './packed-traits.ts'

/** A plain value. */
export interface LinkMemory {
  /** To find the article's likes by. */
  readonly digest: LinkDigest
  /** To judge them by. */
  readonly traits: PackedTraits
}

/** What linking needs of an article. */
export function linkMemoryOf(article: Pick<Article, 'frontMatter' | 'body'>): LinkMemory {
  const traits = traitsOf(article)
  return { digest: linkDigestOf(article, traits), traits: packTraits(traits) }
}
