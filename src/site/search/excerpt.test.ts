import { expect, test } from 'vitest'
import { findSearchTerms } from '../../language/search-terms.ts'
import { excerptHtml, tellingExcerptHtml } from './excerpt.ts'

const filler = 'Nothing to see in this long line of words that goes on. '.repeat(20)

test.each([
  [
    'the passage with most of the query',
    `${filler}The relay stops here. ${filler}`,
    ['relay', 'stop'],
    '…The <mark>relay</mark> <mark>stops</mark> here.',
  ],
  [
    'a token in its place',
    `${filler}Code 0x8004A1B2 was shown.`,
    ['0x8004a1b2'],
    'Code <mark>0x8004A1B2</mark> was shown.',
  ],
  [
    'Chinese, overlapping pairs as one',
    `${'这是很长的一行。'.repeat(60)}我们无法登录系统。`,
    ['无法', '法登', '登录'],
    '我们<mark>无法登录</mark>系统。',
  ],
  [
    'markup as text',
    'a <b onclick="x">relay</b> & more',
    ['relay'],
    'a &lt;b onclick=&quot;x&quot;&gt;<mark>relay</mark>&lt;/b&gt; &amp; more',
  ],
])('shows %s', (_, text, keys, shown) => {
  const html = excerptHtml(text, findSearchTerms(text), new Map(keys.map((key, number) => [key, 1 + number / 10])))
  expect(html).toContain(shown)
  expect(html.length).toBeLessThan(500)
})

test('begins at the beginning where nothing matches', () => {
  expect(excerptHtml('Short text.', findSearchTerms('Short text.'), new Map())).toBe('Short text.')
})

test('is of the summary, unless another passage has more of the query', () => {
  const summary = excerptible('The relay stops. Restart it.')
  const body = excerptible(`${filler}relay stops relay 7034 ${filler}`)
  const worth = new Map([
    ['relay', 1],
    ['stop', 1.1],
    ['7034', 1.2],
  ])
  const excerpt = (...keys: readonly string[]) =>
    tellingExcerptHtml(summary, [body], new Map([...worth].filter(([key]) => keys.includes(key))))
  expect(excerpt('relay', 'stop')).toContain('Restart it.')
  expect(excerpt('relay', 'stop', '7034')).toContain('<mark>7034</mark>')
  expect(excerpt()).toContain('Restart it.')
})

function excerptible(text: string) {
  return { text, terms: findSearchTerms(text) }
}
