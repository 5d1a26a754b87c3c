/** What a page was made from, as a hash: the same key, the same bytes. */
import type { ArticleSource, EvidenceSource } from '../../model/article-source.ts'
import type { SiteArticle, SiteIndex, SitePage } from '../../model/site.ts'
import { remembered } from '../../language/remembered.ts'
import { contentKey } from '../kept/content-key.ts'

export interface PageKeysJob {
  readonly index: SiteIndex
  readonly articles: readonly ArticleSource[]
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly related: (slug: string) => SiteArticle['related']
  /** Of the compiled pages. */
  readonly version: string
  /** Names that the body of an article links to, as far as they are known. */
  readonly linked: (slug: string) => readonly string[]
  /** Keys of the same articles, with the articles whose links are others since. */
  readonly earlier?: { readonly keys: PageKeys; readonly changed: ReadonlySet<string> }
}

export interface PageKeys {
  readonly ofPage: (page: SitePage) => string
  /** Of all that an article's own pages show of it. */
  readonly ofArticle: (slug: string) => string
}

/** Prepares the keys of a site's pages. */
export function pageKeys(job: PageKeysJob): PageKeys {
  const { key: _, articles: __, cases: ___, terms: ____, ...frame } = job.index
  const base = hashOf([job.version, frame])
  const bySlug = new Map(job.articles.map((article) => [article.slug, article]))
  const { earlier } = job
  const isAsBefore = (slug: string) => earlier !== undefined && !earlier.changed.has(slug)
  const ofArticles = new Map<string, string>()
  const ofArticle = (slug: string) => {
    if (earlier !== undefined && isAsBefore(slug)) return earlier.keys.ofArticle(slug)
    const key = ofArticles.get(slug) ?? hashOf([base, ...madeFrom(slug, bySlug, job)])
    ofArticles.set(slug, key)
    return key
  }
  // Tens of thousands of pages have an article and the same inputs: these are put behind its key.
  const ofInputs = remembered((inputs) => contentKey(inputs).slice(0, keyOfInputs), Infinity)
  const ofPages = new Map<SitePage, string>()
  const ofPage = (page: SitePage) => {
    if (earlier !== undefined && page.articles.every(isAsBefore)) return earlier.keys.ofPage(page)
    const known = ofPages.get(page)
    if (known !== undefined) return known
    const { inputs, articles } = page
    const [only] = articles
    const key =
      only !== undefined && articles.length === 1
        ? ofArticle(only) + ofInputs(inputs)
        : hashOf([base, inputs, articles.map((slug) => ofArticle(slug))])
    ofPages.set(page, key)
    return key
  }
  return { ofArticle, ofPage }
}

function madeFrom(slug: string, bySlug: ReadonlyMap<string, ArticleSource>, job: PageKeysJob): readonly unknown[] {
  const article = bySlug.get(slug)
  const cases = job.index.audience === 'internal' ? (article?.frontMatter.cases ?? []) : []
  return [
    article?.hash,
    cases.map((number) => job.evidence.get(number)?.hash ?? null),
    job.related(slug),
    job.linked(slug).map((name) => [name, bySlug.has(name)]),
  ]
}

/** Characters of six bits. */
const keyOfInputs = 11

function hashOf(parts: readonly unknown[]): string {
  return contentKey(JSON.stringify(parts))
}
