/**
 * Indexes the articles of one part, and reads what was made of it. A part lies in two files: what all parts together are
 * asked for in `.part`, what goes into the index as it is in `.files`, which need not be read where it stands there.
 */
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Simplification } from '../../../language/search-fold.ts'
import type { SearchDocument } from '../../../model/search-index.ts'
import { packJson } from '../pack-json.ts'
import { readPart, writePart } from './part-file.ts'
import { makePhraseFiles } from './phrase-files.ts'
import type { SearchRecord } from '../articles/search-record.ts'
import { collectPostings } from '../terms/term-postings.ts'
import type { KnownTerms, TermCount } from '../terms/term-postings.ts'
import type { RunPlace } from '../terms/term-run.ts'
import { writeRun } from '../terms/term-run.ts'

/** A finished part. */
export interface ReadyPart {
  /** What each article is known by, in their order. */
  readonly articles: readonly string[]
  readonly counts: readonly TermCount[]
  readonly run: RunPlace
  /** What Pagefind calls the articles, in their order; none where phrases are not indexed. */
  readonly names: readonly string[]
  /** Pagefind's files by their path inside its folder. */
  readonly phraseFiles: readonly string[]
  /** Reads the rest of it; `null` where that is not whole. */
  readonly openFiles: () => PartFiles | null
}

/** What of a part goes into the index as it is. */
export interface PartFiles {
  /** The articles, packed, in their order. */
  readonly documents: readonly Uint8Array[]
  /** In the order of `phraseFiles`. */
  readonly phrases: readonly Uint8Array[]
}

/** An article that another part was made with before: what is known of it is what a look at it would give. */
export interface KnownArticle extends KnownTerms {
  readonly document: Uint8Array
}

/** An article by what it is known by, with what the index takes of it. */
export interface PartArticle {
  readonly name: string
  readonly content: { readonly record: SearchRecord } | { readonly known: KnownArticle }
}

/**
 * Writes a part.
 *
 * @param path of its files, without their endings
 * @param withPhrases whether Pagefind is to index the articles as well, which takes as long again
 */
export async function makePart(
  path: string,
  articles: readonly PartArticle[],
  simplification: Simplification,
  withPhrases: boolean,
): Promise<void> {
  const phrases = withPhrases
    ? makePhraseFiles(articles.map(({ content }) => documentOf(content)))
    : Promise.resolve({ names: [], files: [] })
  const postings = collectPostings(simplification)
  const counts = articles.map(({ content }) =>
    'known' in content ? postings.addKnown(content.known) : postings.add(content.record),
  )
  const documents = articles.map(({ content }, at) => ({
    name: `${documentPrefix}${at}`,
    bytes: 'known' in content ? content.known.document : packJson(content.record.document),
  }))
  const run = { name: runName, bytes: writeRun(postings.entries()) }
  const { names, files } = await phrases
  const head: PartHead = {
    articles: articles.map(({ name }) => name),
    counts,
    names: [...names],
    phraseFiles: files.map(({ name }) => name),
  }
  writePart(path + filesEnding, [
    ...documents,
    ...files.map(({ name, bytes }) => ({ name: phrasePrefix + name, bytes })),
  ])
  // Last: whoever finds it may expect the files.
  writePart(path + partEnding, [{ name: headName, bytes: new TextEncoder().encode(JSON.stringify(head)) }, run])
}

/** The part at a path; `null` where there is none that is whole. */
export function openPart(path: string): ReadyPart | null {
  const part = readPart(path + partEnding)
  const head = part?.files.find(({ name }) => name === headName)
  const run = part?.files.find(({ name }) => name === runName)
  if (part === null || head === undefined || run === undefined) return null
  const json: unknown = JSON.parse(new TextDecoder().decode(part.bytes.subarray(head.start, head.end)))
  return {
    ...headSchema.parse(json),
    run: { path: path + partEnding, start: run.start, end: run.end },
    openFiles: () => openFiles(path),
  }
}

/** The file of a part by which others find it. */
export const partEnding = '.part'
const filesEnding = '.files'

function openFiles(path: string): PartFiles | null {
  const part = readPart(path + filesEnding)
  if (part === null) return null
  const startingWith = (prefix: string) => {
    const chosen: readonly { readonly start: number; readonly end: number }[] = part.files.filter(({ name }) =>
      name.startsWith(prefix),
    )
    return chosen.map(({ start, end }) => part.bytes.subarray(start, end))
  }
  return { documents: startingWith(documentPrefix), phrases: startingWith(phrasePrefix) }
}

function documentOf(content: PartArticle['content']): SearchDocument {
  if ('record' in content) return content.record.document
  return JSON.parse(new TextDecoder().decode(gunzipSync(content.known.document)))
}

const headName = 'head'
const runName = 'run'
const documentPrefix = 'articles/'
const phrasePrefix = 'phrases/'

const headSchema = z.strictObject({
  articles: z.array(z.string()),
  counts: z.array(z.strictObject({ length: z.number(), hasPairs: z.boolean() })),
  names: z.array(z.string()),
  phraseFiles: z.array(z.string()),
})
type PartHead = z.infer<typeof headSchema>
