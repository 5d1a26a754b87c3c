/** Terms that are renewed are, to the byte, those that are made of all articles. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { array, assert, constantFrom, dictionary, integer, option, property, record } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MergedTerm } from './merge-runs.ts'
import { isSameShard, renewTerms } from './renew-terms.ts'
import type { RenewedTerms, StandingTerms } from './renew-terms.ts'
import { cutShards, packTerm } from './term-shards.ts'
import { postingWeigher } from './weigh-postings.ts'

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'casebook-renewed-'))
})
afterAll(() => rmSync(home, { recursive: true }))

/** By what it is known by: its number, and how often it holds which term. */
type Articles = ReadonlyMap<string, { readonly number: number; readonly terms: Readonly<Record<string, number>> }>

const end = 200
const sizes = { shard: 40, inline: 24, postings: 30 }

function lengthsOf(articles: Articles): ReadonlyMap<number, number> {
  return new Map([...articles.values()].map(({ number, terms: held }) => [number, lengthOf(held)]))
}

function lengthOf(held: Readonly<Record<string, number>>): number {
  return Object.values(held).reduce((sum, frequency) => sum + frequency, 0)
}

function* mergedTerms(articles: Articles): Generator<MergedTerm> {
  const weigh = postingWeigher(lengthsOf(articles), end)
  const ascending = [...articles.values()].sort((left, right) => left.number - right.number)
  for (const term of [...new Set(ascending.flatMap(({ terms }) => Object.keys(terms)))].sort()) {
    const holding = ascending.filter(({ terms }) => Object.hasOwn(terms, term))
    const frequencies = Uint8Array.from(holding, ({ terms }) => terms[term] ?? 0)
    yield [term, weigh({ articles: Uint32Array.from(holding, ({ number }) => number), weights: frequencies })]
  }
}

type Files = Map<string, Uint8Array>

function cut({ terms, shards }: RenewedTerms, standing: Files = new Map()) {
  const files: Files = new Map()
  let shardsKept = 0
  const keep = (path: string) => files.set(path, standing.get(path) ?? new Uint8Array())
  const made = cutShards(
    terms,
    {
      keepShard: (number, entries) => {
        const isSame = isSameShard(shards[number], entries)
        if (isSame) keep(`terms/${number}.bin`)
        shardsKept += Number(isSame)
        return isSame
      },
      writeShard: (number, bytes) => files.set(`terms/${number}.bin`, bytes),
      writeFrequent: (number, bytes) => files.set(`frequent/${number}.bin`, bytes),
      keepFrequent: (number) => void keep(`frequent/${number}.bin`),
    },
    sizes,
  )
  return { made, files, shardsKept }
}

function cutAll(articles: Articles) {
  const terms = Array.from(mergedTerms(articles), ([term, postings]) => packTerm(term, postings, sizes))
  const { made, files } = cut({ terms, shards: [] })
  return { made, files }
}

let runs = 0
function leaveStanding(articles: Articles): { readonly standing: StandingTerms; readonly files: Files } {
  runs += 1
  const folder = join(home, String(runs))
  const { made, files } = cutAll(articles)
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  const manifest = {
    build: '',
    articles: articles.size,
    end,
    articlesWithPairs: 0,
    spelling: [],
    simplified: '',
    ...made,
  }
  return { standing: { manifest, folder, numbers: numbersOf(articles) }, files }
}

function numbersOf(articles: Articles): ReadonlyMap<string, number> {
  return new Map([...articles].map(([name, { number }]) => [name, number]))
}

/** What `renewTerms` makes of an index, and how many terms it had to ask all articles for. */
function renewed(before: Articles, now: Articles) {
  const { standing, files } = leaveStanding(before)
  let asked = 0
  const terms = renewTerms({
    standing,
    numbers: numbersOf(now),
    lengths: lengthsOf(now),
    end,
    sizes,
    termsOf: (names) =>
      new Map(
        [...before, ...now]
          .filter(([name]) => names.has(name))
          .map(([name, { terms: held }]) => [
            name,
            { count: { length: lengthOf(held), hasPairs: false }, terms: Object.entries(held) },
          ]),
      ),
    weigh: postingWeigher(lengthsOf(now), end),
    *gather(wanted) {
      asked += wanted.size
      for (const one of mergedTerms(now)) if (wanted.has(one[0])) yield one
    },
  })
  return { cut: terms === null ? null : cut(terms, files), asked }
}

const usual = ['a', 'b', 'ba', 'c', 'ca', '错误']
const terms = dictionary(
  constantFrom(...usual, 'd', 'e', 'f', 'g', 'h', 'ha', 'i', '𠮷'),
  integer({ min: 1, max: 9 }),
  {
    minKeys: 1,
    maxKeys: 8,
  },
)
const manyArticles = array(terms, { minLength: 150, maxLength: 160 }).map(
  (all): Articles => new Map(all.map((held, at) => [`article ${at}`, { number: at + 3, terms: held }])),
)
const edit = record({
  at: integer({ min: 0, max: 149 }),
  terms: option(terms),
  number: option(integer({ min: 170, max: 199 })),
})

function edited(
  articles: Articles,
  edits: readonly { at: number; terms: Record<string, number> | null; number: number | null }[],
) {
  const now = new Map(articles)
  const taken = new Set<number>()
  for (const { at, terms: held, number } of edits) {
    const name = `article ${at}`
    const before = now.get(name)
    if (before === undefined) continue
    now.delete(name)
    const place = number === null || taken.has(number) ? before.number : number
    taken.add(place)
    // Moved where neither says anything else.
    if (held !== null) now.set(`${name} edited`, { number: place, terms: held })
    else if (number !== null) now.set(name, { ...before, number: place })
  }
  return now
}

test('whatever came, changed, moved or went', () => {
  let [renewals, questions, shardsKept] = [0, 0, 0]
  assert(
    property(manyArticles, array(edit, { minLength: 1, maxLength: 3 }), (before, edits) => {
      const now = edited(before, edits)
      const { cut: found, asked } = renewed(before, now)
      if (found === null) return
      renewals += 1
      questions += asked
      shardsKept += found.shardsKept
      const { made, files } = found
      expect({ made, files }).toEqual(cutAll(now))
    }),
    { numRuns: 150, seed: 3 },
  )
  expect(renewals).toBeGreaterThan(60)
  expect(questions).toBeGreaterThan(5)
  expect(shardsKept).toBeGreaterThan(2)
}, 30_000)

const shelf: Articles = new Map(
  Array.from({ length: 100 }, (_, at) => [`article ${at}`, { number: at, terms: { a: 2, [`only-${at}`]: 1 } }]),
)

test('a term that only a withdrawn article held is gone, one that only a new article holds has come', () => {
  const now = new Map(shelf)
  now.delete('article 7')
  now.set('article new', { number: 150, terms: { a: 2, fresh: 1 } })
  const { cut: found } = renewed(shelf, now)
  expect(found).toMatchObject(cutAll(now))
  expect(JSON.stringify(found?.made)).not.toContain('only-7"')
})

test('where much has changed, or nobody knows what an article held, nothing is renewed', () => {
  expect(renewed(shelf, new Map([...shelf].slice(8))).cut).toBeNull()
  const { standing } = leaveStanding(shelf)
  const now = new Map([...shelf].slice(1))
  const job = {
    standing,
    numbers: numbersOf(now),
    lengths: lengthsOf(now),
    end,
    sizes,
    weigh: postingWeigher(lengthsOf(now), end),
  }
  expect(renewTerms({ ...job, termsOf: () => new Map(), gather: () => [] })).toBeNull()
  expect(renewTerms({ ...job, end: end + 1, termsOf: () => new Map(), gather: () => [] })).toBeNull()
})
