/** The running text of an article, in which terms are looked for. */
import type { Nodes } from 'mdast'
import type { Article } from '../../../model/article.ts'

/** What an article says in sentences: title, summary and body, without code and footnotes, block by block in lines. */
export function proseOf({ frontMatter, body }: Article): string {
  return `${frontMatter.title}\n${frontMatter.summary}\n${textOf(body)}`
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (isSilent.has(node.type) || !('children' in node)) return node.type === 'break' ? '\n' : ' '
  const text = node.children.map((child: Nodes) => textOf(child)).join('')
  return isInline.has(node.type) ? text : `${text}\n`
}

const isSilent: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html', 'footnoteDefinition', 'footnoteReference'])
const isInline: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])
