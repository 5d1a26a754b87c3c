import { assert, integer, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { article } from '../../fixtures/knowledge-base.ts'
import { numberArticles } from './number-articles.ts'

function numbered(slugs: readonly string[]): ReadonlyMap<string, number> {
  const { numbers, end } = numberArticles(slugs.map((slug) => article(slug, {}, '')))
  expect(Math.max(-1, ...numbers)).toBeLessThan(end)
  return new Map(slugs.map((slug, at) => [slug, numbers[at] ?? -1]))
}

const many = Array.from({ length: 700 }, (_, at) => `article-${at}`)

test('no number is given twice, and the order of the articles is of no account', () => {
  assert(
    property(uniqueArray(integer({ min: 0, max: 5000 }), { maxLength: 60 }), (chosen) => {
      const slugs = chosen.map((at) => `a-${at}`)
      const numbers = numbered(slugs)
      expect(new Set(numbers.values()).size).toBe(slugs.length)
      expect(new Map(numbered(slugs.toReversed()))).toEqual(numbers)
    }),
    { numRuns: 40, seed: 1 },
  )
})

test('an article that goes leaves nearly all others their numbers', () => {
  const rows = many.map((slug) => article(slug, {}, ''))
  const all = numberArticles(rows).numbers
  const moved = many.slice(0, 100).map((_, gone) => {
    const left = numberArticles(rows.toSpliced(gone, 1)).numbers
    return left.filter((number, at) => number !== all[at < gone ? at : at + 1]).length
  })
  expect(Math.max(...moved)).toBeLessThan(40)
  expect(moved.reduce((sum, count) => sum + count, 0) / moved.length).toBeLessThan(5)
})

test('those that answer more cases come first, then the newer ones; numbers take little more room than articles', () => {
  const rows = [
    article('seldom', { cases: ['A-1'], updated: '2031-01-01' }, ''),
    article('often', { cases: ['A-1', 'A-2', 'A-3'], updated: '2029-01-01' }, ''),
    article('older', { cases: ['A-1'], updated: '2030-06-01' }, ''),
    article('undated', { cases: ['A-1'] }, ''),
  ]
  const { numbers } = numberArticles(rows)
  const order = rows.map(({ slug }, at) => [slug, numbers[at] ?? 0] as const).sort(([, a], [, b]) => a - b)
  expect(order.map(([slug]) => slug)).toEqual(['often', 'seldom', 'older', 'undated'])
  expect(numberArticles(many.map((slug) => article(slug, {}, ''))).end).toBeLessThan(many.length * 2.8)
})
