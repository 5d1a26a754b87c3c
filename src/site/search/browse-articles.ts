/** What the filters leave of all articles, where a reader asks for nothing in words. */
import { countFacets, passFilters } from './count-facets.ts'
import type { Filters } from './count-facets.ts'
import { excerptHtml, markedTextHtml } from './excerpt.ts'
import type { SearchIndex } from './index-files.ts'
import { newestFirst } from './newest-first.ts'
import type { SearchHit } from './search-hit.ts'
import { usualLimit } from './search-options.ts'
import type { SearchOptions } from './search-options.ts'
import type { SearchResult } from './search-result.ts'

/**
 * Articles that pass the filters, those that answered most cases first, then the newer ones (the order of their numbers), unless
 * the newest are wanted first. Without a filter none, and the counts are over all of them, so that there is something to choose from.
 */
export async function browseArticles(options: SearchOptions, index: SearchIndex): Promise<SearchResult> {
  const { filters = {}, order = 'best', limit = usualLimit } = options
  const facets = await index.facets()
  const all = facets.numbers.map((article) => ({ article }))
  const passing = (chosen: Filters) => all.filter(({ article }) => passFilters(facets, chosen, article))
  const isFiltered = Object.values(filters).some((values) => values.length > 0)
  const passed = isFiltered ? passing(filters) : []
  const listed = order === 'newest' ? newestFirst(passed, await index.dates()) : passed
  return {
    hits: await Promise.all(listed.slice(0, limit).map(async ({ article }) => listedHit(article, index))),
    total: listed.length,
    isTotalExact: true,
    counts: countFacets(facets, (name) => {
      if (!isFiltered) return all
      return filters[name] === undefined ? listed : passing({ ...filters, [name]: [] })
    }),
    nearestTokens: [],
    nearestTitles: [],
  }
}

async function listedHit(article: number, index: SearchIndex): Promise<SearchHit> {
  const {
    document: { identifiers: _, text, ...shown },
  } = await index.document(article)
  return {
    ...shown,
    titleHtml: markedTextHtml(shown.title, [], nothingSought),
    excerptHtml: excerptHtml(shown.summary === '' ? text : shown.summary, [], nothingSought),
    reason: null,
    score: 0,
  }
}

const nothingSought: ReadonlyMap<string, number> = new Map()
