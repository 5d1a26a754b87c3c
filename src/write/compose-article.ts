/** A verified draft becomes an article: front matter and a Markdown tree with a footnote for every statement. */
import type {
  BlockContent,
  FootnoteReference,
  ListItem as ListItemNode,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import type { FrontMatter, Generated } from '../model/article.ts'
import { splitBody } from '../model/article-body.ts'
import type { Article } from '../model/article.ts'
import type { Block, Citation, CodeBlock, Draft, DraftSection, ListBlock, Statement } from '../model/draft.ts'
import type { RedactedCase } from '../model/redacted.ts'
import { sectionHeadings, sectionKinds } from '../model/section.ts'
import { fingerprintsOf } from './update/fingerprint.ts'
import { footnoteDefinitions } from './footnotes.ts'
import { parseBody } from './text/parse-article.ts'
import { withoutOpeningRemark } from './opening-remarks.ts'
import { phrasing, plainLine, withoutControls, withoutMarks } from './phrasing.ts'
import { renderNodes } from './text/render-article.ts'
import type { RenderedBody } from './text/rendered-body.ts'
import { inSentenceCase, titleInSentenceCase } from './sentence-case.ts'

/** An article that has no file yet, or has one that planning must find: its slug is not known here. */
export interface ComposedArticle extends Omit<Article, 'slug'> {
  readonly caseId: string
  readonly frontMatter: FrontMatter & { readonly generated: Generated }
  /** What the body is as Markdown, where that is known already. */
  readonly rendered?: RenderedBody
}

/**
 * Composes the article of a draft. `drafter` names what made the draft and goes into `generated`. The tree is what
 * parsing its text gives, places aside, so that rendering and parsing change nothing any more.
 */
export function composeArticle(draft: Draft, redacted: RedactedCase, drafter: string): ComposedArticle {
  const nodes = [...sectionNodes(draft), ...footnoteDefinitions(citationsOf(draft), redacted)]
  const body = nodes.some(mayReadOtherwise) ? parseBody(renderNodes(nodes)) : rootOf(nodes)
  const frontMatter = frontMatterOf(draft)
  const generated = fingerprintsOf(frontMatter, splitBody(body), drafter)
  return { caseId: draft.caseId, frontMatter: { ...frontMatter, generated }, body }
}

function rootOf(children: RootContent[]): Root {
  return { type: 'root', children }
}

/**
 * Whether a tree holds text that the parser takes for more than text, escaped or not: GFM's literal addresses, and
 * white space that Markdown does not know. Parsing costs more than all the rest of composing, so only these are parsed.
 */
function mayReadOtherwise(node: Nodes): boolean {
  if (node.type === 'text') return literalAddress.test(node.value)
  return node.type !== 'link' && 'children' in node && node.children.some(mayReadOtherwise)
}

// www.example.com, someone@example.com, http://example.com/; U+00A0, U+3000
const literalAddress = /www|@|:\/\/|[\u0080-\u00A0\u2000-\u200F\u2028-\u202F\u3000\uFEFF]/iu

function frontMatterOf(draft: Draft): FrontMatter {
  const has = (kind: DraftSection['kind']): boolean => draft.sections.some((section) => section.kind === kind)
  return {
    title: titleInSentenceCase(withoutMarks(plainLine(draft.title))) || draft.caseId,
    summary: inSentenceCase(withoutOpeningRemark(withoutMarks(plainLine(draft.summary)))),
    language: draft.language,
    state: has('resolution') && draft.causeConfirmed ? 'not-validated' : 'work-in-progress',
    audience: 'internal',
    products: lines(draft.products),
    environment: lines(draft.environment),
    identifiers: lines(draft.identifiers),
    causeType: draft.causeType,
    outcome: draft.outcome,
    cases: [draft.caseId],
    ...(draft.opened !== null && { opened: draft.opened }),
    ...(draft.closed !== null && { closed: draft.closed, updated: draft.closed }),
  }
}

function lines(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => plainLine(text)).filter((text) => text !== ''))]
}

function sectionNodes(draft: Draft): RootContent[] {
  const sections = new Map(draft.sections.map((section) => [section.kind, section]))
  const headings = sectionHeadings[draft.language]
  const nodes: RootContent[] = []
  for (const kind of sectionKinds) {
    const section = sections.get(kind)
    // What was ruled out stands under the analysis, if need be under its heading alone.
    if (section === undefined && !(kind === 'analysis' && sections.has('ruledOut'))) continue
    const depth = kind === 'ruledOut' ? 3 : 2
    nodes.push({ type: 'heading', depth, children: [{ type: 'text', value: headings[kind] }] })
    if (section !== undefined) nodes.push(...blockNodes(section.blocks))
  }
  return nodes
}

/** Code cannot hold a footnote: its references stand on the paragraph that leads to it, or on a line after it. */
function blockNodes(blocks: readonly Block[]): RootContent[] {
  const nodes: RootContent[] = []
  let leadIn: { readonly paragraph: Paragraph; cites: readonly Citation[] } | null = null
  for (const block of blocks) {
    if (block.kind === 'code') {
      nodes.push(codeNode(block))
      if (leadIn === null) nodes.push({ type: 'paragraph', children: references(block.cites) })
      else {
        const known = new Set(leadIn.cites.map((cite) => cite.message))
        leadIn.paragraph.children.push(...references(block.cites.filter((cite) => !known.has(cite.message))))
        leadIn.cites = [...leadIn.cites, ...block.cites]
      }
      continue
    }
    leadIn = null
    if (block.kind === 'list') nodes.push(listNode(block))
    else if (block.kind === 'quote') nodes.push({ type: 'blockquote', children: [statementNode(block)] })
    else {
      leadIn = { paragraph: statementNode(block), cites: block.cites }
      nodes.push(leadIn.paragraph)
    }
  }
  return nodes
}

function listNode(list: ListBlock): RootContent {
  const items = list.items.map((item): ListItemNode => {
    const cites = [...item.cites, ...item.code.flatMap((block) => block.cites)]
    const code = item.code.map((block) => codeNode(block))
    return { type: 'listItem', spread: false, children: [statementNode({ text: item.text, cites }), ...code] }
  })
  return { type: 'list', ordered: list.ordered, start: list.ordered ? 1 : null, spread: false, children: items }
}

/** Long output is marked by a word behind the fence's language: ```` ```log folded ````. */
function codeNode(block: CodeBlock): BlockContent {
  const language = /^[\w.+#-]{1,20}$/u.test(block.language) ? block.language : ''
  const value = withoutIndent(
    withoutControls(block.text)
      .replace(/\r\n?/gu, '\n')
      .replace(/^\n+|\s+$/gu, ''),
  )
  return { type: 'code', lang: language || (block.folded ? 'text' : null), meta: block.folded ? 'folded' : null, value }
}

/** A mail sets commands and output in from its margin; how the lines stand to each other is kept. */
function withoutIndent(text: string): string {
  const rows = text.split('\n')
  const [first = '', ...others] = rows.filter((row) => row.trim() !== '').map((row) => /^[ \t]*/u.exec(row)?.[0] ?? '')
  const indent = others.reduce((common, one) => sharedStart(common, one), first)
  return indent === '' ? text : rows.map((row) => row.slice(indent.length)).join('\n')
}

function sharedStart(left: string, right: string): string {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return left.slice(0, length)
}

function statementNode({ text, cites }: { readonly text: string; readonly cites: readonly Citation[] }): Paragraph {
  return {
    type: 'paragraph',
    children: [...phrasing(inSentenceCase(withoutOpeningRemark(text))), ...references(cites)],
  }
}

/** Each message once, in the order of the messages. */
function references(cites: readonly Citation[]): PhrasingContent[] {
  const labels = [...new Set(cites.map((cite) => cite.message))]
  return labels
    .toSorted((left, right) => Number(left.slice(1)) - Number(right.slice(1)))
    .map((label): FootnoteReference => ({ type: 'footnoteReference', identifier: label, label }))
}

function citationsOf(draft: Draft): Citation[] {
  const statements = draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Pick<Statement, 'cites'>[] =>
      block.kind === 'list' ? block.items.flatMap((item) => [item, ...item.code]) : [block],
    ),
  )
  return statements.flatMap((statement) => statement.cites)
}
