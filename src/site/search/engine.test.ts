import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSearchIndex } from '../../publish/search-index/write-search-index.ts'
import { condenseQuery } from './condense-query.ts'
import { openSearch } from './engine.ts'
import type { SearchEngine } from './engine.ts'
import { helpDeskArticles } from './fixtures/help-desk.ts'

let folder = ''
let engine: SearchEngine
const load = async (path: string) => new Uint8Array(await readFile(join(folder, path)))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-search-'))
  await writeSearchIndex({ articles: helpDeskArticles, audience: 'internal', folder, onArticle: () => undefined })
  engine = openSearch(load)
}, 180_000)
afterAll(() => rm(folder, { recursive: true }))

async function firstFor(query: string): Promise<string | undefined> {
  return (await engine.search(query)).hits[0]?.slug
}

const log = [
  ...Array.from(
    { length: 120 },
    (_, line) => `2025-03-04 10:${line % 60}:00.123 [${line}] INFO worker 192.0.2.${line} idle`,
  ),
  '2025-03-04 12:00:00.001 [7] ERROR Lantern.Sync.ConflictException: 0xC00D4E21 in sync_bridge.dll',
  ...Array.from({ length: 80 }, (_, line) => `   at 0x00007ff8a1b2${line + 1000} worker.loop()`),
].join('\n')

/** As a server writes it: names and identifiers that look alike and differ in every line. */
const noisyLog = Array.from({ length: 200 }, (_, line) =>
  line === 137
    ? '2025-03-04T10:45:00.137Z ERROR com.example.SyncWorker$137 failed to apply change: 0xC00D4E21'
    : `2025-03-04T10:45:00.${100 + line}Z INFO com.example.Handler$${line} node-${line * 7}.internal printed 0x${(0xa1b2c3d4 + line * 977).toString(16)} id=${(line * 26_543 + 90_001).toString(16)}f${line}`,
).join('\n')

/** A customer's mail: every other article shares more of its words than the one that names the code. */
const mail = `Since the update our printer prints strange characters and the service on the server stops, somebody changed a program file and
  our users start the synchronization again. The window says that the hash of the file is wrong and shows error 0xC00D4E21. We have installed the
  program again, updated the service and restarted the computer, and the printer prints strange characters instead of letters.`
const chineseMail =
  '您好，今天早上打开电脑以后就无法登录系统了，密码已经改过，服务器上的服务意外停止，重启以后服务可以运行，屏幕也冻住了，报错 0xC00D4E21，请帮忙看一下，谢谢'

describe('what people put in has the right article first', () => {
  test.each([
    ['an error code', '0xC00D4E21', 'sync-conflict'],
    ['without its prefix', 'C00D4E21', 'sync-conflict'],
    ['in quotes and brackets', '("0xc00d4e21")', 'sync-conflict'],
    ['in full width', '０ｘＣ００Ｄ４Ｅ２１', 'sync-conflict'],
    ['as the signed number that another program prints', '-1072869855', 'sync-conflict'],
    ['inside a sentence', 'we get error 0xC00D4E21 since Monday, what now', 'sync-conflict'],
    ['an event', 'event ID 7034', 'service-stops'],
    ['a version', '16.2.12527.20482', 'print-garbled'],
    ['a version, shortened', '16.2.12527', 'print-garbled'],
    ['a patch number apart from its letters', 'KB 5031234', 'print-garbled'],
    ['a file name', 'sync_bridge.dll', 'sync-conflict'],
    ['a file name at the end of a path', 'C:\\Program Files\\Lantern\\SYNC_BRIDGE.DLL', 'sync-conflict'],
    ['a case number', 'CAS-41007-QWERT', 'service-stops'],
    ['the first ten digits of a hash', '9f86d08188', 'tampered-file'],
    ['a whole hash', '9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08', 'tampered-file'],
    ['a log of two hundred lines', log, 'sync-conflict'],
    ['a log whose every line has codes of its own', noisyLog, 'sync-conflict'],
    ['the same, without its line breaks', noisyLog.replaceAll('\n', ' '), 'sync-conflict'],
    ['the same, in short', condenseQuery(noisyLog), 'sync-conflict'],
    ['a mail with an error code in it', mail, 'sync-conflict'],
    ['a Chinese mail with an error code in it', chineseMail, 'sync-conflict'],
    ['a sentence', 'Since the update our printer prints only strange signs instead of letters', 'print-garbled'],
    ['words mistyped', 'pirnter strnage charcters', 'print-garbled'],
    ['a word mistyped at its beginning', 'rpinter', 'print-garbled'],
    ['a word not yet finished', 'synchroniz', 'sync-conflict'],
    ['another form of the word', 'conflicting synchronisations', 'sync-conflict'],
    ['Chinese words', '无法登录', 'login-fails'],
    ['traditional characters', '無法登錄', 'login-fails'],
    ['a Chinese sentence', '我今天早上打开电脑以后就无法登录系统了，怎么办', 'login-fails'],
    ['Chinese and Latin together', '服务意外停止7034', 'service-stops'],
    ['one character', '冻', 'screen-freezes'],
    ['the first letters of Chinese sounds', 'wfdl', 'login-fails'],
    ['first letters from the middle of a title', 'ywtz', 'service-stops'],
    ['Chinese sounds spelled out', 'wufadenglu', 'login-fails'],
    ['two Chinese sounds alone', 'tingzhi', 'service-stops'],
    ['Chinese sounds word by word', 'wufa denglu', 'login-fails'],
    ['Chinese sounds one by one', 'ting zhi', 'service-stops'],
  ])('%s', async (_, query, slug) => {
    expect(await firstFor(query)).toBe(slug)
  })
})

test('what stands together in the query counts more where it stands together', async () => {
  expect(await firstFor('登录密码过期')).toBe('password-expired')
})

test('a query in quotes puts first what holds it word by word', async () => {
  expect(await firstFor('"the service stops"')).toBe('tampered-file')
  expect(await firstFor('「登录密码」')).toBe('password-expired')
})

test('filters narrow the hits; counts say what each value would leave', async () => {
  const { hits, counts } = await engine.search('Lantern', { filters: { product: ['Lantern Print'] } })
  expect(hits.map(({ slug }) => slug)).toEqual(['print-garbled'])
  expect(counts.product?.map(({ value }) => value)).toContain('Lantern Sync')
  expect(counts.outcome).toEqual([{ value: 'fixed', count: 1 }])
})

test('without words the filters list what passes them, most cases first', async () => {
  const { hits, total, counts } = await engine.search(' ', { filters: { product: ['Lantern Server'] } })
  expect(hits.map(({ slug, reason }) => [slug, reason])).toEqual([
    ['service-stops', null],
    ['tampered-file', null],
  ])
  expect(total).toBe(2)
  expect(counts.language).toEqual([
    { value: 'en', count: 1 },
    { value: 'zh-CN', count: 1 },
  ])
  expect(counts.product?.map(({ count }) => count)).toEqual([4, 2, 1, 1])
  const one = await engine.search('', { filters: { product: ['Lantern Server'], language: ['en'] }, limit: 1 })
  expect(one.hits.map(({ slug }) => slug)).toEqual(['tampered-file'])
})

test('without words and filters there is everything to choose from, and nothing is listed', async () => {
  const { hits, total, counts } = await engine.search('')
  expect([hits, total]).toEqual([[], 0])
  expect(counts.language).toEqual([
    { value: 'zh-CN', count: 5 },
    { value: 'en', count: 3 },
  ])
})

test('a hit says why, and marks it in text that can do nothing', async () => {
  const [hit] = (await engine.search('0xC00D4E21')).hits
  expect(hit?.reason).toEqual({ kind: 'token', words: ['0xC00D4E21'] })
  expect(hit?.excerptHtml).toContain('<mark>0xC00D4E21</mark>')
  expect(hit?.excerptHtml).toContain('&lt;script&gt;')
  expect((await engine.search('无法登录')).hits[0]?.titleHtml).toBe('<mark>无法登录</mark>系统')
  expect((await engine.search('pirnter')).hits[0]?.reason).toEqual({ kind: 'spelling', words: ['Printer'] })
  expect((await engine.search('无法登录')).hits[0]?.reason).toEqual({ kind: 'title', words: ['无法登录'] })
})

test('what stands in no text that is shown is told all the same', async () => {
  const [hit] = (await engine.search('CAS-41007-QWERT')).hits
  expect(hit?.reason).toEqual({ kind: 'mention', words: ['CAS-41007-QWERT'] })
  expect((await engine.search('wfdl')).hits[0]?.reason).toEqual({ kind: 'title', words: ['wfdl'] })
})

test('where nothing is found, what comes near is offered', async () => {
  const { hits, nearestTokens, nearestTitles } = await engine.search('0xC00D4E27')
  expect(hits).toEqual([])
  expect(nearestTokens).toContain('0xc00d4e21')
  expect(nearestTitles.map(({ slug }) => slug)).toContain('sync-conflict')
})

test.each(['', '   ', '的', '%%%', '<>'])('%j finds nothing and breaks nothing', async (query) => {
  expect((await engine.search(query)).hits).toEqual([])
})

test('a query in an address is short enough for any server, and unchanged where it is short anyway', () => {
  expect(encodeURIComponent(condenseQuery('超时'.repeat(20_000))).length).toBeLessThan(8000)
  expect(encodeURIComponent(condenseQuery(noisyLog)).length).toBeLessThan(2000)
  expect(condenseQuery('printer prints 0xC00D4E21 无法登录')).toBe('printer prints 0xC00D4E21 无法登录')
})

test('a search that failed is tried again with the next query', async () => {
  let isBroken = true
  const search = openSearch(async (path) => (isBroken ? Promise.reject(new Error('offline')) : load(path)))
  await expect(search.search('7034')).rejects.toThrow('offline')
  isBroken = false
  expect((await search.search('7034')).hits[0]?.slug).toBe('service-stops')
})
