/** Reads the knowledge base back from disk: articles and the evidence they rest on. */
import { existsSync } from 'node:fs'
import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article } from '../../model/article.ts'
import { evidenceSchema } from '../../model/evidence.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import type { UnreadableArticle } from '../../write/case-places.ts'
import { parseArticle } from '../../write/text/parse-article.ts'
import { findFiles } from '../find-files.ts'
import { readJson } from '../read-json.ts'
import { damagedEvidence, unreadableArticle } from './unusable-files.ts'

/** An article with the file it came from. */
export interface ArticleFile {
  readonly file: string
  readonly text: string
  readonly article: Article
}

export interface ArticlesLoaded {
  readonly articles: readonly ArticleFile[]
  /** Files that could not be parsed; their findings say why. */
  readonly unreadable: readonly UnreadableArticle[]
  readonly findings: readonly Finding[]
}

/** All articles below `paths` (files or folders), in order of their files, and what is wrong with the others. */
export async function loadArticles(paths: readonly string[]): Promise<ArticlesLoaded> {
  const found = await findFiles(paths)
  const articles: ArticleFile[] = []
  const unreadable: UnreadableArticle[] = []
  const findings: Finding[] = [...found.findings]
  for (const file of found.files.filter((name) => name.endsWith('.md'))) {
    try {
      const text = await readFile(file, 'utf8')
      const slug = basename(file, '.md')
      const parsed = parseArticle(slug, text, file)
      if ('article' in parsed) articles.push({ file, text, article: parsed.article })
      else {
        unreadable.push({ slug, text })
        findings.push(...parsed.findings)
      }
    } catch (error) {
      findings.push(unreadableArticle(file, error))
    }
  }
  return { articles, unreadable, findings }
}

/** The articles of a knowledge base; none where it has none yet. */
export async function loadAllArticles(content: string): Promise<ArticlesLoaded> {
  const folder = join(content, 'articles')
  return existsSync(folder) ? loadArticles([folder]) : { articles: [], unreadable: [], findings: [] }
}

/** The evidence of the knowledge base by case number. A damaged file is a finding: `generate` writes it again. */
export async function loadEvidence(
  folder: string,
): Promise<{ evidence: ReadonlyMap<string, Evidence>; findings: readonly Finding[] }> {
  const evidence = new Map<string, Evidence>()
  const findings: Finding[] = []
  const names = await readdir(folder).catch(() => [])
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const file = join(folder, name)
    const parsed = evidenceSchema.safeParse(await readJson(file))
    if (parsed.success) evidence.set(parsed.data.case, parsed.data)
    else {
      findings.push(damagedEvidence(file))
    }
  }
  return { evidence, findings }
}
