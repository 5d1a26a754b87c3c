/** An article's tree becomes its text. */
import type { Paragraph, Root, RootContent, Text } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { Article, FrontMatter } from '../../model/article.ts'
import { renderFrontMatter } from './front-matter.ts'
import { plainBlock } from './plain-markdown.ts'

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
  const blocks: string[] = []
  // What stands in a row and is not plain.
  let others: RootContent[] = []
  const addOthers = (): void => {
    if (others.length > 0) blocks.push(othersText(others))
    others = []
  }
  for (const [at, node] of children.entries()) {
    const plain = besideList(children, at) ? null : plainBlock(node)
    if (plain === null) others.push(node)
    else {
      addOthers()
      blocks.push(plain)
    }
  }
  addOthers()
  const text = blocks.join('\n\n')
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** A list next to a list takes another mark than that one. */
function besideList(children: readonly RootContent[], at: number): boolean {
  return children[at]?.type === 'list' && (children[at - 1]?.type === 'list' || children[at + 1]?.type === 'list')
}

/** Without the line end that the last of a text's blocks gets unless it ends in one: another block stands behind them. */
function othersText(others: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...others, lastBlock] }
  return processor.stringify(root).slice(0, -lastText.length)
}

const lastBlock: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'x' }] }
const lastText = '\n\nx\n'

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
