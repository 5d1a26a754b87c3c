import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { splitBody, textOf } from '../model/article-body.ts'
import type { Draft } from '../model/draft.ts'
import { vouchRedacted } from '../model/redacted.ts'
import type { RedactedCase } from '../model/redacted.ts'
import { composeArticle } from './compose-article.ts'
import { cite, printCase, printDraft, says } from './fixtures/print-service.ts'
import { nodesFingerprint } from './update/fingerprint.ts'
import { parseArticle } from './text/parse-article.ts'
import { phrasing, plainLine } from './phrasing.ts'
import { renderArticle } from './text/render-article.ts'

/** An article whose one statement, list item, quotation and code block say this text. */
function articleOf(text: string) {
  const body = vouchRedacted(text)
  const redacted: RedactedCase = {
    ...printCase,
    messages: [{ id: 'm1', role: 'agent', sentAt: null, subject: null, body, marks: [] }],
  }
  const statement = { text: body, cites: [{ message: 'm1', start: 0, end: text.length }] } as const
  const draft: Draft = {
    ...printDraft,
    sections: [
      {
        kind: 'symptom',
        blocks: [
          { kind: 'paragraph', ...statement },
          { kind: 'quote', ...statement },
        ],
      },
      {
        kind: 'resolution',
        blocks: [
          {
            kind: 'list',
            ordered: true,
            items: [
              { ...statement, code: [] },
              { ...statement, code: [{ kind: 'code', language: '', folded: false, ...statement }] },
            ],
          },
        ],
      },
    ],
  }
  const { frontMatter, body: tree } = composeArticle(draft, redacted, 'rules')
  return { slug: 'a', frontMatter, body: tree }
}

function typesIn(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap((child) => typesIn(child)) : [])]
}

const nasty = [
  '# x',
  '+ x',
  '- x',
  '1. x',
  '1) x',
  '| a | b |',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '[^x]',
  '[^m1]: x',
  '[a](b)',
  '![a](b)',
  '\\',
  '\\*',
  '~~x~~',
  '*x*',
  '**x**',
  '_x_',
  '`x`',
  '``',
  '```',
  '~~~',
  '> x',
  '---',
  '===',
  '&amp;',
  '&#35;',
  '<https://x.example>',
  'https://docs.example.com/a_b?c=*d*',
  'www.example.com',
  'http://例子.test/x',
  'someone@example.com',
  '（*重要*）',
  '“引号”',
  '”',
  '“',
  '…',
  '：**粗**，',
  'C:\\Temp\\a.log',
  'a  b',
  '\tx',
  ' x',
  'x ',
  '[ ] x',
  '[x] y',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\u0000',
  '\u0085',
  '\u2028',
  '\r',
  '\uD800',
  '$x$',
  ':::',
  '{x}',
  '!',
  '#',
  '|',
  ':-',
  'x\n===',
  '2\\. x',
  'Setext\n---',
  '[host 1]',
  'a\u0301',
]

const passage = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nasty) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
      fc.constantFrom('\n', ' ', '中文，', 'word'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(plainLine(text)))

describe('a composed article', () => {
  it('is rendered and parsed without change, whatever the case says', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const article = articleOf(text)
        const rendered = renderArticle(article)
        const parsed = parseArticle('a', rendered, 'a.md')
        if ('findings' in parsed) throw new Error('not an article')
        expect(parsed.article.frontMatter).toEqual(article.frontMatter)
        expect(nodesFingerprint(parsed.article.body.children)).toBe(nodesFingerprint(article.body.children))
        expect(renderArticle(parsed.article)).toBe(rendered)
      }),
      { numRuns: 400, seed: 1 },
    )
  }, 60_000)

  it('says the same text, and nothing in it acts as markup', () => {
    const inert = new Set([
      'root',
      'heading',
      'paragraph',
      'blockquote',
      'list',
      'listItem',
      'code',
      'text',
      'inlineCode',
      'link',
      'footnoteReference',
      'footnoteDefinition',
    ])
    fc.assert(
      fc.property(passage, (text) => {
        const { body } = articleOf(text)
        expect(typesIn(body).filter((type) => !inert.has(type))).toEqual([])
        expect(body.children.map((node) => node.type)).toEqual([
          'heading',
          'paragraph',
          'blockquote',
          'heading',
          'list',
          'footnoteDefinition',
        ])
        const [symptom] = splitBody(body).sections
        const said = plainLine(text)
          .replace(/^> ?(?=[\p{L}\p{N}"“「])/u, '')
          .replaceAll(/[`*]/gu, '')
        for (const node of symptom?.nodes ?? []) expect(textOf(node).replaceAll(/[`*]/gu, '')).toBe(said)
      }),
      { numRuns: 400, seed: 1 },
    )
  })
})

it.each([
  ['Set `poll_ms = 200`, then **restart** the *door* service.', 'Set [poll_ms = 200], then restart the door service.'],
  ['请**不要**重启，2*3*4 和 *.log、*.tmp 照旧。', '请不要重启，2*3*4 和 *.log、*.tmp 照旧。'],
  ['> The session was disconnected.', 'The session was disconnected.'],
  ['`a*b*c` and ` b`', '[a*b*c] and ` b`'],
])('what a writer set as code is code, stress is not kept: %s', (text, shown) => {
  const nodes = phrasing(text)
  expect(nodes.map((node) => (node.type === 'inlineCode' ? `[${node.value}]` : textOf(node))).join('')).toBe(shown)
})

describe('composeArticle', () => {
  const text = renderArticle({ slug: 'a', ...composeArticle(printDraft, printCase, 'rules') })

  it('writes the sections in their order, every statement with its footnotes', async () => {
    await expect(text).toMatchFileSnapshot('fixtures/print-service.md')
  })

  it.each<readonly [what: string, change: Partial<Draft>, state: string]>([
    ['is not validated as generated', {}, 'not-validated'],
    ['is work in progress without a confirmed cause', { causeConfirmed: false }, 'work-in-progress'],
    [
      'is work in progress without a resolution',
      { sections: printDraft.sections.filter(({ kind }) => kind !== 'resolution') },
      'work-in-progress',
    ],
  ])('%s', (_, change, state) => {
    expect(composeArticle({ ...printDraft, ...change }, printCase, 'rules').frontMatter.state).toBe(state)
  })

  it('puts the footnotes of code that nothing leads to on a line of their own', () => {
    const code = {
      kind: 'code',
      language: 'not a language',
      folded: false,
      text: vouchRedacted('a\r\nb\n'),
      cites: cite('m4', '日志显示'),
    } as const
    const article = composeArticle(
      { ...printDraft, sections: [{ kind: 'analysis', blocks: [code, says('m1', '退回 6.18 后正常。')] }] },
      printCase,
      'rules',
    )
    expect(renderArticle({ slug: 'a', ...article })).toContain(
      '## 分析\n\n```\na\nb\n```\n\n[^m4]\n\n退回 6.18 后正常。[^m1]\n',
    )
  })

  it('takes the margin off code that a mail sets in, and keeps how its lines stand to each other', () => {
    const cites = cite('m4', '日志显示')
    const rendered = (code: string) => {
      const block = { kind: 'code', language: '', folded: false, text: vouchRedacted(code), cites } as const
      const draft: Draft = { ...printDraft, sections: [{ kind: 'analysis', blocks: [block] }] }
      return renderArticle({ slug: 'a', ...composeArticle(draft, printCase, 'rules') })
    }
    expect(rendered('    server {\n      listen 80;\n\n    }')).toContain('```\nserver {\n  listen 80;\n\n}\n```')
    expect(rendered('server {\n  listen 80;\n}')).toContain('```\nserver {\n  listen 80;\n}\n```')
  })

  it('quotes to the letter, cuts at a sentence, and says so outside the quotation', () => {
    const long = `第一句，${'很长'.repeat(60)}。第二句“引”，${'很长'.repeat(90)}。`
    const { body } = articleOf(long)
    const definition = textOf(splitBody(body).footnotes.get('m1') ?? body)
    const [, quoted, after] = /“(.*)”(.*)$/u.exec(definition) ?? []
    expect(long.startsWith(quoted ?? 'none')).toBe(true)
    expect([quoted?.endsWith('。'), after]).toEqual([true, ' …'])
  })
})
