import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { GrowingBook } from './feature-book.ts'
import { featuresOf } from './sentence-features.ts'

const words = [
  'message',
  'sentence',
  'first',
  'last',
  'bias',
  'c',
  'a',
  'next',
  'before',
  'rest',
  '1',
  'asks',
  '日志',
  '?',
]

test('no feature of a sentence stands in two of its lists, though its words may name a place as features do', () => {
  const texts = array(constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
  assert(
    property(array(texts, { minLength: 1, maxLength: 6 }), (sentences) => {
      const thread = sentences.map((text, at) => ({
        text,
        author: at % 2 === 0 ? ('customer' as const) : ('agent' as const),
        message: Math.floor(at / 2),
      }))
      const book = new GrowingBook()
      for (const { features } of featuresOf(thread, book)) {
        const names = features.flat().map((number) => book.names[number])
        expect(names).toStrictEqual([...new Set(names)])
      }
    }),
    { numRuns: 1000, seed: 7 },
  )
})
