/** An article's body by sections, as planning, checking and publishing look at it. */
import type { FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast'
import { sectionHeadings, sectionKinds } from './section.ts'
import type { SectionKind } from './section.ts'

/** A heading and what stands under it up to the next section. Footnotes and link definitions belong to no section. */
export interface BodySection {
  /** Text of the heading. */
  readonly title: string
  /** `null` for a section that a person added or renamed. */
  readonly kind: SectionKind | null
  readonly heading: Heading
  readonly nodes: readonly RootContent[]
}

export interface ArticleBody {
  /** What stands before the first section. */
  readonly preamble: readonly RootContent[]
  readonly sections: readonly BodySection[]
  /** By label; of several definitions of one label the first counts, as in GFM. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
}

/**
 * Splits a body at its headings of level 1 and 2, and at a level 3 heading that names what was ruled out; all other
 * headings are content of their section.
 */
export function splitBody(body: Root): ArticleBody {
  const preamble: RootContent[] = []
  const sections: (BodySection & { readonly nodes: RootContent[] })[] = []
  const footnotes = new Map<string, FootnoteDefinition>()
  for (const node of body.children) {
    if (node.type === 'footnoteDefinition') {
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node)
    } else if (node.type === 'definition') continue
    else if (node.type === 'heading' && opensSection(node)) {
      const title = textOf(node).trim()
      sections.push({ title, kind: kindOfHeading(title), heading: node, nodes: [] })
    } else (sections.at(-1)?.nodes ?? preamble).push(node)
  }
  return { preamble, sections, footnotes }
}

/** What a reader sees of a tree as text; footnote references are left out, breaks are newlines. */
export function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html':
      return node.value
    case 'break':
      return '\n'
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    default:
      return 'children' in node ? node.children.map((child) => textOf(child)).join(separatorIn(node)) : ''
  }
}

function opensSection(heading: Heading): boolean {
  return heading.depth <= 2 || (heading.depth === 3 && kindOfHeading(textOf(heading).trim()) === 'ruledOut')
}

/** The section that a heading opens, in any of the languages; `null` for a heading of a person's own. */
export function kindOfHeading(title: string): SectionKind | null {
  return kindsByHeading.get(title.toLowerCase()) ?? null
}

const kindsByHeading: ReadonlyMap<string, SectionKind> = new Map(
  Object.values(sectionHeadings).flatMap((headings) =>
    sectionKinds.map((kind): [string, SectionKind] => [headings[kind].toLowerCase(), kind]),
  ),
)

/** Blocks are kept apart by newlines, phrases stand next to each other. */
function separatorIn(node: Nodes): string {
  return ['root', 'blockquote', 'list', 'listItem', 'table', 'footnoteDefinition'].includes(node.type)
    ? '\n'
    : node.type === 'tableRow'
      ? '\t'
      : ''
}
