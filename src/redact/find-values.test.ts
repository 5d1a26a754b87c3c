import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { createValueFinder } from './find-values.ts'
import { blankSpans } from './recognise.ts'

const parts = ['a', 'B', 'ｂ', 'é', '1', '12', '段', '國', ' ', '\n', '\u200b', '.', '\uFFFC', '𐐀']
const texts = (maxLength: number) => array(constantFrom(...parts), { maxLength }).map((some) => some.join(''))

test('what is found in a text with blanked stretches is the same, whether it was searched before they were blanked or not', () => {
  const stretches = array(tuple(integer({ min: 0, max: 40 }), integer({ min: 1, max: 5 })), { maxLength: 3 })
  let found = 0
  assert(
    property(array(texts(4), { maxLength: 6 }), texts(40), stretches, (values, text, blanked) => {
      const spans = blanked
        .map(([start, length], at) => ({ start: start + 40 * at, end: start + 40 * at + length }))
        .filter(({ end }) => end <= text.length)
      const rest = blankSpans(text, spans)
      const expected = createValueFinder(values, (value) => value % 2 === 0)(rest)
      const find = createValueFinder(values, (value) => value % 2 === 0)
      find(text)
      expect(find(rest, text)).toStrictEqual(expected)
      found += expected.length
    }),
    { numRuns: 2000, seed: 9 },
  )
  expect(found).toBeGreaterThan(100)
})
