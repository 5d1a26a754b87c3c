import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { differingEntries } from './differing-entries.ts'

function listOf(entries: readonly string[]): string {
  return `[\n${entries.map((entry) => JSON.stringify({ title: entry })).join(',\n')}\n]\n`
}

function differing(list: string, earlier: string): readonly string[] {
  return differingEntries(Buffer.from(list), Buffer.from(earlier)).map((one) => Buffer.from(one).toString())
}

function titlesIn(list: string): readonly string[] {
  const parsed: readonly { readonly title: string }[] = JSON.parse(list)
  return parsed.map(({ title }) => title)
}

test.each<[string, string, string, string, string]>([
  ['one is another', 'a b c d e', 'a b x d e', 'b c d', 'b x d'],
  ['one came', 'a b c d e', 'a b d e', 'b c d e', 'b d e'],
  ['one went', 'a b d e', 'a b c d e', 'b d e', 'b c d e'],
  ['the first', 'a b c', 'x b c', 'a b', 'x b'],
  ['the last', 'a b c', 'a b x', 'b c', 'b x'],
  ['all', 'a', 'x', 'a', 'x'],
])('where two lists differ: %s', (_, list, earlier, some, someEarlier) => {
  const found = differing(listOf(list.split(' ')), listOf(earlier.split(' ')))
  expect(found.map((one) => titlesIn(one).join(' '))).toEqual([some, someEarlier])
})

test.each([
  ['no list', '{\n"a":1\n}\n', '{\n"a":2\n}\n'],
  ['in one line', '[{"a":1}]', '[{"a":2}]'],
  ['entries over several lines', '[\n{"a":\n1,"b":\n2}\n]\n', '[\n{"a":\n1,"b":\n3}\n]\n'],
  ['nothing before', listOf(['a']), ''],
])('what is no list with an entry a line stays as it is: %s', (_, list, earlier) => {
  expect(differing(list, earlier)).toEqual([list, earlier])
})

test('of very many entries those around the only one that differs', () => {
  const entries = Array.from({ length: 20_000 }, (_, at) => `article ${at}`)
  const found = differing(listOf(entries.with(12_345, 'another')), listOf(entries))
  expect(found.map((one) => titlesIn(one).join(', '))).toEqual([
    'article 12344, another, article 12346',
    'article 12344, article 12345, article 12346',
  ])
})

const lists = array(constantFrom('a', 'b', 'a\nb', 'ü', ''), { maxLength: 9 })

test('every entry that is new is in it, with the one before it', () => {
  assert(
    property(lists, lists, (now, before) => {
      const [some = [], someBefore = []] = differing(listOf(now), listOf(before)).map(titlesIn).map(pairsOf)
      const known = new Set(pairsOf(before))
      const isKnown = (pair: string) => known.has(pair)
      expect(pairsOf(now).filter((pair) => !isKnown(pair) && !some.includes(pair))).toEqual([])
      expect(someBefore.every((pair) => isKnown(pair) || pair.startsWith('[null'))).toBe(true)
    }),
  )
})

function pairsOf(titles: readonly string[]): readonly string[] {
  return titles.map((title, at) => JSON.stringify([titles[at - 1] ?? null, title]))
}
