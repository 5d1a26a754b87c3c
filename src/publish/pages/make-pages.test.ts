import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import type { CompiledPages } from './compile-pages.ts'
import { compilePages } from './compile-pages.ts'
import { filesIn } from '../place/files-in.ts'
import { article, evidence } from '../fixtures/knowledge-base.ts'
import { makePages } from './make-pages.ts'
import type { PagesJob } from './make-pages.ts'
import { fewestForThreads } from './render-in-threads.ts'
import { inSiteOrder, toSiteIndex } from '../site-index/site-index.ts'

let folder = ''
let compiled: CompiledPages
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-pages-'))
  compiled = await compilePages('internal', join(folder, 'compiled'))
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

async function make(name: string, count: number, rest: Partial<PagesJob> = {}) {
  const articles = Array.from({ length: count }, (_, at) =>
    article(
      `printer-${at}`,
      { products: [`Press ${at % 7}`], identifiers: [`0x80${at % 40}`], cases: at === 3 ? ['CAS-77001-AAAA11'] : [] },
      `## Symptom\n\nJam number ${at}, see [the next](/articles/printer-${at + 1}/).\n`,
    ),
  )
  let done = 0
  const ordered = inSiteOrder(articles)
  const index = await toSiteIndex({ articles: ordered, audience: 'internal', evidence, settings: defaultSettings })
  const onArticles = (number: number) => {
    done = number
  }
  const made = await makePages({
    index,
    articles: ordered,
    evidence,
    compiled,
    folder: join(folder, name),
    previous: null,
    onArticles,
    ...rest,
  })
  return { done, made }
}

test('many articles are rendered in threads, to the pages that few are rendered to without', async () => {
  const { done } = await make('many', fewestForThreads + 1)
  expect(done).toBe(fewestForThreads + 1)
  await make('few', 30)
  const files = new Set(await filesIn(join(folder, 'many')))
  expect(files.has(`articles/printer-${fewestForThreads}/index.html`)).toBe(true)
  const own = (await filesIn(join(folder, 'few'))).filter((file) => /^articles\/printer-1?\d[./]/u.test(file))
  expect(own.length).toBeGreaterThan(40)
  for (const file of own.filter((one) => one.endsWith('.md') || one.includes('history'))) {
    expect(await readFile(join(folder, 'many', file), 'utf8')).toBe(await readFile(join(folder, 'few', file), 'utf8'))
  }
}, 120_000)

test('where lists are as they were, pages that show changed articles are looked at, and no others', async () => {
  const { made } = await make('edited', 30)
  const pages = [...made.keys].filter(([, key]) => key !== null)
  const unknown = new Map(pages.map(([file]) => [file, ['of another time', 0, 0]] as const))
  const previous = { files: unknown, linked: made.linked }
  const { made: again } = await make('again', 30, { previous, changed: new Set(['printer-3']) })
  expect(again.changes.written.filter((file) => !file.startsWith('assets/')).toSorted()).toEqual([
    'articles/printer-3.md',
    'articles/printer-3/history/index.html',
    'articles/printer-3/index.html',
    'favicon.svg',
    'learn/press-3/index.html',
    'preferences.js',
  ])
  const asBefore = (file: string) => made.keys.get(file)
  for (const file of ['articles/printer-3.md', 'articles/printer-3/index.html', 'learn/press-3/index.html']) {
    expect(again.keys.get(file)).toBe(asBefore(file))
  }
  expect(again.keys.get('products/press-3/index.html')).toBe('of another time')
  expect(again.keys.size).toBe(made.keys.size)
}, 120_000)

test('what was compiled is found again, and damage to it is mended', async () => {
  const again = await compilePages('internal', join(folder, 'compiled'))
  expect(again).toEqual(compiled)
  await rm(join(folder, 'compiled'), { recursive: true })
  expect(await compilePages('internal', join(folder, 'compiled'))).toEqual(compiled)
}, 120_000)
