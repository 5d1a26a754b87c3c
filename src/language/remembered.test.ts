import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('a text is asked about once, and again when too many others came in between', () => {
  const asked: string[] = []
  const lengthOf = remembered((text) => asked.push(text) && text.length, 2)
  expect(['red', 'red', 'green'].map(lengthOf)).toEqual([3, 3, 5])
  expect(asked).toEqual(['red', 'green'])
  expect(['blue', 'red'].map(lengthOf)).toEqual([4, 3])
  expect(asked).toEqual(['red', 'green', 'blue', 'red'])
})

test('no answer is an answer, and the empty text is a text', () => {
  let asked = 0
  const none = remembered(() => {
    asked += 1
    return null
  }, 2)
  expect(['', '', 'x'].map(none)).toEqual([null, null, null])
  expect(asked).toBe(2)
})
