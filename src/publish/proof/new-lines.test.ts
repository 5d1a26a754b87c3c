import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differingStretch, takeNewLines } from './new-lines.ts'
import { SeenMarks } from './seen-marks.ts'

describe('where two texts differ', () => {
  test.each<[string, string, string, string, string]>([
    ['a line came', 'a\nb\nnew\nc\nd\ne', 'a\nb\nc\nd\ne', 'b\nnew\nc\nd', 'b\nc\nd'],
    ['a line went', 'a\nb\nx\ny', 'a\nb\nold\nx\ny', 'b\nx\ny', 'b\nold\nx\ny'],
    ['a line changed at its end', 'a\nb\nc1\nd\ne', 'a\nb\nc2\nd\ne', 'b\nc1\nd', 'b\nc2\nd'],
    ['at the beginning', 'x\nb\nc', 'y\nb\nc', 'x\nb', 'y\nb'],
    ['at the end', 'a\nb\nx', 'a\nb\ny', 'b\nx', 'b\ny'],
    ['beside lines that say nothing', 'a\nb\n\nx\n\nc\nd', 'a\nb\n\ny\n\nc\nd', 'b\n\nx\n\nc', 'b\n\ny\n\nc'],
    ['a line that stood twice stands three times', 'a\nb\nb\nb\nc', 'a\nb\nb\nc', 'b\nb\nc', 'b\nc'],
    ['everything', 'a', 'b', 'a', 'b'],
    ['nothing was there', 'a\nb', '', 'a\nb', ''],
  ])('%s', (_, text, earlier, stretch, stretchOfEarlier) => {
    expect(differingStretch(text, earlier)).toEqual([stretch, stretchOfEarlier])
  })
})

const lines = array(constantFrom('', ' ', 'a', 'b', 'ab', 'ba'), { maxLength: 12 }).map((all) => all.join('\n'))

function pairsOf(text: string): readonly string[] {
  const said = text.split('\n').filter((line) => line.trim() !== '')
  return said.map((line, at) => `${said[at - 1] ?? ''}\n${line}`)
}

test('what is new in a text is in the stretch, each line with the line above it', () => {
  assert(
    property(lines, lines, (text, earlier) => {
      const seen = new SeenMarks()
      takeNewLines(earlier, seen)
      const [stretch, stretchOfEarlier] = differingStretch(text, earlier)
      const seenInStretch = new SeenMarks()
      takeNewLines(stretchOfEarlier, seenInStretch)
      const known = new Set(pairsOf(earlier))
      const found = new Set(pairsOf(takeNewLines(stretch, seenInStretch)))
      const first = stretch.split('\n').find((line) => line.trim() !== '')
      for (const pair of pairsOf(text).filter((one) => !known.has(one))) {
        expect(found.has(pair) || (stretch === text && pair === `\n${first}`)).toBe(true)
      }
    }),
    { numRuns: 500, seed: 1 },
  )
})
