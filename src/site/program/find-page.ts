import type { SiteIndex } from '../../model/site.ts'
import { loadIndex } from './data.ts'

/**
 * Finds a page of a kind by the path that it was asked for by. `list` gives all pages of the kind, and is asked once for
 * each site.
 */
export function pageFinder<Page extends { readonly path: string }>(
  list: () => readonly Page[],
): (path: string) => Page {
  const known = new WeakMap<SiteIndex, ReadonlyMap<string, Page>>()
  return (path) => {
    const index = loadIndex()
    const pages = known.get(index) ?? new Map(list().map((page) => [decodeURIComponent(page.path), page]))
    known.set(index, pages)
    const page = pages.get(decodeURIComponent(path))
    if (page === undefined) throw new Error('The site has no such page.')
    return page
  }
}
