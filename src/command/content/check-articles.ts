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
import { settingsFileOf } from './load-settings.ts'
import { counted } from '../report.ts'

export interface CheckedArticle extends ArticleFile {
  readonly findings: readonly Finding[]
}

export interface ArticlesChecked {
  readonly articles: readonly CheckedArticle[]
  /** Of no single article: files that are no articles or no evidence, settings that would help. */
  readonly beside: readonly Finding[]
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
  const beside = [...chosen.findings, ...findings, ...productsToList(chosen.articles, settings, content)]
  return { articles, evidence, beside }
}

/** Said once for all articles: where no product is listed, none of them misses one. */
function productsToList(articles: readonly ArticleFile[], settings: Settings, content: string): readonly Finding[] {
  const without = articles.filter(({ article }) => article.frontMatter.products.length === 0).length
  if (without === 0 || settings.products.length > 0) return []
  return [
    {
      rule: 'check/no-products-listed',
      severity: 'warning',
      file: settingsFileOf(content),
      message: `${without} of ${counted(articles.length, 'article')} ${without === 1 ? 'names' : 'name'} no product, and the settings list none.`,
      hint: 'List what you support there (`products: [{ name: …, aliases: [other names] }]`), then run `casebook generate`. Until then articles can be approved without a product.',
    },
  ]
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
      {
        file,
        text,
        evidence,
        slugs,
        areProductsListed: settings.products.length > 0,
        findLeaks: (searched: string) => findLeaks(searched, settings),
      },
    )
}
