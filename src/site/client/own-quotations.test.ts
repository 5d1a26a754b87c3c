import { expect, test } from 'vitest'
import { ownQuotations } from './own-quotations.ts'

const quoted = ['the cache is not to blame', 'It runs ahead of the server.', '时钟比服务器快十一分钟', 'ping -n 4']

test.each([
  ['The cache is not to blame.', ['the cache is not to blame']],
  [
    'It runs ahead of the server. The cache is not to blame',
    ['the cache is not to blame', 'It runs ahead of the server.'],
  ],
  ['时钟快', []],
  ['时钟比服务器快十一分钟，需要校时', ['时钟比服务器快十一分钟']],
  ['The clock runs ahead of the server', ['It runs ahead of the server.']],
  ['Nothing of it', []],
  ['', []],
])('%s', (statement, expected) => {
  expect([...ownQuotations(statement, quoted)]).toEqual(expected)
})

test('a single quotation is what every statement rests on, however it says it', () => {
  expect([...ownQuotations('The time is wrong', ['It runs ahead of the server.'])]).toEqual([
    'It runs ahead of the server.',
  ])
})
