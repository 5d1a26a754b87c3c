/** The files of a site: its pages and its search index, grown out of those of an earlier build where there was one. */
import { join } from 'node:path'
import type { Audience } from '../model/article.ts'
import type { CompiledPages } from './pages/compile-pages.ts'
import { makePages } from './pages/make-pages.ts'
import type { Sources } from './record/made-from.ts'
import type { UnparsedArticle } from './article/parse-body.ts'
import type { PublishJob, PublishStage, ReportProgress } from './publish-job.ts'
import type { KeyedIndex } from './search-index/index-folder.ts'
import { writeSearchIndex } from './search-index/write-search-index.ts'
import { optimiseFully } from '../threads/optimising.ts'
import { toSiteIndex } from './site-index/site-index.ts'
import type { SiteChanges, SiteRecord } from './record/site-record.ts'

export interface SiteJob extends Pick<
  PublishJob,
  'audience' | 'evidence' | 'declined' | 'settings' | 'cacheDir' | 'nearest'
> {
  readonly compiled: CompiledPages
  /** The articles of the site, in its order. */
  readonly articles: readonly UnparsedArticle[]
  readonly sources: Sources
  /** The folder that the site grows in. It holds the files of `previous`. */
  readonly folder: string
  readonly previous: EarlierFiles | null
  /** Whether few of the articles are new, so that pages and index may be made at the same time. */
  readonly isEdit: boolean
  readonly report: ReportProgress
}

/** What is known of the files that a site grows out of. */
export type EarlierFiles = Pick<SiteRecord, 'files' | 'linked' | 'searchBuild' | 'version' | 'articles' | 'index'>

export interface BuiltSite {
  /** The key of every file by its path; `null` for one that is made again each time. */
  readonly keys: ReadonlyMap<string, string | null>
  readonly linked: SiteRecord['linked']
  readonly index: string
  readonly searchBuild: string
  readonly changes: SiteChanges
}

/** Makes what has changed. @throws where a page could not be made */
export async function buildSite(job: SiteJob): Promise<BuiltSite> {
  const { articles, cacheDir, previous, isEdit, report, compiled } = job
  const total = articles.length
  const onArticle = (stage: PublishStage) => (done: number) => report({ stage, done, total })
  report({ stage: 'pages', done: 0, total })
  const memory =
    cacheDir === undefined ? {} : { termMemory: { folder: join(cacheDir, 'glossary'), version: compiled.version } }
  const index = await toSiteIndex({ ...job, ...memory })
  const changed = changedArticles(job, index.key)
  // Lists of all articles, searched line by line, are more than the work of seconds.
  if (!isEdit || changed === null) optimiseFully()
  const makeAllPages = () => makePages({ ...job, index, changed, isPage, onArticles: onArticle('pages') })
  // Pagefind works in a process of its own: pages are made meanwhile, where that takes little memory.
  const [search, pages] =
    isEdit && isOfThisProgram(job)
      ? await Promise.all([makeSearch(job, () => undefined), makeAllPages()])
      : await makeAllPages().then(async (made) => [await makeSearch(job, onArticle('search')), made] as const)
  const keys = new Map(pages.keys)
  for (const [path, key] of search.keys) keys.set(inSite(path), key)
  return {
    keys,
    linked: pages.linked,
    index: index.key,
    searchBuild: search.build,
    changes: {
      written: [...pages.changes.written, ...search.written.map(inSite)],
      removed: [...pages.changes.removed, ...search.removed.map(inSite)],
      renamed: renamedBuild(previous, search.build),
    },
  }
}

/** Whether the earlier site was made by this version of the program. */
function isOfThisProgram({ previous, compiled }: Pick<SiteJob, 'previous' | 'compiled'>): boolean {
  return previous?.version === compiled.version
}

function makeSearch(job: SiteJob, onArticle: (done: number) => void) {
  const { articles, audience, cacheDir, folder, previous } = job
  const memory = searchMemory(audience, cacheDir)
  return writeSearchIndex({
    articles,
    audience,
    folder: join(folder, searchFolder),
    standing: indexOf(previous),
    isOwn: isOfThisProgram(job),
    ...(memory === null ? {} : { memory }),
    onArticle,
  })
}

/** The articles that are others than in the earlier site; `null` where its lists may be others too. */
function changedArticles(
  { previous, compiled, sources }: Pick<SiteJob, 'previous' | 'compiled' | 'sources'>,
  index: string,
): ReadonlySet<string> | null {
  if (previous === null || previous.version !== compiled.version || previous.index !== index) return null
  return new Set([...sources].flatMap(([slug, source]) => (previous.articles.get(slug) === source ? [] : [slug])))
}

/** Where what is remembered of the search index of an audience is kept; `null` where nothing is. */
export function searchMemory(audience: Audience, cacheDir: string | undefined): string | null {
  return cacheDir === undefined ? null : join(cacheDir, 'search', audience)
}

/** Whether a file of a site is none of its search index. */
export function isPage(file: string): boolean {
  return !file.startsWith(`${searchFolder}/`)
}

const searchFolder = 'search-index'

function inSite(path: string): string {
  return `${searchFolder}/${path}`
}

function indexOf(previous: EarlierFiles | null): KeyedIndex | null {
  if (previous === null || previous.searchBuild === null) return null
  const keys = new Map<string, string>()
  for (const [file, [key]] of previous.files) {
    if (key !== null && !isPage(file)) keys.set(file.slice(searchFolder.length + 1), key)
  }
  return { build: previous.searchBuild, keys }
}

function renamedBuild(previous: EarlierFiles | null, build: string): SiteChanges['renamed'] {
  const before = previous?.searchBuild ?? build
  return before === build ? null : { from: inSite(before), to: inSite(build) }
}
