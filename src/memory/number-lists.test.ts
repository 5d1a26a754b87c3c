import { expect, test } from 'vitest'
import { NumberLists } from './number-lists.ts'

test('keeps lists apart, empty ones among them, and counts their numbers', () => {
  const lists = new NumberLists('uint32')
  const given = Array.from({ length: 300 }, (_, list) => Array.from({ length: list % 4 }, (__, at) => list * 10 + at))
  for (const numbers of given) lists.add(numbers)
  expect(given.map((_, list) => lists.of(list))).toEqual(given)
  expect(lists.count).toBe(given.flat().length)
})
