/** The articles by product, as readers see them: what names no product stands behind the products, so that it is found as well. */
import type { SiteEntry } from '../../model/site.ts'
import { byProduct, productlessSlug } from './facets.ts'
import type { Wording } from '../words/words.ts'
import { same, words } from '../words/words.ts'

export interface ProductGroup {
  /** `null` for what names none. */
  readonly product: string | null
  readonly label: Wording
  readonly slug: string
  readonly entries: readonly SiteEntry[]
}

/** Products, most articles first, then what names none, if there is anything. */
export function productGroups(entries: readonly SiteEntry[]): readonly ProductGroup[] {
  const products = byProduct(entries).map(({ name, ...facet }) => ({ product: name, label: same(name), ...facet }))
  const rest = entries.filter((entry) => entry.products.length === 0)
  if (rest.length === 0) return products
  const label = products.length === 0 ? words.allIssues : words.otherIssues
  return [...products, { product: null, label, slug: productlessSlug, entries: rest }]
}
