/** What results are filtered by, as a file of the index. */
import { contentKey } from '../../kept/content-key.ts'
import { formatVersion } from '../parts/divide-into-parts.ts'
import type { KeyedArticle } from '../parts/divide-into-parts.ts'
import { collectFacets } from './collect-facets.ts'
import type { IndexFolder } from '../index-folder.ts'
import { packJson } from '../pack-json.ts'
import type { IndexedArticle, SearchIndexJob } from '../search-index-job.ts'

/** Gathers the facets where the front matter of any article is another than that which they stand for. */
export function putFacets({ articles }: SearchIndexJob, keyed: readonly KeyedArticle[], index: IndexFolder): void {
  const key = facetsKey(articles, keyed)
  if (key !== null && index.putStanding(facetsFile, key)) return
  const facets = collectFacets()
  for (const { at, number } of keyed) {
    const article = articles[at]
    if (article !== undefined) facets.add(number, article.frontMatter)
  }
  if (key === null) index.putJson(facetsFile, facets.toFacets())
  else index.put(facetsFile, key, packJson(facets.toFacets()))
}

const facetsFile = 'facets.bin'

/** Names all that facets are made from; `null` where it takes a look at the articles to tell. */
function facetsKey(articles: readonly IndexedArticle[], keyed: readonly KeyedArticle[]): string | null {
  const parts: string[] = [formatVersion]
  for (const { at, number } of keyed) {
    const known = articles[at]?.frontMatterHash
    if (known === undefined) return null
    parts.push(`${number} ${known}`)
  }
  return contentKey(parts.join('\n'))
}
