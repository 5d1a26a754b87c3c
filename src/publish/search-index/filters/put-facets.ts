/** What results are filtered and sorted by, as files of the index. */
import type { SearchFacets } from '../../../model/search-index.ts'
import { contentKey } from '../../kept/content-key.ts'
import { formatVersion } from '../parts/divide-into-parts.ts'
import type { KeyedArticle } from '../parts/divide-into-parts.ts'
import { collectFacets } from './collect-facets.ts'
import type { IndexFolder } from '../index-folder.ts'
import { packJson } from '../pack-json.ts'
import type { IndexedArticle, SearchIndexJob } from '../search-index-job.ts'

/** Gathers facets and dates where the front matter of any article is another than that which they stand for. */
export function putFacets({ articles }: SearchIndexJob, keyed: readonly KeyedArticle[], index: IndexFolder): void {
  const key = frontMatterKey(articles, keyed)
  const put = (file: string, collect: () => unknown): void => {
    if (key === null) index.putJson(file, collect())
    else if (!index.putStanding(file, key)) index.put(file, key, packJson(collect()))
  }
  put('facets.bin', () => facetsOf(articles, keyed))
  put('dates.bin', () => keyed.map(({ at }) => dayOf(articles[at])))
}

function facetsOf(articles: readonly IndexedArticle[], keyed: readonly KeyedArticle[]): SearchFacets {
  const facets = collectFacets()
  for (const { at, number } of keyed) {
    const article = articles[at]
    if (article !== undefined) facets.add(number, article.frontMatter)
  }
  return facets.toFacets()
}

/** Days since 1970-01-01; 0 where no date is known. */
function dayOf(article: IndexedArticle | undefined): number {
  const { updated } = article?.frontMatter ?? {}
  return updated === undefined ? 0 : Date.parse(updated) / millisecondsOfDay
}

const millisecondsOfDay = 86_400_000

/** Names all that both are made from; `null` where it takes a look at the articles to tell. */
function frontMatterKey(articles: readonly IndexedArticle[], keyed: readonly KeyedArticle[]): string | null {
  const parts: string[] = [formatVersion]
  for (const { at, number } of keyed) {
    const known = articles[at]?.frontMatterHash
    if (known === undefined) return null
    parts.push(`${number} ${known}`)
  }
  return contentKey(parts.join('\n'))
}
