/** Ways to the articles that need no search: what an empty search, a search without results and a wrong address offer. */
import { paths } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { productLinks } from './facet-links.ts'
import { homeWords, words } from '../words/words.ts'

/** The largest products, and the lists that lead to every article. */
export function waysIn() {
  const { articles, audience } = loadIndex()
  const frequent = audience === 'public' ? homeWords.questions : words.frequent
  return {
    products: productLinks(articles).slice(0, productsShown),
    lists: [
      { path: paths.frequent, label: frequent },
      { path: paths.newest, label: words.newest },
      { path: paths.products, label: words.products },
      { path: paths.causes, label: words.causes },
      { path: paths.identifiers, label: words.identifiers },
    ],
  }
}

const productsShown = 12
