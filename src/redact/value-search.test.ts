import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createValueSearch } from './value-search.ts'

const letters = (maximum: number) =>
  array(constantFrom('a', 'b', '段', 'c'), { maxLength: maximum }).map((parts) => parts.join(''))

describe('createValueSearch', () => {
  it('finds what a search for each string finds', () => {
    assert(
      property(array(letters(9), { maxLength: 8 }), letters(40), (values, text) => {
        const expected = values.flatMap((value, index) =>
          Array.from({ length: text.length }, (_, start) => start)
            .filter((start) => value !== '' && text.startsWith(value, start))
            .map((start) => `${index} ${start} ${start + value.length}`),
        )
        const found = createValueSearch(values)(text).map(({ value, start, end }) => `${value} ${start} ${end}`)
        expect(found.toSorted()).toStrictEqual(expected.toSorted())
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})
