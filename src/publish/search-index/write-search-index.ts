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
import type { TermPostings } from './term-postings.ts'
import { packTerms } from './term-shards.ts'
import { openPhraseIndex } from './write-phrase-index.ts'
import type { PhraseIndex } from './write-phrase-index.ts'

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
  const growing = join(job.folder, 'growing')
  await makeFolders(growing)
  const phrases = openPhraseIndex(join(growing, 'phrases'))
  try {
    const gathered = await gatherArticles(job, growing, phrases)
    const terms = await writeTerms(growing, gathered.postings)
    const build = gathered.fingerprint
    const manifest: SearchManifest = {
      build,
      articles: job.articles.length,
      articlesWithPairs: gathered.postings.withPairs(),
      ...terms,
      simplified: gathered.simplified,
      phraseShards: await phrases.finish(),
    }
    await rename(growing, join(job.folder, build))
    await writeFile(join(job.folder, 'manifest.bin'), packJson(manifest))
  } finally {
    await phrases.close()
  }
}

/** Goes through the articles once; what can be written at once is written. */
async function gatherArticles(job: SearchIndexJob, growing: string, phrases: PhraseIndex) {
  const simplification = simplifiedCharacters()
  const postings = collectPostings(simplification)
  const facets = collectFacets()
  const characters = new Set<string>()
  const fingerprint = createHash('sha256').update(formatVersion)
  for (const [number, article] of job.articles.entries()) {
    const { document, fields } = toSearchRecord(article, job.audience)
    fingerprint.update(JSON.stringify({ document, fields }))
    postings.add(fields)
    facets.add(document)
    collectCharacters(characters, fields, simplification)
    await phrases.add(number, document)
    await writeFile(join(growing, 'articles', `${number}.bin`), packJson(document))
    job.onArticle(number + 1)
  }
  await writeFile(join(growing, 'facets.bin'), packJson(facets.toFacets()))
  const wanted = [...simplification].filter(([, simplified]) => characters.has(simplified))
  return { postings, fingerprint: fingerprint.digest('hex').slice(0, 12), simplified: wanted.flat().join('') }
}

async function writeTerms(
  growing: string,
  postings: TermPostings,
): Promise<Pick<SearchManifest, 'shards' | 'spelling'>> {
  const words = collectWords()
  const { shards, frequent } = packTerms(words.watch(postings.entries()))
  const spelling = words.byLetter()
  await writeAll(join(growing, 'terms'), shards, ({ bytes }) => bytes)
  await writeAll(join(growing, 'frequent'), frequent, (bytes) => bytes)
  await writeAll(join(growing, 'spelling'), spelling, ([, list]) => packJson(list))
  return { shards: shards.map(({ first }) => first), spelling: spelling.map(([letter]) => letter) }
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

async function writeAll<Item>(
  folder: string,
  items: readonly Item[],
  toBytes: (item: Item) => Uint8Array,
): Promise<void> {
  for (const [number, item] of items.entries()) {
    await writeFile(join(folder, `${number}.bin`), toBytes(item))
  }
}

/** Compressed in JavaScript, whose output does not depend on the machine as that of zlib's builds does. */
function packJson(value: unknown): Uint8Array {
  return gzipSync(new TextEncoder().encode(JSON.stringify(value)), { level: 6, mtime: 0 })
}
