import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync, zlibSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writePostings, writeShard } from '../../model/term-shard.ts'
import { filesIn } from '../place/files-in.ts'
import type { LeakFinder } from '../select/leak.ts'
import { proveSite } from './proof.ts'

const value = 'wren@example.com'
const find: LeakFinder = (text) =>
  [...text.matchAll(/wren@example\.com|Secretary/gu)].map(({ 0: found, index }) => ({
    kind: 'email',
    start: index,
    end: index + found.length,
  }))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-proof-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function prove(
  site: Readonly<Record<string, string | Uint8Array>>,
  empty: typeof site = {},
  known = find,
  lookalikes: LeakFinder = () => [],
  searchedBefore: (path: string) => Uint8Array | null = () => null,
) {
  await write('site', { 'index.html': '<p>Welcome</p>', ...site })
  await write('empty', { 'index.html': '<p>Welcome</p>', ...empty })
  return proveSite({
    folder: join(folder, 'site'),
    files: await filesIn(join(folder, 'site')),
    findKnown: known,
    findLookalikes: lookalikes,
    searchedBefore,
    buildEmptySite: async () => join(folder, 'empty'),
    onFile: () => undefined,
  })
}

async function write(site: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, site, path)), { recursive: true })
    await writeFile(join(folder, site, path), content)
  }
}

const term = { count: 1, postings: writePostings({ articles: Uint32Array.of(0), weights: Uint8Array.of(9) }) }

function png(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, length, Buffer.from(type), data, Buffer.alloc(4)])
}

test('terms one below the other in the manifest look like nothing, and what was masked is found there too', async () => {
  const manifest = { 'search-index/manifest.bin': gzipSync(Buffer.from(JSON.stringify({ shards: ['a', value] }))) }
  expect(await prove(manifest, {}, () => [], find)).toEqual([])
  expect(await prove(manifest)).toHaveLength(1)
})

/** A page whose data for machines names an admin before its language. */
const pageIn = (language: string) => ({
  'a.html': `<head><script type="application/ld+json">{"name":"For an admin","inLanguage":${JSON.stringify(language)}}</script></head>`,
})
const findAccounts: LeakFinder = (text) =>
  [...text.matchAll(/admin","(\w+)/gu)].map(({ 0: found, index }) => ({
    kind: 'password',
    start: index,
    end: index + found.length,
  }))

test('what a page says for machines is read as lines, not as what stands between quotation marks', async () => {
  expect(await prove(pageIn('en'), {}, () => [], findAccounts)).toEqual([])
  expect(await prove(pageIn(value))).toHaveLength(1)
})

describe('a masked value is found', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['in text', 'a.html', `<p>to ${value}</p>`],
    ['with an element inside', 'a.html', '<p>wren@<b>example</b>.com</p>'],
    ['as entities', 'a.html', '<p>wren&#64;example&#x2e;com</p>'],
    ['in an attribute', 'a.html', `<a href="mailto:${value}">write</a>`],
    ['in an attribute, escaped', 'a.html', '<a href="mailto:?body=ask%20wren%40example.com">write</a>'],
    ['in a comment', 'a.html', `<!-- ${value} -->`],
    ['in a feed', 'feed.xml', `<entry><title>${value}</title></entry>`],
    ['escaped in JSON', 'articles.json', '[{"title":"wren\\u0040example.com"}]'],
    ['as a key of JSON', 'articles.json', `{"${value}":1}`],
    ['in plain text', 'llms.txt', `write to ${value}`],
    ['in a program', 'assets/page.js', `const a="${value}"`],
    ['packed', 'search-index/0123456789ab/articles/0.bin', gzipSync(Buffer.from(`{"text":"${value}"}`))],
    [
      "packed by Pagefind's rules",
      'search-index/0123456789ab/phrases/0/fragment/zh_1.pf_fragment',
      gzipSync(Buffer.from(`pagefind_dcd{"content":"wren\\u0040example.com"}`)),
    ],
    [
      'packed by Pagefind with others',
      'search-index/0123456789ab/phrases/0/fragment/zh_group_1.pf_fragment',
      gzipSync(Buffer.from('pagefind_dcd[{"content":"a"},{"content":"wren\u200b@example.com"}]')),
    ],
    [
      'as a term of the index, cut by the prefix it shares',
      'search-index/0123456789ab/terms/0.bin',
      writeShard([
        { term: 'wren@example.art', ...term },
        { term: value, ...term },
      ]),
    ],
    ['in the Exif of a picture', 'a.jpg', Buffer.from(`\xff\xd8Exif${value}`)],
    ['in UTF-16 in a picture', 'a.jpg', Buffer.from(`Exif ${value}`, 'utf16le')],
    ['in a text chunk of a picture', 'a.png', png('tEXt', Buffer.from(`Author\0${value}`))],
    [
      'packed in a picture',
      'a.png',
      png('zTXt', Buffer.concat([Buffer.from('Max text\0\0'), zlibSync(Buffer.from(value))])),
    ],
    [
      'in an international text chunk of a picture',
      'a.png',
      png('iTXt', Buffer.from(`Author\0\0\0en\0Verfasser\0${value}`)),
    ],
    [
      'packed in an international text chunk of a picture',
      'a.png',
      png('iTXt', Buffer.concat([Buffer.from('xAuthor\0\u0001\0en\0xyz\0'), zlibSync(Buffer.from(value))])),
    ],
    ['in the description of a drawing', 'a.svg', `<svg><desc>${value}</desc></svg>`],
    ['in the name of a file', `articles/${value}/index.html`, '<p>x</p>'],
  ])('%s', async (_, path, content) => {
    const findings = await prove({ [path]: content })
    expect(findings.map(({ rule, severity }) => ({ rule, severity }))).toContainEqual({
      rule: 'publish/leak-in-site',
      severity: 'error',
    })
    expect(JSON.stringify(findings.map(({ message, hint }) => message + hint))).not.toContain('wren')
  })
})

test('a site without it passes, and a word of the interface is no leak', async () => {
  expect(await prove({ 'a.html': '<p>clean</p>' })).toEqual([])
  expect(await prove({ 'a.html': '<p>Secretary</p>' }, { 'b.html': '<p>Secretary</p>' })).toEqual([])
})

const labelled: LeakFinder = (text) =>
  [...text.matchAll(/Password\n+wren/gu)].map(({ index }) => ({ kind: 'password', start: index, end: index + 13 }))

test('a label keeps the value in the line under it, however often either stood elsewhere', async () => {
  const site = {
    'a.html': '<p>Password</p><p>none</p>',
    'b.html': '<p>wren</p>',
    'c.html': '<p>Password</p><p>wren</p>',
  }
  expect((await prove(site, {}, labelled)).map(({ file }) => file)).toEqual(['c.html'])
})

test('of a file that was searched only lines are searched again that are new, or stand below another one', async () => {
  const texts: string[] = []
  const listen: LeakFinder = (text) => {
    texts.push(text)
    return []
  }
  const earlier: Readonly<Record<string, string>> = { 'a.txt': 'one\ntwo\nthree', 'b.txt': 'password\nnone' }
  const now = { 'a.txt': 'one\ntwo\nwren\nthree', 'b.txt': 'password\nnone', 'c.txt': 'none' }
  await prove(
    now,
    {},
    listen,
    () => [],
    (path) => {
      const text = earlier[path]
      return text === undefined ? null : Buffer.from(text)
    },
  )
  expect(texts.filter((text) => !text.includes('.txt') && !text.includes('Welcome'))).toEqual([
    '\ntwo\nwren\nthree',
    'none',
  ])
})

test('a value that several files hold is one finding, which counts them', async () => {
  const findings = await prove({ 'a.html': `<p>${value}</p>`, 'b.html': `<p>or ${value}</p>`, 'c.txt': `to ${value}` })
  expect(findings.map(({ file }) => file)).toEqual(['a.html'])
  expect(findings[0]?.message).toContain('in 2 more files')
})
