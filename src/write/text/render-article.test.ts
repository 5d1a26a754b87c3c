import { array, assert, constantFrom, property } from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import type { Root } from 'mdast'
import { renderNodes } from './render-article.ts'

const library = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fence: '`', fences: true, listItemIndent: 'one' })

const pieces = [
  'Restart it',
  '服务',
  '12',
  'w',
  'ps',
  'a',
  ' ',
  '\n',
  '\t',
  ...Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~。'),
]

test('texts are escaped as the library does it, whatever stands in them and beside them', () => {
  const texts = array(constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''))
  assert(
    property(array(texts, { minLength: 1, maxLength: 3 }), ([first = '', second = '', third = '']) => {
      const children: Root['children'] = [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: first }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: first },
            { type: 'inlineCode', value: 'x' },
            { type: 'text', value: second },
            { type: 'footnoteReference', identifier: 'm1', label: 'm1' },
            { type: 'text', value: third },
          ],
        },
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [
            {
              type: 'listItem',
              spread: false,
              children: [{ type: 'paragraph', children: [{ type: 'text', value: second }] }],
            },
          ],
        },
        ...[first, second, third].map((value): Root['children'][number] => ({
          type: 'paragraph',
          children: [{ type: 'text', value }],
        })),
        {
          type: 'list',
          ordered: true,
          start: 9,
          spread: false,
          children: [first, third].map((value) => ({
            type: 'listItem',
            spread: false,
            children: [
              {
                type: 'paragraph',
                children: [
                  { type: 'inlineCode', value: second },
                  { type: 'text', value },
                ],
              },
            ],
          })),
        },
        {
          type: 'footnoteDefinition',
          identifier: 'm1',
          label: 'm1',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: third }] }],
        },
      ]
      expect(renderNodes(children)).toBe(library.stringify({ type: 'root', children }))
    }),
    { numRuns: 1000, seed: 5 },
  )
})
