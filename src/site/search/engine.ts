/**
 * Finds articles in the static index: in the browser and on the command line alike, so nothing here touches a page.
 */
import type { FacetName } from '../../model/search-index.ts'
import { countFacets, passFilters } from './count-facets.ts'
import { toHit } from './search-hit.ts'
import type { SearchHit } from './search-hit.ts'
import { openIndex } from './index-files.ts'
import type { LoadFile, SearchIndex } from './index-files.ts'
import { judgeCandidate } from './judge-candidate.ts'
import type { Judgement } from './judge-candidate.ts'
import { lookUp } from './look-up.ts'
import type { FoundTerm } from './look-up.ts'
import { nearestTokens } from './nearest-tokens.ts'
import { readQuery } from './query-terms.ts'
import { bestArticles, scoreArticles } from './score-articles.ts'
import { weighTerms } from './weigh-terms.ts'

export type { LoadFile } from './index-files.ts'
export type { SearchHit } from './search-hit.ts'

export interface SearchOptions {
  /** Only articles that have one of the values of every facet named. */
  readonly filters?: Readonly<Partial<Record<FacetName, readonly string[]>>>
  /** How many hits at most; 20 unless told. */
  readonly limit?: number
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** How many articles the counts are over, the hits among them. */
  readonly total: number
  /** How many of them have which value, by facet, most frequent first; a facet's own filter is not applied to its counts. */
  readonly counts: Readonly<Partial<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>>
  /** For what was not found: words and tokens of the articles that come near. */
  readonly nearestTokens: readonly string[]
  readonly nearestTitles: readonly { readonly slug: string; readonly title: string }[]
}

export interface SearchEngine {
  readonly search: (query: string, options?: SearchOptions) => Promise<SearchResult>
}

/**
 * Finds where the words of a phrase stand one after another.
 *
 * @param shards folders to look in, by their path inside `search-index/`
 * @returns numbers of articles, best first
 */
export type FindPhrase = (phrase: string, shards: readonly string[]) => Promise<readonly number[]>

/**
 * A search over the index that `load` gives the files of. The index is opened with the first query.
 *
 * A search rejects only where `load` does: the index is missing, or the network is.
 *
 * @param findPhrase for queries in quotes; without it they are searched like any other
 */
export function openSearch(load: LoadFile, findPhrase: FindPhrase = async () => []): SearchEngine {
  let opening: Promise<SearchIndex> | null = null
  return {
    search: async (query, options = {}) => {
      opening ??= openIndex(load)
      try {
        return await searchIndex(query, options, await opening, findPhrase)
      } catch (error) {
        opening = null
        throw error
      }
    },
  }
}

/** Candidates that are looked at closely; each is a file to fetch. */
const mostCandidates = 24
/** Articles that counts are over: beyond, only stray words of the query occur. */
const mostCounted = 200

async function searchIndex(
  query: string,
  options: SearchOptions,
  index: SearchIndex,
  findPhrase: FindPhrase,
): Promise<SearchResult> {
  const { filters = {}, limit = 20 } = options
  const found = await Promise.all(readQuery(query, index.simplification).map((term) => lookUp(term, index)))
  const [terms, facets, quoted] = await Promise.all([
    weighTerms(found, index),
    index.facets(),
    findQuoted(query, index, findPhrase),
  ])
  const scores = scoreArticles(terms, index.articles)
  // A phrase found in quotes puts its articles before all others.
  const highest = bestArticles(scores, 1, () => true)[0]?.score ?? 0
  for (const article of quoted) {
    scores[article] = (scores[article] ?? 0) + highest
  }
  const passing = bestArticles(scores, mostCounted, (article) => passFilters(facets, filters, article))
  const candidates = await Promise.all(
    passing.slice(0, Math.max(limit, mostCandidates)).map(async ({ article, score }) => {
      const document = await index.document(article)
      const judgement = judgeCandidate(document, terms, index.simplification)
      return { article, document, judgement, score: finalScore(score, judgement) }
    }),
  )
  const ranked = candidates.sort((left, right) => right.score - left.score || left.article - right.article)
  return {
    hits: ranked
      .slice(0, limit)
      .map(({ document, judgement, score }) => toHit(document, judgement, score, terms, index.simplification)),
    total: passing.length,
    counts: countFacets(facets, (name) =>
      filters[name] === undefined
        ? passing
        : bestArticles(scores, mostCounted, (article) => passFilters(facets, { ...filters, [name]: [] }, article)),
    ),
    ...(await nearest(found, index)),
  }
}

/** The articles that hold the query word by word, if it stands in quotes. A phrase index out of order is done without. */
async function findQuoted(query: string, index: SearchIndex, findPhrase: FindPhrase): Promise<ReadonlySet<number>> {
  const phrase = inQuotes.exec(query)?.[1]
  if (phrase === undefined) {
    return new Set()
  }
  try {
    return new Set(await findPhrase(phrase, index.phraseShards))
  } catch {
    return new Set()
  }
}

// Example: `"access is denied"`, `「无法登录」`
const inQuotes = /^\s*["“„「『]([^"”“」』]{2,200})["”」』]\s*$/u

function finalScore(score: number, judgement: Judgement): number {
  const { title, phrase, titlePhrase, titleFilled } = judgement
  return score * (1 + 0.3 * title + 0.75 * phrase + 0.3 * titlePhrase + 0.2 * titleFilled * title)
}

async function nearest(
  found: readonly FoundTerm[],
  index: SearchIndex,
): Promise<Pick<SearchResult, 'nearestTokens' | 'nearestTitles'>> {
  const entries = await nearestTokens(found, index)
  const postings = await Promise.all(entries.map((entry) => index.postings(entry)))
  const articles = [...new Set(postings.flatMap((row) => [...row.articles].slice(0, 2)))].slice(0, 5)
  const documents = await Promise.all(articles.map((article) => index.document(article)))
  return {
    nearestTokens: entries.map((entry) => entry.term),
    nearestTitles: documents.map(({ slug, title }) => ({ slug, title })),
  }
}
