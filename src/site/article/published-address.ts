/** What an internal page says of the public site: where customers read an article. */
import { isPublished } from '../../model/published.ts'
import type { SiteEntry, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, articlePath } from '../addresses/addresses.ts'

/** Where customers read an article; `null` where they do not, or where nobody has said how the public site is reached. */
export function publishedAddress({ url }: Pick<SiteIndex, 'url'>, entry: SiteEntry): string | null {
  if (url === null || !isPublished(entry)) return null
  return absoluteAddress({ audience: 'public', url }, articlePath(entry.slug))
}
