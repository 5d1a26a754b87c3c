/** `serve --watch` as a user sees it: an article is written, both sites follow, pages that are open show it. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { launchBrowser } from '../../site/test-browser.ts'

const start = fileURLToPath(new URL('../start.mjs', import.meta.url))
const slug = 'scanner-saves-blank-pages'
let home = ''
let content = ''
let child: ChildProcess
let output = ''
let port = 0

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-watch-'))
  content = join(home, 'content')
  await mkdir(join(content, 'articles'), { recursive: true })
  await writeFile(
    join(content, 'articles', `${slug}.md`),
    `---
title: "The scanner of floor two saves blank pages"
summary: "Pages come out blank from the feeder."
language: en
state: validated
audience: public
products: ["Halden Scan"]
environment: []
identifiers: []
causeType: hardware
outcome: fixed
cases: []
updated: 2031-03-02
---

## Symptom

Pages come out blank from the feeder.

## Resolution

Clean the glass strip behind the cover.
`,
  )
  port = await freePort()
  child = spawn(process.execPath, [
    start,
    'serve',
    '--watch',
    '--quiet',
    '--content',
    content,
    '--out',
    join(home, 'dist'),
    '--port',
    String(port),
  ])
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  await said(/^Watching /mu)
}, 180_000)

afterAll(async () => {
  child.kill()
  await rm(home, { recursive: true, force: true })
})

/** Two ports in a row that nobody listens on now: the second site gets the next one. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

function said(words: RegExp): Promise<void> {
  return vi.waitFor(() => expect(output).toMatch(words), { timeout: 150_000, interval: 50 })
}

const siteOf = (audience: 'internal' | 'public') => `http://127.0.0.1:${port + (audience === 'internal' ? 0 : 1)}`

async function pageOf(audience: 'internal' | 'public'): Promise<string> {
  return (await fetch(`${siteOf(audience)}/articles/${slug}/`)).text()
}

test('an edit is on both sites, and a page that is open loads again', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const [watching] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/changes')),
    page.goto(`${siteOf('public')}/articles/${slug}/`),
  ])
  expect(watching.headers()['content-type']).toBe('text/event-stream')
  output = ''
  await appendFile(join(content, 'articles', `${slug}.md`), '\nThen scan the white test sheet.\n')
  await page.getByText('Then scan the white test sheet.').first().waitFor({ timeout: 60_000 })
  await browser.close()
  await said(/internal: 1 article; .*public: 1 article \(\d+\.\d s\)/u)
  expect(await pageOf('internal')).toContain('Then scan the white test sheet.')
}, 180_000)

test('what cannot be used is said, and the sites stay until it is put right', async () => {
  output = ''
  await writeFile(join(content, 'casebook.yaml'), 'colour: blue\n')
  await said(/casebook\.yaml/u)
  expect(await pageOf('public')).toContain('white test sheet')
  output = ''
  await rm(join(content, 'casebook.yaml'))
  await appendFile(join(content, 'articles', `${slug}.md`), '\nIt saves full pages now.\n')
  await said(/public: 1 article/u)
  expect(await pageOf('public')).toContain('It saves full pages now.')
}, 180_000)

test('a second one on the same ports ends, and watches nothing', async () => {
  const again = spawn(process.execPath, [
    start,
    'serve',
    '--watch',
    '--quiet',
    '--content',
    content,
    '--out',
    join(home, 'again'),
    '--port',
    String(port),
  ])
  const status = await new Promise((resolve) => again.once('exit', resolve))
  expect(status).toBe(2)
}, 60_000)
