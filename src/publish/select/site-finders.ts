/** What is looked for in articles and in files before they go out, and under which name what was found clean is remembered. */
import { createHash } from 'node:crypto'
import type { ArticleSource } from '../../model/article-source.ts'
import type { CompiledPages } from '../pages/compile-pages.ts'
import { findCaseNumbers } from './find-case-numbers.ts'
import { findWithAll } from './leak.ts'
import type { LeakFinder } from './leak.ts'
import { withBody } from '../article/parse-body.ts'
import type { PublishJob } from '../publish-job.ts'
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

/**
 * The articles that the audience may see, without those in which something is found; those that are known to be clean are
 * not searched. What is found in an article of the public site stops all of it, unless it may be made without the article.
 */
export function withholdFrom(
  job: PublishJob,
  isClean: (article: ArticleSource) => boolean,
  mayBeLeftOut: (slug: string) => boolean,
  isWanted: (slug: string) => boolean = () => true,
) {
  const selected = selectArticles(job.articles, job.audience).map(withBody)
  return withholdArticles(
    selected,
    articleFinder(job),
    ({ slug }) => (job.audience === 'internal' || mayBeLeftOut(slug) ? 'it was left out' : 'nothing was published'),
    (article) => isClean(article) || !isWanted(article.slug),
  )
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
