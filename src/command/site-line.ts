import type { Audience } from '../model/article.ts'
import { counted } from './report.ts'

/** What is said of a finished site: where, and how much it holds. */
export function siteLine(site: string, audience: Audience, articles: number): string {
  const line = `${site}: ${counted(articles, 'article')}`
  return audience === 'public' && articles === 0
    ? `${line}; what customers may read is approved with \`casebook approve SLUG --audience public\``
    : line
}
