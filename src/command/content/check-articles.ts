/** Runs the checks over a knowledge base: what `check` prints, `review` lists and `approve` refuses on. */
import { join } from 'node:path'
import { checkArticle } from '../../check/check-article.ts'
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
  const slugs = new Set(all.articles.map(({ article }) => article.slug))
  const articles: CheckedArticle[] = []
  for (const one of chosen.articles) {
    const context = {
      file: one.file,
      text: one.text,
      evidence,
      slugs,
      findLeaks: (text: string) => findLeaks(text, settings),
    }
    articles.push({ ...one, findings: await checkArticle(one.article, context) })
  }
  return { articles, evidence, unusable: [...chosen.findings, ...findings] }
}
