/** What a query asks for: its terms in groups, the most telling ones where there are too many. */
import type { Simplification } from '../../language/search-fold.ts'
import { findSearchTerms } from '../../language/search-terms.ts'
import type { SearchTerm } from '../../language/search-terms.ts'
import { chooseTerms } from './choose-terms.ts'
import { findCodes } from './find-codes.ts'
import type { QueryTerm } from './query-term.ts'

/** At most this many are looked up, a file or so each; more come only from pasted logs. */
const mostTerms = 48
/** Of a pasted log so many exact tokens, so that its words are heard too. */
const mostTokens = 32

/** The query's terms in order, each once. */
export function readQuery(query: string, simplification: Simplification): readonly QueryTerm[] {
  const terms = groupSpellings(query, findSearchTerms(query.slice(0, longestQuery), simplification))
  return terms.length <= mostTerms ? terms : chooseTerms(query, terms, { terms: mostTerms, tokens: mostTokens })
}

/** Two hundred lines of a log. */
const longestQuery = 40_000

function groupSpellings(query: string, found: readonly SearchTerm[]): readonly QueryTerm[] {
  const codeOf = findCodes(query.slice(0, longestQuery))
  const groups = new Map<string, { keys: string[]; times: number } & Omit<QueryTerm, 'keys' | 'times'>>()
  const firstPlaces = new Map<string, string>()
  for (const { key, kind, start, end } of found) {
    const place = `${start}-${end}`
    const here = groups.get(place)
    const before = groups.get(firstPlaces.get(key) ?? '')
    if (here !== undefined) {
      // A shortened version stands in the index for those who type it; who gives all of it means all of it.
      if (!here.keys.some((other) => other.startsWith(`${key}.`))) {
        here.keys.push(key)
      }
    } else if (before === undefined) {
      firstPlaces.set(key, place)
      const words = query.slice(start, end)
      groups.set(place, { kind, keys: [key], words, start, end, times: 1, code: codeOf(words, start) })
    } else if (before.keys[0] === key) {
      before.times += 1
    }
  }
  return [...groups.values()]
}
