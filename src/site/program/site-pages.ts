/** All pages of the site, with what each of them depends on: a page is made again when that has changed. */
import { hash } from 'node:crypto'
import type { SiteEntry, SiteIndex, SitePage } from '../../model/site.ts'
import { articlePath, notFoundPath, paths } from '../addresses/addresses.ts'
import { loadIndex } from './data.ts'
import { identifierLinks } from '../lists/facet-links.ts'
import type { Facet } from '../lists/facets.ts'
import { faqEntries, productFaqPages } from '../faq-page.ts'
import { identifierPages } from '../lists/identifier-pages.ts'
import { practisePages } from '../study/learn-page.ts'
import { mainLanguage } from '../page-frame.ts'
import { listPages } from '../lists/paged-lists.ts'
import { allProductPages } from '../lists/product-index.ts'
import { productPath } from '../addresses/product-path.ts'
import { listedPaths } from '../sitemap/site-addresses.ts'
import { splitSitemap } from '../sitemap/sitemap.ts'

/** Every page once. Pages that show articles' bodies name these; lists are told apart by what they show of their articles. */
export function sitePages(): readonly SitePage[] {
  const index = loadIndex()
  const markOf = entryMarks()
  return [
    ...overviews(index).map((path) => page(path, index.key)),
    ...lists(markOf),
    ...withBodies(index).map(bodiesPage),
    ...index.articles.flatMap((entry) => articlePages(index, entry)),
  ]
}

/** Those that show the body of any of these articles; the others are not even thought of. */
export function pagesShowing(slugs: ReadonlySet<string>): readonly SitePage[] {
  const index = loadIndex()
  const isAsked = ({ slug }: SiteEntry) => slugs.has(slug)
  return [
    ...withBodies(index)
      .filter(({ entries }) => entries.some(isAsked))
      .map(bodiesPage),
    ...index.articles.filter(isAsked).flatMap((entry) => articlePages(index, entry)),
  ]
}

/** Pages that show something of all articles, and files that list them. */
function overviews({ audience }: SiteIndex): readonly string[] {
  const own = { internal: [paths.learn, paths.glossary, paths.insights], public: [] }
  const parts = splitSitemap(listedPaths())
  return [
    paths.home,
    paths.search,
    paths.products,
    paths.causes,
    paths.outcomes,
    paths.identifiers,
    notFoundPath,
    ...own[audience],
    '/articles.json',
    '/feed.xml',
    '/llms.txt',
    '/opensearch.xml',
    '/sitemap.xml',
    ...(parts.length > 1 ? parts.map((_, at) => `/sitemap-${at + 1}.xml`) : []),
  ]
}

/** Another one as soon as anything is that lists show of an article. */
type MarkOf = (entry: SiteEntry) => string

/** An article stands in several lists: each is looked at once. */
function entryMarks(): MarkOf {
  const marks = new Map<SiteEntry, string>()
  return (entry) => {
    const mark = marks.get(entry) ?? hashOf(JSON.stringify(entry))
    marks.set(entry, mark)
    return mark
  }
}

function lists(markOf: MarkOf): readonly SitePage[] {
  const { articles } = loadIndex()
  const initials = identifierLinks(articles).map(({ path, label }) => [path, label])
  return [
    ...listPages().map((list) => page(list.path, inputsOf({ ...list, entries: marksOf(list.entries, markOf) }))),
    ...identifierPages().map(({ path, ranges, range }) =>
      page(
        path,
        inputsOf([initials, ranges.map(({ label }) => label), range.items.map((one) => shownOf(one, markOf))]),
      ),
    ),
    ...allProductPages().map(({ path, ranges, range }) =>
      page(path, inputsOf([ranges.map(({ label }) => label), range.items])),
    ),
  ]
}

/** An identifier with its first articles and their number: more is not shown of it. */
function shownOf({ name, entries }: Facet, markOf: MarkOf): unknown {
  return [name, entries.length, marksOf(entries.slice(0, 3), markOf)]
}

/** Pages that hold the bodies of several articles. */
function withBodies({ audience, key }: SiteIndex): readonly BodiesPage[] {
  if (audience === 'public') {
    const first = { path: paths.faq, entries: faqEntries(), shown: key }
    return [first, ...productFaqPages().map(({ path, entries, ...shown }) => ({ path, entries, shown }))]
  }
  return practisePages().map(({ path, entries, ...shown }) => ({ path, entries, shown }))
}

interface BodiesPage {
  readonly path: string
  readonly entries: readonly SiteEntry[]
  /** What it shows besides these. */
  readonly shown: unknown
}

function bodiesPage({ path, entries, shown }: BodiesPage): SitePage {
  return page(path, inputsOf(shown), entries)
}

function articlePages(index: SiteIndex, entry: SiteEntry): readonly SitePage[] {
  const path = articlePath(entry.slug)
  const inputs = JSON.stringify(entry.products.map((name) => productPath(index, name)))
  const pages = [page(path, inputs, [entry])]
  return index.audience === 'internal' && entry.cases.length > 0
    ? [...pages, page(`${path}history/`, '', [entry])]
    : pages
}

function page(path: string, inputs: string, entries: readonly SiteEntry[] = []): SitePage {
  return { path, file: fileOf(path), inputs, articles: entries.map(({ slug }) => slug) }
}

/** `/articles/x/` is the file that servers look for in that folder. */
function fileOf(path: string): string {
  if (path === notFoundPath) return '404.html'
  const file = decodeURIComponent(path).slice(1)
  return path.endsWith('/') ? `${file}index.html` : file
}

function marksOf(entries: readonly SiteEntry[], markOf: MarkOf): string {
  return entries.map(markOf).join(' ')
}

/** A list is in the language that most articles are in. */
function inputsOf(shown: unknown): string {
  return hashOf(JSON.stringify([mainLanguage(loadIndex()), shown]))
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 16)
}
