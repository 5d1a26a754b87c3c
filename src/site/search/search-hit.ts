/** What a result shows of an article, and on what ground it was found. */
import { markedTextHtml, tellingExcerptHtml } from './excerpt.ts'
import type { Judgement } from './judge-candidate.ts'
import type { DocumentReading } from './read-document.ts'
import type { ScoredTerm } from './weigh-terms.ts'

export interface SearchHit {
  readonly slug: string
  readonly title: string
  /** The title as inert HTML; what matched stands in `<mark>`. */
  readonly titleHtml: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  /** The passage that tells most, as inert HTML; what matched stands in `<mark>`. */
  readonly excerptHtml: string
  /** Why the article is here; `null` where nothing was asked for in words. */
  readonly reason: SearchReason | null
  readonly products: readonly string[]
  readonly outcome: string
  readonly causeType: string
  readonly state: string
  /** Day of the last update (ISO 8601); `null` where no date is known. */
  readonly updated: string | null
  readonly score: number
}

/** The strongest ground on which an article was found. */
export interface SearchReason {
  /** `mention`: not in the text that excerpts are taken from, but in the case's number, or in an analysis that customers are spared. */
  readonly kind: 'token' | 'phrase' | 'title' | 'words' | 'spelling' | 'mention'
  /** As they stand in the query; of a similar spelling as they stand in the article. */
  readonly words: readonly string[]
}

/** An article that was looked at closely. */
export interface JudgedArticle {
  /** Its number in the index. */
  readonly article: number
  readonly reading: DocumentReading
  readonly judgement: Judgement
  readonly score: number
}

/** @param terms those of the query, with what each is worth */
export function toHit({ article, reading, judgement, score }: JudgedArticle, terms: readonly ScoredTerm[]): SearchHit {
  const { title, summary, identifiers: _, text, ...shown } = reading.document
  const keys = new Set(
    [reading.text, reading.title, reading.summary, reading.identifiers].flatMap((row) => row.map(({ key }) => key)),
  )
  const held = terms
    .filter(({ found }) => found.entries.some((entry) => keys.has(entry.term)))
    .sort((left, right) => right.worth - left.worth)
  const worthByKey = new Map(held.flatMap(({ found, worth }) => found.entries.map((entry) => [entry.term, worth])))
  return {
    ...shown,
    title,
    summary,
    score,
    titleHtml: markedTextHtml(title, reading.title, worthByKey),
    // What tells symptom and remedy apart from lookalikes, unless another passage has more of what was asked for.
    excerptHtml: tellingExcerptHtml(
      { text: summary === '' ? text : summary, terms: summary === '' ? reading.text : reading.summary },
      [{ text, terms: reading.text }],
      worthByKey,
    ),
    reason: unseenReason(article, terms, held) ?? reasonFor(reading, judgement, held),
  }
}

/**
 * Where no word stands in the text, or none of the codes that the article is found by: its title sounds like them, or they
 * stand where readers do not see them.
 */
function unseenReason(article: number, terms: readonly ScoredTerm[], held: readonly ScoredTerm[]): SearchReason | null {
  const unseen = terms.filter(
    (term) => !held.includes(term) && term.postings.some(({ articles }) => articles.includes(article)),
  )
  const codes = held.some(isCode) ? [] : unseen.filter(isCode)
  if (held.length > 0 && codes.length === 0) return null
  const isSound = unseen.some(({ found }) => found.match === 'sound')
  return { kind: isSound ? 'title' : 'mention', words: wordsOf(codes.length > 0 ? codes : unseen) }
}

function isCode({ found }: ScoredTerm): boolean {
  return found.term.kind === 'token' && found.match !== 'near'
}

/** Whether the title, or the words one after another, answer so much of the query that they are the reason. */
const mostOfIt = 0.75

/** @param held the terms of the query that the article holds, most telling first */
function reasonFor(reading: DocumentReading, judgement: Judgement, held: readonly ScoredTerm[]): SearchReason {
  const codes = held.filter(isCode)
  if (codes.length > 0) {
    return { kind: 'token', words: wordsOf(codes) }
  }
  if (held.every(({ found }) => found.match === 'near')) {
    return { kind: 'spelling', words: wordsInArticle(reading, held) }
  }
  if (judgement.title >= mostOfIt) {
    return { kind: 'title', words: wordsOf(held) }
  }
  if (judgement.phrase >= mostOfIt) {
    return { kind: 'phrase', words: wordsOf(held) }
  }
  return { kind: 'words', words: wordsOf(held) }
}

/** What the article has in the place of words that it spells otherwise. */
function wordsInArticle({ document, ...rows }: DocumentReading, held: readonly ScoredTerm[]): readonly string[] {
  return held.flatMap(({ found }) => {
    const keys = new Set(found.entries.map((entry) => entry.term))
    for (const part of ['title', 'summary', 'text'] as const) {
      const place = rows[part].find(({ key }) => keys.has(key))
      if (place !== undefined) return [document[part].slice(place.start, place.end)]
    }
    return []
  })
}

/** The words in the order of the terms. Pairs of characters that overlap in the query are one: `连不上`, not `连不`, `不上`. */
function wordsOf(terms: readonly ScoredTerm[]): readonly string[] {
  const stretches: { words: string; start: number; end: number; rank: number }[] = []
  const inQuery = terms
    .map(({ found: { term } }, rank) => ({ ...term, rank }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const { words, start, end, rank } of inQuery) {
    const last = stretches.at(-1)
    if (last === undefined || start >= last.end) {
      stretches.push({ words, start, end, rank })
    } else {
      last.words += words.slice(Math.min(words.length, last.end - start))
      last.end = Math.max(last.end, end)
      last.rank = Math.min(last.rank, rank)
    }
  }
  return [...new Set(stretches.sort((a, b) => a.rank - b.rank).map(({ words }) => words))]
}
