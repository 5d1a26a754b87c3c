/**
 * Builds the static search index of a site; what the files are stands in `model/search-index.ts`.
 *
 * The articles are divided into parts, each part is indexed by itself, and the parts are put together. A part whose articles
 * have not changed is taken from the memory of earlier builds; the result is the same either way.
 *
 * A build passes the folders in this order: `articles/` numbers the articles and says what the index takes of each, `filters/`
 * gathers what results can be filtered by, `parts/` divides the articles and indexes each part, `terms/` puts the terms of all
 * parts together into files that a browser fetches.
 */
import { hash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchManifest } from '../../model/search-index.ts'
import { divideIntoParts, formatVersion } from './parts/divide-into-parts.ts'
import type { IndexPart, KeyedArticle } from './parts/divide-into-parts.ts'
import { IndexFolder } from './index-folder.ts'
import type { WrittenIndex } from './index-folder.ts'
import { keyArticles, nameOfArticle } from './articles/key-articles.ts'
import { packJson } from './pack-json.ts'
import { forgetOthers, isFileOf, openMemory } from './parts/part-memory.ts'
import { placeParts } from './parts/place-parts.ts'
import { putFacets } from './filters/put-facets.ts'
import { putTogether } from './terms/put-terms-together.ts'
import type { PlacedPart } from './terms/put-terms-together.ts'
import { partsLeft, termsIn } from './parts/recall-articles.ts'
import { readManifest } from './terms/renew-terms.ts'
import type { StandingTerms } from './terms/renew-terms.ts'
import type { SearchIndexJob } from './search-index-job.ts'
import { usualSizes } from './terms/term-shards.ts'

/** Writes the index. The same articles give the same bytes on every machine, whatever is remembered of them. */
export async function writeSearchIndex(job: SearchIndexJob): Promise<WrittenIndex> {
  const { keyed, end } = keyArticles(job)
  const build = buildOf(keyed)
  const index = new IndexFolder(job.folder, build, job.standing ?? null)
  const ownParts = join(job.folder, 'parts')
  const memory = openMemory(job.memory) ?? ownParts
  try {
    mkdirSync(memory, { recursive: true })
    putFacets(job, keyed, index)
    const parts = divideIntoParts(keyed, job.partSize)
    const placed = await placeParts(job, parts, memory, end, index)
    const numbers = new Map(keyed.map(({ number, slug, key }) => [nameOfArticle(slug, key), number]))
    const termsOf = (names: ReadonlySet<string>) => termsIn(partsAtHand(placed, parts, memory), names)
    const sizes = job.sizes ?? usualSizes
    const manifest: SearchManifest = {
      build,
      ...putTogether({ parts: placed, numbers, end, sizes, standing: standingTerms(job, build), termsOf }, index),
    }
    forgetOthers(memory, parts)
    return index.finish('manifest.bin', packJson(manifest))
  } finally {
    rmSync(ownParts, { recursive: true, force: true })
  }
}

/** What the index that stood in the folder says of its terms, from where its build has become the new one. */
function standingTerms({ standing, isOwn, folder }: SearchIndexJob, build: string): StandingTerms | null {
  if (isOwn !== true || standing === undefined || standing === null) return null
  const numbers = new Map<string, number>()
  for (const [path, key] of standing.keys) {
    const number = documentPath.exec(path)?.[1]
    if (number !== undefined) numbers.set(key, Number(number))
  }
  return { manifest: readManifest(folder), folder: join(folder, build), numbers }
}

// Example: `0123456789ab/articles/17.bin`
const documentPath = /^[0-9a-f]+\/articles\/(\d+)\.bin$/u

/** The parts of the new index, and then those of earlier ones. */
function* partsAtHand(placed: readonly PlacedPart[], parts: readonly IndexPart[], memory: string) {
  yield* placed
  yield* partsLeft(memory, isFileOf(parts))
}

/** What stands at which number: a browser drops what it has stored where it is another. */
function buildOf(keyed: readonly KeyedArticle[]): string {
  const lines = keyed.map(({ number, slug, key }) => `\n${number} ${slug} ${key}`)
  return hash('sha256', formatVersion + lines.join(''), 'hex').slice(0, 12)
}
