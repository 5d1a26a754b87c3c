/** The products: those with most articles first, and, where these are not all, every one of them by name. */
import { facetPath, paths } from './addresses.ts'
import { loadIndex } from './data.ts'
import { productLinks } from './facet-links.ts'
import { byProduct, compareNaturally } from './facets.ts'
import { inRanges } from './ranges.ts'
import { same } from './words.ts'

export function productIndex() {
  const links = productLinks(loadIndex().articles)
  return { links: links.slice(0, productsShown), hasMore: links.length > productsShown }
}

const productsShown = 200

/** `/products/all/`, in ranges. None where the index itself holds all products. */
export function allProductPages() {
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
  return ranges.map((range) => ({ params: { page: range.page }, props: { ranges, range } }))
}

const productsPerPage = 500
