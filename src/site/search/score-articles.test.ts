import { expect, test } from 'vitest'
import { bestArticles, dropStray } from './score-articles.ts'

test('articles that hold less than a tenth of what the best one holds are forgotten', () => {
  const scores = Float64Array.from([0, 20, 1.9, 2, 0.01])
  dropStray(scores)
  expect(bestArticles(scores, 10).map(({ article }) => article)).toEqual([1, 3])
})

test('where nothing was found there is nothing to forget', () => {
  const scores = new Float64Array(3)
  dropStray(scores)
  expect([...scores]).toEqual([0, 0, 0])
})
