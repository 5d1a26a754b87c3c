import { expect, test } from 'vitest'
import { article } from '../fixtures/knowledge-base.ts'
import { findRelated } from './related-articles.ts'
import { toSiteEntry } from '../article/site-article.ts'

function relatedTo(slug: string, articles: Parameters<typeof toSiteEntry>[0][]) {
  const related = findRelated(articles.map((one) => toSiteEntry(one, 'internal')))
  return related(slug).map((one) => `${one.slug}: ${one.reason}`)
}

test('shared identifiers come first, then product and cause; each says why', () => {
  const articles = [
    article('a', { identifiers: ['0x1A2B', '7034'] }, ''),
    article('cause', {}, ''),
    article('one', { identifiers: ['0x1a2b'], products: ['Other'] }, ''),
    article('two', { identifiers: ['7034', '0x1A2B'], language: 'zh-CN' }, ''),
    article('none', { causeType: 'hardware' }, ''),
  ]
  expect(relatedTo('a', articles)).toEqual([
    'two: Also about 0x1A2B, 7034',
    'one: Also about 0x1A2B',
    'cause: Lantern Mail · configuration',
  ])
  expect(relatedTo('two', articles)[0]).toBe('a: 同样涉及 7034、0x1A2B')
})

test('what everybody shares relates nobody, and thousands take no time', () => {
  const articles = Array.from({ length: 5000 }, (_, number) =>
    article(`a${number}`, { identifiers: ['10.0'], causeType: 'unknown' }, ''),
  )
  expect(relatedTo('a7', articles)).toEqual([])
})

test('of articles that are expected to be asked for, and of others, the same is told as of all', () => {
  const entries = Array.from({ length: 60 }, (_, number) =>
    toSiteEntry(
      article(`a${number}`, { identifiers: [`KB${number % 7}`], products: [`Press ${number % 3}`, 'Mail'] }, ''),
      'internal',
    ),
  )
  const ofAll = findRelated(entries)
  const ofSome = findRelated(entries, undefined, new Set(['a7', 'a8']))
  for (const slug of ['a7', 'a8', 'a9', 'a7', 'a30']) {
    expect(ofSome(slug)).toEqual(ofAll(slug))
    expect(ofAll(slug).length).toBeGreaterThan(2)
  }
})

test('what means about the same stands behind shared identifiers, and only if the site has it', () => {
  const articles = [
    article('a', { identifiers: ['0x1A2B'] }, ''),
    article('cause', {}, ''),
    article('near', { products: ['Other'] }, ''),
    article('code', { identifiers: ['0x1A2B'], products: ['Other'] }, ''),
  ]
  const entries = articles.map((one) => toSiteEntry(one, 'internal'))
  const related = findRelated(entries, (slug) => (slug === 'a' ? ['internal-only', 'near', 'code', 'a'] : []))
  expect(related('a').map(({ slug, reason }) => `${slug}: ${reason}`)).toEqual([
    'code: Also about 0x1A2B',
    'near: About much the same',
    'cause: Lantern Mail · configuration',
  ])
})
