/** Runs the checks over a knowledge base: what `check` prints, `review` lists and `approve` refuses on. */
import { join } from 'node:path'
import { checkArticle } from '../../check/check-article.ts'
import type { FrontMatter } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { Settings } from '../../model/settings.ts'
import { findLeaks } from '../../redact/find-leaks.ts'
import { loadAllArticles, loadArticles, loadEvidence } from './load-articles.ts'
import type { ArticleFile } from './load-articles.ts'

export interface CheckedArticle extends ArticleFile {
  readonly findings: readonly Finding[]
}

export interface ArticlesChecked {
  readonly articles: readonly CheckedArticle[]
  /** Of files that are no articles or no evidence. */
  readonly unusable: readonly Finding[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, Evidence>
}

/**
 * Checks the articles below `paths`, or all of them. Links and evidence are held against the whole knowledge base
 * either way.
 */
export async function checkArticles(
  content: string,
  paths: readonly string[],
  settings: Settings,
): Promise<ArticlesChecked> {
  const all = await loadAllArticles(content)
  const chosen = paths.length === 0 ? all : await loadArticles(paths)
  const { evidence, findings } = await loadEvidence(join(content, 'evidence'))
  const check = articleChecker(all.articles, evidence, settings)
  const articles: CheckedArticle[] = []
  for (const one of chosen.articles) articles.push({ ...one, findings: await check(one) })
  return { articles, evidence, unusable: [...chosen.findings, ...findings] }
}

/**
 * Checks one article against the knowledge base that these articles and this evidence are. With `changes` it is checked as
 * what it would become with them in its front matter; lines are those of the file as it is.
 */
export function articleChecker(
  all: readonly ArticleFile[],
  evidence: ReadonlyMap<string, Evidence>,
  settings: Settings,
): (one: ArticleFile, changes?: Partial<FrontMatter>) => Promise<readonly Finding[]> {
  const slugs = new Set(all.map(({ article }) => article.slug))
  return ({ file, text, article }, changes = {}) =>
    checkArticle(
      { ...article, frontMatter: { ...article.frontMatter, ...changes } },
      { file, text, evidence, slugs, findLeaks: (searched: string) => findLeaks(searched, settings) },
    )
}
