/**
 * Builds the static search index of a site; what the files are stands in `model/search-index.ts`.
 *
 * The articles are divided into parts, each part is indexed by itself, and the parts are put together. A part whose articles
 * have not changed is taken from the memory of earlier builds; the result is the same either way.
 */
import { hash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { close as closePagefind } from 'pagefind'
import type { Article, Audience } from '../../model/article.ts'
import type { SearchManifest } from '../../model/search-index.ts'
import { collectGarbage } from '../../memory/collect-garbage.ts'
import { contentKey } from '../content-key.ts'
import { divideIntoParts, formatVersion, keyLength, keyOf } from './divide-into-parts.ts'
import type { IndexPart, KeyedArticle } from './divide-into-parts.ts'
import { collectFacets } from './facets.ts'
import { IndexFolder } from './index-folder.ts'
import type { KeyedIndex, WrittenIndex } from './index-folder.ts'
import { makePart, openPart } from './make-part.ts'
import type { PartArticle, ReadyPart } from './make-part.ts'
import { numberArticles } from './number-articles.ts'
import { packJson } from './pack-json.ts'
import { putTogether } from './put-together.ts'
import type { PlacedPart } from './put-together.ts'
import { partsLeft, recallArticles, termsIn } from './recall-articles.ts'
import { readManifest } from './renew-terms.ts'
import type { StandingTerms } from './renew-terms.ts'
import { toSearchRecord } from './search-record.ts'
import { simplifiedCharacters } from './simplified-characters.ts'
import { usualSizes } from './term-shards.ts'
import type { TermSizes } from './term-shards.ts'

export interface SearchIndexJob {
  /** The articles of this site, in any order. */
  readonly articles: readonly IndexedArticle[]
  readonly audience: Audience
  /** `search-index/` of the site; made here. */
  readonly folder: string
  /** What earlier builds of this site made; kept up here. May be deleted or damaged at any time. Without it all is made anew. */
  readonly memory?: string
  /** The index that stands in the folder: its files that are still right are kept. Nobody else may have changed any of them. */
  readonly standing?: KeyedIndex | null
  /** Whether this very program made it: then of its terms those are made anew that changed articles hold. */
  readonly isOwn?: boolean
  /** Whether phrases in quotes are indexed: yes, unless told. */
  readonly withPhrases?: boolean
  /** Articles that are indexed together, at most, on average. */
  readonly partSize?: number
  /** What the files of terms are cut by, if not as usual. */
  readonly sizes?: TermSizes
  readonly onArticle: (done: number) => void
}

/** An article; where something is known that changes as soon as it or its front matter does, it need not be looked through to see whether it has. */
export interface IndexedArticle extends Article {
  readonly hash?: string
  readonly frontMatterHash?: string
}

/** Writes the index. The same articles give the same bytes on every machine, whatever is remembered of them. */
export async function writeSearchIndex(job: SearchIndexJob): Promise<WrittenIndex> {
  const { keyed, end } = readArticles(job)
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

/**
 * Makes the parts of the index that `isWanted` names, and leaves them in the memory: whoever finds those of all parts there
 * only puts them together.
 */
export async function makeSearchParts(
  job: Omit<SearchIndexJob, 'folder'> & { readonly memory: string },
  isWanted: (part: string) => boolean,
): Promise<void> {
  const { keyed } = readArticles(job)
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

/** The folder that remembers, if it can be written to; if it cannot, the next build costs more, and nothing else. */
function openMemory(folder: string | undefined): string | null {
  try {
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
      return folder
    }
  } catch {
    // Not ours to write to.
  }
  return null
}

/** Goes through the articles once, for what tells whether they have changed. */
function readArticles({ articles, audience }: Pick<SearchIndexJob, 'articles' | 'audience'>) {
  const { numbers, marks, end } = numberArticles(articles)
  const keyed = articles
    .map((article, at): KeyedArticle => {
      const key = article.hash ?? keyOf(toSearchRecord(article, audience))
      return { at, number: numbers[at] ?? 0, slug: article.slug, mark: marks[at] ?? 0, key }
    })
    .sort((left, right) => left.number - right.number)
  return { keyed, end }
}

/** Gathers the facets where the front matter of any article is another than that which they stand for. */
function putFacets({ articles }: SearchIndexJob, keyed: readonly KeyedArticle[], index: IndexFolder): void {
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

/** Makes the parts that are not remembered, and writes what each brings along. Several are under way, as Pagefind works beside us. */
async function placeParts(
  job: SearchIndexJob,
  parts: readonly IndexPart[],
  memory: string,
  end: number,
  index: IndexFolder,
): Promise<readonly PlacedPart[]> {
  const placed: PlacedPart[] = []
  const maker = partMaker(job, parts, memory)
  const waiting = parts.entries()
  let done = 0
  const placeNext = async () => {
    for (const [place, part] of waiting) {
      const ready = await maker.ready(part)
      // Where an article has changed, one part is made: the garbage of that may lie.
      if (maker.made() > 1) collectGarbage()
      if (!putPartFiles(ready, part, place, index)) putPartFiles(await maker.make(part), part, place, index)
      const numbers = part.articles.map(({ number }) => number)
      placed[place] = { articles: ready.articles, numbers, counts: ready.counts, run: ready.run }
      done += numbers.length
      job.onArticle(done)
    }
  }
  try {
    await Promise.all(Array.from({ length: partsUnderWay }, placeNext))
  } finally {
    await closePagefind()
  }
  index.putJson('phrases.bin', partsByNumber(placed, end))
  return placed
}

const partsUnderWay = 2

/** For each number the part of its article; 0 for numbers that are not given. */
function partsByNumber(parts: readonly PlacedPart[], end: number): readonly number[] {
  const places = Array.from({ length: end }, () => 0)
  for (const [place, { numbers }] of parts.entries()) {
    for (const number of numbers) {
      places[number] = place
    }
  }
  return places
}

/** Gives the parts of an index: those that are remembered, others made, of which the articles may be remembered that have not changed. */
function partMaker(
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

/** The same name, the same content. */
function nameOfArticle(slug: string, key: string): string {
  return `${formatVersion} ${slug} ${key}`
}

/** Says whether the files could be put: those that do not stand there yet may be damaged where they are remembered. */
function putPartFiles(ready: ReadyPart, { name, articles }: IndexPart, place: number, index: IndexFolder): boolean {
  const documents = articles.map(
    ({ number, slug, key }) => [`articles/${number}.bin`, nameOfArticle(slug, key)] as const,
  )
  const phrases = ready.phraseFiles.map((file) => [`phrases/${place}/${file}`, `${name} ${file}`] as const)
  const due = documents.map(([file, key]) => !index.putStanding(file, key))
  const duePhrases = phrases.map(([file, key]) => !index.putStanding(file, key))
  if ([...due, ...duePhrases].some(Boolean)) {
    const files = ready.openFiles()
    if (files === null) return false
    putDue(documents, due, files.documents, index)
    putDue(phrases, duePhrases, files.phrases, index)
  }
  if (ready.names.length > 0) {
    const named = ready.names.map((one, at) => [one, articles[at]?.number ?? 0] as const)
    index.putJson(`phrases/${place}/articles.bin`, named)
  }
  return true
}

function putDue(
  files: readonly (readonly [file: string, key: string])[],
  due: readonly boolean[],
  all: readonly Uint8Array[],
  index: IndexFolder,
): void {
  for (const [at, [file, key]] of files.entries()) {
    if (due[at] !== true) continue
    const bytes = all[at]
    if (bytes === undefined) throw new RangeError('a file of the index without its bytes')
    index.put(file, key, bytes)
  }
}

/** What stands at which number: a browser drops what it has stored where it is another. */
function buildOf(keyed: readonly KeyedArticle[]): string {
  const lines = keyed.map(({ number, slug, key }) => `\n${number} ${slug} ${key}`)
  return hash('sha256', formatVersion + lines.join(''), 'hex').slice(0, 12)
}

/** Parts of earlier builds hold what may since have been withdrawn. */
function forgetOthers(memory: string, parts: readonly IndexPart[]): void {
  const isUsed = isFileOf(parts)
  for (const file of readdirSync(memory)) {
    if (!isUsed(file)) rmSync(join(memory, file), { recursive: true })
  }
}

function isFileOf(parts: readonly IndexPart[]): (file: string) => boolean {
  const names = new Set(parts.map(({ name }) => name))
  return (file) => names.has(file.slice(0, keyLength))
}
