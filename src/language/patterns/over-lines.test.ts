import { describe, expect, test } from 'vitest'
import { overLines } from './over-lines.ts'

describe('an expression over several lines', () => {
  test('is the one that stands in one line', () => {
    const expression = overLines('giu')`
      // the line is fine
      \b(?:
        is|are
        // will be
        |will be
      ) (?:fine|ok)[^\n]{0,4}\/
      |正常
    `
    expect(expression).toEqual(/\b(?:is|are|will be) (?:fine|ok)[^\n]{0,4}\/|正常/giu)
  })

  test('takes in the sources of others as they are', () => {
    const inner = String.raw`a|\n  b`
    const expression = overLines('u')`
      ^(?:${inner}
      |c)$
    `
    expect(expression.source).toBe(`^(?:${inner}|c)$`)
  })

  test('keeps the blanks inside of a line, and what looks like a comment behind its beginning', () => {
    const expression = overLines('u')`
      a  b
      |c // d
    `
    expect(expression).toEqual(/a  b|c \/\/ d/u)
  })
})
