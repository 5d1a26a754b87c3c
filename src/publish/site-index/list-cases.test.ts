import { expect, test } from 'vitest'
import { article } from '../fixtures/knowledge-base.ts'
import { listCases } from './list-cases.ts'

test('every case once, with the days of its messages, else of the article that answers it alone', () => {
  const articles = [
    article('a', { cases: ['HD-2', 'HD-1'], opened: '2024-01-01', closed: '2024-12-31' }, ''),
    article('b', { cases: ['HD-3'], opened: '2024-05-01', closed: '2024-05-03' }, ''),
  ]
  const evidence = new Map([
    ['HD-1', { days: { opened: '2024-02-01', closed: '2024-02-03' } }],
    ['HD-4', { days: null }],
    ['HD-5', { days: null }],
  ])
  expect(listCases(articles, evidence, new Set(['HD-5', 'HD-3']))).toEqual([
    { case: 'HD-1', opened: '2024-02-01', closed: '2024-02-03', fate: 'answered' },
    { case: 'HD-2', opened: null, closed: null, fate: 'answered' },
    { case: 'HD-3', opened: '2024-05-01', closed: '2024-05-03', fate: 'answered' },
    { case: 'HD-4', opened: null, closed: null, fate: 'unanswered' },
    { case: 'HD-5', opened: null, closed: null, fate: 'declined' },
  ])
})
