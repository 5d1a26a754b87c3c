import { join } from 'node:path'

/** Where builds of a knowledge base keep what they can use again. */
export function siteCache(content: string): string {
  return join(content, '.cache', 'site')
}
