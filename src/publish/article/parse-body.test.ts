import { readFileSync, readdirSync } from 'node:fs'
import type { Node } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parseBody } from './parse-body.ts'

const remark = unified().use(remarkParse).use(remarkGfm)

/** A tree without the places of its nodes, of which only the first line is used. */
function bare(node: Node): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value)),
    (_, value: unknown) => sorted(value),
  )
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const samples = [
  'Plain -- with "quotes" and ... dots, a~~b~~c, ~tilde~ and a_b_c.',
  '---\ntitle: no front matter here\n---\n',
  '# One\n\n## Two ##\n\nSetext\n===\n',
  '1. a\n2. b\n\n   c\n\n3) d\n\n- [ ] open\n- [x] done\n  - deep\n',
  '| a | b |\n|---|:-:|\n| 1 | `x|y` |\n',
  'See https://example.com/a_b?c=d, www.example.com and a@example.com.',
  'A note[^m1] and one[^missing].\n\n[^m1]: CAS-1 · 2020 · “text”\n\n    more\n',
  '```powershell folded\nStop-Service "x" -- y\n```\n\n    indented\n',
  '> quoted\nlazy\n\n> > deep\n',
  '<b>raw</b> <script>alert(1)</script>\n\n<div>\n\nblock\n\n</div>\n',
  '[a](javascript:x) [b][c] ![d](e.png "t") <https://example.com>\n\n[c]: /x/ "t"\n',
  '升级后提示 **“配置错误”**，见 `C:\\Temp`。\n下一行\\\n再一行  \n末行',
  '\\* not a list \\_ &amp; &copy; &#x41; &unknown;',
  '***both*** **a*b*c** *a **b***\n',
  'a\r\nb\r\n\r\n* * *\r\n',
  '\n\n\nText after empty lines.\n',
]

describe('the quick parser makes the tree that remark makes', () => {
  test.each(samples)('%j', (markdown) => {
    expect(bare(parseBody(markdown))).toEqual(bare(remark.parse(markdown)))
  })

  const articles = new URL('../../site/fixtures/articles/', import.meta.url)
  test.each(readdirSync(articles))('of %s', (name) => {
    const markdown = readFileSync(new URL(name, articles), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '')
    expect(bare(parseBody(markdown))).toEqual(bare(remark.parse(markdown)))
  })
})

test('places are lines of the text, empty lines in front of it included', () => {
  expect(parseBody('\n\n\nOne.\n\nTwo.\n').children.map(({ position }) => position?.start.line)).toEqual([4, 6])
})
