import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { article } from '../../publish/fixtures/knowledge-base.ts'
import { writeSearchIndex } from '../../publish/search-index/write-search-index.ts'
import { openSearch } from './engine.ts'
import type { SearchEngine } from './engine.ts'

const about = (slug: string, title: string, updated: string | undefined, cases: readonly string[] = [slug]) =>
  article(slug, { title, updated, cases: [...cases], products: ['Lantern Weigher'] }, '## Symptom\n\nIt stops.')

let folder = ''
let engine: SearchEngine

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-order-'))
  const articles = [
    about('undated', 'Conveyor belt stops', undefined),
    about('oldest', 'Conveyor belt stops at night, conveyor belt squeaks', '2019-02-28', ['A-1', 'A-2', 'A-3', 'A-4']),
    about('middle', 'The scale shows nothing while the conveyor runs', '2023-12-31'),
    about('newest', 'The label printer waits for the conveyor', '2024-01-01'),
    about('stranger', 'The lamp is dark', '2025-06-01'),
  ]
  await writeSearchIndex({ articles, audience: 'internal', folder, onArticle: () => undefined })
  engine = openSearch(async (path) => new Uint8Array(await readFile(join(folder, path))))
})
afterAll(() => rm(folder, { recursive: true }))

test('what words find: the best first or, where that is wanted, the newest, undated ones last', async () => {
  const best = await engine.search('conveyor belt')
  expect(best.hits[0]?.slug).toMatch(/^(?:undated|oldest)$/u)
  const { hits, total } = await engine.search('conveyor belt', { order: 'newest' })
  expect(hits.map(({ slug, updated }) => [slug, updated])).toEqual([
    ['newest', '2024-01-01'],
    ['middle', '2023-12-31'],
    ['oldest', '2019-02-28'],
    ['undated', null],
  ])
  expect(total).toBe(best.total)
})

test('the newest of all that was found come first, not those of the best', async () => {
  const { hits } = await engine.search('conveyor belt', { order: 'newest', limit: 1 })
  expect(hits.map(({ slug }) => slug)).toEqual(['newest'])
})

test('what filters leave, without words', async () => {
  const filters = { product: ['Lantern Weigher'] }
  const best = await engine.search('', { filters, limit: 1 })
  expect(best.hits.map(({ slug }) => slug)).toEqual(['oldest'])
  const { hits } = await engine.search('', { filters, order: 'newest' })
  expect(hits.map(({ slug }) => slug)).toEqual(['stranger', 'newest', 'middle', 'oldest', 'undated'])
})
