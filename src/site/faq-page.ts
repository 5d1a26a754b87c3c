/** Questions and answers by product: the head of each list, answered on the spot, the rest one link away. */
import type { SiteEntry } from '../model/site.ts'
import { articlePath, facetPath } from './addresses.ts'
import { loadArticle, loadIndex } from './data.ts'
import { byProduct } from './facets.ts'
import { reachable } from './section-html.ts'
import { same } from './words.ts'

export function faqPage() {
  const { articles, contact } = loadIndex()
  const products = byProduct(articles).slice(0, productsShown)
  const homeless = articles.filter((entry) => entry.products.length === 0)
  const groups = [
    ...products.map(({ name, slug, entries }) => ({
      name,
      anchor: `product-${slug}`,
      count: entries.length,
      questions: entries.slice(0, questionsShown).map(toQuestion),
      more: entries.length > questionsShown ? facetPath('products', slug) : null,
    })),
    ...(homeless.length === 0
      ? []
      : [
          {
            name: null,
            anchor: 'other',
            count: homeless.length,
            questions: homeless.slice(0, questionsShown).map(toQuestion),
            more: null,
          },
        ]),
  ]
  const contents = groups.flatMap(({ name, anchor, count }) =>
    name === null ? [] : [{ path: `#${anchor}`, label: same(name), count }],
  )
  return { groups, contents, contact }
}

const productsShown = 30
const questionsShown = 10

function toQuestion(entry: SiteEntry) {
  const resolution = loadArticle(entry.slug).sections.find(({ kind }) => kind === 'resolution')
  return {
    ...entry,
    path: articlePath(entry.slug),
    resolution: resolution === undefined ? null : reachable(resolution.html),
  }
}
