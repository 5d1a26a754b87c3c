import { expect, test } from 'vitest'
import { findOnce } from './leak.ts'

test('a text in which nothing was found is searched once, one that holds something each time', async () => {
  const searched: string[] = []
  const find = findOnce((text) => {
    searched.push(text)
    return text.includes('secret') ? [{ kind: 'word', start: text.indexOf('secret'), end: text.length }] : []
  })
  for (const text of ['plain', 'plain', 'a secret', 'a secret']) await find(text)
  expect(searched).toEqual(['plain', 'a secret', 'a secret'])
  expect(await find('a secret')).toEqual([{ kind: 'word', start: 2, end: 8 }])
})
