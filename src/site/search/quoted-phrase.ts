/** Queries in quotes: which articles hold the words one after another. */
import { foldForSearch } from '../../language/search-fold.ts'
import type { SearchIndex } from './index-files.ts'
import type { ScoredTerm } from './weigh-terms.ts'

/**
 * Finds where the words of a phrase stand one after another.
 *
 * @param folders parts of the phrase index to look in, by their path inside `search-index/`
 * @returns the names of the articles in the phrase index
 */
export type FindPhrase = (phrase: string, folders: readonly string[]) => Promise<readonly string[]>

/** The articles that are looked through for the phrase here: so many texts are fetched for the results anyway. */
const mostLookedThrough = 24
/** So many that hold the phrase are as many as a reader looks at. */
const enough = 10
/** The phrase index is asked about so many parts, those with the best articles first: each costs some 100 KB. */
const mostParts = 2

/**
 * The articles that hold the query word by word, if it stands in quotes. An article must hold all of its words; where few
 * do, they are looked through, and only where many do, and few of the best hold the phrase, is the phrase index worth
 * fetching. One out of order is done without.
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
  const isSettled = others.length === 0 || found.length >= enough
  return new Set([...found, ...(isSettled ? [] : await askPhraseIndex(phrase, others, index, findPhrase))])
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
    const partOf = await index.phraseParts()
    const asked = [...new Set(holders.flatMap((article) => partOf[article] ?? []))].slice(0, mostParts)
    const [names, ...known] = await Promise.all([
      findPhrase(
        phrase,
        asked.map((part) => index.phraseFolder(part)),
      ),
      ...asked.map((part) => index.phraseNames(part)),
    ])
    return names.flatMap((name) => known.flatMap((articles) => articles.get(name) ?? []))
  } catch {
    return []
  }
}
