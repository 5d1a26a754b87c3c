/** The first page: what is asked most, and the ways to everything else. */
import type { SiteEntry } from '../model/site.ts'
import { loadIndex } from './program/data.ts'
import type { FacetLink } from './lists/facet-links.ts'
import { causeLinks, codeLinks, outcomeLinks, productLinks } from './lists/facet-links.ts'
import { newestFirst } from './lists/facets.ts'
import { narrowing } from './lists/narrow-list.ts'
import { firstForReaders } from './lists/own-language.ts'
import { homeWords, words } from './words/words.ts'

/** All that the home page shows. */
export function homePage() {
  const { articles, audience } = loadIndex()
  const products = productLinks(articles)
  // Engineers need to know what comes up most, in whichever language.
  const frequent = audience === 'public' ? firstForReaders(articles, mostShown) : articles.slice(0, mostShown)
  return {
    heading: homeWords[audience],
    frequentHeading: audience === 'public' ? homeWords.questions : words.frequent,
    frequent,
    newest: newestBeside(frequent, articles),
    hasMore: articles.length > mostShown,
    products: products.slice(0, productsShown),
    hasMoreProducts: products.length > fewProducts,
    languages: languageLinks(articles),
    causes: unlessOne(causeLinks(articles)),
    outcomes: unlessOne(outcomeLinks(articles)),
    codes: codeLinks(articles, codesShown),
  }
}

/**
 * The newest articles; the next ones where the list beside shows all of these. Where no article answers two cases yet, the newest are the
 * most frequent as well.
 */
function newestBeside(frequent: readonly SiteEntry[], articles: readonly SiteEntry[]) {
  const isBeside = ({ slug }: SiteEntry) => frequent.some((entry) => entry.slug === slug)
  const newest = newestFirst(articles)
  const entries = newest.slice(0, newestShown)
  if (!entries.every(isBeside)) return { heading: words.newest, entries }
  return { heading: words.alsoNewest, entries: newest.filter((entry) => !isBeside(entry)).slice(0, newestShown) }
}

/** Readers of one language need not look through articles in another. */
function languageLinks(articles: readonly SiteEntry[]): readonly FacetLink[] {
  return unlessOne(narrowing('language', articles, null).links)
}

/** A single link leads to what stands on the first page anyway. */
function unlessOne(links: readonly FacetLink[]): readonly FacetLink[] {
  return links.length > 1 ? links : []
}

const mostShown = 12
const newestShown = 6
const productsShown = 12
/** Narrow screens show no more of them, `home.css` sees to it. */
const fewProducts = 6
const codesShown = 12
