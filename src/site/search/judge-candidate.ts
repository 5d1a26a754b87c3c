/** Looks closer at an article that the index found: whether the words stand in its title, and together as in the query. */
import type { SearchTerm } from '../../language/search-terms.ts'
import type { DocumentReading } from './read-document.ts'
import type { ScoredTerm } from './weigh-terms.ts'

/** What a closer look found; all parts are from 0 to 1, weighed by how much the terms tell. */
export interface Judgement {
  /** How much of the query the article holds. */
  readonly coverage: number
  /** How much of the query the title holds. */
  readonly title: number
  /** How much of the query stands in the article word by word in the same order. */
  readonly phrase: number
  /** The same for the title. */
  readonly titlePhrase: number
  /** How much of the title the query holds. */
  readonly titleFilled: number
}

/** How well an article answers a query, each share between 0 and 1. */
export function judgeCandidate({ title, summary, text }: DocumentReading, terms: readonly ScoredTerm[]): Judgement {
  const sought = soughtKeys(terms)
  const inTitle = matchTerms(title, sought)
  const inBody = matchTerms([...summary, ...text.filter(({ end }) => end <= longestText)], sought)
  const pairs = adjacentPairs(terms)
  return {
    coverage: shareOf(terms, new Set([...inTitle, ...inBody])),
    title: shareOf(terms, new Set(inTitle)),
    phrase: pairShare(pairs, [inTitle, inBody]),
    titlePhrase: pairShare(pairs, [inTitle]),
    titleFilled: title.length === 0 ? 0 : inTitle.filter((term) => term !== null).length / inTitle.length,
  }
}

/** Characters of an article that are looked at closely. */
const longestText = 6000

/** For each key in the index the term of the query that it answers. */
function soughtKeys(terms: readonly ScoredTerm[]): ReadonlyMap<string, ScoredTerm> {
  return new Map(terms.flatMap((term) => term.found.entries.map((entry) => [entry.term, term] as const)))
}

type Matched = readonly (ScoredTerm | null)[]

/** The text as a row of what each of its terms answers; terms in one place are folded together. */
function matchTerms(found: readonly SearchTerm[], sought: ReadonlyMap<string, ScoredTerm>): Matched {
  return found.map(({ key }) => sought.get(key) ?? null)
}

function shareOf(terms: readonly ScoredTerm[], held: ReadonlySet<ScoredTerm | null>): number {
  const all = terms.reduce((sum, term) => sum + term.worth, 0)
  const part = terms.reduce((sum, term) => sum + (held.has(term) ? term.worth : 0), 0)
  return all === 0 ? 0 : part / all
}

type Pair = readonly [ScoredTerm, ScoredTerm]

function adjacentPairs(terms: readonly ScoredTerm[]): readonly Pair[] {
  return terms.flatMap((term, at) => {
    const next = terms[at + 1]
    return next === undefined ? [] : [[term, next] as const]
  })
}

function pairShare(pairs: readonly Pair[], texts: readonly Matched[]): number {
  const following = new Map<ScoredTerm, Set<ScoredTerm>>()
  for (const text of texts) {
    for (const [at, term] of text.entries()) {
      const next = text[at + 1]
      if (term !== null && next !== undefined && next !== null) {
        following.set(term, (following.get(term) ?? new Set()).add(next))
      }
    }
  }
  const worthOf = ([left, right]: Pair) => Math.min(left.worth, right.worth)
  const all = pairs.reduce((sum, pair) => sum + worthOf(pair), 0)
  const part = pairs.reduce((sum, pair) => sum + (following.get(pair[0])?.has(pair[1]) === true ? worthOf(pair) : 0), 0)
  return all === 0 ? 0 : part / all
}
