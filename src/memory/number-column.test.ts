import { expect, test } from 'vitest'
import { NumberColumn } from './number-column.ts'

test('keeps what was pushed and changed, however much it is', () => {
  const column = new NumberColumn()
  for (let value = 0; value < 1000; value += 1) column.push(value * 2)
  column.set(999, Number.MAX_SAFE_INTEGER)
  expect(column.length).toBe(1000)
  expect(column.slice(254, 258)).toEqual([508, 510, 512, 514])
  expect(column.slice(998, 2000)).toEqual([1996, Number.MAX_SAFE_INTEGER])
  expect(column.at(0)).toBe(0)
  expect(column.at(1000)).toBeNaN()
  expect(() => column.set(1000, 1)).toThrow(RangeError)
})

test.each([
  ['int32', [-1, 2 ** 31 - 1]],
  ['uint32', [0, 2 ** 32 - 1]],
  ['any', [0.5, Number.MAX_SAFE_INTEGER]],
] as const)('a column of kind %s keeps the least and the greatest of its kind', (kind, values) => {
  const column = new NumberColumn(kind)
  for (const value of values) column.push(value)
  expect(column.slice(0, 2)).toEqual(values)
})
