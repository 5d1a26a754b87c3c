/** Vectors over real HTTP: asked once for each text, of what may be sent, and done without where they cannot be had. */
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { Article } from '../../model/article.ts'
import { settingsSchema } from '../../model/settings.ts'
import { parseArticle } from '../../write/text/parse-article.ts'
import { openEmbedder } from './embedder.ts'
import { openNearest } from './nearest-articles.ts'
import type { Embedder, Subject } from './embedder.ts'

let cache = ''
let server: Server
let asked: string[][] = []
let status = 200

beforeEach(async () => {
  cache = mkdtempSync(join(tmpdir(), 'casebook-vectors-'))
  asked = []
  status = 200
  server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      const { input } = z.object({ input: z.array(z.string()) }).parse(JSON.parse(body))
      asked.push(input)
      const data = input.map((text, index) => ({ index, embedding: [text.length, 1] }))
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data, usage: { prompt_tokens: 1 } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  server.close()
  rmSync(cache, { recursive: true, force: true })
})

async function open(drafter: Readonly<Record<string, unknown>> = {}): Promise<Embedder> {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const settings = settingsSchema.parse({
    drafter: { baseUrl: `http://127.0.0.1:${port}/v1`, embeddingModel: 'vectors', ...drafter },
  })
  const embedder = await openEmbedder(settings, { cache, settingsFile: 'casebook.yaml' })
  if (embedder === null || 'problem' in embedder) throw new Error('It could not be opened.')
  return embedder
}

function subject(caseId: string, symptom: string): Subject {
  const text = `---\ntitle: Export stops\nsummary: Export stops.\nlanguage: en\nstate: validated\naudience: internal\nproducts: []\nenvironment: []\nidentifiers: []\ncauseType: defect\noutcome: fixed\ncases: [${caseId}]\n---\n\n## Symptom\n\n${symptom}\n`
  const parsed = parseArticle('a', text, 'a.md')
  if (!('article' in parsed)) throw new Error('The article is not one.')
  return { caseId, article: parsed.article }
}

function articleOf(slug: string, product: string): Article {
  const { frontMatter, body } = subject('A-1', 'It stops.').article
  return { slug, frontMatter: { ...frontMatter, products: [product] }, body }
}

it('asks for each text once, over all runs', async () => {
  const subjects = [subject('A-1', 'It stops.'), subject('A-2', 'It is slow.')]
  const vectors = await (await open()).embed(subjects)
  expect([...vectors.keys()]).toEqual(['A-1', 'A-2'])
  expect(Math.hypot(...(vectors.get('A-1') ?? []))).toBeCloseTo(1)
  const again = await (await open()).embed([...subjects, subject('A-3', 'It is gone.')])
  expect(asked.map((texts) => texts.length)).toEqual([2, 1])
  expect(again.get('A-1')).toEqual(vectors.get('A-1'))
})

it('sends no text that holds what may not be published', async () => {
  const vectors = await (
    await open()
  ).embed([subject('A-1', 'Ask orla.quennell@customer.example.'), subject('A-2', 'It stops.')])
  expect([...vectors.keys()]).toEqual(['A-2'])
  expect(JSON.stringify(asked)).not.toContain('orla')
})

it('does without, and says so, where the model does not answer', async () => {
  status = 401
  const embedder = await open()
  expect((await embedder.embed([subject('A-1', 'It stops.')])).size).toBe(0)
  expect(embedder.findings()).toMatchObject([{ rule: 'link/no-vectors', severity: 'warning' }])
})

it('is not there unless a model is named, and not for a host that is not allowed', async () => {
  const place = { cache, settingsFile: 'casebook.yaml' }
  expect(await openEmbedder(settingsSchema.parse({}), place)).toBeNull()
  const far = settingsSchema.parse({ drafter: { baseUrl: 'https://models.example/v1', embeddingModel: 'vectors' } })
  expect(await openEmbedder(far, place)).toMatchObject({ problem: expect.stringContaining('another machine') })
})

it('knows which articles of a product mean about the same', async () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const settings = settingsSchema.parse({
    drafter: { baseUrl: `http://127.0.0.1:${port}/v1`, embeddingModel: 'vectors' },
  })
  const articles = [articleOf('a', 'Quill'), articleOf('b', 'Quill'), articleOf('c', 'Tidewater')]
  const { nearest, findings } = await openNearest(() => articles, settings, cache)
  expect(findings).toEqual([])
  expect(nearest('a')).toEqual(['b'])
  expect(nearest('c')).toEqual([])
  const without = await openNearest(() => [], settingsSchema.parse({}), cache)
  expect(without.nearest('a')).toEqual([])
})
