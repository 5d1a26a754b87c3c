/** Long lists in pages: `/products/x/`, `/products/x/2/` and so on. */
import type { SiteEntry } from '../model/site.ts'
import { facetPath, paths } from './addresses.ts'
import { loadIndex } from './data.ts'
import { byCause, byProduct, newestFirst } from './facets.ts'
import type { Wording } from './words.ts'
import { causeLabels, same, words } from './words.ts'

export interface ListPage {
  readonly heading: Wording
  /** Where the list hangs: `/products/`. */
  readonly parent: { readonly path: string; readonly label: Wording }
  readonly total: number
  readonly entries: readonly SiteEntry[]
  /** 1-based. */
  readonly page: number
  readonly pages: number
  readonly previous: string | null
  readonly next: string | null
}

interface PagedRoute {
  readonly params: { readonly list: string; readonly page: string | undefined }
  readonly props: { readonly page: ListPage }
}

export function productPages(): readonly PagedRoute[] {
  const parent = { path: paths.products, label: words.products }
  return byProduct(loadIndex().articles).flatMap(({ name, slug, entries }) =>
    inPages({ slug, heading: same(name), parent, path: facetPath('products', slug), entries }),
  )
}

export function causePages(): readonly PagedRoute[] {
  const parent = { path: paths.causes, label: words.causes }
  return byCause(loadIndex().articles).flatMap(({ name, slug, entries }) =>
    inPages({ slug, heading: causeLabels[name], parent, path: facetPath('causes', slug), entries }),
  )
}

/** `/newest/` and `/frequent/`: the head of the list, for nobody reads on to the thousandth. */
export function headPages(): readonly PagedRoute[] {
  const { articles } = loadIndex()
  const parent = { path: paths.home, label: words.home }
  return [
    { slug: 'newest', heading: words.newest, path: paths.newest, entries: newestFirst(articles) },
    { slug: 'frequent', heading: words.frequent, path: paths.frequent, entries: articles },
  ].flatMap((list) => inPages({ ...list, parent, entries: list.entries.slice(0, headLength) }))
}

const headLength = 500
const entriesPerPage = 50

function inPages(list: {
  readonly slug: string
  readonly heading: Wording
  readonly parent: ListPage['parent']
  readonly path: string
  readonly entries: readonly SiteEntry[]
}): readonly PagedRoute[] {
  const pages = Math.max(1, Math.ceil(list.entries.length / entriesPerPage))
  const pathOf = (page: number) => (page === 1 ? list.path : `${list.path}${page}/`)
  return Array.from({ length: pages }, (_, at) => at + 1).map((page) => ({
    params: { list: list.slug, page: page === 1 ? undefined : String(page) },
    props: {
      page: {
        heading: list.heading,
        parent: list.parent,
        total: list.entries.length,
        entries: list.entries.slice((page - 1) * entriesPerPage, page * entriesPerPage),
        page,
        pages,
        previous: page > 1 ? pathOf(page - 1) : null,
        next: page < pages ? pathOf(page + 1) : null,
      },
    },
  }))
}
