/** The search index as values: loads its files when they are first wanted and keeps them. */
import type { Simplification } from '../../language/search-fold.ts'
import type { SearchManifest } from '../../model/search-index.ts'
import {
  parseDates,
  parseDocument,
  parseFacets,
  parseManifest,
  parseNames,
  parseNumbers,
  parseWords,
} from './parse-index.ts'
import type { ReadFacets } from './parse-index.ts'
import { readDocument } from './read-document.ts'
import type { DocumentReading } from './read-document.ts'
import { readPostings, readShard } from '../../model/term-shard.ts'
import type { Postings, StoredTerm } from '../../model/term-shard.ts'

/** Gives a file of the folder `search-index/`, by its path inside it; rejects where there is none. */
export type LoadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

export interface SearchIndex {
  readonly articles: number
  /** Above all numbers of articles. */
  readonly end: number
  readonly articlesWithPairs: number
  readonly simplification: Simplification
  /** The entry of a term that very many articles hold; known without another file. */
  readonly frequent: (term: string) => StoredTerm | undefined
  /** The entry of any term; `undefined` where no article holds it. */
  readonly entryOf: (term: string) => Promise<StoredTerm | undefined>
  /** The entries of the shard that a term stands in, if any article holds it, and of its neighbours by spelling. */
  readonly shardOf: (term: string) => Promise<readonly StoredTerm[]>
  readonly postings: (entry: StoredTerm) => Promise<Postings>
  /** Words that begin with a letter. */
  readonly words: (letter: string) => Promise<readonly string[]>
  readonly document: (article: number) => Promise<DocumentReading>
  readonly facets: () => Promise<ReadFacets>
  /** When the articles were last updated, by their numbers, in days since 1970-01-01; 0 where no date is known. */
  readonly dates: () => Promise<ReadonlyMap<number, number>>
  /** For each number the part of the phrase index that its article is in. */
  readonly phraseParts: () => Promise<readonly number[]>
  /** The articles of a part by what the phrase index calls them. */
  readonly phraseNames: (part: number) => Promise<ReadonlyMap<string, number>>
  /** The folder of a part's phrase index, by its path inside `search-index/`. */
  readonly phraseFolder: (part: number) => string
}

/** Opens an index; rejects where `load` does, or the manifest is of no known form. */
export async function openIndex(load: LoadFile): Promise<SearchIndex> {
  const manifest = parseManifest(await unpackJson(await load('manifest.bin')))
  const fetchOnce = onlyOnce((path: string) => load(`${manifest.build}/${path}`))
  const shard = onlyOnce(async (number: string) => readShard(await fetchOnce(`terms/${number}.bin`)))
  const shardOf = async (term: string) =>
    manifest.shards.length === 0 ? [] : shard(String(lastNotAfter(manifest.shards, term)))
  const frequent = frequentTerms(manifest)
  const frequentPostings = onlyOnce(async (number: string) => readPostings(await fetchOnce(`frequent/${number}.bin`)))
  const json = onlyOnce(async (path: string) => unpackJson(await fetchOnce(path)))
  const simplification = readSimplification(manifest.simplified)
  const document = onlyOnce(async (number: string) =>
    readDocument(parseDocument(await json(`articles/${number}.bin`)), simplification),
  )
  const facets = async () => parseFacets(await json('facets.bin'))
  return {
    articles: manifest.articles,
    end: manifest.end,
    articlesWithPairs: manifest.articlesWithPairs,
    simplification,
    frequent: (term) => frequent.get(term),
    entryOf: async (term) => frequent.get(term) ?? (await shardOf(term)).find((entry) => entry.term === term),
    shardOf,
    postings: async ({ postings }) =>
      typeof postings === 'number' ? frequentPostings(String(postings)) : readPostings(postings),
    words: async (letter) => {
      const number = manifest.spelling.indexOf(letter)
      return number < 0 ? [] : parseWords(await json(`spelling/${number}.bin`))
    },
    document: async (article) => document(String(article)),
    facets,
    dates: async () => {
      const [dates, { numbers }] = await Promise.all([json('dates.bin'), facets()])
      return parseDates(dates, numbers)
    },
    phraseParts: async () => parseNumbers(await json('phrases.bin')),
    phraseNames: async (part) => parseNames(await json(`phrases/${part}/articles.bin`)),
    phraseFolder: (part) => `${manifest.build}/phrases/${part}/`,
  }
}

/** Asks for each key once; a failure is forgotten, so that the next query tries again. */
function onlyOnce<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const loaded = new Map<string, Promise<Value>>()
  return (key) => {
    const known = loaded.get(key)
    if (known !== undefined) {
      return known
    }
    const value = load(key)
    loaded.set(key, value)
    value.catch(() => loaded.delete(key))
    return value
  }
}

function frequentTerms({ frequent: { terms, counts } }: SearchManifest): ReadonlyMap<string, StoredTerm> {
  return new Map(terms.map((term, at) => [term, { term, count: counts[at] ?? 0, postings: at }]))
}

function readSimplification(pairs: string): Simplification {
  const simplification = new Map<string, string>()
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    simplification.set(pairs.charAt(at), pairs.charAt(at + 1))
  }
  return simplification
}

/** Position of the last of the sorted `firsts` that is not after `term`; 0 where all are. */
function lastNotAfter(firsts: readonly string[], term: string): number {
  let low = 0
  let high = firsts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((firsts[middle] ?? '') <= term) {
      low = middle
    } else {
      high = middle - 1
    }
  }
  return low
}

/** JSON as gzip; a server that unpacks by itself is tolerated. */
async function unpackJson(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return JSON.parse(new TextDecoder().decode(bytes))
  }
  const unpacking = new DecompressionStream('gzip')
  const json = new Response(unpacking.readable).json()
  const writer = unpacking.writable.getWriter()
  await Promise.all([writer.write(bytes), writer.close(), json])
  return json
}
