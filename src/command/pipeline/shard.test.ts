import { expect, test } from 'vitest'
import type { CaseTask } from './workers/job.ts'
import { parseShard } from './shard-option.ts'
import { isOfShard } from './shard.ts'

test('a shard is told as i/n', () => {
  expect(parseShard('2/4')).toEqual({ index: 2, count: 4 })
})

test.each(['0/4', '5/4', '4', '1/0', 'a/b', '1/2/3', ''])('%j is none', (value) => {
  expect(() => parseShard(value)).toThrow(/i\/n/u)
})

test('every case falls to one shard, and about as many to each', () => {
  const tasks = Array.from({ length: 400 }, (_, at): CaseTask => {
    const parts = [{ path: `cases/${at}.txt`, hash: 'a1', at: 0 }]
    return { number: null, parts, common: [], rank: 0, ofSeveral: false }
  })
  const shares = [1, 2, 3].map((index) => tasks.filter((task) => isOfShard(task, { index, count: 3 })))
  expect(shares.flat()).toHaveLength(tasks.length)
  expect(new Set(shares.flat()).size).toBe(tasks.length)
  for (const { length } of shares) expect(length).toBeGreaterThan(100)
})
