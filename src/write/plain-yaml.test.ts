import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readPlainYaml } from './plain-yaml.ts'

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
