import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import type { SiteCase } from '../model/site.ts'

/**
 * Every case of the knowledge base by its number: those that articles name, and those that only evidence is left of. Days
 * come from the messages; where none states one, from an article that answers this case alone.
 *
 * @param evidence by case number
 */
export function listCases(articles: readonly Article[], evidence: ReadonlyMap<string, Evidence>): readonly SiteCase[] {
  const answers = new Map<string, Article>()
  for (const article of articles) {
    for (const number of article.frontMatter.cases) answers.set(number, article)
  }
  return [...new Set([...answers.keys(), ...evidence.keys()])].sort().map((number) => ({
    case: number,
    ...(daysOfMessages(evidence.get(number)) ?? daysOfArticle(answers.get(number))),
    isAnswered: answers.has(number),
  }))
}

type Days = Pick<SiteCase, 'opened' | 'closed'>

function daysOfMessages(evidence: Evidence | undefined): Days | null {
  const days = (evidence?.messages ?? []).flatMap(({ sentAt }) => sentAt?.slice(0, 10) ?? []).sort()
  const [opened] = days
  return opened === undefined ? null : { opened, closed: days.at(-1) ?? opened }
}

function daysOfArticle(article: Article | undefined): Days {
  if (article === undefined || article.frontMatter.cases.length > 1) return { opened: null, closed: null }
  return { opened: article.frontMatter.opened ?? null, closed: article.frontMatter.closed ?? null }
}
