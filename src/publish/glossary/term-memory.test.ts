import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { article } from '../fixtures/knowledge-base.ts'
import { listTerms } from './list-terms.ts'
import { openTermMemory } from './term-memory.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebook-terms-'))
afterAll(() => rmSync(folder, { recursive: true }))

const articles = ['one', 'two'].map((slug) => article(slug, {}, 'The RPC server does not answer.'))

test('an article is looked through once, until another program looks', () => {
  const list = (version: string) => {
    let looks = 0
    const memory = openTermMemory(join(folder, 'terms'), version)
    const terms = listTerms(articles, (one, look) =>
      memory.recall({ hash: one.slug }, () => {
        looks += 1
        return look()
      }),
    )
    memory.keep()
    return { looks, terms }
  }
  const first = list('1')
  expect(first).toEqual({ looks: 2, terms: listTerms(articles) })
  expect(list('1')).toEqual({ looks: 0, terms: first.terms })
  expect(list('2').looks).toBe(2)
})
