/** Builds the static search index of a site; what the files are stands in `model/search-index.ts`. */
import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'fflate'
import { foldForSearch } from '../../language/search-fold.ts'
import type { Article, Audience } from '../../model/article.ts'
import type { SearchManifest } from '../../model/search-index.ts'
import { collectFacets } from './facets.ts'
import { toSearchRecord } from './search-record.ts'
import { simplifiedCharacters } from './simplified-characters.ts'
import { collectWords } from './spelling-words.ts'
import { collectPostings } from './term-postings.ts'
import { packTerms } from './term-shards.ts'

export interface SearchIndexJob {
  /** The articles of this site in the order in which equally good results stand. */
  readonly articles: readonly Article[]
  readonly audience: Audience
  /** `search-index/` of the site; made here. */
  readonly folder: string
  readonly onArticle: (done: number) => void
}

/** Writes the index. The same articles give the same bytes on every machine. */
export async function writeSearchIndex(job: SearchIndexJob): Promise<void> {
  const simplification = simplifiedCharacters()
  const postings = collectPostings(simplification)
  const facets = collectFacets()
  const characters = new Set<string>()
  const fingerprint = createHash('sha256').update(formatVersion)
  const growing = join(job.folder, 'growing')
  await makeFolders(growing)
  for (const [number, article] of job.articles.entries()) {
    const record = toSearchRecord(article, job.audience)
    fingerprint.update(JSON.stringify(record))
    postings.add(record.fields)
    facets.add(record.document)
    collectCharacters(characters, record.fields, simplification)
    await writeFile(join(growing, 'articles', `${number}.bin`), packJson(record.document))
    job.onArticle(number + 1)
  }
  const words = collectWords()
  const packed = packTerms(words.watch(postings.entries()))
  await writeAll(
    join(growing, 'terms'),
    packed.shards.map((shard) => shard.bytes),
  )
  await writeAll(join(growing, 'frequent'), packed.frequent)
  const spelling = words.byLetter()
  await writeAll(
    join(growing, 'spelling'),
    spelling.map(([, list]) => packJson(list)),
  )
  await writeFile(join(growing, 'facets.bin'), packJson(facets.toFacets()))
  const build = fingerprint.digest('hex').slice(0, 12)
  await rename(growing, join(job.folder, build))
  const manifest: SearchManifest = {
    build,
    articles: job.articles.length,
    articlesWithPairs: postings.withPairs(),
    shards: packed.shards.map((shard) => shard.first),
    spelling: spelling.map(([letter]) => letter),
    simplified: [...simplification]
      .filter(([, simplified]) => characters.has(simplified))
      .flat()
      .join(''),
  }
  await writeFile(join(job.folder, 'manifest.bin'), packJson(manifest))
}

/** Changes with the layout or the weights, so that a browser drops what it has stored. */
const formatVersion = '1'

async function makeFolders(folder: string): Promise<void> {
  for (const name of ['articles', 'terms', 'frequent', 'spelling']) {
    await mkdir(join(folder, name), { recursive: true })
  }
}

function collectCharacters(
  characters: Set<string>,
  fields: readonly { readonly text: string }[],
  simplification: ReadonlyMap<string, string>,
): void {
  for (const { text } of fields) {
    for (const [character] of foldForSearch(text, simplification).matchAll(ideograph)) {
      characters.add(character)
    }
  }
}

// Example: `登`
const ideograph = /[\u4e00-\u9fff]/gu

async function writeAll(folder: string, files: readonly Uint8Array[]): Promise<void> {
  for (const [number, bytes] of files.entries()) {
    await writeFile(join(folder, `${number}.bin`), bytes)
  }
}

/** Compressed in JavaScript, whose output does not depend on the machine as that of zlib's builds does. */
function packJson(value: unknown): Uint8Array {
  return gzipSync(new TextEncoder().encode(JSON.stringify(value)), { level: 6, mtime: 0 })
}
