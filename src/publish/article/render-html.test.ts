import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { renderHtml } from './render-html.ts'

function render(markdown: string): string {
  const { children } = unified().use(remarkGfm).use(remarkParse).parse(markdown)
  return renderHtml(children, {
    anchor: 'symptom',
    definitions: new Map(),
    isPublished: (slug) => slug === 'known',
    isHidden: (anchor) => anchor === 'analysis',
    renderCite: (identifier) => `[${identifier}]`,
  })
}

describe('Markdown becomes', () => {
  test.each([
    ['`C:\\a -- b~~c` "quoted"...', '<p><code>C:\\a -- b~~c</code> &quot;quoted&quot;...</p>'],
    ['1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['3. three', '<ol start="3"><li>three</li></ol>'],
    ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['- [x] done', '<ul><li>☑ done</li></ul>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['### Deep', '<h3 id="symptom-1">Deep</h3>'],
    ['```powershell\nGet-Item <a>\n```', '<pre><code class="language-powershell">Get-Item &lt;a&gt;</code></pre>'],
    [
      '```log folded\none\ntwo\n```',
      '<details><summary>one</summary><pre><code class="language-log">one\ntwo</code></pre></details>',
    ],
    [
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    ['said[^m1]\n\n[^m1]: hidden', '<p>said[m1]</p>'],
    [
      '[a](https://example.com/?a=1&b=2)',
      '<p><a href="https://example.com/?a=1&amp;b=2" rel="noopener noreferrer">a</a></p>',
    ],
    ['[a](#cause) [b](#analysis)', '<p><a href="#cause">a</a> b</p>'],
    [
      '打开https://example.com/a，再看（https://docs.example.com/x?y=1）。',
      '<p>打开<a href="https://example.com/a" rel="noopener noreferrer">https://example.com/a</a>，再看（<a href="https://docs.example.com/x?y=1" rel="noopener noreferrer">https://docs.example.com/x?y=1</a>）。</p>',
    ],
    [
      'as in “https://example.com/b_(1).”',
      '<p>as in “<a href="https://example.com/b_(1)" rel="noopener noreferrer">https://example.com/b_(1)</a>.”</p>',
    ],
    [
      '见 www.example.com/下载。',
      '<p>见 <a href="http://www.example.com/下载" rel="noopener noreferrer">www.example.com/下载</a>。</p>',
    ],
    ['at https://www..com/owa now', '<p>at https://www..com/owa now</p>'],
    ['[a](../known/)', '<p><a href="/articles/known/">a</a></p>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown)).toBe(html)
  })
})

describe('nothing can be done with', () => {
  test.each([
    ['raw blocks', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['raw elements in a line', 'a <img src=x onerror=y> b', '<p>a &lt;img src=x onerror=y&gt; b</p>'],
    ['script links', '[a](javascript:alert(1)) [b](JaVaScRiPt:x)', '<p>a b</p>'],
    ['data links', '[a](data:text/html,x)', '<p>a</p>'],
    ['links to hosts without a scheme', '[a](//evil.example/x)', '<p>a</p>'],
    ['links to articles that are not on the site', '[a](/articles/hidden/)', '<p>a</p>'],
    [
      'images of other hosts',
      '![pixel](https://evil.example/p.png)',
      '<p><a href="https://evil.example/p.png" rel="noopener noreferrer">pixel</a></p>',
    ],
    ['fences with markup for a language', '```"><script>\nx\n```', '<pre><code>x</code></pre>'],
    [
      'quotes in addresses',
      '[a](<https://example.com/"onmouseover="x>)',
      '<p><a href="https://example.com/&quot;onmouseover=&quot;x" rel="noopener noreferrer">a</a></p>',
    ],
  ])('%s', (_, markdown, html) => {
    expect(render(markdown)).toBe(html)
  })
})
