/** A share of a search index, for machines that make one together. */
import { mkdirSync } from 'node:fs'
import { close as closePagefind } from 'pagefind'
import { divideIntoParts } from './divide-into-parts.ts'
import { keyArticles } from '../articles/key-articles.ts'
import { partMaker } from './part-maker.ts'
import { forgetOthers } from './part-memory.ts'
import type { SearchIndexJob } from '../search-index-job.ts'

/**
 * Makes the parts of the index that `isWanted` names, and leaves them in the memory: whoever finds those of all parts there
 * only puts them together.
 */
export async function makeSearchParts(
  job: Omit<SearchIndexJob, 'folder'> & { readonly memory: string },
  isWanted: (part: string) => boolean,
): Promise<void> {
  const { keyed } = keyArticles(job)
  const all = divideIntoParts(keyed, job.partSize)
  const parts = all.filter(({ name }) => isWanted(name))
  mkdirSync(job.memory, { recursive: true })
  const maker = partMaker(job, all, job.memory)
  try {
    for (const part of parts) {
      await maker.ready(part)
      job.onArticle(part.articles.length)
    }
    forgetOthers(job.memory, parts)
  } finally {
    await closePagefind()
  }
}
