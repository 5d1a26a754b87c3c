/** What sites are made from, by names that are others as soon as it is. */
import { createHash } from 'node:crypto'
import type { ArticleSource } from '../../model/article-source.ts'
import type { CompiledPages } from '../pages/compile-pages.ts'
import type { PublishJob } from '../publish-job.ts'

/** By the names of articles what each of them brings along. */
export type Sources = ReadonlyMap<string, string>

/** What articles show of themselves: their own text, that of their cases, and which others mean about the same. */
export function sourcesOf(
  { audience, evidence, nearest }: Pick<PublishJob, 'audience' | 'evidence' | 'nearest'>,
  articles: readonly ArticleSource[],
): Sources {
  const sourceOf = ({ slug, hash, frontMatter }: ArticleSource) => {
    const cases = audience === 'internal' ? frontMatter.cases : []
    return [hash, ...cases.map((number) => evidence.get(number)?.hash ?? ''), ...(nearest?.(slug) ?? [])].join('\n')
  }
  return new Map(articles.map((article) => [article.slug, sourceOf(article)]))
}

/** Whether an article is, to the byte, the one of its name that sources are known of. */
export function isAmong({ slug, hash }: Pick<ArticleSource, 'slug' | 'hash'>, sources: Sources): boolean {
  const source = sources.get(slug)
  return source !== undefined && (source === hash || source.startsWith(`${hash}\n`))
}

/** Names all that a site of these articles is made from. `null` where nobody knows what is looked for in it. */
export function nameOfSource(
  { audience, settings, evidence, declined }: PublishJob,
  sources: Sources,
  { version }: CompiledPages,
  searchedWith: string | null,
): string | null {
  if (searchedWith === null) return null
  const cases =
    audience === 'internal'
      ? [[...evidence.values()].map(({ case: number, hash, days }) => [number, hash, days]), [...(declined ?? [])]]
      : []
  const parts = [version, searchedWith, audience, settings.site, [...sources], cases]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}
