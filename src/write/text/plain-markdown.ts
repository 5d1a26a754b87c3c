/** Blocks that are nothing but plain text, code words and footnote marks, as Markdown: most of an article is, and needs no search for what to escape. */
import type { List, PhrasingContent, RootContent } from 'mdast'

/**
 * A block as `renderNodes` renders it by itself, without the line end behind it; `null` where that is not sure. Paragraphs, headings, tight lists
 * of single paragraphs and footnotes of one paragraph may be plain.
 */
export function plainBlock(node: RootContent): string | null {
  switch (node.type) {
    case 'paragraph':
      return plainLine(node.children)
    case 'heading': {
      const line = plainLine(node.children)
      return line === null ? null : `${'#'.repeat(node.depth)} ${line}`
    }
    case 'list':
      return plainList(node)
    case 'footnoteDefinition': {
      const [only] = node.children
      if (only?.type !== 'paragraph' || node.children.length > 1 || !isPlainLabel(node.label)) return null
      const line = plainLine(only.children)
      return line === null ? null : `[^${node.label}]: ${line}`
    }
    default:
      return null
  }
}

function plainList({ children, ordered, start, spread }: List): string | null {
  const first = ordered === true ? (start ?? null) : 0
  if (spread !== false || first === null) return null
  const lines: string[] = []
  for (const { children: blocks, checked } of children) {
    const [only] = blocks
    if (only?.type !== 'paragraph' || blocks.length > 1 || typeof checked === 'boolean') return null
    const line = plainLine(only.children)
    if (line === null) return null
    lines.push(`${ordered === true ? `${first + lines.length}.` : '-'} ${line}`)
  }
  return lines.length === 0 ? null : lines.join('\n')
}

/** `null` also of an empty line. */
function plainLine(children: readonly PhrasingContent[]): string | null {
  let line = ''
  for (const node of children) {
    if (node.type === 'text') {
      if (mayNeedEscape.test(node.value)) return null
      line += node.value.includes('[') ? node.value.replaceAll('[', '\\[') : node.value
    } else if (node.type === 'inlineCode') {
      if (!plainCode.test(node.value)) return null
      line += `\`${node.value}\``
    } else if (node.type === 'footnoteReference') {
      if (!isPlainLabel(node.label)) return null
      line += `[^${node.label}]`
    } else return null
  }
  return line === '' ? null : line
}

// What mdast-util-to-markdown (unsafe.js) and GFM's patterns may escape in a text of one line, an opening bracket aside, which they always do. More than that is no harm.
const mayNeedEscape = /[\t\r\n&*<@\\_`|~]|\]\(|[Ww]\.|[ps]:|^\d+[.)]|^[ .:()+=>#-]|[ !#]$/u

// C:\Temp: no backtick to be distinguished from those around it, no space at the ends
const plainCode = /^[^\s`](?:[^\r\n`]*[^\s`])?$/u

function isPlainLabel(label: string | null | undefined): label is string {
  return typeof label === 'string' && /^[a-z\d]+$/iu.test(label)
}
