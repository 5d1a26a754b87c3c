/** Queries in quotes: which articles hold the words one after another. */
import { foldForSearch } from '../../language/search-fold.ts'
import type { SearchIndex } from './index-files.ts'
import type { ScoredTerm } from './weigh-terms.ts'

/** Where an index for phrases stands, as addresses inside `search-index/`: its program, and the parts to look in. */
export interface PhrasePlaces {
  readonly program: string
  readonly folders: readonly string[]
}

/**
 * Finds where the words of a phrase stand one after another.
 *
 * @returns the names of the articles in the phrase index
 */
export type FindPhrase = (phrase: string, places: PhrasePlaces) => Promise<readonly string[]>

/** The articles that are looked through for the phrase here: so many texts are fetched for the results anyway. */
const mostLookedThrough = 24
/** Beyond, the phrase index is asked about so many parts, those with the best articles first. */
const mostParts = 4

/**
 * The articles that hold the query word by word, if it stands in quotes. An article must hold all of its words; where few
 * do, they are looked through, and only where many do is the phrase index worth fetching. One out of order is done without.
 *
 * @param scores of all articles
 */
export async function findQuoted(
  query: string,
  terms: readonly ScoredTerm[],
  scores: Float64Array,
  index: SearchIndex,
  findPhrase: FindPhrase,
): Promise<ReadonlySet<number>> {
  const phrase = inQuotes.exec(query)?.[1]
  if (phrase === undefined) {
    return new Set()
  }
  const holders = holdersOfAll(terms, scores)
  const looked = holders.slice(0, mostLookedThrough)
  const isHeld = await Promise.all(looked.map((article) => holdsPhrase(article, phrase, index)))
  const found = looked.filter((_, at) => isHeld[at] === true)
  const others = holders.slice(mostLookedThrough)
  return new Set([...found, ...(others.length === 0 ? [] : await askPhraseIndex(phrase, others, index, findPhrase))])
}

// Example: `"access is denied"`, `「无法登录」`
const inQuotes = /^\s*["“„「『]([^"”“」』]{2,200})["”」』]\s*$/u

/** Best first. A frequent term of which not all articles are known is taken to be held. */
function holdersOfAll(terms: readonly ScoredTerm[], scores: Float64Array): readonly number[] {
  const telling = terms.filter(({ found, postings }) =>
    found.entries.every((entry, at) => entry.count === (postings[at]?.articles.length ?? 0)),
  )
  const times = new Uint16Array(scores.length)
  for (const { postings } of telling) {
    for (const article of new Set(postings.flatMap((row) => [...row.articles]))) {
      times[article] = (times[article] ?? 0) + 1
    }
  }
  return Array.from(scores.keys())
    .filter((article) => times[article] === telling.length && (scores[article] ?? 0) > 0)
    .sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right)
}

async function holdsPhrase(article: number, phrase: string, index: SearchIndex): Promise<boolean> {
  const { title, summary, text } = (await index.document(article)).document
  const fold = (words: string) => foldForSearch(words, index.simplification).replaceAll(blanks, ' ')
  return fold(`${title}\n${summary}\n${text}`).includes(fold(phrase.trim()))
}

// Example: a line break with an indent
const blanks = /\s+/gu

async function askPhraseIndex(
  phrase: string,
  holders: readonly number[],
  index: SearchIndex,
  findPhrase: FindPhrase,
): Promise<readonly number[]> {
  try {
    const parts = await index.phraseParts()
    const partOf = new Map(parts.flatMap((articles, part) => articles.map((article) => [article, part] as const)))
    const asked = [...new Set(holders.flatMap((article) => partOf.get(article) ?? []))].slice(0, mostParts)
    const [names, ...known] = await Promise.all([
      findPhrase(phrase, {
        program: index.phraseFolder(0),
        folders: asked.map((part) => index.phraseFolder(part)),
      }),
      ...asked.map((part) => index.phraseNames(part)),
    ])
    const found = new Set(names)
    return asked.flatMap((part, at) => (parts[part] ?? []).filter((_, place) => found.has(known[at]?.[place] ?? '')))
  } catch {
    return []
  }
}
