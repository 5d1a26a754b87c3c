/** Where everything lies. Paths start at the root of the site and are made relative when a page is written. */
import type { Audience } from '../../model/article.ts'
import { remembered } from '../../language/remembered.ts'
import type { SiteIndex } from '../../model/site.ts'

export const paths = {
  home: '/',
  search: '/search/',
  products: '/products/',
  allProducts: '/products/all/',
  causes: '/causes/',
  outcomes: '/outcomes/',
  identifiers: '/identifiers/',
  newest: '/newest/',
  frequent: '/frequent/',
  faq: '/faq/',
  learn: '/learn/',
  glossary: '/glossary/',
  insights: '/insights/',
} as const

/** The page for addresses that lead nowhere, which servers look for as `404.html`. */
export const notFoundPath = '/404/'

/** The page of an article. */
export function articlePath(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}/`
}

/** The same article as Markdown. */
export function markdownPath(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}.md`
}

/** The page of one product, cause, outcome … by its name in addresses. */
export function facetPath(
  kind: 'products' | 'causes' | 'outcomes' | 'identifiers' | 'learn' | 'faq' | 'insights',
  slug: string,
): string {
  return `/${kind}/${encodeURIComponent(slug)}/`
}

/** The search page with the results of a query. */
export function searchPath(query: string): string {
  return `${paths.search}?q=${encodeURIComponent(query)}`
}

/** `path` with its host. Without a configured address the one that `casebook serve` listens on. */
export function absoluteAddress(index: Pick<SiteIndex, 'audience' | 'url'>, path: string): string {
  const root = index.url ?? servedAt[index.audience]
  const base = baseOf(root.endsWith('/') ? root : `${root}/`)
  const below = path.slice(1)
  return isAsItStands(below) ? base + below : new URL(below, base).href
}

/** As an address is written. All addresses of a site begin with it: it is looked at once. */
const baseOf = remembered((root) => new URL('./', root).href, 8)

/** Whether a path is written in an address as it is, as nearly all are: lists of all articles hold tens of thousands of them. */
function isAsItStands(path: string): boolean {
  return plain.test(path) && !dots.test(path)
}

// Example: `articles/mail-%E5%9B%BE.md`
const plain = /^[\w%.~/-]*$/u
// Example: the `..` of `articles/../a`, which an address would do without
const dots = /(?:^|\/)(?:\.|%2e)|\/\/|^\//iu

/** Names of products and the like as a part of an address: `Office 2016 / 专业版` → `office-2016-专业版`. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(notInAddress, '-').replaceAll(outerDash, '') || 'other'
}

/** Ports of the interface: internal 4321, public 4322. */
const servedAt: Readonly<Record<Audience, string>> = {
  internal: 'http://localhost:4321/',
  public: 'http://localhost:4322/',
}

// `Office 2016 / 专业版`: the space, the slash and the space become one dash
const notInAddress = /[^\p{L}\p{N}.]+/gu
// `-office-`, `..`
const outerDash = /^[-.]+|[-.]+$/gu
