import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CorpusPlan } from './corpus-case.ts'
import { formatNames, makeCorpus } from './make-corpus.ts'

const plan: CorpusPlan = { seed: 'meadow', cases: 300, nearDuplicates: 0.2, messages: null, formats: null }

test('the same seed gives the same bytes, another seed others', () => {
  expect(digestOf(plan)).toBe(digestOf(plan))
  expect(digestOf({ ...plan, seed: 'harbour' })).not.toBe(digestOf(plan))
})

test('more cases only add files', () => {
  const few = [...makeCorpus({ ...plan, cases: 100 })].slice(0, 60)
  const many = [...makeCorpus(plan)].slice(0, 60)
  expect(many).toEqual(few)
})

test('every form, both languages and all lengths occur', () => {
  const files = [...makeCorpus(plan)]
  const cases = files.flatMap((file) => file.cases)
  expect(cases).toHaveLength(plan.cases)
  expect(new Set(files.map(({ path }) => path.replace(/^.*-(.*)\..*$/u, '$1')))).toEqual(new Set(formatNames))
  expect(new Set(cases.map(({ language }) => language))).toEqual(new Set(['en', 'zh']))
  const lengths = cases.map(({ messages }) => messages.length)
  expect(Math.min(...lengths)).toBe(3)
  expect(Math.max(...lengths)).toBeGreaterThan(30)
})

test('near-duplicates share the error code of an earlier case, in about the share that was asked for', () => {
  const codes = codesOf({ ...plan, cases: 1000, messages: 3 })
  const repeated = codes.length - new Set(codes).size
  expect(repeated / codes.length).toBeGreaterThan(0.13)
  expect(repeated / codes.length).toBeLessThan(0.27)
})

test('the vocabulary grows with the corpus, ever more slowly', () => {
  const counts = [250, 500, 1000].map((cases) => wordsOf({ ...plan, cases, messages: 4, nearDuplicates: 0 }))
  const [small = 0, middle = 0, large = 0] = counts
  expect(middle).toBeGreaterThan(small * 1.2)
  expect(large).toBeGreaterThan(middle * 1.2)
  expect(large).toBeLessThan(middle * 2)
})

function digestOf(of: CorpusPlan): string {
  const hash = createHash('sha256')
  for (const { path, text } of makeCorpus(of)) hash.update(path).update(text)
  return hash.digest('hex')
}

function codesOf(of: CorpusPlan): readonly string[] {
  return [...makeCorpus(of)].flatMap(({ cases }) =>
    cases.map(
      ({ messages }) => /0x8007[0-9A-F]{4}|E-\d{4}|ERR_[A-Z]+_\d{1,2}/u.exec(messages[0]?.body ?? '')?.[0] ?? '',
    ),
  )
}

function wordsOf(of: CorpusPlan): number {
  const words = new Set<string>()
  for (const { cases } of makeCorpus(of)) {
    for (const { messages } of cases) {
      for (const { body } of messages) for (const [word] of body.matchAll(/[A-Za-z]{4,}/gu)) words.add(word)
    }
  }
  return words.size
}
