/** The cases behind the articles, and those without one. */
import type { EvidenceSource } from '../../model/article-source.ts'
import type { Article } from '../../model/article.ts'
import type { SiteCase } from '../../model/site.ts'

/**
 * Every case of the knowledge base by its number: those that articles name, and those that only evidence is left of. Days
 * come from the messages of its evidence; where none states one, from an article that answers this case alone.
 *
 * @param evidence by case number
 * @param declined numbers of the cases that are not worth an article
 */
export function listCases(
  articles: readonly Answering[],
  evidence: ReadonlyMap<string, Pick<EvidenceSource, 'days'>>,
  declined: ReadonlySet<string>,
): readonly SiteCase[] {
  const answers = new Map<string, Answering>()
  for (const article of articles) {
    for (const number of article.frontMatter.cases) answers.set(number, article)
  }
  return [...new Set([...answers.keys(), ...evidence.keys()])].sort().map((number) => ({
    case: number,
    ...(evidence.get(number)?.days ?? daysOfArticle(answers.get(number))),
    fate: answers.has(number) ? 'answered' : declined.has(number) ? 'declined' : 'unanswered',
  }))
}

type Answering = Pick<Article, 'frontMatter'>
type Days = Pick<SiteCase, 'opened' | 'closed'>

function daysOfArticle(article: Answering | undefined): Days {
  if (article === undefined || article.frontMatter.cases.length > 1) return { opened: null, closed: null }
  return { opened: article.frontMatter.opened ?? null, closed: article.frontMatter.closed ?? null }
}
