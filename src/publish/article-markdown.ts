import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { safeAddress } from './render-html.ts'

/**
 * An article as Markdown to copy: title, then what is given of its body, without footnotes, and without links to what is
 * not on the site. Link definitions are taken over from the whole body.
 */
export function toMarkdown(
  title: string,
  nodes: readonly RootContent[],
  body: Root,
  isPublished: (slug: string) => boolean,
): string {
  const definitions = body.children.filter((node) => node.type === 'definition')
  const heading: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  const children = [heading, ...nodes, ...definitions].flatMap((node) => portable(node, isPublished))
  return processor.stringify({ type: 'root', children })
}

const processor = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).freeze()

/** What of a node can be taken elsewhere: nothing, the node, or what stood in a link that leads nowhere. */
function portable(node: RootContent, isPublished: (slug: string) => boolean): RootContent[] {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    return []
  }
  const children = 'children' in node ? node.children.flatMap((child) => portable(child, isPublished)) : []
  if (!('url' in node)) {
    return [Object.assign({}, node, children.length > 0 ? { children } : {})]
  }
  const url = safeAddress(node.url, isPublished)
  if (url !== null) {
    return [Object.assign({}, node, { url }, children.length > 0 ? { children } : {})]
  }
  return node.type === 'image' ? [{ type: 'text', value: node.alt ?? '' }] : children
}
