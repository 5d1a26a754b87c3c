import type { SiteIndex } from '../../model/site.ts'
import { facetPath, paths } from './addresses.ts'
import { byProduct } from '../lists/facets.ts'

/** The page of a product; the list of all products where it has none. Every article asks for its own: all are put together once. */
export function productPath(index: SiteIndex, product: string): string {
  const known =
    knownPaths.get(index) ??
    new Map(byProduct(index.articles).map(({ name, slug }) => [name, facetPath('products', slug)]))
  knownPaths.set(index, known)
  return known.get(product) ?? paths.products
}

const knownPaths = new WeakMap<SiteIndex, ReadonlyMap<string, string>>()
