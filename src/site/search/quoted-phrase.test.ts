import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSearchIndex } from '../../publish/search-index/write-search-index.ts'
import { openSearch } from './engine.ts'
import { helpDeskArticle } from './fixtures/help-desk.ts'
import type { FindPhrase } from './quoted-phrase.ts'

let folder = ''
const load = async (path: string) => new Uint8Array(await readFile(join(folder, path)))

/** Sixty articles hold both words, and few of them one after the other; those hold them once, in a long text. */
const holding = new Set(['door-7', 'door-41'])
const filler = 'The door was measured and painted again. '.repeat(12)
const articles = Array.from({ length: 60 }, (_, number) => {
  const slug = `door-${number}`
  const text = holding.has(slug)
    ? `${filler} The gate is closed.`
    : 'The gate of the yard, closed or not. Gate. Closed.'
  return helpDeskArticle(slug, 'Lantern Doors', {}, `## Symptom\n\n${text}`)
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-phrases-'))
  await writeSearchIndex({ articles, audience: 'internal', folder, partSize: 40, onArticle: () => undefined })
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

test('where many articles hold the words, the phrase index says which hold the phrase', async () => {
  expect(await slugsFor('"gate is closed"', await phraseIndexOf(holding))).toEqual([...holding])
})

test('a phrase index out of order is done without', async () => {
  expect(await slugsFor('"gate is closed"', broken)).toHaveLength(2)
})

test('where few articles hold the words, the phrase index is left alone', async () => {
  const asked: string[] = []
  const findPhrase: FindPhrase = async (phrase) => {
    asked.push(phrase)
    return []
  }
  expect(await slugsFor('"measured and painted"', findPhrase)).toHaveLength(2)
  expect(await slugsFor('gate is closed', findPhrase)).toHaveLength(2)
  expect(asked).toEqual([])
})

const broken: FindPhrase = () => Promise.reject(new Error('gone'))

async function slugsFor(query: string, findPhrase: FindPhrase): Promise<readonly string[]> {
  const { hits } = await openSearch(load, findPhrase).search(query, { limit: 2 })
  return hits.map(({ slug }) => slug).sort((left, right) => left.length - right.length)
}

/** Answers as the phrase index of the given articles would, by the names that Pagefind gave them. */
async function phraseIndexOf(slugs: ReadonlySet<string>): Promise<FindPhrase> {
  const parts = new Set(listOf(await json('phrases.bin')).map(String))
  return async (_, folders) => {
    const names: string[] = []
    for (const part of parts) {
      for (const [name, number] of listOf(await json(`phrases/${part}/articles.bin`)).map((row) => listOf(row))) {
        const document = JSON.stringify(await json(`articles/${String(number)}.bin`))
        const isWanted = [...slugs].some((slug) => document.includes(`"${slug}"`))
        if (isWanted && folders.some((path) => path.endsWith(`/${part}/`))) {
          names.push(String(name))
        }
      }
    }
    return names
  }
}

async function json(path: string): Promise<unknown> {
  const manifest: unknown = JSON.parse(new TextDecoder().decode(gunzipSync(await load('manifest.bin'))))
  const build = typeof manifest === 'object' && manifest !== null && 'build' in manifest ? String(manifest.build) : ''
  return JSON.parse(new TextDecoder().decode(gunzipSync(await load(`${build}/${path}`))))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
