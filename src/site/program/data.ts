/** What the pages are built from, as stage `publish` hands it over. Nothing of the site reads the disk. */
import type { SiteArticle, SiteIndex, SiteSource } from '../../model/site.ts'

let opened: SiteSource | null = null

/** Says what site the pages show from now on. */
export function openSource(site: SiteSource): void {
  opened = site
}

/** Holds no site any more. */
export function closeSource(): void {
  opened = null
}

/** The index of the site: the same object for every page, so that what is derived from it can be kept. */
export function loadIndex(): SiteIndex {
  return source().index
}

/** One article with its body. Not kept: a site may have tens of thousands. */
export function loadArticle(slug: string): SiteArticle {
  return source().article(slug)
}

function source(): SiteSource {
  if (opened === null) throw new Error('No site was opened: pages are made by `casebook build`.')
  return opened
}
