import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { array, assert, dictionary, integer, property, string, uniqueArray } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeRuns } from './merge-runs.ts'
import { packPosting, writeRun } from './term-run.ts'

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'casebook-runs-'))
})
afterAll(() => rmSync(home, { recursive: true }))

const frequency = integer({ min: 1, max: 255 })
/** For each article of a run how often it holds which term. */
const term = string({ unit: 'grapheme', minLength: 1, maxLength: 3 }).filter((text) => !text.includes('\u0000'))
const run = uniqueArray(dictionary(term, frequency), { maxLength: 6 })

test('runs that were written and merged hold every posting, terms and articles in order', () => {
  assert(
    property(array(run, { maxLength: 20 }), (runs) => {
      let next = runs.flat().length
      const numbered = runs.map((articles) => ({ articles, numbers: articles.map(() => (next -= 1)) }))
      const places = numbered.map(({ articles, numbers }, at) => ({ place: written(articles, at), numbers }))
      const expected = numbered.flatMap(({ articles, numbers }) =>
        articles.flatMap((held, at) =>
          Object.entries(held).map(([key, times]) => [key, numbers[at] ?? 0, times] as const),
        ),
      )
      const merged = [...mergeRuns(places, runs.flat().length)].flatMap(([key, { articles, weights }]) =>
        Array.from(articles, (article, at) => [key, article, weights[at] ?? 0] as const),
      )
      expect(merged).toEqual(
        expected.toSorted(([left, first], [right, second]) =>
          left === right ? first - second : left < right ? -1 : 1,
        ),
      )
    }),
    { numRuns: 60, seed: 1 },
  )
})

function written(articles: readonly Readonly<Record<string, number>>[], at: number) {
  const terms = [...new Set(articles.flatMap((held) => Object.keys(held)))].sort()
  const bytes = writeRun(
    terms.map((key) => ({
      term: key,
      postings: articles.flatMap((held, article) =>
        Object.hasOwn(held, key) ? [packPosting(article, held[key] ?? 0)] : [],
      ),
    })),
  )
  const path = join(home, String(at))
  writeFileSync(path, bytes)
  return { path, start: 0, end: bytes.length }
}
