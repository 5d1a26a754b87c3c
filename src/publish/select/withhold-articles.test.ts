import { expect, test } from 'vitest'
import { findCaseNumbers } from './find-case-numbers.ts'
import { article } from '../fixtures/knowledge-base.ts'
import { findWithAll } from './leak.ts'
import type { LeakFinder } from './leak.ts'
import { withholdArticles } from './withhold-articles.ts'

const findName: LeakFinder = (text) =>
  [...text.matchAll(/Wren Hollow/gu)].map(({ index }) => ({ kind: 'person', start: index, end: index + 11 }))

const clean = article('clean', { cases: ['INC0012345'] }, '## Symptom\n\nINC00123456 is another number.')

test.each([
  ['title', article('a', { title: 'For Wren Hollow' }, ''), { place: 'title' }],
  ['a list', article('a', { environment: ['PC of Wren Hollow'] }, ''), { place: 'environment' }],
  [
    'a paragraph, over emphasis',
    article('a', {}, '## Symptom\n\nOne.\n\nAsk Wren *Hollow*.'),
    { place: 'body', line: 5 },
  ],
  ['code', article('a', {}, '```\nuser Wren Hollow\n```'), { place: 'body', line: 1 }],
  ['an address', article('a', {}, '[x](<https://example.com/?u=Wren Hollow>)'), { place: 'address of a link' }],
])('%s with a leak keeps the article back', async (_, leaking, { place, ...line }) => {
  const result = await withholdArticles([leaking, clean], findName, () => 'it was left out')
  expect(result.clean).toEqual([clean])
  expect(result.findings).toMatchObject([{ rule: 'publish/leak-in-article', file: 'articles/a.md', ...line }])
  expect(result.findings[0]?.message).toContain(`kind: person, in: ${place}`)
  expect(JSON.stringify(result.findings)).not.toContain('Wren')
})

test('a case number of any article is a leak, as a word of its own', async () => {
  const naming = article('naming', {}, 'As in (inc0012345).')
  const find = findWithAll([findCaseNumbers([clean], new Map())])
  const result = await withholdArticles([clean, naming], find, () => 'nothing was published')
  expect(result.clean).toEqual([clean])
  expect(result.findings.map(({ message }) => message)).toEqual([expect.stringContaining('case-number')])
})

test('footnotes may say what they like: they go nowhere', async () => {
  const noted = article('noted', {}, 'Said.[^m1]\n\n[^m1]: Wren Hollow said so')
  expect((await withholdArticles([noted], findName, () => 'it was left out')).clean).toEqual([noted])
})

test('the event loop turns while many articles are searched', async () => {
  let turns = 0
  const many = Array.from({ length: 300 }, (_, at) => article(`a-${at}`, {}, ''))
  const count = () => {
    turns += 1
    waiting = setImmediate(count)
  }
  let waiting = setImmediate(count)
  await withholdArticles(
    many,
    () => [],
    () => 'it was left out',
  )
  clearImmediate(waiting)
  expect(turns).toBeGreaterThan(2)
})
