/**
 * The index files at the door, by hand: a schema library would weigh more on the page than all of the search.
 *
 * @throws where a file is not what the layout says, which means that it belongs to something else.
 */
import { facetNames } from '../../model/search-index.ts'
import type { Facet, FacetName, SearchDocument, SearchManifest } from '../../model/search-index.ts'

/** Of `manifest.bin`. */
export function parseManifest(value: unknown): SearchManifest {
  return {
    build: text(value, 'build'),
    articles: number(field(value, 'articles')),
    end: number(field(value, 'end')),
    articlesWithPairs: number(field(value, 'articlesWithPairs')),
    shards: texts(value, 'shards'),
    frequent: parseFrequent(field(value, 'frequent')),
    spelling: texts(value, 'spelling'),
    simplified: text(value, 'simplified'),
  }
}

/** Of a document, as an article's result shows it. */
export function parseDocument(value: unknown): SearchDocument {
  return {
    slug: text(value, 'slug'),
    title: text(value, 'title'),
    summary: text(value, 'summary'),
    language: text(value, 'language'),
    products: texts(value, 'products'),
    identifiers: texts(value, 'identifiers'),
    outcome: text(value, 'outcome'),
    causeType: text(value, 'causeType'),
    state: text(value, 'state'),
    updated: field(value, 'updated') === null ? null : text(value, 'updated'),
    text: text(value, 'text'),
  }
}

/** A facet as it is asked. */
export interface ReadFacet extends Pick<Facet, 'values' | 'sets'> {
  /** The position of an article's set. */
  readonly setOf: (article: number) => number
}
export interface ReadFacets extends Readonly<Record<FacetName, ReadFacet>> {
  /** The numbers of all articles, lowest first. */
  readonly numbers: readonly number[]
}

/** Of the facets; the numbers of their articles are written as gaps. */
export function parseFacets(value: unknown): ReadFacets {
  const places = placesOf(parseNumbers(field(value, 'gaps')))
  const [product, outcome, causeType, language, state, year] = facetNames.map((name) => parseFacet(value, name, places))
  if (!product || !outcome || !causeType || !language || !state || !year) {
    throw new TypeError('search index: facets are missing')
  }
  return { product, outcome, causeType, language, state, year, numbers: [...places.keys()] }
}

/** Of the dates; `articles` are the numbers of all articles, lowest first. */
export function parseDates(value: unknown, articles: readonly number[]): ReadonlyMap<number, number> {
  return new Map(parseNumbers(value).map((day, place) => [articles[place] ?? -1, day]))
}

/** A list of numbers. */
export function parseNumbers(value: unknown): readonly number[] {
  return list(value).map((item) => number(item))
}

/** Pairs of a name and the number of its article. */
export function parseNames(value: unknown): ReadonlyMap<string, number> {
  return new Map(
    list(value).map((row) => {
      const [name, article] = list(row)
      return [string(name), number(article)]
    }),
  )
}

/** A list of words. */
export function parseWords(value: unknown): readonly string[] {
  return list(value).map((item) => string(item))
}

function parseFrequent(value: unknown): SearchManifest['frequent'] {
  return { terms: texts(value, 'terms'), counts: parseNumbers(field(value, 'counts')) }
}

/** Where articles stand in the lists of facets, by their numbers. */
function placesOf(gaps: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  let next = 0
  for (const [place, gap] of gaps.entries()) {
    places.set(next + gap, place)
    next += gap + 1
  }
  return places
}

function parseFacet(value: unknown, name: FacetName, places: ReadonlyMap<number, number>): ReadFacet {
  const facet = field(value, name)
  const articles = list(field(facet, 'articles'))
  return {
    values: texts(facet, 'values'),
    sets: list(field(facet, 'sets')).map((set) => list(set).map((position) => number(position))),
    // Looked at one by one when asked for: there may be a hundred thousand, and a query asks for some hundred.
    setOf: (article) => number(articles[places.get(article) ?? -1]),
  }
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !(name in value)) {
    throw new TypeError(`search index: no ${name}`)
  }
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError('search index: not a list')
  }
  return value
}

function string(value: unknown): string {
  if (typeof value !== 'string') {
    throw new TypeError('search index: not a text')
  }
  return value
}

function number(value: unknown): number {
  if (typeof value !== 'number') {
    throw new TypeError('search index: not a number')
  }
  return value
}

function text(value: unknown, name: string): string {
  return string(field(value, name))
}

function texts(value: unknown, name: string): readonly string[] {
  return list(field(value, name)).map((item) => string(item))
}
