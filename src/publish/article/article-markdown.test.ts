import { expect, test } from 'vitest'
import { toMarkdown } from './article-markdown.ts'
import { parseBody } from './parse-body.ts'

/** What comes of all that a body says, where there is an article `there` and no other. */
function copy(source: string, title = 'Title'): string {
  const body = parseBody(source)
  const nodes = body.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition')
  return toMarkdown({ title, nodes, body, source, isPublished: (slug) => slug === 'there' })
}

test.each<[string, string, string]>([
  ['a footnote', 'It stops.[^m1] Often.[^m2]\n\n[^m1]: a\n[^m2]: b\n', 'It stops. Often.'],
  ['a footnote in a table', '| a | b |\n|---|---|\n| 1[^m1] | 2 |\n\n[^m1]: a\n', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['a footnote in a nested list', '- one\n  - two[^m1]\n- three\n\n[^m1]: a\n', '- one\n  - two\n- three'],
  ['a list that is indented', '  - one\n  - two\n', '  - one\n  - two'],
  ['indented code', 'x\n\n    code\n    more\n', 'x\n\n    code\n    more'],
  ['fenced code', '```powershell folded\nGet-Item *[^m1]*\n```\n', '```powershell folded\nGet-Item *[^m1]*\n```'],
  ['marks of its own', 'a * b _c_ **d** `e*`\n', 'a * b _c_ **d** `e*`'],
  ['an address on the web', '[a](https://docs.example.com/x "t")\n', '[a](https://docs.example.com/x "t")'],
  ['an article that is there', '[a](../there/ "a \\"b\\"")\n', '[a](/articles/there/ "a \\"b\\"")'],
  ['an article that is not', 'see [the *other*](/articles/gone/) one\n', 'see the *other* one'],
  ['an address that does something', '[run](javascript:alert(1))\n', 'run'],
  ['a picture from nowhere', 'a ![b * c](data:x) d\n', 'a b \\* c d'],
  [
    'a definition',
    '[a][r] [b][]\n\n[r]: ../there/\n[b]: https://example.com/\n',
    '[a][r] [b][]\n\n[r]: /articles/there/\n[b]: https://example.com/',
  ],
  ['a definition that leads nowhere', '[a][r]\n\n[r]: /articles/gone/\n', 'a'],
  ['other characters', '队列停止 😀 [甲](/articles/gone/)。[^m1]\n\n[^m1]: 乙\n', '队列停止 😀 甲。'],
])('%s', (_, source, expected) => {
  expect(copy(`\n\n${source}`)).toBe(`# Title\n\n${expected}\n`)
})

test('a title is shown as it is', () => {
  const title = 'Send <b> fails *now* [x] C #'
  const copied = copy('a\n', title)
  expect(parseBody(copied).children[0]).toMatchObject({ type: 'heading', children: [{ type: 'text', value: title }] })
})
