import { expect, test } from 'vitest'
import { article, evidence } from '../fixtures/knowledge-base.ts'
import { isAmong, sourcesOf } from './made-from.ts'

const relay = article('relay', { cases: ['CAS-77001-AAAA11'] }, 'It stops.')

const sourceFor = (audience: 'internal' | 'public', cases: typeof evidence, nearest: readonly string[] = []) =>
  sourcesOf({ audience, evidence: cases, nearest: () => nearest }, [relay]).get('relay')

test('an article is made from its text, from its cases, which customers do not see, and from what means about the same', () => {
  expect(sourceFor('internal', evidence)).not.toBe(sourceFor('internal', new Map()))
  expect(sourceFor('public', evidence)).toBe(sourceFor('public', new Map()))
  expect(sourceFor('public', evidence)).not.toBe(sourceFor('public', evidence, ['other']))
})

test('an article is known again by its bytes alone', () => {
  const sources = sourcesOf({ audience: 'internal', evidence }, [relay])
  expect(isAmong(relay, sources)).toBe(true)
  expect(isAmong(article('relay', { cases: ['CAS-77001-AAAA11'] }, 'It stops!'), sources)).toBe(false)
  expect(isAmong({ ...relay, slug: 'another' }, sources)).toBe(false)
})
