/** Which articles customers may read. Apart from `article.ts`, so that the pages' program loads no schemas for it. */
import type { FrontMatter } from './article.ts'

/** What a person has both approved and released: what is meant for customers and not yet approved is not there. */
export function isPublished({ audience, state }: Pick<FrontMatter, 'audience' | 'state'>): boolean {
  return audience === 'public' && state === 'validated'
}
