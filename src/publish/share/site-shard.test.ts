/** A site that several machines made shares of is, to the byte, the site that one of them makes. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { audiences } from '../../model/article.ts'
import type { Audience } from '../../model/article.ts'
import { defaultSettings } from '../../model/settings.ts'
import { filesIn } from '../place/files-in.ts'
import { article, articles as fewArticles, evidence } from '../fixtures/knowledge-base.ts'
import type { LeakFinder } from '../select/leak.ts'
import { publishShare } from './publish-share.ts'
import { publish } from '../publish.ts'
import { isOfSiteShard } from './site-shard.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-shares-'))
})
afterAll(() => rm(folder, { recursive: true }))

const many = Array.from({ length: 40 }, (_, at) =>
  article(
    `ledger-${at}`,
    { title: `Ledger ${at}`, products: ['Ledger'], identifiers: [`KB40${at % 9}`] },
    `## Symptom\n\nLedger ${at} is late, see [another](/articles/ledger-${(at * 7) % 50}/).\n`,
  ),
)
const articles = [...fewArticles, ...many]

const searched: string[] = []
const findLeaks: LeakFinder = (text) => {
  searched.push(text)
  return []
}

/** A machine of its own: it shares nothing with the others but the compiled pages. */
function job(audience: Audience, name: string, changed = articles) {
  const outDir = join(folder, name)
  const cacheDir = join(folder, `cache of ${name}`)
  mkdirSync(join(folder, 'pages'), { recursive: true })
  mkdirSync(cacheDir, { recursive: true })
  if (!existsSync(join(cacheDir, 'pages'))) symlinkSync(join(folder, 'pages'), join(cacheDir, 'pages'))
  return {
    articles: changed,
    evidence,
    audience,
    settings: defaultSettings,
    outDir,
    cacheDir,
    findLeaks,
    searchedWith: 'words',
  }
}

async function contents(site: string): Promise<Readonly<Record<string, string>>> {
  const read = async (file: string) => [file, (await readFile(join(site, file))).toString('base64')] as const
  return Object.fromEntries(await Promise.all((await filesIn(site)).map(read)))
}

const numbers = [1, 2, 3]

describe.each(audiences)('the %s site', (audience) => {
  const shares = numbers.map((index) => `share-${index}`)
  const merge = (name: string, changed = articles) =>
    publish({ ...job(audience, name, changed), shares: shares.map((share) => join(folder, share)) })

  beforeAll(async () => {
    await publish(job(audience, `whole-${audience}`))
    for (const index of numbers) await publishShare(job(audience, `share-${index}`), { index, count: 3 })
  }, 120_000)

  test('of three shares is that of one machine; their pages are not searched again', async () => {
    searched.length = 0
    const { published, findings } = await merge(`merged-${audience}`)
    expect(findings).toEqual([])
    expect(published).toBeGreaterThan(40)
    expect(await contents(join(folder, `merged-${audience}`))).toEqual(
      await contents(join(folder, `whole-${audience}`)),
    )
    // Of an article its name comes first, of its copy the heading.
    expect(searched.filter((text) => /^(?:ledger-|# Ledger)/u.test(text))).toEqual([])
  }, 60_000)

  test('is right although an article was changed since, a share is missing and a file of another was cut short', async () => {
    const changed = articles.map((one) =>
      one.slug === 'ledger-5' ? article('ledger-5', { products: ['Abacus'] }, '## Symptom\n\nNow fast.\n') : one,
    )
    await rm(join(folder, 'share-2', audience), { recursive: true })
    const site = join(folder, 'share-1', audience, 'site', 'articles')
    const page = (await readdir(site)).find((name) => name.endsWith('.md')) ?? ''
    await appendFile(join(site, page), 'cut')
    await merge(`mended-${audience}`, changed)
    await publish(job(audience, `anew-${audience}`, changed))
    expect(await contents(join(folder, `mended-${audience}`))).toEqual(await contents(join(folder, `anew-${audience}`)))
  }, 120_000)
})

const findMasked: LeakFinder = (text) =>
  [...text.matchAll(/Also about KB40/gu)].map(({ index }) => ({ kind: 'person', start: index, end: index + 15 }))

test('a leak in a page of a share stops the whole site', async () => {
  const leaking = { ...job('public', 'leaking'), findMasked, searchedWith: 'more words' }
  await publishShare(leaking, { index: 1, count: 1 })
  const { published, findings } = await publish({
    ...leaking,
    outDir: join(folder, 'stopped'),
    shares: [leaking.outDir],
  })
  expect(published).toBe(0)
  expect(findings.map(({ rule }) => rule)).toContain('publish/leak-in-site')
}, 60_000)

test('every name falls to one share', () => {
  for (const { slug } of articles) {
    expect(numbers.filter((index) => isOfSiteShard(slug, { index, count: 3 }))).toHaveLength(1)
  }
})
