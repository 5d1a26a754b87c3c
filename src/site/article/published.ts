/** What an internal page says of the public site: whether customers may read an article, and where. */
import type { SiteEntry, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, articlePath } from '../addresses/addresses.ts'

/** As the public site selects them: what is meant for customers and not yet approved is not there. */
export function isPublished({ audience, state }: Pick<SiteEntry, 'audience' | 'state'>): boolean {
  return audience === 'public' && state === 'validated'
}

/** Where customers read an article; `null` where they do not, or where nobody has said how the public site is reached. */
export function publishedAddress({ url }: Pick<SiteIndex, 'url'>, entry: SiteEntry): string | null {
  if (url === null || !isPublished(entry)) return null
  return absoluteAddress({ audience: 'public', url }, articlePath(entry.slug))
}
