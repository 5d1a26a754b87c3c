/** A site that grew out of the one before it is, to the byte, the site that is made from nothing. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import { defaultSettings } from '../model/settings.ts'
import { filesIn } from './place/files-in.ts'
import { article, evidenceSource } from './fixtures/knowledge-base.ts'
import { publish } from './publish.ts'
import type { Publication } from './publish.ts'
import { twinFolder } from './place/twin-folder.ts'

let folder = ''
let cacheDir = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-rebuild-'))
  cacheDir = join(folder, 'cache')
})
afterAll(() => rm(folder, { recursive: true }))

type Articles = ReadonlyMap<string, ArticleSource>
type Cases = ReadonlyMap<string, EvidenceSource>

function one(slug: string, fields: Parameters<typeof article>[1], markdown: string): [string, ArticleSource] {
  return [slug, article(slug, { title: `About ${slug}`, cases: [`CASE-${slug}`], ...fields }, markdown)]
}

function told(number: string, body: string): [string, EvidenceSource] {
  const message = { id: 'm1', role: 'customer' as const, sentAt: '2025-02-01T09:00:00', subject: null, body }
  return [number, evidenceSource({ case: number, subject: 's', language: 'en', messages: [message] })]
}

const body = (words: string) =>
  `## Symptom\n\n${words}\n\n## Resolution\n\nTurn it off, see [gamma](/articles/gamma/).\n`

const before: { readonly articles: Articles; readonly evidence: Cases } = {
  articles: new Map([
    one('alpha', { products: ['Press'], identifiers: ['0x80070001'] }, body('The press jams.')),
    one('beta', { products: ['Press', 'Mail'], identifiers: ['0x80070001'] }, body('The mail waits.')),
    one('gamma', { products: ['Mail'], identifiers: ['7034'], updated: '2025-04-01' }, body('The mail is lost.')),
    ...Array.from({ length: 52 }, (_, at) =>
      one(`other-${at}`, { products: ['Ledger'], identifiers: [`KB40${at}`], cases: [] }, body(`Ledger ${at}.`)),
    ),
  ]),
  evidence: new Map([
    told('CASE-alpha', 'It jams.'),
    told('CASE-beta', 'It waits.'),
    told('CASE-gone', 'Nobody knows.'),
  ]),
}

function changed(changes: Articles, evidence: Cases = new Map()): typeof before {
  return {
    articles: new Map([...before.articles, ...changes]),
    evidence: new Map([...before.evidence, ...evidence]),
  }
}

function without(slug: string): typeof before {
  return { ...before, articles: new Map([...before.articles].filter(([name]) => name !== slug)) }
}

let runs = 0
function build(base: typeof before, audience: Audience, name: string, cache = cacheDir): Promise<Publication> {
  return publish({
    articles: [...base.articles.values()],
    evidence: base.evidence,
    audience,
    settings: defaultSettings,
    outDir: join(folder, name, audience),
    cacheDir: cache,
    searchedWith: 'nothing',
  })
}

async function contents(site: string): Promise<Readonly<Record<string, string>>> {
  const files = await filesIn(site)
  const read = async (file: string) => [file, (await readFile(join(site, file))).toString('base64')] as const
  return Object.fromEntries(await Promise.all(files.map(read)))
}

/** Which files are others in the second of two sites. */
function differences(first: Readonly<Record<string, string>>, second: typeof first): readonly string[] {
  const names = new Set([...Object.keys(first), ...Object.keys(second)])
  return [...names].filter((name) => first[name] !== second[name] && !name.startsWith('search-index/')).sort()
}

describe.each(audiences)('the %s site', (audience) => {
  test.each<[string, typeof before]>([
    ['made from nothing', before],
    ['nothing changed', before],
    ['words of a body', changed(new Map([one('alpha', { products: ['Press'] }, body('The press squeaks.'))]))],
    [
      'a title',
      changed(new Map([one('beta', { title: 'Mail that waits', products: ['Press', 'Mail'] }, body('It waits.'))])),
    ],
    [
      'a new article of a new product',
      changed(new Map([one('delta', { products: ['Scanner'] }, body('It scans black.'))])),
    ],
    ['an article withdrawn that others link to', without('gamma')],
    ['the last article of a product', without('alpha')],
    ['an article kept inside', changed(new Map([one('gamma', { audience: 'internal' }, body('For us alone.'))]))],
    [
      'most articles in another language',
      changed(
        new Map(
          [...before.articles.keys()].map((slug) =>
            one(slug, { language: 'zh-CN', products: ['Press'] }, body('卡纸。')),
          ),
        ),
      ),
    ],
    ['all as it was', before],
    ['what a case says', changed(new Map(), new Map([told('CASE-alpha', 'It jams each day.')]))],
    ['a link to an article that comes to be', changed(new Map([one('epsilon', {}, 'See [zeta](/articles/zeta/).')]))],
  ])(
    '%s',
    async (_, after) => {
      // Out of whatever the change before left behind.
      expect((await build(after, audience, 'grown')).findings).toEqual([])
      runs += 1
      await build(after, audience, `fresh-${runs}`)
      expect(await contents(join(folder, 'grown', audience))).toEqual(
        await contents(join(folder, `fresh-${runs}`, audience)),
      )
    },
    60_000,
  )
})

test('an edit renders what shows the article, and nothing else', async () => {
  await build(before, 'internal', 'edited')
  const site = join(folder, 'edited', 'internal')
  const first = await contents(site)
  const untouched = join(site, 'articles/gamma/index.html')
  const { ino } = await stat(untouched)
  await build(
    changed(new Map([one('alpha', { products: ['Press'], identifiers: ['0x80070001'] }, body('It squeaks.'))])),
    'internal',
    'edited',
  )
  expect(differences(first, await contents(site))).toEqual([
    'articles/alpha.md',
    'articles/alpha/index.html',
    'learn/press/index.html',
  ])
  expect((await stat(untouched)).ino).toBe(ino)
}, 60_000)

test('a withdrawn article takes along what showed it, and leaves all else as it stands', async () => {
  const shelf = Array.from({ length: 160 }, (_, at) =>
    one(`shelf-${at}`, { products: ['Shelf'] }, body(`It bends ${at}.`)),
  )
  await build(changed(new Map(shelf)), 'internal', 'left')
  const site = join(folder, 'left', 'internal')
  const first = await contents(site)
  await build(changed(new Map(shelf.toSpliced(150, 1))), 'internal', 'left')
  const after = await contents(site)
  expect(differences(first, after).filter((file) => /^articles\/|^products\/shelf\//u.test(file))).toEqual([
    'articles/shelf-150.md',
    'articles/shelf-150/history/index.html',
    'articles/shelf-150/index.html',
    // This one showed it, the first page counts the articles.
    'products/shelf/2/index.html',
    'products/shelf/index.html',
  ])
  const documents = (all: typeof first) =>
    Object.keys(all).map((file) => [file.replace(ownFolder, ''), all[file]] as const)
  const earlier = new Map(documents(first))
  const moved = documents(after).filter(
    ([file, bytes]) => file.startsWith('search-index//articles/') && earlier.get(file) !== bytes,
  )
  expect(moved.length).toBeLessThan(8)
}, 60_000)

// Example: `0123456789ab` of `search-index/0123456789ab/facets.bin`
const ownFolder = /(?<=^search-index\/)[0-9a-f]{12}/u

test('where nothing has changed the site is left as it stands, and is right again as soon as anybody has touched it', async () => {
  const site = join(folder, 'same', 'internal')
  await build(before, 'internal', 'same')
  const [{ ino }, whole] = [await stat(site), await contents(site)]
  expect(await build(before, 'internal', 'same')).toEqual({ findings: [], published: before.articles.size })
  expect((await stat(site)).ino).toBe(ino)
  await rm(join(site, 'articles/alpha.md'))
  await build(before, 'internal', 'same')
  expect(await contents(site)).toEqual(whole)
  await writeFile(join(site, 'articles/beta.md'), 'defaced')
  await build(before, 'internal', 'same')
  expect(await contents(site)).toEqual(whole)
}, 60_000)

test('an article that is withdrawn is in no file any more, the twin included', async () => {
  const secret = changed(
    new Map([one('omega', { title: 'Wombatlore', products: ['Quokka'] }, body('Wombatlore is down.'))]),
  )
  await build(secret, 'public', 'withdrawn')
  await build(before, 'public', 'withdrawn')
  for (const place of [join(folder, 'withdrawn', 'public'), twinFolder(join(folder, 'withdrawn', 'public'))]) {
    const files = await contents(place)
    const holding = Object.entries(files).filter(([file, text]) =>
      /wombatlore|omega|quokka/iu.test(`${file} ${Buffer.from(text, 'base64').toString()}`),
    )
    expect(holding.map(([file]) => file)).toEqual([])
  }
}, 60_000)

test('a site that somebody changed, or whose twin is damaged or gone, is made anew', async () => {
  const site = join(folder, 'damaged', 'public')
  await build(before, 'public', 'damaged')
  const whole = await contents(site)
  await writeFile(join(site, 'articles/alpha/index.html'), 'defaced')
  await build(before, 'public', 'damaged')
  expect(await contents(site)).toEqual(whole)
  await writeFile(join(site, 'added.html'), 'added')
  await build(before, 'public', 'damaged')
  await build(before, 'public', 'damaged')
  expect(await contents(site)).toEqual(whole)
  await rm(twinFolder(site), { recursive: true })
  await rm(site, { recursive: true })
  await build(before, 'public', 'damaged')
  expect(await contents(site)).toEqual(whole)
}, 60_000)

test('a build that is refused leaves site and twin as they were', async () => {
  const site = join(folder, 'refused', 'public')
  await build(before, 'public', 'refused')
  const whole = await contents(site)
  const broken = changed(new Map([one('alpha', { products: ['Press'] }, '## Symptom\n\nSee [there](#nowhere).\n')]))
  expect((await build(broken, 'public', 'refused')).published).toBe(0)
  expect(await contents(site)).toEqual(whole)
  expect(await contents(join(twinFolder(site), 'site'))).toEqual(whole)
  await build(before, 'public', 'refused')
  expect(await contents(site)).toEqual(whole)
}, 60_000)
