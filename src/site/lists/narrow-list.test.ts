import { expect, test } from 'vitest'
import type { SiteEntry } from '../../model/site.ts'
import { narrowings } from './narrow-list.ts'

function listed(at: number, values: Partial<SiteEntry>): SiteEntry {
  return {
    slug: `article-${at}`,
    title: '',
    summary: '',
    language: 'en',
    state: 'validated',
    audience: 'internal',
    products: ['Field Sync'],
    environment: [],
    identifiers: [],
    causeType: 'unknown',
    outcome: 'fixed',
    opened: null,
    closed: null,
    updated: null,
    cases: [],
    ...values,
  }
}

const entries = Array.from({ length: 10 }, (_, at) =>
  listed(at, at < 3 ? { language: 'zh-CN', products: ['Field Sync', 'A & B'] } : {}),
)

test('a list is narrowed by what its articles differ in, within what the list is of', () => {
  const found = narrowings(entries, { facet: 'product', value: 'Field Sync' })
  expect(found.map(({ facet }) => facet)).toEqual(['language'])
  expect(found[0]?.links.map(({ path, label, count }) => [path, label.en, count])).toEqual([
    ['/search/?product=Field%20Sync&language=en', 'English', 7],
    ['/search/?product=Field%20Sync&language=zh-CN', 'Chinese', 3],
  ])
})

test('a list of all kinds of articles is narrowed by product as well', () => {
  const [, products] = narrowings(entries, null)
  expect(products?.links.map(({ path, count }) => [path, count])).toEqual([
    ['/search/?product=Field%20Sync', 10],
    ['/search/?product=A%20%26%20B', 3],
  ])
})

test('a list that one sees at a glance needs no filters', () => {
  expect(narrowings(entries.slice(1), null)).toEqual([])
})
