import { describe, expect, it } from 'vitest'
import { findMaskedValues } from './masked-values.ts'
import { growsTooFast } from '../language/growth.ts'

const find = findMaskedValues([
  { kind: 'person', value: 'Ann' },
  { kind: 'person', value: 'Ida Wherryman' },
  { kind: 'person', value: '沈佩玉' },
  { kind: 'password', value: 'Xy12ab-Q9' },
  { kind: 'email', value: 'ida@river.test' },
  { kind: 'organisation', value: 'CHSN' },
])

describe('findMaskedValues', () => {
  it.each([
    ['channel, planning', []],
    ['Ann, ann and ANN', ['Ann', 'ann', 'ANN']],
    ['IDA\n  WHERRYMAN and ida wherryman and idawherryman', ['IDA\n  WHERRYMAN', 'ida wherryman', 'idawherryman']],
    ['I da Wherry man', []],
    ['沈\n佩 玉，沈佩，沈佩玉女士', ['沈\n佩 玉', '沈佩玉']],
    ['xxXy12ab-Q9xx ｘｙ１２ａｂ－ｑ９', ['Xy12ab-Q9', 'ｘｙ１２ａｂ－ｑ９']],
    ['mailto:Ida@River.test.', ['Ida@River.test']],
    ['C H S N', ['C H S N']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toStrictEqual(expected)
  })

  it('takes one pass over the text, whatever the number of values', async () => {
    const values = Array.from({ length: 200_000 }, (_, index) => ({
      kind: 'password' as const,
      value: `secret${index * 7919}value`,
    }))
    const finders = new Map([50_000, 200_000].map((count) => [count, findMaskedValues(values.slice(0, count))]))
    const search = (count: number) =>
      finders.get(count)?.('a text without any of these secret values in it. '.repeat(10_000) + 'secret79190value')
    expect(search(200_000)).toHaveLength(1)
    expect(await growsTooFast(search, 200_000)).toBe(false)
  }, 60_000)
})
