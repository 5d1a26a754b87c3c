import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { articleTexts } from './article-texts.ts'
import type { LeakFinder } from './leak.ts'

/**
 * Searches articles before a site is built from them: one that holds what must not go out is withheld, with an error that
 * names kind and place, so that it does not keep back all the others.
 */
export async function withholdArticles(
  articles: readonly Article[],
  find: LeakFinder,
): Promise<{ readonly clean: readonly Article[]; readonly findings: readonly Finding[] }> {
  const clean: Article[] = []
  const findings: Finding[] = []
  for (const article of articles) {
    const found = await findingsIn(article, find)
    findings.push(...found)
    if (found.length === 0) {
      clean.push(article)
    }
  }
  return { clean, findings }
}

async function findingsIn(article: Article, find: LeakFinder): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for (const { place, text, lineAt } of articleTexts(article)) {
    const byKind = new Map((await find(text)).toReversed().map((leak) => [leak.kind, lineAt(leak.start)]))
    for (const [kind, line] of [...byKind].sort(([left], [right]) => (left < right ? -1 : 1))) {
      findings.push({
        rule: 'publish/leak-in-article',
        severity: 'error',
        file: place === 'slug' ? 'articles/(name withheld).md' : `articles/${article.slug}.md`,
        ...(line === null ? {} : { line }),
        message: `The article holds something that must not be published (kind: ${kind}, in: ${place}); it was left out of the site.`,
        hint: 'Mask it in the article, or name it under redaction.keep in casebook.yaml if it is no secret.',
      })
    }
  }
  return findings
}
