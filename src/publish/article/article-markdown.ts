/** Articles as Markdown to copy, cut out of the Markdown that they are made of: what is not touched stays as it was written. */
import type { Association, Nodes, Root, RootContent } from 'mdast'
import { safeAddress } from './render-html.ts'

export interface MarkdownJob {
  readonly title: string
  /** What is to be taken of the body, in its order. */
  readonly nodes: readonly RootContent[]
  readonly body: Root
  /** The Markdown that `body` was parsed from. */
  readonly source: string
  readonly isPublished: (slug: string) => boolean
}

/**
 * Title, then the chosen nodes, without footnotes, and without links to what is not on the site. Link definitions are taken
 * over from the whole body.
 */
export function toMarkdown(job: MarkdownJob): string {
  const definitions = job.body.children.filter((node) => node.type === 'definition')
  const cut: Cut = {
    ...job,
    targets: new Map(definitions.map(({ identifier, url }) => [identifier, safeAddress(url, job.isPublished)])),
  }
  const blocks = job.nodes.map((node) => sourceOf(node, cut))
  const targets = definitions.map((node) => sourceOf(node, cut))
  return `${[headingOf(job.title), ...blocks, targets.filter(isSaid).join('\n')].filter(isSaid).join('\n\n')}\n`
}

function isSaid(text: string): boolean {
  return text !== ''
}

function headingOf(title: string): string {
  return `# ${escapeMarkdown(title)}`
}

/** Text as Markdown that shows it as it is, in one line. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(lineBreaks, ' ').replaceAll(markup, '\\$&')
}

const lineBreaks = /\s*\n\s*/gu
// Example: the asterisks of `a *b*`, the brackets of `[c]`, the ampersand of `&amp;`, the number sign of `C #`
const markup = /[\\`*_~[\]<>|]|&(?=#?\w+;)|(?<=\s)#+$/gu

interface Cut extends Pick<MarkdownJob, 'source' | 'isPublished'> {
  /** Addresses of definitions by their identifiers; `null` for what may not be linked to. */
  readonly targets: ReadonlyMap<string, string | null>
}

/** A stretch of the source and what comes in its place. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

function sourceOf(node: RootContent, cut: Cut): string {
  const { start: from, end } = placeOf(node)
  const line = cut.source.lastIndexOf('\n', from - 1) + 1
  // What is indented belongs together by it.
  let at = blank.test(cut.source.slice(line, from)) ? line : from
  let text = ''
  for (const edit of editsOf(node, cut)) {
    text += cut.source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return (text + cut.source.slice(at, end)).trimEnd()
}

const blank = /^[ \t]*$/u

function placeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

/** What is to be changed in a node, from front to back. */
function editsOf(node: Nodes, cut: Cut): readonly Edit[] {
  switch (node.type) {
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ ...placeOf(node), text: '' }]
    case 'definition':
      return readdressed(node, safeAddress(node.url, cut.isPublished))
    case 'image':
      return safeAddress(node.url, cut.isPublished) === null ? [altOf(node)] : []
    case 'imageReference':
      return cut.targets.get(node.identifier) === null ? [altOf(node)] : []
    case 'link':
      return linkEdits(node, safeAddress(node.url, cut.isPublished), cut)
    case 'linkReference':
      return cut.targets.get(node.identifier) === null ? unlinked(node, cut) : editsBelow(node, cut)
    default:
      return editsBelow(node, cut)
  }
}

function editsBelow(node: Nodes, cut: Cut): readonly Edit[] {
  return 'children' in node ? node.children.flatMap((child: Nodes) => editsOf(child, cut)) : []
}

interface Addressed {
  readonly url: string
  readonly title?: string | null | undefined
}

function readdressed(node: Extract<Nodes, { type: 'definition' }>, url: string | null): readonly Edit[] {
  if (url === node.url) return []
  return [{ ...placeOf(node), text: url === null ? '' : `[${labelOf(node)}]: ${addressOf({ ...node, url })}` }]
}

function labelOf({ label, identifier }: Association): string {
  return label ?? identifier
}

function addressOf({ url, title }: Addressed): string {
  return typeof title === 'string' ? `${url} "${title.replaceAll(/["\\]/gu, '\\$&')}"` : url
}

function altOf(node: Extract<Nodes, { type: 'image' | 'imageReference' }>): Edit {
  return { ...placeOf(node), text: escapeMarkdown(node.alt ?? '') }
}

function linkEdits(node: Extract<Nodes, { type: 'link' }>, url: string | null, cut: Cut): readonly Edit[] {
  if (url === null) return unlinked(node, cut)
  const last = node.children.at(-1)
  if (url === node.url || last === undefined) return editsBelow(node, cut)
  const behind = { start: placeOf(last).end, end: placeOf(node).end, text: `](${addressOf({ ...node, url })})` }
  return [...editsBelow(node, cut), behind]
}

/** What stands in a link, without the link. */
function unlinked(node: Extract<Nodes, { type: 'link' | 'linkReference' }>, cut: Cut): readonly Edit[] {
  const [first, last] = [node.children.at(0), node.children.at(-1)]
  const { start, end } = placeOf(node)
  if (first === undefined || last === undefined) return [{ start, end, text: '' }]
  return [
    { start, end: placeOf(first).start, text: '' },
    ...editsBelow(node, cut),
    { start: placeOf(last).end, end, text: '' },
  ]
}
