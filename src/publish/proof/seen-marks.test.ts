import { expect, test } from 'vitest'
import { hashKey } from '../../language/key-hash.ts'
import { SeenMarks } from './seen-marks.ts'

const marks = Array.from({ length: 100_000 }, (_, at) => hashKey(`line ${at}`))

test('a mark is new once, but for the few that find no room', () => {
  const seen = new SeenMarks()
  expect(marks.filter((mark) => seen.isNew(mark))).toHaveLength(marks.length)
  expect(marks.filter((mark) => seen.isNew(mark)).length).toBeLessThan(marks.length / 50)
})

test('where there is no room for all, what is remembered was seen', () => {
  const seen = new SeenMarks(2 ** 12)
  expect(marks.every((mark) => seen.isNew(mark))).toBe(true)
  const others = Array.from({ length: 10_000 }, (_, at) => hashKey(`other ${at}`))
  expect(others.every((mark) => seen.isNew(mark))).toBe(true)
  expect(others.slice(-100).filter((mark) => seen.isNew(mark)).length).toBeLessThan(10)
  expect([seen.isNew(0), seen.isNew(0)]).toEqual([true, true])
})
