import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeSearchIndex } from '../../publish/search-index/write-search-index.ts'
import { openSearch } from './engine.ts'
import { helpDeskArticle } from './fixtures/help-desk.ts'

let folder = ''

/** Every article says that the pump stops; so many do that the word has a file of its own. */
const articles = Array.from({ length: 600 }, (_, number) =>
  helpDeskArticle(
    `pump-${number}`,
    'Lantern',
    { title: `Pump ${number}` },
    `## Symptom\n\nThe pump stops with 0xD00F${1000 + number}.`,
  ),
)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-rounds-'))
  await writeSearchIndex({ articles, audience: 'public', folder, withPhrases: false, onArticle: () => undefined })
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

test('the first query waits three times: for the manifest, for all it has to know of its terms, for the articles', async () => {
  const rounds: string[][] = []
  const progress: { waiting: (() => void)[]; isDone: boolean } = { waiting: [], isDone: false }
  const { search } = openSearch(async (path) => {
    rounds.at(-1)?.push(path.replaceAll(besidesKind, ''))
    const bytes = new Uint8Array(await readFile(join(folder, path)))
    return new Promise((resolve) => progress.waiting.push(() => resolve(bytes)))
  })
  rounds.push([])
  const searching = search('the pump stops with 0xD00F1234').finally(() => {
    progress.isDone = true
  })
  while (!progress.isDone) {
    await quiet(() => progress.waiting.length === rounds.at(-1)?.length)
    const arrived = progress.waiting
    progress.waiting = []
    rounds.push([])
    for (const arrive of arrived) arrive()
    await quiet(() => progress.isDone || progress.waiting.length > 0)
  }
  expect((await searching).hits[0]?.slug).toBe('pump-234')
  expect(rounds.filter((round) => round.length > 0).map((round) => [...new Set(round)].sort())).toEqual([
    ['manifest'],
    ['facets', 'frequent', 'terms'],
    ['articles'],
  ])
})

// Example: `0123456789ab/` and `/17.bin` of `0123456789ab/terms/17.bin`
const besidesKind = /^[0-9a-f]+\/|\/?\d*\.bin$/gu

/** Resolves when nothing has gone on for some turns and `isSo`. */
async function quiet(isSo: () => boolean): Promise<void> {
  for (let calm = 0; calm < 20; calm = isSo() ? calm + 1 : 0) await new Promise((resolve) => setTimeout(resolve, 1))
}
