import { expect, test } from 'vitest'
import { postingWeigher } from './weigh-postings.ts'

const postings = { articles: Uint32Array.of(0, 1, 2), weights: Uint8Array.of(4, 4, 40) }

function weights(lengths: readonly number[]): readonly number[] {
  return [...postingWeigher(new Map(lengths.entries()), lengths.length)(postings).weights]
}

test('what stands in a short article, or often, weighs more', () => {
  const [long = 0, short = 0, often = 0] = weights([900, 100, 900])
  expect(short).toBeGreaterThan(long)
  expect(often).toBeGreaterThan(short)
})

test('an article that grows by a word leaves the weights of the others as they are; one that outgrows all of them does not', () => {
  const many = Array.from({ length: 40 }, (_, at) => 300 + at)
  const before = weights(many)
  for (let more = 1; more < 20; more += 1) expect(weights(many.with(39, 339 + more))).toEqual(before)
  expect(weights(many.with(39, 9000))).not.toEqual(before)
})
