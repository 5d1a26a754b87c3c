/** An article's tree becomes its text. */
import type { Root, RootContent, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Article, FrontMatter } from '../model/article.ts'
import { renderFrontMatter } from './front-matter.ts'

/** The whole file: front matter, an empty line, body. The same article always gives the same bytes. */
export function renderArticle({ frontMatter, body }: Article): string {
  return joinArticle(frontMatter, renderNodes(body.children))
}

/** The same with a body that has been rendered. */
export function joinArticle(frontMatter: FrontMatter, body: string): string {
  return renderFrontMatter(frontMatter) + (body === '' ? '' : `\n${body}`)
}

/** Nodes as Markdown, ending in a newline unless there is nothing. */
export function renderNodes(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] }
  return processor.stringify(root)
}

// Whatever remark-stringify may escape in running text or a heading, where it stands or anywhere in the text: most texts have none of it, and its
// search for each such character takes the most of rendering (mdast-util-to-markdown, unsafe.js, and the unsafe patterns of GFM).
const mayNeedEscape = /[\t\r\n&*<@[\\\]_`|~]|[\dWw]\.|\d\)|[ps]:|^[ .:()+=>#-]|[ !#]$/u

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    fence: '`',
    fences: true,
    listItemIndent: 'one',
    handlers: {
      text: (node: Text, parent, state, info) => {
        if (!mayNeedEscape.test(node.value) && !state.stack.includes('autolink')) return node.value
        const at = state.indexStack.at(-1) ?? 0
        const siblings = parent?.children ?? []
        return state.safe(node.value, { ...info, beforeNode: siblings[at - 1], afterNode: siblings[at + 1] })
      },
    },
  })
  .freeze()
