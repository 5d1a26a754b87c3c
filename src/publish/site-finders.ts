/** What is looked for in articles and in files before they go out, and under which name what was found clean is remembered. */
import { createHash } from 'node:crypto'
import type { ArticleSource } from '../model/article-source.ts'
import type { CompiledPages } from './compile-pages.ts'
import { findCaseNumbers } from './find-case-numbers.ts'
import { findWithAll } from './leak.ts'
import type { LeakFinder } from './leak.ts'
import { withBody } from './parse-body.ts'
import type { PublishJob } from './publish.ts'
import { selectArticles } from './select-articles.ts'
import { withholdArticles } from './withhold-articles.ts'

/** Names what is looked for: besides what the name of the finders stands for, the case numbers there are. `null` where they have none. */
export function nameOfSearch(
  { searchedWith, articles, evidence }: PublishJob,
  { version }: CompiledPages,
): string | null {
  if (searchedWith === undefined) return null
  const cases = new Set([...articles.flatMap(({ frontMatter }) => frontMatter.cases), ...evidence.keys()])
  const hash = createHash('sha256').update(JSON.stringify([version, searchedWith, [...cases].sort()]))
  return hash.digest('base64url')
}

/** Names all that a site of these articles is made from. `null` where nobody knows what is looked for in it. */
export function nameOfSource(
  { audience, settings, evidence, nearest }: PublishJob,
  articles: readonly ArticleSource[],
  { version }: CompiledPages,
  searchedWith: string | null,
): string | null {
  if (searchedWith === null) return null
  const cases =
    audience === 'internal' ? [...evidence.values()].map(({ case: number, hash, days }) => [number, hash, days]) : []
  const sources = articles.map(({ slug, hash }) => [slug, hash, nearest?.(slug) ?? []])
  const parts = [version, searchedWith, audience, settings.site, sources, cases]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/**
 * The articles that the audience may see, without those in which something is found; those named in `clean` are not
 * searched. What is found in an article of the public site stops all of it, unless it may be made without the article.
 */
export function withholdFrom(
  job: PublishJob,
  clean: ReadonlySet<string>,
  mayBeLeftOut: (slug: string) => boolean,
  isWanted: (slug: string) => boolean = () => true,
) {
  const selected = selectArticles(job.articles, job.audience).map(withBody)
  return withholdArticles(
    selected,
    articleFinder(job),
    ({ slug }) => (job.audience === 'internal' || mayBeLeftOut(slug) ? 'it was left out' : 'nothing was published'),
    (article) => clean.has(cleanName(article)) || !isWanted(article.slug),
  )
}

/** An article that was searched: another name, or another byte, and it is another one. */
export function cleanName({ slug, hash }: ArticleSource): string {
  return `${slug} ${hash}`
}

function articleFinder(job: PublishJob): LeakFinder {
  const lookalikes = job.findLeaks ?? findNothing
  return job.audience === 'public' ? findWithAll([lookalikes, knownFinder(job)]) : lookalikes
}

/** What is known to be internal: masked values and case numbers. */
export function knownFinder(job: PublishJob): LeakFinder {
  return findWithAll([job.findMasked ?? findNothing, findCaseNumbers(job.articles, job.evidence)])
}

/** A finder where none was handed in. */
export const findNothing: LeakFinder = () => []
