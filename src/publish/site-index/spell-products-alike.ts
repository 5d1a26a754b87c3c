/** One product, one spelling: `openEuler` and `openeuler` are one list, one filter and one course. */
import type { UnparsedArticle } from '../article/parse-body.ts'
import { withBody } from '../article/parse-body.ts'
import { contentKey } from '../kept/content-key.ts'

/**
 * The articles of a site with products that differ in nothing but capitals spelled as most of these articles spell them; of
 * spellings that are equally frequent the first by code units.
 */
export function spellProductsAlike(articles: readonly UnparsedArticle[]): readonly UnparsedArticle[] {
  const spelling = commonSpellings(articles)
  return articles.map((article) => {
    const { products } = article.frontMatter
    const spelled = [...new Set(products.map((product) => spelling.get(product.toLowerCase()) ?? product))]
    return spelled.join('\n') === products.join('\n') ? article : withProducts(article, spelled)
  })
}

/** By the product in small letters. */
function commonSpellings(articles: readonly UnparsedArticle[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>()
  for (const { frontMatter } of articles)
    for (const product of frontMatter.products) uses.set(product, (uses.get(product) ?? 0) + 1)
  const rarestFirst = [...uses].sort(([a, ofA], [b, ofB]) => ofA - ofB || (a < b ? 1 : -1))
  return new Map(rarestFirst.map(([product]) => [product.toLowerCase(), product]))
}

/** Under other hashes: what it shows depends on how other articles spell. */
function withProducts(article: UnparsedArticle, products: readonly string[]): UnparsedArticle {
  const { slug, frontMatter, hash, frontMatterHash, readBody } = article
  return withBody({
    slug,
    frontMatter: { ...frontMatter, products: [...products] },
    hash: contentKey(JSON.stringify([hash, products])),
    frontMatterHash: contentKey(JSON.stringify([frontMatterHash, products])),
    readBody,
  })
}
