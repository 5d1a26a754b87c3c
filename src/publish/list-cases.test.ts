import { expect, test } from 'vitest'
import type { Evidence } from '../model/evidence.ts'
import { article } from './fixtures/knowledge-base.ts'
import { listCases } from './list-cases.ts'

const told = (days: readonly (string | null)[]): Evidence => ({
  case: '',
  subject: '',
  language: 'en',
  messages: days.map((sentAt, at) => ({ id: `m${at + 1}`, role: 'agent', sentAt, subject: null, body: '' })),
})

test('every case once, with the days of its messages, else of the article that answers it alone', () => {
  const articles = [
    article('a', { cases: ['HD-2', 'HD-1'], opened: '2024-01-01', closed: '2024-12-31' }, ''),
    article('b', { cases: ['HD-3'], opened: '2024-05-01', closed: '2024-05-03' }, ''),
  ]
  const evidence = new Map([
    ['HD-1', told(['2024-02-03T10:00:00', null, '2024-02-01T09:00:00+08:00'])],
    ['HD-4', told([null])],
  ])
  expect(listCases(articles, evidence)).toEqual([
    { case: 'HD-1', opened: '2024-02-01', closed: '2024-02-03', isAnswered: true },
    { case: 'HD-2', opened: null, closed: null, isAnswered: true },
    { case: 'HD-3', opened: '2024-05-01', closed: '2024-05-03', isAnswered: true },
    { case: 'HD-4', opened: null, closed: null, isAnswered: false },
  ])
})
