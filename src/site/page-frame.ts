/** What frames every page: language, title, addresses, navigation. */
import type { SiteIndex } from '../model/site.ts'
import { absoluteAddress, paths } from './addresses/addresses.ts'
import { loadIndex } from './program/data.ts'
import { emptyAddress } from './addresses/filled-address.ts'
import type { Wording } from './words/words.ts'
import { words } from './words/words.ts'

export interface PageRequest {
  /** Path of the page, as it was asked for: `/articles/x/`. */
  readonly path: string
  readonly title: Wording
  readonly description?: string
  /** BCP 47, of what the page says; by default the language that most articles are in. */
  readonly language?: string
}

export interface PageFrame {
  readonly site: SiteIndex
  readonly language: string
  /** Language of the interface until the reader's choice is known. */
  readonly interfaceLanguage: 'zh' | 'en'
  readonly title: Wording
  /** Only where the site knows its address. */
  readonly canonical: string | null
  /** Not for search engines: results, wrong addresses. */
  readonly isUnlisted: boolean
  readonly openSearch: string | null
  /** The help desk, for customers; engineers sit there. */
  readonly contact: string | null
  readonly navigation: readonly NavigationLink[]
}

export interface NavigationLink {
  readonly path: string
  readonly label: Wording
  /** `page` on the page itself, `true` on pages below it. */
  readonly current: 'page' | 'true' | undefined
}

/** The frame of the page that is asked for. */
export function framePage(request: PageRequest): PageFrame {
  const site = loadIndex()
  const language = request.language ?? mainLanguage(site)
  return {
    site,
    language,
    interfaceLanguage: language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    title: titleOf(request, site),
    isUnlisted: request.path === paths.search || request.path.startsWith('/404'),
    canonical: site.url === null || request.path.startsWith('/404') ? null : absoluteAddress(site, request.path),
    openSearch: site.url === null ? null : '/opensearch.xml',
    contact: site.audience === 'public' && site.contact !== null ? emptyAddress(site.contact) : null,
    navigation: navigationOf(site, request.path),
  }
}

/** The language that most articles are in. Counted once: every page asks. */
export function mainLanguage(site: SiteIndex): string {
  const known = mainLanguages.get(site)
  if (known !== undefined) return known
  const chinese = site.articles.filter((entry) => entry.language.toLowerCase().startsWith('zh')).length
  const language = chinese * 2 >= site.articles.length ? 'zh-CN' : 'en'
  mainLanguages.set(site, language)
  return language
}

const mainLanguages = new WeakMap<SiteIndex, string>()

function titleOf({ title, path }: PageRequest, site: SiteIndex): Wording {
  if (path === paths.home) return { zh: site.title, en: site.title }
  return { zh: `${title.zh} · ${site.title}`, en: `${title.en} · ${site.title}` }
}

function navigationOf(site: SiteIndex, path: string): readonly NavigationLink[] {
  const lists = [
    { path: paths.products, label: words.products },
    { path: paths.causes, label: words.causes },
    { path: paths.identifiers, label: words.identifiers },
  ]
  // Customers come with a question: it stands before the lists, and whom to ask behind them.
  const links = {
    internal: [...lists, { path: paths.learn, label: words.learn }, { path: paths.insights, label: words.insights }],
    public: [{ path: paths.faq, label: words.faq }, ...lists],
  }[site.audience]
  return links.map(({ path: target, label }) => ({ path: target, label, current: currentOf(target, path) }))
}

function currentOf(link: string, path: string): NavigationLink['current'] {
  if (link === path) return 'page'
  if (link === paths.learn && path === paths.glossary) return 'true'
  if (link === paths.causes && path.startsWith(paths.outcomes)) return 'true'
  return path.startsWith(link) ? 'true' : undefined
}
