/** What linking looks at first in an article: enough to find similar ones among all others, small enough to be kept for each. */
import type { Article } from '../../model/article.ts'
import { linkKeys } from './link-keys.ts'
import type { LinkKeys } from './link-keys.ts'
import { traitsOf } from './link-traits.ts'
import type { LinkTraits } from './link-traits.ts'

/** A plain value, to be stored. */
export interface LinkDigest {
  /** Day of the case's first dated message. */
  readonly opened: string | null
  /** The bytes of its keys, 4 each, in base64. */
  readonly keys: string
  /** How many of them, the first ones, are error codes. */
  readonly codes: number
}

/** The same for an article that was just composed and for its text, parsed: they are one tree. `traits`, where they are known already. */
export function linkDigestOf(
  article: Pick<Article, 'frontMatter' | 'body'>,
  traits: LinkTraits = traitsOf(article),
): LinkDigest {
  const { keys, codes } = linkKeys(traits)
  const bytes = Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength)
  return { opened: article.frontMatter.opened ?? null, keys: bytes.toString('base64'), codes }
}

/** The keys of a digest as numbers again. */
export function keysOf({ keys, codes }: LinkDigest): LinkKeys {
  // Copied, because a buffer need not begin where numbers may.
  const bytes = Uint8Array.from(Buffer.from(keys, 'base64'))
  return { keys: new Uint32Array(bytes.buffer), codes }
}
