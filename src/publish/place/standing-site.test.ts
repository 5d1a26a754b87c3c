/** A site is left alone only where it is the one that was made of what looks so, whole, and nothing was found in it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import { article } from '../fixtures/knowledge-base.ts'
import type { LeakFinder } from '../select/leak.ts'
import { publish } from '../publish.ts'
import { articlesStanding } from './standing-site.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-standing-'))
})
afterAll(() => rm(folder, { recursive: true }))

const harmless = [article('alpha', {}, '## Symptom\n\nIt jams.\n'), article('beta', {}, '## Symptom\n\nIt waits.\n')]
const leaking = article('gamma', {}, '## Symptom\n\nIt is Wombat who waits.\n')
const findLeaks: LeakFinder = (text) =>
  [...text.matchAll(/Wombat/gu)].map(({ index }) => ({ kind: 'person', start: index, end: index + 6 }))

async function build(name: string, articles: typeof harmless, seenAs: string): Promise<string> {
  const outDir = join(folder, name)
  const found = { findLeaks, searchedWith: 'words' }
  const job = { articles, evidence: new Map(), audience: 'internal' as const, settings: defaultSettings }
  await publish({ ...job, ...found, outDir, cacheDir: join(folder, 'cache'), seenAs })
  return outDir
}

test('a site stands under the name of what it was made from, until somebody changes a file of it', async () => {
  const site = await build('changed', harmless, 'one')
  expect(articlesStanding(site, 'one')).toBe(2)
  expect(articlesStanding(site, 'two')).toBeNull()
  // Others looks, the same articles.
  await build('changed', harmless, 'two')
  expect([articlesStanding(site, 'one'), articlesStanding(site, 'two')]).toEqual([null, 2])
  await writeFile(join(site, 'index.html'), 'defaced')
  expect(articlesStanding(site, 'two')).toBeNull()
}, 60_000)

test('a file that somebody put there, or a site that is gone, is seen', async () => {
  const site = await build('more', harmless, 'one')
  await writeFile(join(site, 'articles', 'more.html'), 'more')
  expect(articlesStanding(site, 'one')).toBeNull()
  await rm(site, { recursive: true })
  expect(articlesStanding(site, 'one')).toBeNull()
}, 60_000)

test('what was found is said again: such a site is looked at each time, and no earlier one is taken for it', async () => {
  const site = await build('found', harmless, 'one')
  await build('found', [...harmless, leaking], 'two')
  expect([articlesStanding(site, 'one'), articlesStanding(site, 'two')]).toEqual([null, null])
}, 60_000)
