/** What parts that no index asks for any more still know of articles that have not changed: an edit costs one article, not its part. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openPart, partEnding } from './make-part.ts'
import type { KnownArticle, ReadyPart } from './make-part.ts'
import { RunReader, frequencyOf, placeOf } from './term-run.ts'

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
  const left = readdirSync(folder).filter((file) => file.endsWith(partEnding) && !isUsed(file))
  const places = left.flatMap((file) => {
    const path = join(folder, file.slice(0, -partEnding.length))
    return (openPart(path)?.articles ?? []).map((article, at) => [article, { path, at }] as const)
  })
  return new Map(places)
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

function termsByArticle({ articles, run }: ReadyPart): KnownArticle['terms'][] {
  const terms = articles.map(() => new Array<readonly [string, number]>())
  const reader = new RunReader(run)
  try {
    for (; reader.term !== null; reader.advance()) {
      for (let at = reader.from; at < reader.to; at += 1) {
        const posting = reader.postings[at] ?? 0
        terms[placeOf(posting)]?.push([reader.term, frequencyOf(posting)])
      }
    }
  } finally {
    reader.close()
  }
  return terms
}
