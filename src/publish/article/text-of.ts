import type { Nodes } from 'mdast'

/** The text of a tree as a reader sees it, footnote references aside; blocks, cells and breaks are kept apart by newlines. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return node.value
    case 'code':
      return `${node.value}\n`
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      break
  }
  if (!('children' in node)) {
    return ''
  }
  const text = node.children.map((child: Nodes) => textOf(child)).join('')
  return isBlock.has(node.type) ? `${text}\n` : text
}

const isBlock: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'tableRow',
  'listItem',
  'blockquote',
])
