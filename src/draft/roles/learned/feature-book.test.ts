import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { GrowingBook, LearnedBook, pieceOf } from './feature-book.ts'

const names = ['bias', '^the', 'the log', 'a|the log', '<日志', 'the log is', '日 志']

test('a learned book numbers its names in their order, and no others', () => {
  const book = new LearnedBook(names)
  expect(names.map((name) => book.numberOf(pieceOf(name)))).toEqual(names.map((_, at) => at))
  expect(book.numberOf(pieceOf('the'))).toBe(-1)
})

test('it makes no difference which pieces a name is put together of', () => {
  const book = new LearnedBook(names)
  const pieces = ['a|', 'the', ' ', 'log', 'is', '<', '^', '日', '志', '日志', ''].map(pieceOf)
  assert(
    property(array(constantFrom(...pieces), { minLength: 1, maxLength: 5 }), ([one, ...rest]) => {
      const growing = new GrowingBook()
      const name = growing.names[growing.numberOf(one ?? pieceOf(''), ...rest)] ?? ''
      expect(book.numberOf(one ?? pieceOf(''), ...rest)).toBe(names.indexOf(name))
    }),
    { numRuns: 500, seed: 3 },
  )
})
