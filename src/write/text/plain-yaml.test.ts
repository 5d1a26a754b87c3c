import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Document, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { readPlainYaml, writePlainYaml } from './plain-yaml.ts'

const yaml = (block: string): unknown => parseDocument(block, { schema: 'failsafe' }).toJS()

test.each([
  'title: "Mail \\"waits\\" \\u00e9 \\\\ #1: [x]"',
  'title: "邮件"\nlanguage: zh-CN\nproducts:\n  - "A"\n  - B\ncases: []\nupdated: 2024-05-12',
  'generated:\n  drafter: rules\n  fields:\n    title: d9b11608626206fd\n    "no": x\n'.replace(
    '    "no": x\n',
    '    no: 1.10',
  ),
  'generated:\n  sections:\n    Root cause: 7ac861df22a9518d\n    根本原因: 7ac861df22a9518d',
  'a:\n  - "x"\nb:\n  c:\n    d: e\nf: {}',
])('reads what YAML reads: %j', (block) => {
  expect(readPlainYaml(block)).toEqual(yaml(block))
  expect(readPlainYaml(block)).not.toBeNull()
})

test.each([
  'title: two words',
  "title: 'single'",
  'title: "open',
  'title: "a" # note',
  'title: |\n  folded',
  'title: *alias',
  'title: !tag x',
  'title: "x"\ntitle: "y"',
  'title: "x"\n  more: y',
  'a:\n   b: c',
  'a:\n',
  'a:\n  - b: c',
  'a:\r\n  - b',
  'a: "\\x41"',
  '- a',
  '',
  '# note\na: b',
])('leaves %j to YAML', (block) => {
  expect(readPlainYaml(block)).toBeNull()
})

test('whatever it reads is what YAML reads', () => {
  const piece = fc.constantFrom(
    'a',
    'b: ',
    '"c"',
    '\n',
    '  ',
    '- ',
    ':',
    ' ',
    '#',
    '"',
    '\\',
    'é',
    '[]',
    '1.10',
    "'",
    '\t',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const block = pieces.join('')
      const value = readPlainYaml(block)
      expect(value).toEqual(value === null ? null : yaml(block))
    }),
    { numRuns: 3000, seed: 1 },
  )
})

/** As YAML writes it, texts under a `text` of the map itself in double quotes. */
function byYaml(map: Readonly<Record<string, unknown>>): string {
  const document = new Document(map)
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'text') {
        for (const one of isSeq(value) ? value.items : [value]) if (isScalar(one)) one.type = 'QUOTE_DOUBLE'
      }
      return visit.SKIP
    },
  })
  return document.toString({ lineWidth: 0 })
}

const isText = (key: string): boolean => key === 'text'

test('writes what YAML writes', () => {
  const map = {
    text: 'Mail "waits" \\ #1: [x] 邮件 é',
    language: 'zh-CN',
    none: [],
    updated: '2024-05-12',
    below: { text: 'rules', fields: { 'Root cause': '7ac861df22a9518d', 根本原因: 'rules' }, empty: {} },
  }
  expect(writePlainYaml(map, isText)).toBe(byYaml(map))
})

test.each([
  { text: 'line\nline' },
  { text: 'a\u00A0b' },
  { text: '\uD800' },
  { word: 'two words' },
  { word: 'true' },
  { word: '12345678901234e5' },
  { word: '1234567890123456' },
  { word: '1.10' },
  { 'a: b': 'c' },
  { null: 'c' },
  { below: { '1': 'x' } },
])('leaves the writing of %j to YAML', (map) => {
  expect(writePlainYaml(map, isText)).toBeNull()
})

test('whatever it writes is what YAML writes', () => {
  const piece = fc.constantFrom(
    'a',
    'e5',
    '12',
    'no',
    '-',
    '.',
    ' ',
    ':',
    '#',
    '"',
    '\\',
    '\n',
    '\t',
    'é',
    '症',
    '\u2028',
    '~',
    '0x1f',
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
    fc.stringMatching(/^[0-9a-f]{16}$/),
    fc.stringMatching(/^[0-9e]{16}$/),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }))
  let written = 0
  fc.assert(
    fc.property(fc.record({ text: value, word: value, below: fc.dictionary(text, value, { maxKeys: 3 }) }), (map) => {
      const block = writePlainYaml(map, isText)
      if (block === null) return
      written += 1
      expect(block).toBe(byYaml(map))
    }),
    { numRuns: 4000, seed: 3 },
  )
  expect(written).toBeGreaterThan(200)
})
