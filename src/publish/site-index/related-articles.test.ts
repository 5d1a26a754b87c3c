import { expect, test } from 'vitest'
import type { RelatedArticle } from '../../model/site.ts'
import { article } from '../fixtures/knowledge-base.ts'
import { findRelated } from './related-articles.ts'
import { toSiteEntry } from '../article/site-article.ts'

function relatedTo(slug: string, articles: Parameters<typeof toSiteEntry>[0][]) {
  const related = findRelated(articles.map((one) => toSiteEntry(one, 'internal')))
  return related(slug).map(told)
}

/** `b: identifiers 0x1A2B, 7034`. */
function told({ slug, reason: { kind, ...rest } }: RelatedArticle): string {
  return [`${slug}: ${kind}`, ...Object.values(rest).flat()].join(' ')
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
    'two: identifiers 0x1A2B 7034',
    'one: identifiers 0x1A2B',
    'cause: cause Lantern Mail configuration',
  ])
  expect(relatedTo('two', articles)[0]).toBe('a: identifiers 7034 0x1A2B')
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
  expect(related('a').map(told)).toEqual([
    'code: identifiers 0x1A2B',
    'near: meaning',
    'cause: cause Lantern Mail configuration',
  ])
})
