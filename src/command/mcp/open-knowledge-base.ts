/** Opens the articles of an audience for assistants: selected and searched for leaks as for a site, found by the site's own search. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FoundArticle, KnowledgeBase, ListedArticle, ReadableArticle } from '../../mcp/knowledge-base.ts'
import type { Article, Audience } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { LeakFinder } from '../../publish/select/leak.ts'
import { findCaseNumbers } from '../../publish/select/find-case-numbers.ts'
import { findWithAll } from '../../publish/select/leak.ts'
import { writeSearchIndex } from '../../publish/search-index/write-search-index.ts'
import { selectArticles } from '../../publish/select/select-articles.ts'
import { toMarkdown } from '../../publish/article/article-markdown.ts'
import { parseBody } from '../../publish/article/parse-body.ts'
import { isSectionShown } from '../../publish/select/select-articles.ts'
import { splitSections } from '../../publish/article/site-article.ts'
import { withholdArticles } from '../../publish/select/withhold-articles.ts'
import { openSearch } from '../../site/search/engine.ts'
import type { SearchEngine } from '../../site/search/engine.ts'
import { renderArticle } from '../../write/text/render-article.ts'
import { loadAllArticles } from '../content/load-articles.ts'

export interface KnowledgeSource {
  readonly content: string
  readonly audience: Audience
  /** What must not go out to this audience. */
  readonly findLeaks: LeakFinder
  /** Called with what is wrong with the articles, each time they are loaded. */
  readonly onFindings: (findings: readonly Finding[]) => void
}

export interface OpenKnowledgeBase extends KnowledgeBase {
  /** Takes the search index away. */
  readonly close: () => Promise<void>
}

/** The knowledge base as it is on disk; articles that change are read again before the next answer. */
export async function openKnowledgeBase(source: KnowledgeSource): Promise<OpenKnowledgeBase> {
  const home = await mkdtemp(join(tmpdir(), 'casebook-mcp-'))
  let signature = ''
  let loading: Promise<Loaded> | null = null
  let builds = 0
  const loaded = (): Promise<Loaded> => {
    const now = signatureOf(join(source.content, 'articles'))
    if (loading === null || now !== signature) {
      signature = now
      builds += 1
      loading = load(source, join(home, `${builds}`))
    }
    return loading
  }
  await loaded()
  return {
    search: async (query, filters, limit) => {
      const { engine, entries } = await loaded()
      const { hits } = await engine.search(query, { filters, limit })
      return hits.flatMap(({ slug, score }): FoundArticle[] => {
        const article = entries.get(slug)
        return article === undefined ? [] : [{ ...listed(article), score }]
      })
    },
    read: async (slug) => {
      const { entries } = await loaded()
      const article = entries.get(slug)
      return article === undefined ? null : readable(article, source.audience, entries)
    },
    changedSince: async (date, limit) => {
      const { entries } = await loaded()
      return [...entries.values()]
        .map((article) => listed(article))
        .filter(({ updated }) => date === null || (updated !== null && updated >= date))
        .toSorted((left, right) => compare(right.updated ?? '', left.updated ?? '') || compare(left.slug, right.slug))
        .slice(0, limit)
    },
    close: () => rm(home, { recursive: true, force: true }),
  }
}

interface Loaded {
  readonly entries: ReadonlyMap<string, Article>
  readonly engine: SearchEngine
}

async function load({ content, audience, findLeaks, onFindings }: KnowledgeSource, folder: string): Promise<Loaded> {
  const { articles, findings } = await loadAllArticles(content)
  const all = articles.map(({ article }) => article)
  const finder = audience === 'public' ? findWithAll([findLeaks, findCaseNumbers(all, new Map())]) : findLeaks
  const { clean, findings: leaks } = await withholdArticles(
    selectArticles(all, audience),
    finder,
    () => 'it was left out',
  )
  onFindings([...findings, ...leaks])
  await writeSearchIndex({ articles: clean, audience, folder, withPhrases: false, onArticle() {} })
  return {
    entries: new Map(clean.map((article) => [article.slug, article])),
    engine: openSearch((path) => readFile(join(folder, path))),
  }
}

function listed({ slug, frontMatter }: Article): ListedArticle {
  const { title, summary, language, state, products, outcome, causeType, updated } = frontMatter
  return { slug, title, summary, language, state, products, outcome, causeType, updated: updated ?? null }
}

function readable(article: Article, audience: Audience, entries: ReadonlyMap<string, Article>): ReadableArticle {
  const { environment, identifiers, cases } = article.frontMatter
  return {
    ...listed(article),
    environment,
    identifiers,
    cases: audience === 'internal' ? cases : [],
    markdown: audience === 'internal' ? bodyOf(article) : publicMarkdown(article, entries),
  }
}

/** With the footnotes: colleagues may see what an article rests on. */
function bodyOf(article: Article): string {
  const { frontMatter, body } = article
  return renderArticle({ slug: '', frontMatter, body }).replace(/^---\n[^]*?\n---\n+/u, '')
}

/** Only the sections that customers see, without footnotes and without links to what they do not. */
function publicMarkdown(article: Article, entries: ReadonlyMap<string, Article>): string {
  const source = bodyOf(article)
  const body = parseBody(source)
  const nodes = splitSections(body)
    .filter(({ kind }) => isSectionShown(kind, 'public'))
    .flatMap(({ heading, nodes: below }) => (heading === null ? below : [heading, ...below]))
  const { title } = article.frontMatter
  return toMarkdown({ title, nodes, body, source, isPublished: (slug) => entries.has(slug) })
}

/** Changes as soon as any article does. */
function signatureOf(folder: string): string {
  if (!existsSync(folder)) return ''
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  return files
    .toSorted()
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
      return `${name} ${mtimeMs} ${size}`
    })
    .join('\n')
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
