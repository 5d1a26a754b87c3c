/** The search engine, pointed at this site's index, wherever the site stands. */
import { condenseQuery } from '../search/condense-query.ts'
import { fetchFilesFrom } from '../search/fetch-files.ts'
import { openSearch } from '../search/engine.ts'
import { openPhraseSearch } from '../search/phrase-search.ts'

/** Scripts lie one folder below the root of the site. */
const { url: script } = import.meta
export const siteRoot = new URL('../', script)
const index = new URL('search-index/', siteRoot)
export const engine = openSearch(fetchFilesFrom(index), openPhraseSearch(index))

/** The address of an article's page on this site, wherever the site lies. */
export function articleAddress(slug: string): string {
  return new URL(`articles/${encodeURIComponent(slug)}/`, siteRoot).href
}

/** The same of the search page with the results of a query. */
export function searchAddress(query: string): string {
  return new URL(`search/?q=${encodeURIComponent(condenseQuery(query))}`, siteRoot).href
}
