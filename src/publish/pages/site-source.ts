/** Where the program for the pages gets articles from. */
import type { SiteArticle, SiteIndex, SiteSource } from '../../model/site.ts'
import type { Prepare } from './article-jobs.ts'
import { articleOf } from './write-article-pages.ts'

/** A source that knows any article, and keeps the one that was shown last: an article's pages ask for it one after the other. */
export interface MainSource extends SiteSource {
  readonly show: (article: SiteArticle) => void
}

/** @param slugs names of the articles that the site has: only these are linked to */
export function siteSource(index: SiteIndex, prepare: Prepare, slugs: ReadonlySet<string>): MainSource {
  let shown: SiteArticle | null = null
  return {
    index,
    article: (slug) => (shown?.slug === slug ? shown : articleOf(prepare(slug), (one) => slugs.has(one))),
    show: (article) => {
      shown = article
    },
  }
}
