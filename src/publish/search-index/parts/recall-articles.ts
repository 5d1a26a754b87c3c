/** What parts that no index asks for any more still know of articles that have not changed: an edit costs one article, not its part. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPart, partEnding } from './make-part.ts'
import type { KnownArticle, ReadyPart } from './make-part.ts'
import type { KnownTerms } from '../terms/term-postings.ts'
import { RunReader, frequencyOf, placeOf } from '../terms/term-run.ts'

/**
 * Gives what is known of an article, by what it is known by; `null` where that is nothing.
 *
 * @param folder of the parts
 * @param isUsed whether the index that is being made asks for a part itself, by the name of its file
 */
export function recallArticles(
  folder: string,
  isUsed: (file: string) => boolean,
): (article: string) => KnownArticle | null {
  let places: ReadonlyMap<string, Place> | null = null
  const opened: OpenedPart[] = []
  const open = (path: string): OpenedPart => {
    const known = opened.find((one) => one.path === path) ?? lookThrough(path)
    // Parts are asked for one after the other: more than the last ones are not held.
    opened.splice(0, opened.length, ...[known, ...opened.filter((one) => one !== known)].slice(0, partsHeld))
    return known
  }
  return (article) => {
    places ??= findPlaces(folder, isUsed)
    const place = places.get(article)
    return place === undefined ? null : (open(place.path).articles[place.at] ?? null)
  }
}

const partsHeld = 2

interface Place {
  readonly path: string
  readonly at: number
}

interface OpenedPart {
  readonly path: string
  /** In the order of the part; none where it is damaged. */
  readonly articles: readonly KnownArticle[]
}

function findPlaces(folder: string, isUsed: (file: string) => boolean): ReadonlyMap<string, Place> {
  const places = pathsLeft(folder, isUsed).flatMap((path) => {
    return (openPart(path)?.articles ?? []).map((article, at) => [article, { path, at }] as const)
  })
  return new Map(places)
}

function pathsLeft(folder: string, isUsed: (file: string) => boolean): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(partEnding) && !isUsed(file))
    .map((file) => join(folder, file.slice(0, -partEnding.length)))
}

function lookThrough(path: string): OpenedPart {
  const part = openPart(path)
  const files = part?.openFiles() ?? null
  if (part === null || files === null) return { path, articles: [] }
  const terms = termsByArticle(part)
  const articles = files.documents.flatMap((document, at) => {
    const count = part.counts[at]
    return count === undefined ? [] : [{ document, count, terms: terms[at] ?? [] }]
  })
  return { path, articles }
}

/** What the articles of some parts hold, by what they are known by: of those that are asked for and are there. */
export function termsIn(
  parts: Iterable<Pick<ReadyPart, 'articles' | 'counts' | 'run'>>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, KnownTerms> {
  const found = new Map<string, KnownTerms>()
  for (const part of parts) {
    if (!part.articles.some((name) => wanted.has(name))) continue
    const terms = termsByArticle(part, (name) => wanted.has(name))
    for (const [at, name] of part.articles.entries()) {
      const count = part.counts[at]
      if (wanted.has(name) && count !== undefined) found.set(name, { count, terms: terms[at] ?? [] })
    }
  }
  return found
}

/** The parts of a folder that the index which is made does not ask for. */
export function partsLeft(folder: string, isUsed: (file: string) => boolean): readonly ReadyPart[] {
  return pathsLeft(folder, isUsed).flatMap((path) => openPart(path) ?? [])
}

function termsByArticle(
  { articles, run }: Pick<ReadyPart, 'articles' | 'run'>,
  isWanted: (name: string) => boolean = () => true,
): KnownArticle['terms'][] {
  const wanted = articles.map(isWanted)
  const terms = articles.map(() => new Array<readonly [string, number]>())
  const reader = new RunReader(run)
  try {
    for (; reader.term !== null; reader.advance()) {
      for (let at = reader.from; at < reader.to; at += 1) {
        const posting = reader.postings[at] ?? 0
        const place = placeOf(posting)
        if (wanted[place] === true) terms[place]?.push([reader.term, frequencyOf(posting)])
      }
    }
  } finally {
    reader.close()
  }
  return terms
}
