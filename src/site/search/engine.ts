/**
 * Finds articles in the static index: in the browser and on the command line alike, so nothing here touches a page.
 */
import { browseArticles } from './browse-articles.ts'
import { countFacets, passFilters } from './count-facets.ts'
import type { Filters } from './count-facets.ts'
import { toHit } from './search-hit.ts'
import type { JudgedArticle } from './search-hit.ts'
import type { SearchResult } from './search-result.ts'
import { openIndex } from './index-files.ts'
import type { LoadFile, SearchIndex } from './index-files.ts'
import { judgeCandidate } from './judge-candidate.ts'
import type { Judgement } from './judge-candidate.ts'
import { lookUp } from './look-up.ts'
import type { FoundTerm } from './look-up.ts'
import { nearestTokens } from './nearest-tokens.ts'
import { newestFirst } from './newest-first.ts'
import { readQuery } from './query-terms.ts'
import type { QueryTerm } from './query-term.ts'
import { findQuoted } from './quoted-phrase.ts'
import type { FindPhrase } from './quoted-phrase.ts'
import { bestArticles, dropStray, scoreArticles } from './score-articles.ts'
import type { ScoredArticle } from './score-articles.ts'
import { usualLimit } from './search-options.ts'
import type { SearchOptions } from './search-options.ts'
import { spelledSounds } from './spelled-sounds.ts'
import { expectFrequent, weighTerms } from './weigh-terms.ts'
import type { ScoredTerm } from './weigh-terms.ts'

export type { LoadFile } from './index-files.ts'

export interface SearchEngine {
  readonly search: (query: string, options?: SearchOptions) => Promise<SearchResult>
}

/**
 * A search over the index that `load` gives the files of. The index is opened with the first query.
 *
 * Where a query says nothing, the articles that pass the filters are listed.
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
        const index = await opening
        return query.trim() === ''
          ? await browseArticles(options, index)
          : await searchIndex(query, options, index, findPhrase)
      } catch (error) {
        opening = null
        throw error
      }
    },
  }
}

/** Candidates that are looked at closely at least; each is a file to fetch. */
const mostCandidates = 10
/** Articles that counts are over: beyond, only stray words of the query occur. */
export const mostCounted = 200

async function searchIndex(
  query: string,
  options: SearchOptions,
  index: SearchIndex,
  findPhrase: FindPhrase,
): Promise<SearchResult> {
  const { filters = {}, limit = usualLimit } = options
  const asked = readQuery(query, index.simplification)
  const lookingUp = lookUpAll(query, asked, index)
  expectFrequent(asked, index)
  // Asked for last, as it is wanted last, unless there are filters.
  const askingFacets = index.facets()
  // Where another file fails first, nobody waits for these any more.
  askingFacets.catch(() => undefined)
  const [found, early] = await Promise.all([lookingUp, isFiltered(filters) ? askingFacets : null])
  const terms = await weighTerms(found, index)
  const scores = scoreArticles(terms, index.end)
  dropStray(scores)
  await raiseQuoted(query, terms, scores, index, findPhrase)
  const passing =
    early === null
      ? bestArticles(scores, mostCounted)
      : bestArticles(scores, mostCounted, (article) => passFilters(early, filters, article))
  const [judged, facets] = await Promise.all([
    options.order === 'newest'
      ? judgeNewest(passing, limit, terms, index)
      : rank(passing.slice(0, Math.max(limit, mostCandidates)), terms, index),
    askingFacets,
  ])
  return {
    hits: judged.slice(0, limit).map((one) => toHit(one, terms)),
    total: passing.length,
    isTotalExact: passing.length < mostCounted,
    counts: countFacets(facets, (name) =>
      filters[name] === undefined
        ? passing
        : bestArticles(scores, mostCounted, (article) => passFilters(facets, { ...filters, [name]: [] }, article)),
    ),
    ...(await nearest(found, index)),
  }
}

/** Several words that no article holds may spell out how its title sounds. */
async function lookUpAll(
  query: string,
  asked: readonly QueryTerm[],
  index: SearchIndex,
): Promise<readonly FoundTerm[]> {
  const found = await Promise.all(asked.map((term) => lookUp(term, index, asked.length === 1)))
  if (found.some(({ match }) => match === 'exact')) return found
  const sounding = await Promise.all(spelledSounds(query).map((term) => lookUp(term, index, true)))
  return sounding.some(({ match }) => match === 'sound') ? sounding : found
}

function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0)
}

/** A phrase found in quotes puts its articles before all others. */
async function raiseQuoted(
  query: string,
  terms: readonly ScoredTerm[],
  scores: Float64Array,
  index: SearchIndex,
  findPhrase: FindPhrase,
): Promise<void> {
  const quoted = await findQuoted(query, terms, scores, index, findPhrase)
  if (quoted.size === 0) return
  const highest = bestArticles(scores, 1)[0]?.score ?? 0
  for (const article of quoted) {
    scores[article] = (scores[article] ?? 0) + highest
  }
}

/** The candidates after a closer look, best first. */
async function rank(
  candidates: readonly ScoredArticle[],
  terms: readonly ScoredTerm[],
  index: SearchIndex,
): Promise<readonly JudgedArticle[]> {
  const judged = await judgeAll(candidates, terms, index)
  return [...judged].sort((left, right) => right.score - left.score || left.article - right.article)
}

/** As many of the articles as are wanted, the newest first. */
async function judgeNewest(
  articles: readonly ScoredArticle[],
  limit: number,
  terms: readonly ScoredTerm[],
  index: SearchIndex,
): Promise<readonly JudgedArticle[]> {
  return judgeAll(newestFirst(articles, await index.dates()).slice(0, limit), terms, index)
}

async function judgeAll(
  candidates: readonly ScoredArticle[],
  terms: readonly ScoredTerm[],
  index: SearchIndex,
): Promise<readonly JudgedArticle[]> {
  return Promise.all(
    candidates.map(async ({ article, score }) => {
      const reading = await index.document(article)
      const judgement = judgeCandidate(reading, terms)
      return { article, reading, judgement, score: finalScore(score, judgement) }
    }),
  )
}

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
    nearestTitles: documents.map(({ document: { slug, title } }) => ({ slug, title })),
  }
}
