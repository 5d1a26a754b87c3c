/**
 * The search index of a site as files, written by `publish`, read by the search engine in a browser or on the command line.
 *
 *   search-index/manifest.bin                 SearchManifest
 *   search-index/<build>/terms/<n>.bin        a shard: a stretch of all terms in code-unit order, by `term-shard.ts`
 *   search-index/<build>/frequent/<n>.bin     the postings of one term that very many articles hold
 *   search-index/<build>/spelling/<n>.bin     the words that begin with one letter: string[], for typing errors
 *   search-index/<build>/articles/<n>.bin     SearchDocument of article n
 *   search-index/<build>/facets.bin           SearchFacets
 *   search-index/<build>/dates.bin            number[]: for each article, in the order of their numbers, when it was last updated,
 *                                             in days since 1970-01-01; 0 where no date is known
 *   search-index/<build>/phrases.bin          number[]: for each number the part that phrases in its article are looked for in
 *   search-index/<build>/phrases/<n>/         Pagefind's own files of part n, and articles.bin: [name, article][], what it
 *                                             calls its articles
 *
 * All but shards and postings are JSON, compressed with gzip. `<build>` is a fingerprint of what the folder holds, so that
 * a browser never puts files of two builds together.
 */
export interface SearchManifest {
  /** Folder beside the manifest that holds everything else. */
  readonly build: string
  /** How many articles there are. */
  readonly articles: number
  /** Above all numbers of articles; not all below it are given. Those that come first of equally good ones have the lower ones. */
  readonly end: number
  /** How many of them hold any Chinese: how rare a Chinese term is, is measured among these. */
  readonly articlesWithPairs: number
  /** The first term of each shard, in order. A term is in the last shard whose first term is not greater. */
  readonly shards: readonly string[]
  /**
   * The terms that very many articles hold, and how many do; their position is the number of the file of their postings.
   * Most words of a sentence are among them: they are asked for at once, without a look into their shard.
   */
  readonly frequent: { readonly terms: readonly string[]; readonly counts: readonly number[] }
  /** First letters that a spelling file exists for; their position is its number. */
  readonly spelling: readonly string[]
  /** Traditional and simplified character, alternately. Only those that the articles can be found by. */
  readonly simplified: string
}

/** What a result shows of an article, and the text its excerpt is taken from. */
export interface SearchDocument {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  readonly products: readonly string[]
  readonly identifiers: readonly string[]
  readonly outcome: string
  readonly causeType: string
  readonly state: string
  /** Day of the last update (ISO 8601); `null` where no date is known. */
  readonly updated: string | null
  readonly text: string
}

/**
 * The term that stands for sounds of a Chinese title: the first letters of several, from some character on (`wfdl`), or two of
 * them spelled out (`da'yin`).
 */
export function soundTerm(sound: string): string {
  return `~${sound}`
}

/** By what results can be filtered. */
export const facetNames = ['product', 'outcome', 'causeType', 'language', 'state', 'year'] as const
export type FacetName = (typeof facetNames)[number]

export interface Facet {
  readonly values: readonly string[]
  /** Which values occur together in an article, by their positions. */
  readonly sets: readonly (readonly number[])[]
  /** For each article the position of its set, in the order of their numbers. */
  readonly articles: readonly number[]
}
export interface SearchFacets extends Readonly<Record<FacetName, Facet>> {
  /** For each article, in the order of their numbers, how many numbers before its own are not given. */
  readonly gaps: readonly number[]
}
