/**
 * The search index of a site as files, written by `publish`, read by the search engine in a browser or on the command line.
 *
 *   search-index/manifest.bin                 SearchManifest
 *   search-index/<build>/terms/<n>.bin        a shard: a stretch of all terms in code-unit order, each with its postings
 *   search-index/<build>/frequent/<n>.bin     the postings of one term that very many articles hold
 *   search-index/<build>/spelling/<n>.bin     the words that begin with one letter: string[], for typing errors
 *   search-index/<build>/articles/<n>.bin     SearchDocument of article n
 *   search-index/<build>/facets.bin           SearchFacets
 *
 * All but shards and postings are JSON, compressed with gzip. `<build>` is a fingerprint of what the folder holds, so that
 * a browser never puts files of two builds together.
 *
 * A shard is a row of entries: length of the prefix shared with the term before it, length of the rest in bytes, the rest
 * (UTF-8), number of articles, 0 or 1 + the number of the file under `frequent/`, and for 0 the length of the postings in
 * bytes and the postings. Postings: the distance to the article before (the first to -1, minus one), then a byte, how
 * much the term weighs in the article (1–255). Numbers are LEB128.
 */
import { z } from 'zod'
import { articleStates, causeTypes, outcomes } from './article.ts'

export const searchManifestSchema = z.object({
  /** Folder beside the manifest that holds everything else. */
  build: z.string(),
  articles: z.number(),
  /** The first term of each shard, in order. A term is in the last shard whose first term is not greater. */
  shards: z.array(z.string()),
  /** First letters that a spelling file exists for; their position is its number. */
  spelling: z.array(z.string()),
  /** Traditional and simplified character, alternately. Only those that the articles hold. */
  simplified: z.string(),
})
export type SearchManifest = z.infer<typeof searchManifestSchema>

/** What a result shows of an article, and the text its excerpt is taken from. */
export const searchDocumentSchema = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  products: z.array(z.string()),
  identifiers: z.array(z.string()),
  outcome: z.enum(outcomes),
  causeType: z.enum(causeTypes),
  state: z.enum(articleStates),
  /** Of the last update; `null` where no date is known. */
  year: z.string().nullable(),
  text: z.string(),
})
export type SearchDocument = z.infer<typeof searchDocumentSchema>

/** By what results can be filtered. */
export const facetNames = ['product', 'outcome', 'causeType', 'language', 'state', 'year'] as const
export type FacetName = (typeof facetNames)[number]

const facetSchema = z.object({
  values: z.array(z.string()),
  /** For each article the positions of its values. */
  articles: z.array(z.array(z.number())),
})
export const searchFacetsSchema = z.record(z.enum(facetNames), facetSchema)
export type SearchFacets = z.infer<typeof searchFacetsSchema>
