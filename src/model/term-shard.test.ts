import { assert, integer, nat, oneof, property, record, string, tuple, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { readPostings, readShard, writePostings, writeShard } from './term-shard.ts'

const postings = uniqueArray(tuple(nat({ max: 2 ** 31 }), integer({ min: 1, max: 255 })), {
  selector: ([article]) => article,
})
  .map((pairs) => pairs.sort(([left], [right]) => left - right))
  .map((pairs) => ({
    articles: Uint32Array.from(pairs, ([article]) => article),
    weights: Uint8Array.from(pairs, ([, weight]) => weight),
  }))

test('postings come back as they were written', () => {
  assert(
    property(postings, (row) => {
      expect(readPostings(writePostings(row))).toEqual(row)
    }),
  )
})

test('entries come back as they were written, whatever script their terms are in', () => {
  const entry = record({
    term: string({ unit: 'grapheme', minLength: 1 }),
    count: nat(),
    postings: oneof(nat(), postings.map(writePostings)),
  })
  const entries = uniqueArray(entry, { selector: ({ term }) => term }).map((list) =>
    list.sort((left, right) => (left.term < right.term ? -1 : 1)),
  )
  assert(
    property(entries, (list) => {
      expect(readShard(writeShard(list))).toEqual(list)
    }),
  )
})
