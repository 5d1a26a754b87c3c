import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { article } from '../../fixtures/knowledge-base.ts'
import { listTerms } from './list-terms.ts'
import { rememberedSums } from './term-memory.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-terms-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const labels = ['"Trust Center"', '"Trust center"', 'SMB', 'smb', 'TLS (Transport Layer Security)', 'NOT so', 'not so']
const articles = Array.from({ length: 300 }, (_, at) =>
  article(
    `a${(at * 7) % 300}`,
    { products: [`Press ${at % 9}`], identifiers: [`0x8${at % 50}`] },
    `The RPC server and ${labels[at % labels.length]} are there, ${labels[(at * 3) % labels.length]} too.`,
  ),
)

async function list(all: typeof articles, version = '1') {
  let looks = 0
  const watched = all.map((one) => ({
    ...one,
    get body() {
      looks += 1
      return one.body
    },
  }))
  const terms = await listTerms(watched, rememberedSums(join(folder, 'terms'), version))
  return { looks, terms }
}

test('an article is looked through once, until another program looks', async () => {
  expect(await list(articles)).toEqual({ looks: 300, terms: await listTerms(articles) })
  expect(await list(articles)).toEqual({ looks: 0, terms: await listTerms(articles) })
  expect((await list(articles, '2')).looks).toBe(300)
})

test('whatever changes, the list is the one that is made of nothing', async () => {
  await list(articles)
  const edited = articles.with(7, article('a49', { products: ['Ledger'] }, 'The RPC server and SMB are there.'))
  expect(await list(edited)).toEqual({ looks: 1, terms: await listTerms(edited) })
  const turned = articles.toReversed()
  expect(await list(turned)).toEqual({ looks: 1, terms: await listTerms(turned) })
  const fewer = articles.slice(40)
  expect(await list(fewer)).toEqual({ looks: 0, terms: await listTerms(fewer) })
  for (const name of readdirSync(join(folder, 'terms')).slice(0, 20)) writeFileSync(join(folder, 'terms', name), '{')
  expect((await list(fewer)).terms).toEqual(await listTerms(fewer))
})

test('of an article that is gone nothing is remembered', async () => {
  await list([...articles, article('secret', { products: ['Quokka'] }, 'The "Wombat Lore" is down.')])
  await list(articles)
  const texts = readdirSync(join(folder, 'terms')).map((name) => readFileSync(join(folder, 'terms', name), 'utf8'))
  expect(texts.some((text) => /Quokka|Wombat|secret/u.test(text))).toBe(false)
  await list([])
  expect(readdirSync(join(folder, 'terms'))).toEqual([])
})
