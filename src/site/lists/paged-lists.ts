/** Long lists in pages: `/products/x/`, `/products/x/2/` and so on. */
import type { SiteEntry } from '../../model/site.ts'
import { facetPath, paths } from '../addresses/addresses.ts'
import { cutList } from './cut-list.ts'
import { loadIndex } from '../program/data.ts'
import { byCause, byOutcome, newestFirst } from './facets.ts'
import { pageFinder } from '../program/find-page.ts'
import type { Narrowing, Scope } from './narrow-list.ts'
import { narrowings } from './narrow-list.ts'
import { productGroups } from './product-groups.ts'
import { answeredPeriods } from '../study/period-entries.ts'
import type { Wording } from '../words/words.ts'
import { causeLabels, outcomeLabels } from '../words/labels.ts'
import { casesOfPeriod } from '../words/study-words.ts'
import { words } from '../words/words.ts'

export interface ListPage {
  readonly path: string
  readonly heading: Wording
  /** Where the list hangs: `/products/`. */
  readonly parent: { readonly path: string; readonly label: Wording }
  /** What the search is narrowed to from here; `null` for a list of articles of all kinds. */
  readonly scope: Scope
  /** Ways to narrow the list down: on its first page alone, for they count all of it. */
  readonly narrowings: readonly Narrowing[]
  /** Where new hires practise on what the list is of. */
  readonly practise: string | null
  /** `null` for the head of a list that goes on, and after the first page, which need not change because another one does. */
  readonly total: number | null
  readonly entries: readonly SiteEntry[]
  /** Whether the page puts what its reader can read above the rest. */
  readonly isForCustomers: boolean
  /** 1-based. */
  readonly page: number
  readonly links: readonly PageLink[]
  readonly previous: string | null
  readonly next: string | null
}

/** A page of the list to jump to; `null` where some are passed over. */
export type PageLink = { readonly page: number; readonly path: string } | null

interface List extends Pick<ListPage, 'heading' | 'parent' | 'scope' | 'narrowings' | 'practise' | 'total'> {
  /** Of its first page. */
  readonly path: string
  readonly entries: readonly SiteEntry[]
}

/** All pages of all lists. */
export function listPages(): readonly ListPage[] {
  return [...headPages(), ...productPages(), ...causePages(), ...outcomePages(), ...periodPages()]
}

/** The page of a list that lies at this path. */
export const listPageAt = pageFinder(listPages)

function productPages(): readonly ListPage[] {
  const parent = { path: paths.products, label: words.products }
  const { articles, audience } = loadIndex()
  return productGroups(articles).flatMap(({ product, label, slug, entries }) =>
    inPages({
      heading: label,
      parent,
      // The search cannot be narrowed down to what names no product.
      ...(product === null ? { scope: null, narrowings: [] } : scoped({ facet: 'product', value: product }, entries)),
      practise: audience === 'internal' ? facetPath('learn', slug) : null,
      path: facetPath('products', slug),
      total: entries.length,
      entries,
    }),
  )
}

function causePages(): readonly ListPage[] {
  const parent = { path: paths.causes, label: words.causes }
  return byCause(loadIndex().articles).flatMap(({ name, slug, entries }) =>
    inPages({
      heading: causeLabels[name],
      parent,
      ...scoped({ facet: 'causeType', value: name }, entries),
      practise: null,
      path: facetPath('causes', slug),
      total: entries.length,
      entries,
    }),
  )
}

function outcomePages(): readonly ListPage[] {
  const parent = { path: paths.outcomes, label: words.outcomes }
  return byOutcome(loadIndex().articles).flatMap(({ name, slug, entries }) =>
    inPages({
      heading: outcomeLabels[name],
      parent,
      ...scoped({ facet: 'outcome', value: name }, entries),
      practise: null,
      path: facetPath('outcomes', slug),
      total: entries.length,
      entries,
    }),
  )
}

/** `/insights/2024-q1/`: what the cases of a period were about. There are none for customers, whose site knows no case. */
function periodPages(): readonly ListPage[] {
  const parent = { path: paths.insights, label: words.insights }
  return answeredPeriods().flatMap(({ label, entries, path }) =>
    path === null
      ? []
      : inPages({
          heading: casesOfPeriod(label),
          parent,
          scope: null,
          narrowings: [],
          practise: null,
          path,
          total: entries.length > headLength ? null : entries.length,
          entries: entries.slice(0, headLength),
        }),
  )
}

function scoped(scope: NonNullable<Scope>, entries: readonly SiteEntry[]): Pick<List, 'scope' | 'narrowings'> {
  return { scope, narrowings: narrowings(entries, scope) }
}

/** `/newest/` and `/frequent/`: the head of the list, for nobody reads on to the thousandth. */
function headPages(): readonly ListPage[] {
  const { articles } = loadIndex()
  const parent = { path: paths.home, label: words.home }
  const total = articles.length > headLength ? null : articles.length
  return [
    { heading: words.newest, path: paths.newest, entries: newestFirst(articles), narrowings: [] },
    // The search lists most frequent articles first as well.
    { heading: words.frequent, path: paths.frequent, entries: articles, narrowings: narrowings(articles, null) },
  ].flatMap((list) =>
    inPages({ ...list, parent, scope: null, practise: null, total, entries: list.entries.slice(0, headLength) }),
  )
}

const headLength = 500
/** About. */
const entriesPerPage = 50

function inPages({ path, entries, total, ...list }: List): readonly ListPage[] {
  const pieces = cutList(entries, ({ slug }) => slug, entriesPerPage)
  const pages = pieces.length
  const isForCustomers = loadIndex().audience === 'public'
  const pathOf = (page: number) => (page === 1 ? path : `${path}${page}/`)
  return [...pieces.entries()].map(([at, piece]) => {
    const page = at + 1
    return {
      ...list,
      path: pathOf(page),
      total: page === 1 ? total : null,
      narrowings: page === 1 ? list.narrowings : [],
      entries: piece,
      isForCustomers,
      page,
      links: pagesToJumpTo(page, pages).map((number) =>
        number === null ? null : { page: number, path: pathOf(number) },
      ),
      previous: page > 1 ? pathOf(page - 1) : null,
      next: page < pages ? pathOf(page + 1) : null,
    }
  })
}

/** First, last, the neighbours, and steps of a quarter of the way between, so that the middle of a long list is two clicks away. */
export function pagesToJumpTo(page: number, pages: number): readonly (number | null)[] {
  if (pages === 1) return []
  const wanted = [1, pages, page - 1, page, page + 1, ...[0.25, 0.5, 0.75].map((part) => Math.round(pages * part))]
  const sorted = [...new Set(wanted)].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b)
  return sorted.flatMap((one, at) => {
    const before = sorted[at - 1]
    return before === undefined || before === one - 1 ? [one] : [null, one]
  })
}
