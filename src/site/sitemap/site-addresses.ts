/** Every page that is worth a search engine's visit. */
import { absoluteAddress, articlePath, paths } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { causeLinks, identifierLinks, outcomeLinks, productLinks } from '../lists/facet-links.ts'

export interface ListedPage {
  readonly address: string
  /** A day; `null` for a list, which changes with any article. */
  readonly updated: string | null
}

/** These pages with their whole addresses, lists first. */
export function listedPages(): readonly ListedPage[] {
  const index = loadIndex()
  return listedPaths().map(({ path, updated }) => ({ address: absoluteAddress(index, path), updated }))
}

/** The same by their paths in the site. */
export function listedPaths(): readonly (Pick<ListedPage, 'updated'> & { readonly path: string })[] {
  const { articles, audience } = loadIndex()
  const own = audience === 'public' ? [paths.faq] : [paths.learn, paths.glossary, paths.insights]
  const fixed = [
    paths.home,
    paths.products,
    paths.causes,
    paths.outcomes,
    paths.identifiers,
    paths.newest,
    paths.frequent,
    ...own,
  ]
  const lists = [
    ...productLinks(articles),
    ...causeLinks(articles),
    ...outcomeLinks(articles),
    ...identifierLinks(articles),
  ].map(({ path }) => path)
  return [
    ...[...fixed, ...lists].map((path) => ({ path, updated: null })),
    ...articles.map(({ slug, updated }) => ({ path: articlePath(slug), updated })),
  ]
}
