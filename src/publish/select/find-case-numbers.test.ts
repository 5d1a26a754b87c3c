import { expect, test } from 'vitest'
import { article } from '../fixtures/knowledge-base.ts'
import { findCaseNumbers } from './find-case-numbers.ts'

const find = findCaseNumbers(
  [article('jam', { cases: ['TKT-2031-0412', '7034'] }, '')],
  new Map([['CAS-40718-K3M9P2', null]]),
)

test.each([
  ['of an article', 'See TKT-2031-0412 for it.', 'TKT-2031-0412'],
  ['of evidence that no article names', 'wie cas-40718-k3m9p2', 'cas-40718-k3m9p2'],
  ['beside Chinese', '参见（TKT-2031-0412）', 'TKT-2031-0412'],
])('a case number %s is found', async (_, text, number) => {
  const start = text.indexOf(number)
  expect(await find(text)).toEqual([{ kind: 'case-number', start, end: start + number.length }])
})

test.each([
  ['a short one, which is an event as well', 'Event 7034'],
  ['part of a longer word', 'XTKT-2031-0412 and TKT-2031-04125'],
])('%s is not', async (_, text) => {
  expect(await find(text)).toEqual([])
})
