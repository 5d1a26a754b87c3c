/** The first page: what is asked most, and the ways to everything else. */
import type { SiteEntry } from '../model/site.ts'
import { loadIndex } from './data.ts'
import type { FacetLink } from './facet-links.ts'
import { causeLinks, codeLinks, outcomeLinks, productLinks } from './facet-links.ts'
import { newestFirst } from './facets.ts'
import { narrowing } from './narrow-list.ts'
import { firstForReaders } from './own-language.ts'
import { homeWords, words } from './words.ts'

export function homePage() {
  const { articles, audience } = loadIndex()
  const products = productLinks(articles)
  return {
    heading: homeWords[audience],
    frequentHeading: audience === 'public' ? homeWords.questions : words.frequent,
    // Engineers need to know what comes up most, in whichever language.
    frequent: audience === 'public' ? firstForReaders(articles, mostShown) : articles.slice(0, mostShown),
    newest: newestFirst(articles).slice(0, newestShown),
    hasMore: articles.length > mostShown,
    products: products.slice(0, productsShown),
    hasMoreProducts: products.length > productsShown,
    languages: languageLinks(articles),
    causes: causeLinks(articles),
    outcomes: outcomeLinks(articles),
    codes: codeLinks(articles, codesShown),
  }
}

/** Where there is more than one: readers of one language need not look through articles in another. */
function languageLinks(articles: readonly SiteEntry[]): readonly FacetLink[] {
  const { links } = narrowing('language', articles, null)
  return links.length > 1 ? links : []
}

const mostShown = 12
const newestShown = 6
const productsShown = 12
const codesShown = 12
