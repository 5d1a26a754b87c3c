/** Indexes the articles of one part, and reads what was made of it. */
import { z } from 'zod'
import type { Simplification } from '../../language/search-fold.ts'
import { packJson } from './pack-json.ts'
import { readPart } from './part-file.ts'
import type { PartFile } from './part-file.ts'
import { makePhraseFiles } from './phrase-files.ts'
import type { SearchRecord } from './search-record.ts'
import { collectPostings } from './term-postings.ts'
import type { TermCount } from './term-postings.ts'
import type { RunPlace } from './term-run.ts'
import { writeRun } from './term-run.ts'

/** A finished part. */
export interface ReadyPart {
  readonly counts: readonly TermCount[]
  readonly run: RunPlace
  /** The files of the index that hold the articles, packed, in their order. */
  readonly documents: readonly Uint8Array[]
  /** What Pagefind calls the articles, in their order; none where phrases are not indexed. */
  readonly names: readonly string[]
  /** Pagefind's files by their path inside its folder. */
  readonly phrases: readonly PartFile[]
}

/** @param withPhrases whether Pagefind is to index them as well, which takes as long again */
export async function makePart(
  records: readonly SearchRecord[],
  simplification: Simplification,
  withPhrases: boolean,
): Promise<readonly PartFile[]> {
  const documents = records.map(({ document }) => document)
  const phrases = withPhrases ? makePhraseFiles(documents) : Promise.resolve({ names: [], files: [] })
  const postings = collectPostings(simplification)
  const counts = records.map((record) => postings.add(record))
  const files = [
    { name: countsName, bytes: new TextEncoder().encode(JSON.stringify(counts)) },
    { name: runName, bytes: writeRun(postings.entries()) },
    ...documents.map((document, at) => ({ name: `${documentPrefix}${at}`, bytes: packJson(document) })),
  ]
  const { names, files: phraseFiles } = await phrases
  return [
    ...files,
    { name: namesName, bytes: new TextEncoder().encode(JSON.stringify(names)) },
    ...phraseFiles.map(({ name, bytes }) => ({ name: phrasePrefix + name, bytes })),
  ]
}

/** The part that stands in a file; `null` where there is none that is whole. */
export function openPart(path: string): ReadyPart | null {
  const part = readPart(path)
  const run = part?.files.find(({ name }) => name === runName)
  const counts = part?.files.find(({ name }) => name === countsName)
  const names = part?.files.find(({ name }) => name === namesName)
  if (part === null || run === undefined || counts === undefined || names === undefined) {
    return null
  }
  const bytesOf = ({ start, end }: { readonly start: number; readonly end: number }) => part.bytes.subarray(start, end)
  const jsonOf = (file: { readonly start: number; readonly end: number }): unknown =>
    JSON.parse(new TextDecoder().decode(bytesOf(file)))
  return {
    counts: countsSchema.parse(jsonOf(counts)),
    names: z.array(z.string()).parse(jsonOf(names)),
    run: { path, start: run.start, end: run.end },
    documents: part.files.filter(({ name }) => name.startsWith(documentPrefix)).map((file) => bytesOf(file)),
    phrases: part.files
      .filter(({ name }) => name.startsWith(phrasePrefix))
      .map((file) => ({ name: file.name.slice(phrasePrefix.length), bytes: bytesOf(file) })),
  }
}

const countsName = 'counts'
const runName = 'run'
const namesName = 'names'
const documentPrefix = 'articles/'
const phrasePrefix = 'phrases/'

const countsSchema = z.array(z.strictObject({ length: z.number(), hasPairs: z.boolean() }))
