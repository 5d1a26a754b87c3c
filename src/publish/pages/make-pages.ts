/** All pages of a site: those of articles in threads, the lists and overviews beside them. Only what has changed is made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../../model/article-source.ts'
import type { SiteIndex, SitePage, SiteProgram } from '../../model/site.ts'
import { articleJobs, isOfArticle, jobsFor } from './article-jobs.ts'
import type { Due } from './article-jobs.ts'
import type { CompiledPages } from './compile-pages.ts'
import { filesIn } from '../place/files-in.ts'
import { siteSource } from './site-source.ts'
import type { MainSource } from './site-source.ts'
import type { WrittenArticle } from './page-job.ts'
import { pageKeys } from './page-keys.ts'
import type { PageKeys, PageKeysJob } from './page-keys.ts'
import { findRelated } from '../site-index/related-articles.ts'
import { fewestForThreads, renderInThreads } from './render-in-threads.ts'
import { removeSiteFile, writeSiteFile } from '../place/site-files.ts'
import { loadProgram } from './site-program.ts'
import type { SiteChanges, SiteRecord } from '../record/site-record.ts'
import { markdownFile, writeArticlePages } from './write-article-pages.ts'

export interface PagesJob {
  readonly index: SiteIndex
  /** The articles of the index, in its order. */
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly compiled: CompiledPages
  /** The folder that the site grows in. It holds the files of `previous`. */
  readonly folder: string
  /** Which of these files are made here: they go when they are no longer made. All by default. */
  readonly isPage?: (file: string) => boolean
  readonly previous: Pick<SiteRecord, 'files' | 'linked'> | null
  /** The articles that are others than in `previous`, where all that lists show is as it was: then nothing else is looked at. */
  readonly changed?: ReadonlySet<string> | null
  /** Articles that mean about the same as one, by slug, nearest first; the site may lack some. */
  readonly nearest?: (slug: string) => readonly string[]
  /** Whose pages are to be made, in a share of a site: these and no others, and no lists. */
  readonly only?: (slug: string) => boolean
  readonly onArticles: (done: number) => void
}

export interface MadePages {
  /** The key of every file by its path; `null` for one that is made again each time. */
  readonly keys: ReadonlyMap<string, string | null>
  readonly linked: Readonly<Record<string, readonly string[]>>
  readonly changes: Pick<SiteChanges, 'written' | 'removed'>
}

/** Makes the pages. @throws where one could not be made */
export async function makePages(job: PagesJob): Promise<MadePages> {
  const { index, compiled, folder, previous } = job
  const program = await loadProgram(compiled.module)
  // Others are asked for by the pages that show several.
  const asked = job.changed === undefined || job.changed === null ? null : new Set(job.changed)
  const related = findRelated(index.articles, job.nearest, asked)
  const prepare = articleJobs(job, related)
  const slugs = new Set(index.articles.map(({ slug }) => slug))
  const source = siteSource(index, prepare, slugs)
  program.open(source)
  const pages = wantedPages(program, job)
  for (const slug of pages.flatMap((page) => page.articles)) asked?.add(slug)
  const isWanted = job.only ?? ((slug) => job.changed?.has(slug) ?? true)
  const wanted = index.articles.filter(({ slug }) => isWanted(slug))
  const keysWith = (linked: Linked, earlier?: PageKeysJob['earlier']) => keysOf(job, related, linked, earlier)
  const linkedBefore = new Map(Object.entries(previous?.linked ?? {}))
  const dueWith = keysWith(linkedBefore)
  const isDue = ({ file }: Pick<SitePage, 'file'>, key: string) => previous?.files.get(file)?.[0] !== key
  const due = pages.filter((page) => isDue(page, dueWith.ofPage(page)))
  const assets = job.only === undefined ? await writeAssets(compiled, folder) : noAssets
  const isMarkdownDue = (slug: string) => isDue({ file: markdownFile(slug) }, dueWith.ofArticle(slug))
  const jobs = jobsFor(due, wanted, prepare, isMarkdownDue)
  const [articles, others] = await Promise.all([
    renderArticles(jobs, job, program, source, slugs),
    renderOthers(due, program, folder),
  ])
  program.close()
  const linked = linkedOf(index, articles, linkedBefore)
  const keysNow = keysWith(linked, { keys: dueWith, changed: slugsWithOtherLinks(linkedBefore, linked) })
  const keys = keysOfFiles(pages, wanted, keysNow, assets.files)
  const removed = keepEarlier(job, keys)
  for (const file of removed) removeSiteFile(folder, file)
  const written = [...assets.written, ...others, ...articles.flatMap((article) => article.written)]
  return { keys, linked: Object.fromEntries(linked), changes: { written, removed } }
}

/** Keys of pages and articles, given what the articles link to. */
function keysOf(
  job: PagesJob,
  related: PageKeysJob['related'],
  linked: Linked,
  earlier: PageKeysJob['earlier'],
): PageKeys {
  return pageKeys({
    ...job,
    related,
    version: job.compiled.version,
    linked: (slug) => linked.get(slug) ?? [],
    ...(earlier !== undefined && { earlier }),
  })
}

function wantedPages(program: SiteProgram, { only, changed }: PagesJob): readonly SitePage[] {
  if (changed !== undefined && changed !== null) return program.pagesShowing(changed)
  const pages = program.pages()
  return only === undefined
    ? pages
    : pages.filter((page) => isOfArticle(page) && page.articles.every((slug) => only(slug)))
}

/** Gives the pages that stand and are no pages of the site any more. Where nothing else was looked at, all others stay: they get their keys back. */
function keepEarlier({ previous, changed, isPage = () => true }: PagesJob, keys: Map<string, string | null>) {
  const isAsItWas = changed !== undefined && changed !== null
  const gone: string[] = []
  for (const [file, [key]] of previous?.files ?? []) {
    if (!isPage(file) || keys.has(file)) continue
    if (isAsItWas) keys.set(file, key)
    else gone.push(file)
  }
  return gone
}

/** Names that an article's body links to, by its own name. */
type Linked = ReadonlyMap<string, readonly string[]>

async function renderArticles(
  { jobs, count }: Due,
  { index, compiled, folder, onArticles }: PagesJob,
  program: SiteProgram,
  source: MainSource,
  slugs: ReadonlySet<string>,
): Promise<readonly WrittenArticle[]> {
  const all: WrittenArticle[] = []
  const take = (done: readonly WrittenArticle[]) => {
    all.push(...done)
    onArticles(all.length)
  }
  if (count >= fewestForThreads) await renderInThreads(jobs, { module: compiled.module, index, folder }, take)
  else for (const one of jobs) take([await writeArticlePages(program, one, slugs, folder, source.show)])
  return all
}

async function renderOthers(
  due: readonly SitePage[],
  program: SiteProgram,
  folder: string,
): Promise<readonly string[]> {
  const written: string[] = []
  for (const { path, file } of due.filter((page) => !isOfArticle(page))) {
    if (writeSiteFile(join(folder, file), await program.render(path))) written.push(file)
  }
  return written
}

const noAssets = { files: [], written: [] }

async function writeAssets({ assets }: CompiledPages, folder: string) {
  const files = await filesIn(assets)
  return {
    files,
    written: files.filter((file) => writeSiteFile(join(folder, file), readFileSync(join(assets, file)))),
  }
}

/** What the articles on the site link to; of those that were not rendered as it was. Most link to nothing, and are left out. */
function linkedOf({ articles }: SiteIndex, rendered: readonly WrittenArticle[], before: Linked): Linked {
  const now = new Map(rendered.map(({ slug, linked }) => [slug, linked]))
  const all = articles.map(({ slug }) => [slug, now.get(slug) ?? before.get(slug) ?? []] as const)
  return new Map(all.filter(([, linked]) => linked.length > 0))
}

function slugsWithOtherLinks(before: Linked, now: Linked): ReadonlySet<string> {
  const isOther = (slug: string) => before.get(slug)?.join('\n') !== now.get(slug)?.join('\n')
  return new Set([...before.keys(), ...now.keys()].filter(isOther))
}

function keysOfFiles(
  pages: readonly SitePage[],
  articles: SiteIndex['articles'],
  keys: PageKeys,
  assets: readonly string[],
): Map<string, string | null> {
  return new Map([
    ...assets.map((file) => [file, null] as const),
    ...pages.map((page) => [page.file, keys.ofPage(page)] as const),
    ...articles.map(({ slug }) => [markdownFile(slug), keys.ofArticle(slug)] as const),
  ])
}
