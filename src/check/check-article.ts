/** Stage `check`: what is wrong with an article, whoever wrote it. */
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { ArticleContext } from './article-context.ts'
import { viewOf } from './article-view.ts'
import { checkContent } from './check-content.ts'
import { checkFootnotes } from './check-footnotes.ts'
import { checkLinks } from './check-links.ts'
import { checkStatements } from './check-statements.ts'
import { findingOf } from './rules.ts'

/**
 * Everything that is wrong with an article, in the order of its lines: its footnotes and what rests on them, the
 * content standard, links, and what redaction would have masked. An article that a person wrote without footnotes
 * needs none.
 */
export async function checkArticle(article: Article, context: ArticleContext): Promise<readonly Finding[]> {
  const view = viewOf(article)
  const findings = [
    ...checkContent(view, context),
    ...checkFootnotes(view, context),
    ...checkStatements(view, context),
    ...checkLinks(view, context),
    ...(await checkLeaks(context)),
  ]
  return findings.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0))
}

async function checkLeaks({ file, text, findLeaks }: ArticleContext): Promise<readonly Finding[]> {
  const leaks = await findLeaks(text)
  // Case numbers are internal, and so are the places where an article has them.
  return leaks
    .filter(({ kind }) => kind !== 'case-number')
    .map(({ kind, start }) => findingOf('leak', file, text.slice(0, start).split('\n').length, kind))
}
