import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { gunzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import { readShard } from '../../model/term-shard.ts'
import { article as makeArticle } from '../fixtures/knowledge-base.ts'
import type { KeyedIndex } from './index-folder.ts'
import { writeSearchIndex } from './write-search-index.ts'

let home = ''
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-index-'))
})
afterAll(() => rm(home, { recursive: true }))

const words = ['lantern', 'kettle', 'harbour', 'violin', 'meadow', 'granite', 'compass']

/** Forty articles of a few words each, in which only the number tells them apart. */
const articles: readonly Article[] = Array.from({ length: 40 }, (_, number) =>
  makeArticle(
    `article-${number}`,
    { title: `${words[number % 7]} ${number}` },
    `## Symptom\n\nThe ${words[number % 5]} stops with code 0xA0B0C${String(number).padStart(3, '0')} 无法启动.`,
  ),
)

async function build(name: string, list: readonly Article[], memory?: string): Promise<string> {
  const folder = join(home, name)
  await writeSearchIndex({
    articles: list,
    audience: 'internal',
    folder,
    partSize: 8,
    onArticle: () => undefined,
    ...(memory === undefined ? {} : { memory: join(home, memory) }),
  })
  return folder
}

/** Path and checksum of every file. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, string>()
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    files.set(
      relative(folder, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    )
  }
  return files
}

describe('the same articles give the same bytes', () => {
  test('from nothing, from memory, from a damaged memory, from none that can be written, and after other articles', async () => {
    const whole = await filesOf(await build('whole', articles))
    const others = [
      ...articles.slice(1),
      makeArticle('article-0', { title: 'another' }, '## Symptom\n\nSomething else.'),
    ]
    await build('others', others, 'memory')
    expect(await filesOf(await build('remembered', articles, 'memory'))).toEqual(whole)
    for (const [at, name] of (await readdir(join(home, 'memory'))).entries()) {
      const path = join(home, 'memory', name)
      const bytes = await readFile(path)
      await writeFile(path, at % 2 === 0 ? bytes.subarray(0, bytes.length / 2) : bytes.fill(7, 400, 420))
    }
    expect(await filesOf(await build('mended', articles, 'memory'))).toEqual(whole)
    await writeFile(join(home, 'no-folder'), 'a file in the way')
    expect(await filesOf(await build('forced', articles, 'no-folder'))).toEqual(whole)
  }, 60_000)

  test('in whatever order the parts were made', async () => {
    const reversed = await filesOf(await build('reversed', articles.toReversed()))
    await build('forwards', articles, 'order')
    expect(await filesOf(await build('backwards', articles.toReversed(), 'order'))).toEqual(reversed)
  }, 60_000)
})

/** Articles that are known by a hash, and say when they are looked through. */
function watched(list: readonly Article[], seen: string[]) {
  return list.map(({ slug, frontMatter, body }) => ({
    slug,
    frontMatter,
    hash: `${frontMatter.title} as it is`,
    get body() {
      seen.push(slug)
      return body
    },
  }))
}

describe('of an article that changed', () => {
  const changed = articles.with(3, makeArticle('article-3', { title: 'changed' }, '## Symptom\n\nChanged.'))

  test('only its part is made again, and no other article of the part is looked through', async () => {
    await build('before', watched(articles, []), 'kept')
    const before = await filesOf(join(home, 'kept'))
    const seen: string[] = []
    const after = await filesOf(await build('after', watched(changed, seen), 'kept'))
    expect(seen).toEqual(['article-3'])
    expect(after).toEqual(await filesOf(await build('anew', watched(changed, []))))
    const kept = [...(await filesOf(join(home, 'kept'))).keys()]
    expect(kept).toHaveLength(before.size)
    expect(kept.filter((name) => !before.has(name)).map((name) => name.replace(/^.*\./u, ''))).toEqual([
      'files',
      'part',
    ])
  }, 60_000)

  test.each(['part', 'files'])(
    'the index is right although the .%s of what was remembered is damaged',
    async (ending) => {
      const memory = `damaged-${ending}`
      await build('earlier', watched(articles, []), memory)
      for (const name of (await readdir(join(home, memory))).filter((one) => one.endsWith(ending))) {
        await writeFile(join(home, memory, name), (await readFile(join(home, memory, name))).fill(1, 40))
      }
      const mended = await filesOf(await build(`mended-${ending}`, watched(changed, []), memory))
      expect(mended).toEqual(await filesOf(await build(`fresh-${ending}`, watched(changed, []))))
    },
    60_000,
  )

  test.each([
    ['another program', false],
    ['this one', true],
  ])(
    'files of an index that %s left standing are left alone, and those that go are gone',
    async (_, isOwn) => {
      const folder = join(home, `standing-${isOwn}`)
      const write = (list: readonly Article[], standing: KeyedIndex | null) =>
        writeSearchIndex({
          articles: watched(list, []),
          audience: 'internal',
          folder,
          partSize: 8,
          standing,
          isOwn,
          ...(isOwn && { memory: join(home, 'of-standing') }),
          onArticle() {},
        })
      const first = await write(articles, null)
      const second = await write(changed, first)
      expect(second.written.filter(isDocument)).toHaveLength(1)
      const third = await write(articles.slice(1), second)
      expect(third.removed.filter(isDocument)).toHaveLength(1)
      // Those that stood behind it.
      expect(third.written.filter(isDocument).length).toBeLessThan(articles.length / 4)
      expect(await filesOf(folder)).toEqual(
        await filesOf(await build(`unaided-${isOwn}`, watched(articles.slice(1), []))),
      )
      expect(new Set((await filesOf(folder)).keys())).toEqual(new Set(third.keys.keys()))
    },
    60_000,
  )
})

// Example: `0123456789ab/articles/17.bin`
const documentPath = /^[0-9a-f]+\/articles\/\d+\.bin$/u

function isDocument(path: string): boolean {
  return documentPath.test(path)
}

test('a withdrawn article is gone from every file, those of the memory too', async () => {
  const secret = makeArticle('withdrawn', { title: 'Zanzibarium 0xDEADC0DE' }, '## Symptom\n\nQuizzaciously 呜呼噫嘻.')
  const traces = ['zanzibarium', '0xdeadc0de', 'quizzaci', '呜呼', 'withdrawn']
  await build('with', [...articles, secret], 'forgetful')
  expect(await tracesIn([join(home, 'with'), join(home, 'forgetful')], traces)).toEqual(traces)
  await build('without', articles, 'forgetful')
  expect(await tracesIn([join(home, 'without'), join(home, 'forgetful')], traces)).toEqual([])
}, 60_000)

/** Which of the words stand in any file of the folders, packed or not, or in its name. */
async function tracesIn(folders: readonly string[], traces: readonly string[]): Promise<readonly string[]> {
  let all = ''
  for (const folder of folders) {
    for (const path of (await filesOf(folder)).keys()) {
      all += `${path}\n${textOf(path, await readFile(join(folder, path)))}\n`
    }
  }
  const text = all.toLowerCase()
  return traces.filter((trace) => text.includes(trace))
}

function textOf(path: string, bytes: Uint8Array): string {
  if (path.includes('terms')) {
    return readShard(bytes)
      .map(({ term }) => term)
      .join('\n')
  }
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  return new TextDecoder().decode(isPacked ? gunzipSync(bytes) : bytes).replaceAll('\u200b', '')
}
