/** The products: those with most articles first, and, where these are not all, every one of them by name. */
import { facetPath, paths } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import type { FacetLink } from './facet-links.ts'
import { productLinks } from './facet-links.ts'
import { byProduct, compareNaturally, productlessSlug } from './facets.ts'
import { pageFinder } from '../program/find-page.ts'
import type { Range } from './ranges.ts'
import { inRanges } from './ranges.ts'
import { same } from '../words/words.ts'

/** All that the page of all products shows. */
export function productIndex() {
  const links = productLinks(loadIndex().articles)
  const rest = links.slice(productsShown)
  return {
    cards: links.slice(0, cardsShown),
    // What names no product stands last, and is in no list of products by name.
    links: [...links.slice(cardsShown, productsShown), ...rest.filter(({ path }) => path === productlessPath)],
    hasMore: rest.length > 0,
  }
}

const productlessPath = facetPath('products', productlessSlug)

/** Those that most articles are about also show their first articles. */
const cardsShown = 24
const productsShown = 200

interface AllProductsPage {
  readonly path: string
  readonly ranges: readonly Range<FacetLink>[]
  readonly range: Range<FacetLink>
}

/** `/products/all/`, in ranges. None where the index itself holds all products. */
export function allProductPages(): readonly AllProductsPage[] {
  const products = byProduct(loadIndex().articles)
  if (products.length <= productsShown) return []
  const links = [...products]
    .sort((a, b) => compareNaturally(a.name, b.name))
    .map(({ name, slug, entries }) => ({
      name,
      label: same(name),
      path: facetPath('products', slug),
      count: entries.length,
    }))
  const ranges = inRanges(links, paths.allProducts, productsPerPage)
  return ranges.map((range) => ({ path: range.path, ranges, range }))
}

export const allProductsAt = pageFinder(allProductPages)

const productsPerPage = 500
