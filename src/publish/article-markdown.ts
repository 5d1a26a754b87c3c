import type { Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/**
 * An article as Markdown to copy: title, then what is given of its body, without footnotes.
 * Link definitions are taken over from the whole body.
 */
export function toMarkdown(title: string, nodes: readonly RootContent[], body: Root): string {
  const definitions = body.children.filter((node) => node.type === 'definition')
  const heading: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }
  return processor.stringify({
    type: 'root',
    children: withoutFootnotes([heading, ...nodes, ...definitions]),
  })
}

const processor = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).freeze()

function withoutFootnotes(nodes: readonly RootContent[]): RootContent[] {
  const kept = nodes.filter((node) => node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition')
  return kept.map(withoutInnerFootnotes)
}

function withoutInnerFootnotes(node: RootContent): RootContent {
  return 'children' in node ? Object.assign({}, node, { children: withoutFootnotes(node.children) }) : node
}
