/** The articles of a search index with their numbers, and with what shows whether they have changed. */
import { formatVersion, keyOf } from '../parts/divide-into-parts.ts'
import type { KeyedArticle } from '../parts/divide-into-parts.ts'
import { numberArticles } from './number-articles.ts'
import type { SearchIndexJob } from '../search-index-job.ts'
import { toSearchRecord } from './search-record.ts'

/** In the order of their numbers; `end` is above all of these. Goes through the articles once. */
export function keyArticles({ articles, audience }: Pick<SearchIndexJob, 'articles' | 'audience'>) {
  const { numbers, marks, end } = numberArticles(articles)
  const keyed = articles
    .map((article, at): KeyedArticle => {
      const key = article.hash ?? keyOf(toSearchRecord(article, audience))
      return { at, number: numbers[at] ?? 0, slug: article.slug, mark: marks[at] ?? 0, key }
    })
    .sort((left, right) => left.number - right.number)
  return { keyed, end }
}

/** The same name, the same content. */
export function nameOfArticle(slug: string, key: string): string {
  return `${formatVersion} ${slug} ${key}`
}
