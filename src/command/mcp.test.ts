/** `mcp`, asked by the SDK's own client over both transports. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { request as httpRequest } from 'node:http'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { runCommand } from './run-command.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const start = fileURLToPath(new URL('start.mjs', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'casebook-mcp-test-'))

const articles = [
  {
    slug: 'export-stops',
    title: 'Quill Desk export stops with 0x8004E00F',
    state: 'validated',
    audience: 'public',
    product: 'Quill Desk',
    updated: '2031-05-05',
    analysis: 'The handles ran out.',
  },
  {
    slug: 'export-slow',
    title: 'Quill Desk export is slow',
    state: 'not-validated',
    audience: 'internal',
    product: 'Quill Desk',
    updated: '2031-06-01',
    analysis: 'The disk was full.',
  },
  {
    slug: 'public-unseen',
    title: 'Tidewater export fails',
    state: 'not-validated',
    audience: 'public',
    product: 'Tidewater',
    updated: '2031-04-01',
    analysis: 'Unknown.',
  },
  {
    slug: 'leaky',
    title: 'Quill Desk export writes to a share',
    state: 'validated',
    audience: 'public',
    product: 'Quill Desk',
    updated: '2031-07-01',
    analysis: 'Ask orla.quennell@customer.example for it.',
  },
]

beforeAll(() => {
  mkdirSync(join(home, 'articles'))
  for (const article of articles) write(article)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

function write({ slug, title, state, audience, product, updated, analysis }: (typeof articles)[number]): void {
  const frontMatter = `title: ${title}\nsummary: ${title}.\nlanguage: en\nstate: ${state}\naudience: ${audience}\nproducts: [${product}]\nenvironment: []\nidentifiers: []\ncauseType: defect\noutcome: fixed\ncases: [TKT-7421-A]\nupdated: ${updated}`
  const body = `## Symptom\n\nThe export stops.[^m1]\n\n## Analysis\n\n${analysis}[^m1]\n\n## Resolution\n\nInstall the update, see [the other](export-slow.md).[^m1]\n\n[^m1]: TKT-7421-A · 2031-05-05 · agent · “The export stops.”\n`
  writeFileSync(join(home, 'articles', `${slug}.md`), `---\n${frontMatter}\n---\n\n${body}`)
}

async function withClient<T>(audience: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ name: 'test', version: '1' })
  const args = [start, 'mcp', '--content', home, '--audience', audience]
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }))
  try {
    return await run(client)
  } finally {
    await client.close()
  }
}

const list = z.object({ articles: z.array(z.object({ slug: z.string() }).loose()) })

async function slugsFrom(client: Client, name: string, args: Record<string, unknown>): Promise<readonly string[]> {
  const { structuredContent } = await client.callTool({ name, arguments: args })
  return list.parse(structuredContent).articles.map(({ slug }) => slug)
}

describe('over standard input and output', () => {
  it('has three tools, and all of them only read', async () => {
    const { tools } = await withClient('internal', (client) => client.listTools())
    expect(tools.map(({ name }) => name).toSorted()).toEqual(['list_changes', 'read_article', 'search'])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
  })

  it('finds by words and codes, filters, reads, lists what changed', async () => {
    await withClient('internal', async (client) => {
      expect((await slugsFrom(client, 'search', { query: '0x8004E00F' }))[0]).toBe('export-stops')
      expect(await slugsFrom(client, 'search', { query: 'export', filters: { product: ['Tidewater'] } })).toEqual([
        'public-unseen',
      ])
      expect(await slugsFrom(client, 'search', { query: 'export', limit: 1 })).toHaveLength(1)
      expect(await slugsFrom(client, 'list_changes', {})).toEqual(['export-slow', 'export-stops', 'public-unseen'])
      expect(await slugsFrom(client, 'list_changes', { since: '2031-05-05' })).toEqual(['export-slow', 'export-stops'])
      const read = await client.callTool({ name: 'read_article', arguments: { slug: 'export-slow' } })
      expect(read.structuredContent).toMatchObject({
        slug: 'export-slow',
        cases: ['TKT-7421-A'],
        updated: '2031-06-01',
      })
      expect(JSON.stringify(read.content)).toContain('The disk was full')
      expect(JSON.stringify(read.content)).toContain('[^m1]: TKT-7421-A')
    })
  })

  it('shows the public what a person has approved for it, and nothing of what is internal', async () => {
    await withClient('public', async (client) => {
      expect(await slugsFrom(client, 'list_changes', {})).toEqual(['export-stops'])
      expect(await slugsFrom(client, 'search', { query: 'export', limit: 50 })).toEqual(['export-stops'])
      const read = await client.callTool({ name: 'read_article', arguments: { slug: 'export-stops' } })
      const text = JSON.stringify(read)
      expect(text).toContain('The export stops.')
      for (const internal of ['TKT-7421', '[^m1]', 'handles', 'export-slow', 'agent ·'])
        expect(text).not.toContain(internal)
      const other = await client.callTool({ name: 'read_article', arguments: { slug: 'export-slow' } })
      expect(other.isError).toBe(true)
      expect(JSON.stringify(other)).not.toContain('disk')
    })
  })

  it.each(['../../etc/passwd', 'articles/export-stops', 'constructor', ''])('has no article at %j', async (slug) => {
    await withClient('internal', async (client) => {
      const read = await client.callTool({ name: 'read_article', arguments: { slug } })
      expect(read.isError).toBe(true)
    })
  })

  it('says what does not fit', async () => {
    await withClient('internal', async (client) => {
      const asked = [{ query: '' }, { query: 'x', limit: 0 }, { query: 'x', filters: { colour: ['red'] } }]
      for (const args of asked) expect((await client.callTool({ name: 'search', arguments: args })).isError).toBe(true)
    })
  })

  it('sees articles that are approved while it runs', async () => {
    const [first] = articles
    if (first === undefined) throw new Error('There are no articles.')
    await withClient('public', async (client) => {
      write({ ...first, slug: 'newly-approved', updated: '2031-08-01' })
      try {
        expect(await slugsFrom(client, 'list_changes', { limit: 1 })).toEqual(['newly-approved'])
      } finally {
        rmSync(join(home, 'articles', 'newly-approved.md'))
      }
    })
  })

  it('changes no file', async () => {
    const before = readFileSync(join(home, 'articles', 'export-stops.md'), 'utf8')
    await withClient('internal', (client) => slugsFrom(client, 'search', { query: 'export' }))
    expect(readFileSync(join(home, 'articles', 'export-stops.md'), 'utf8')).toBe(before)
  })
})

describe('over streamable HTTP', () => {
  let child: ChildProcess | null = null
  let url = new URL('http://127.0.0.1:1/mcp')

  beforeAll(async () => {
    const started = spawn(process.execPath, [start, 'mcp', '--content', home, '--audience', 'public', '--http', '0'])
    child = started
    url = await new Promise<URL>((resolve, reject) => {
      let said = ''
      started.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
        const address = /http:\/\/\S+\/mcp/u.exec(said)?.[0]
        if (address !== undefined) resolve(new URL(address))
      })
      started.on('exit', () => reject(new Error(said)))
    })
  })

  afterAll(() => child?.kill('SIGTERM'))

  it('listens on this machine alone', () => {
    expect(url.hostname).toBe('127.0.0.1')
  })

  it('answers several clients', async () => {
    const clients = [1, 2, 3].map((number) => new Client({ name: `test-${number}`, version: '1' }))
    for (const client of clients) await client.connect(new StreamableHTTPClientTransport(url))
    const found = await Promise.all(clients.map((client) => slugsFrom(client, 'search', { query: 'export stops' })))
    expect(found).toEqual([['export-stops'], ['export-stops'], ['export-stops']])
    for (const client of clients) await client.close()
  })

  it.each<readonly [number, string, string, Readonly<Record<string, string>>]>([
    [403, 'POST', '/mcp', { host: 'casebook.attacker.example' }],
    [403, 'POST', '/mcp', { origin: 'https://attacker.example' }],
    [403, 'POST', '/mcp', { origin: 'null' }],
    [404, 'POST', '/', {}],
    [405, 'GET', '/mcp', {}],
  ])('refuses with %i: %s %s %j', async (status, method, path, headers) => {
    const answered = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest({ host: url.hostname, port: url.port, method, path, headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.on('error', reject)
      request.end()
    })
    expect(answered).toBe(status)
  })
})

it('says that there are no articles', async () => {
  mkdirSync(join(home, 'empty'))
  const result = await runCommand(['mcp', '--content', join(home, 'empty')])
  expect(result.status).toBe(2)
  expect(result.stderr).toContain('There are no articles')
})
