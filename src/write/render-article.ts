/** An article's tree becomes its text. */
import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Article } from '../model/article.ts'
import { renderFrontMatter } from './front-matter.ts'

/** The whole file: front matter, an empty line, body. The same article always gives the same bytes. */
export function renderArticle(article: Article): string {
  const body = renderNodes(article.body.children)
  return renderFrontMatter(article.frontMatter) + (body === '' ? '' : `\n${body}`)
}

/** Nodes as Markdown, ending in a newline unless there is nothing. */
export function renderNodes(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] }
  return processor.stringify(root)
}

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '*', fence: '`', fences: true, listItemIndent: 'one' })
  .freeze()
