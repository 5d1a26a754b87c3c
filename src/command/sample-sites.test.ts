/** The sample cases, all the way: what is checked in is what comes out, and the sites made of it work in a browser. */
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, serveFolder } from '../site/test-browser.ts'
import type { ServedFolder } from '../site/test-browser.ts'
import { loadAllArticles } from './content/load-articles.ts'
import type { ArticleFile } from './content/load-articles.ts'
import { runCommandHere } from './run-command-here.ts'
import { runCommand } from './run-command.ts'

const content = fileURLToPath(new URL('../../content/', import.meta.url))
const office = 'CAS-51836-Q4T7M2'
const codeMeter = 'CAS-53104-W9P2L6'

let home = ''
let articles: readonly ArticleFile[] = []
let browser: Browser
const sites = new Map<string, ServedFolder>()
const pages = new Map<string, Page>()

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-samples-'))
  articles = (await loadAllArticles(content)).articles
  const built = await runCommand(['build', '--content', content, '--out', home, '--quiet'])
  if (built.stderr !== '') throw new Error(built.stderr)
  for (const audience of ['internal', 'public']) sites.set(audience, await serveFolder(join(home, audience)))
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser.close()
  for (const site of sites.values()) site.close()
  await rm(home, { recursive: true, force: true })
})

test('generating from the sample cases again changes nothing', async () => {
  const copy = join(home, 'copy')
  await cp(content, copy, { recursive: true })
  const { stdout, status } = await runCommandHere(['generate', '--content', copy, '--json'])
  expect(JSON.parse(stdout)).toMatchObject({ created: [], updated: [], written: 0 })
  expect(status).toBe(0)
}, 240_000)

test('every sample case has its article, and at least five are public', () => {
  expect(articles.length).toBeGreaterThanOrEqual(15)
  expect(publicArticles().length).toBeGreaterThanOrEqual(5)
})

describe.each(['zh-CN', 'en-US'])('searching, with the interface for %s', (locale) => {
  test.each([
    ['无法登录', office],
    ['微软账号', office],
    ['服务意外停止', codeMeter],
    ['7034', codeMeter],
    ['16.0.12527', office],
    ['codemeter.exe', codeMeter],
    [codeMeter, codeMeter],
    [office, office],
    ['the first ten digits of a hash', codeMeter],
  ])(
    '%s finds its article first',
    async (asked, caseNumber) => {
      const query = asked.startsWith('the first') ? firstHashOf(caseNumber).slice(0, 10) : asked
      expect(await firstResult('internal', query, locale)).toBe(articleOf(caseNumber).article.slug)
    },
    30_000,
  )
})

test('what is public is found on the public site by its title', async () => {
  for (const { article } of publicArticles()) {
    expect(await firstResult('public', article.frontMatter.title, 'zh-CN')).toBe(article.slug)
  }
}, 60_000)

test('no file of the public site holds anything of an internal article', async () => {
  const texts = await textsBelow(join(home, 'public'))
  const internal = articles.filter(({ article }) => !isPublic(article.frontMatter))
  const words = internal.flatMap(({ article }) => [article.slug, article.frontMatter.title])
  const numbers = articles.flatMap(({ article }) => article.frontMatter.cases)
  expect(texts.length, 'files').toBeGreaterThan(0)
  expect(words.length, 'internal articles').toBeGreaterThan(0)
  for (const word of [...words, ...numbers]) {
    expect(texts.filter(([, text]) => text.includes(word)).map(([file]) => `${word}: ${file}`)).toEqual([])
  }
})

function publicArticles(): readonly ArticleFile[] {
  return articles.filter(({ article }) => isPublic(article.frontMatter))
}

function isPublic({ state, audience }: ArticleFile['article']['frontMatter']): boolean {
  return state === 'validated' && audience === 'public'
}

function articleOf(caseNumber: string): ArticleFile {
  const found = articles.find(({ article }) => article.frontMatter.cases.includes(caseNumber))
  if (found === undefined) throw new Error(`No article names ${caseNumber}.`)
  return found
}

function firstHashOf(caseNumber: string): string {
  const hash = articleOf(caseNumber).article.frontMatter.identifiers.find((token) => /^[0-9A-F]{64}$/iu.test(token))
  if (hash === undefined) throw new Error(`The article of ${caseNumber} names no hash.`)
  return hash
}

async function firstResult(audience: string, query: string, locale: string): Promise<string | undefined> {
  const page = await pageOf(locale)
  await page.goto(`${sites.get(audience)?.address}/search/?q=${encodeURIComponent(query)}`)
  const results = page.locator('[data-results]')
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-results]')?.getAttribute('data-query') === wanted,
    query,
  )
  const address = await results.locator('a[href*="/articles/"]').first().getAttribute('href', { timeout: 5000 })
  return /\/articles\/([^/]+)\//u.exec(address ?? '')?.[1]
}

/** A reader's page, the same one for all that is asked in a language. */
async function pageOf(locale: string): Promise<Page> {
  const known = pages.get(locale)
  if (known !== undefined) return known
  const context = await browser.newContext({ locale })
  const page = await context.newPage()
  pages.set(locale, page)
  return page
}

/** Every file as text, packed ones unpacked. */
async function textsBelow(folder: string): Promise<readonly (readonly [string, string])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name)
        const bytes = await readFile(file)
        const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
        return [file, (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')] as const
      }),
  )
}
