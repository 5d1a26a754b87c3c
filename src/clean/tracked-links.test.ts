import { expect, test } from 'vitest'
import { unwrapLinks } from './tracked-links.ts'
import { growsTooFast } from '../language/growth.ts'

test.each([
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdocs.example.com%2Fkb%2F12%3Fpage%3D2&data=05%7C01%7Cx&reserved=0',
    'https://docs.example.com/kb/12?page=2',
  ],
  ['https://urldefense.com/v3/__https://docs.example.com/kb/12__;!!AbC!xyz$', 'https://docs.example.com/kb/12'],
  [
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__docs.example.com_kb_12&d=DwMF&c=abc&e=',
    'https://docs.example.com/kb/12',
  ],
  ['https://docs.example.com/kb/12?utm_source=mail&page=2&utm_medium=x', 'https://docs.example.com/kb/12?page=2'],
  ['https://docs.example.com/kb/12?utm_source=mail', 'https://docs.example.com/kb/12'],
])('%s', (wrapped, link) => {
  const { kept, cut } = unwrapLinks(`See ${wrapped} for the steps.`)
  expect(kept).toBe(`See ${link} for the steps.`)
  expect(cut).toEqual([{ kind: 'tracking', text: wrapped }])
})

test.each([
  'https://docs.example.com/kb/12?page=2&sort=utm',
  'https://eur01.safelinks.protection.outlook.com/?url=%E0%A4%A',
  'The link begins with https://urldefense.com/v3/ and ends nowhere.',
])('stays: %s', (text) => {
  expect(unwrapLinks(text)).toEqual({ kept: text, cut: [] })
})

test('a line takes time in step with its length', async () => {
  expect(
    await growsTooFast(
      (times) =>
        unwrapLinks(`https://a.example/?utm_source=${'a&'.repeat(times)} ${'https://a.example/'.repeat(times / 10)}`),
      50_000,
    ),
  ).toBe(false)
})
