/** What a query asks for: its terms in groups, the most telling ones where there are too many. */
import type { Simplification } from '../../language/search-fold.ts'
import { findSearchTerms } from '../../language/search-terms.ts'
import type { SearchTerm } from '../../language/search-terms.ts'

/** A stretch of the query and the keys it may stand under in the index. */
export interface QueryTerm {
  readonly kind: SearchTerm['kind']
  /** Spellings of one and the same: an article counts for the best of them. */
  readonly keys: readonly string[]
  /** As it stands in the query, where it stands first. */
  readonly words: string
  readonly start: number
  readonly end: number
  /** How often the query says it. */
  readonly times: number
}

/** At most this many are looked up, a file or so each; more come only from pasted logs. */
const mostTerms = 64
/** Of a pasted log so many exact tokens, so that its words are heard too. */
const mostTokens = 40

/** The query's terms in order, each once. */
export function readQuery(query: string, simplification: Simplification): readonly QueryTerm[] {
  const terms = groupSpellings(query, findSearchTerms(query.slice(0, longestQuery), simplification))
  if (terms.length <= mostTerms) {
    return terms
  }
  const telling = terms.filter((term) => !tellsNothing.test(term.words))
  const tokens = telling.filter((term) => term.kind === 'token').slice(0, mostTokens)
  const others = telling.filter((term) => term.kind !== 'token').slice(0, mostTerms - tokens.length)
  const chosen = new Set([...tokens, ...others])
  return terms.filter((term) => chosen.has(term))
}

/** Two hundred lines of a log. */
const longestQuery = 40_000

// Parts of a log that differ with every run: `2024-05-10`, `10:45:00.123`, `192.0.2.7`, `0x00007ff8a1b2c3d4`, a GUID
const tellsNothing =
  /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:t.*)?|\d{1,2}:\d{2}(?::.*)?|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|(?:0x)?[0-9a-f]{12,16}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{1,3})$/iu

function groupSpellings(query: string, found: readonly SearchTerm[]): readonly QueryTerm[] {
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
      groups.set(place, { kind, keys: [key], words: query.slice(start, end), start, end, times: 1 })
    } else if (before.keys[0] === key) {
      before.times += 1
    }
  }
  return [...groups.values()]
}
