import { expect, test } from 'vitest'
import { splitBody } from '../../model/article-body.ts'
import { composeArticle } from '../compose-article.ts'
import { printCase, printDraft } from '../fixtures/print-service.ts'
import { parseBody } from './parse-article.ts'
import { renderNodes } from './render-article.ts'
import { renderBody, sectionText } from './rendered-body.ts'

const bodies = {
  'an article as it is composed': composeArticle(printDraft, printCase, 'rules').body,
  'lists, code and headings next to each other': parseBody(
    'Before.\n\n## A\n\n- one\n- two\n\n1. three\n\n```\n## B\n```\n\n### C\n\n## B\n\n## D\n\n- four\n\n[^m1]: Five.\n\n[^m2]: Six.\n',
  ),
  'one title twice': parseBody('## A\n\nOne.\n\n## A\n\nTwo.\n'),
  nothing: parseBody(''),
}

test.each(Object.entries(bodies))(
  '%s: the whole and its sections are what they are rendered by themselves',
  (_, body) => {
    const rendered = renderBody(body)
    expect(rendered.text).toBe(renderNodes(body.children))
    for (const [title, nodes] of new Map(splitBody(body).sections.map((one) => [one.title, one.nodes])))
      expect(sectionText(rendered, title)).toBe(renderNodes(nodes))
    expect(sectionText(rendered, 'toString')).toBeUndefined()
  },
)

test('a body with more than sections and footnotes is rendered as it stands', () => {
  const body = parseBody('## A\n\nOne [^m1], see [b].\n\n[^m1]: Two.\n\n[b]: https://example.com/b\n')
  const rendered = renderBody(body)
  expect(rendered.text).toBe(renderNodes(body.children))
  expect(sectionText(rendered, 'A')).toBeUndefined()
})
