/**
 * The index for phrases in quotes, by Pagefind.
 *
 * Pagefind keeps the place of every word of every text, which our own index does not, so it can say where words stand one
 * after another among hundreds of articles that hold them all. It is not asked for anything else: it wants every word of a
 * query to occur, which sentences as people type them do not fulfil.
 *
 * Its own copies of the texts are dropped: it only has to say which articles hold a phrase.
 */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createIndex } from 'pagefind'
import type { PagefindIndex } from 'pagefind'
import type { SearchDocument } from '../../../model/search-index.ts'
import type { PartFile } from './part-file.ts'

/** What Pagefind makes of some articles. */
export interface PhraseFiles {
  /** The names that it has given to the articles, in their order. */
  readonly names: readonly string[]
  readonly files: readonly PartFile[]
}

/**
 * Indexes some articles. Pagefind runs in a process of its own, beside ours; it ends when `close` of the package is called.
 */
export async function makePhraseFiles(documents: readonly SearchDocument[]): Promise<PhraseFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-phrases-'))
  try {
    await runPagefind(documents, folder)
    return { names: await readNames(folder, documents.length), files: await readFiles(folder) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function runPagefind(documents: readonly SearchDocument[], outputPath: string): Promise<void> {
  const index = await startIndex()
  try {
    await Promise.all(documents.map((document, number) => index.addCustomRecord(toRecord(number, document))))
    const { errors } = await index.writeFiles({ outputPath })
    if (errors.length > 0) {
      throw new Error(`Pagefind could not write its index: ${errors.join(' ')}`)
    }
  } finally {
    await index.deleteIndex()
  }
}

/** One index for all languages: forced to Chinese, Pagefind cuts Chinese into words and leaves the rest as it is. */
async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', maxFragments: 1 })
  if (index === undefined) {
    throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
  }
  return index
}

function toRecord(number: number, { title, summary, text }: SearchDocument) {
  return { url: String(number), content: [title, summary, text].join('\n'), language: 'zh', meta: {} }
}

/** Pagefind names articles by their content; the names stand beside its copies of the texts. */
async function readNames(folder: string, count: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, () => '')
  for (const file of await readdir(join(folder, 'fragment'))) {
    for (const [name, number] of namesIn(file, await readFile(join(folder, 'fragment', file)))) {
      names[number] = name
    }
  }
  return names
}

/** A file holds one text, and the name is the file's, or several by their names. */
function namesIn(file: string, bytes: Uint8Array): readonly (readonly [name: string, number: number])[] {
  const held: unknown = JSON.parse(new TextDecoder().decode(gunzipSync(bytes)).replace(mark, ''))
  const number = urlOf(held)
  if (number !== undefined) {
    return [[file.replace(extension, ''), Number(number)]]
  }
  return typeof held !== 'object' || held === null
    ? []
    : Object.entries(held).map(([name, text]) => [name, Number(urlOf(text))])
}

// Example: `zh_1a2b3c4.pf_fragment`
const extension = /\.[^.]+$/u

// Pagefind begins its files with this word.
const mark = /^pagefind_dcd/u

function urlOf(fragment: unknown): unknown {
  return typeof fragment === 'object' && fragment !== null && 'url' in fragment ? fragment.url : undefined
}

async function readFiles(folder: string): Promise<readonly PartFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => wanted.test(path))
    .sort()
  return Promise.all(paths.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })))
}

// Example: `pagefind.js`, `pagefind.zh_1a2b3c.pf_meta`, `index/zh_4d5e6f.pf_index`, `wasm.unknown.pagefind`
const wanted = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]+\.pf_meta|index\/[^/]+\.pf_index)$/u
