import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import type { CompiledPages } from './compile-pages.ts'
import { compilePages } from './compile-pages.ts'
import { filesIn } from './files-in.ts'
import { article, evidence } from './fixtures/knowledge-base.ts'
import { makePages } from './make-pages.ts'
import { fewestForThreads } from './render-in-threads.ts'
import { inSiteOrder, toSiteIndex } from './site-data.ts'

let folder = ''
let compiled: CompiledPages
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-pages-'))
  compiled = await compilePages('internal', join(folder, 'compiled'))
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

async function make(name: string, count: number): Promise<number> {
  const articles = Array.from({ length: count }, (_, at) =>
    article(
      `printer-${at}`,
      { products: [`Press ${at % 7}`], identifiers: [`0x80${at % 40}`], cases: at === 3 ? ['CAS-77001-AAAA11'] : [] },
      `## Symptom\n\nJam number ${at}, see [the next](/articles/printer-${at + 1}/).\n`,
    ),
  )
  let done = 0
  const ordered = inSiteOrder(articles)
  const index = toSiteIndex({ articles: ordered, audience: 'internal', evidence, settings: defaultSettings })
  const onArticles = (number: number) => {
    done = number
  }
  await makePages({
    index,
    articles: ordered,
    evidence,
    compiled,
    folder: join(folder, name),
    previous: null,
    onArticles,
  })
  return done
}

test('many articles are rendered in threads, to the pages that few are rendered to without', async () => {
  expect(await make('many', fewestForThreads + 1)).toBe(fewestForThreads + 1)
  await make('few', 30)
  const files = new Set(await filesIn(join(folder, 'many')))
  expect(files.has(`articles/printer-${fewestForThreads}/index.html`)).toBe(true)
  const own = (await filesIn(join(folder, 'few'))).filter((file) => /^articles\/printer-1?\d[./]/u.test(file))
  expect(own.length).toBeGreaterThan(40)
  for (const file of own.filter((one) => one.endsWith('.md') || one.includes('history'))) {
    expect(await readFile(join(folder, 'many', file), 'utf8')).toBe(await readFile(join(folder, 'few', file), 'utf8'))
  }
}, 120_000)

test('what was compiled is found again, and damage to it is mended', async () => {
  const again = await compilePages('internal', join(folder, 'compiled'))
  expect(again).toEqual(compiled)
  await rm(join(folder, 'compiled'), { recursive: true })
  expect(await compilePages('internal', join(folder, 'compiled'))).toEqual(compiled)
}, 120_000)
