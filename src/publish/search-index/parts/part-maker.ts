/** The parts of an index: remembered, or made. */
import { join } from 'node:path'
import type { IndexPart, KeyedArticle } from './divide-into-parts.ts'
import { nameOfArticle } from '../articles/key-articles.ts'
import { makePart, openPart } from './make-part.ts'
import type { PartArticle, ReadyPart } from './make-part.ts'
import { isFileOf } from './part-memory.ts'
import { recallArticles } from './recall-articles.ts'
import type { SearchIndexJob } from '../search-index-job.ts'
import { toSearchRecord } from '../articles/search-record.ts'
import { simplifiedCharacters } from '../terms/simplified-characters.ts'

/** Gives the parts of an index: those that are remembered, others made, of which the articles may be remembered that have not changed. */
export function partMaker(
  { articles, audience, withPhrases = true }: Pick<SearchIndexJob, 'articles' | 'audience' | 'withPhrases'>,
  parts: readonly IndexPart[],
  memory: string,
) {
  const pathOf = ({ name }: IndexPart) => join(memory, `${name}${withPhrases ? '' : '-words'}`)
  const recall = recallArticles(memory, isFileOf(parts))
  const contentOf = ({ at, slug, key }: KeyedArticle): readonly PartArticle[] => {
    const article = articles[at]
    const name = nameOfArticle(slug, key)
    const known = recall(name)
    if (known !== null) return [{ name, content: { known } }]
    return article === undefined ? [] : [{ name, content: { record: toSearchRecord(article, audience) } }]
  }
  let count = 0
  const make = async (part: IndexPart): Promise<ReadyPart> => {
    count += 1
    await makePart(pathOf(part), part.articles.flatMap(contentOf), simplifiedCharacters(), withPhrases)
    const made = openPart(pathOf(part))
    if (made === null) throw new Error(`The search index could not be written to ${memory}.`)
    return made
  }
  return { make, made: () => count, ready: async (part: IndexPart) => openPart(pathOf(part)) ?? make(part) }
}
