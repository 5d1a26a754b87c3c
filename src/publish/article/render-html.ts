/**
 * Markdown trees as HTML that can do nothing: every element and attribute that can come out is written down here, all
 * text is escaped, and a node of an unknown type yields its text alone. There is no raw HTML to let through and so
 * none to clean.
 */
import type { Definition, Link, List, Nodes, Parents, RootContent, Table, TableRow } from 'mdast'
import { bareAddresses } from './bare-addresses.ts'

export interface RenderOptions {
  /** Whether there is a page for this article on the site that is being built. */
  readonly isPublished: (slug: string) => boolean
  /** Whether a place in this article is kept from the readers of this site. */
  readonly isHidden: (anchor: string) => boolean
  /** What to make of a footnote reference; the empty string leaves it out. */
  readonly renderCite: (identifier: string) => string
  /** Prefix of the anchors of headings inside what is rendered. */
  readonly anchor: string
  readonly definitions: ReadonlyMap<string, Definition>
}

/** HTML of a run of block or inline nodes. */
export function renderHtml(nodes: readonly RootContent[], options: RenderOptions): string {
  return renderAll(nodes, { ...options, headings: 0, isTight: false })
}

/** Text as it may stand in HTML, in an element and in a quoted attribute alike. */
export function escapeHtml(text: string): string {
  return text.replaceAll(special, (character) => entities[character] ?? '')
}

// Example: `a < b & "c"`
const special = /[&<>"']/gu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

interface Context extends RenderOptions {
  headings: number
  isTight: boolean
}

function renderAll(nodes: readonly Nodes[], context: Context): string {
  return nodes.map((node) => renderNode(node, context)).join('')
}

/** Blocks; whatever is none of them stands inside one. */
function renderNode(node: Nodes, context: Context): string {
  switch (node.type) {
    case 'code':
      return renderCode(node.value, node.lang ?? '', node.meta ?? '')
    case 'paragraph':
      return context.isTight ? renderAll(node.children, context) : wrap('p', node, context)
    case 'blockquote':
      return wrap('blockquote', node, { ...context, isTight: false })
    case 'heading':
      context.headings += 1
      return `<h${node.depth} id="${context.anchor}-${context.headings}">${renderAll(node.children, context)}</h${node.depth}>`
    case 'list':
      return renderList(node, context)
    case 'table':
      return renderTable(node, context)
    case 'thematicBreak':
      return '<hr>'
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return ''
    default:
      return renderInline(node, context)
  }
}

function renderInline(node: Nodes, context: Context): string {
  switch (node.type) {
    case 'text':
    case 'html':
      return escapeHtml(node.value)
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'emphasis':
      return wrap('em', node, context)
    case 'strong':
      return wrap('strong', node, context)
    case 'delete':
      return wrap('del', node, context)
    case 'break':
      return '<br>'
    case 'link': {
      const shown = bareTextOf(node)
      return shown === null
        ? renderLink(node.url, renderAll(node.children, context), context)
        : renderBare(node.url, shown, context)
    }
    case 'linkReference':
      return renderLink(context.definitions.get(node.identifier)?.url ?? '', renderAll(node.children, context), context)
    case 'image':
      return renderLink(node.url, escapeHtml(node.alt ?? node.url), context)
    case 'imageReference':
      return escapeHtml(node.alt ?? '')
    case 'footnoteReference':
      return context.renderCite(node.identifier)
    default:
      return 'children' in node ? renderAll(node.children, context) : ''
  }
}

function wrap(element: string, node: Parents, context: Context): string {
  return `<${element}>${renderAll(node.children, context)}</${element}>`
}

/** A fenced block; `folded` after the language hides long output until it is wanted. */
function renderCode(text: string, language: string, meta: string): string {
  const className = languageName.test(language) ? ` class="language-${language}"` : ''
  const block = `<pre><code${className}>${escapeHtml(text)}</code></pre>`
  return meta.split(' ').includes('folded')
    ? `<details><summary>${escapeHtml(foldedLabel(text))}</summary>${block}</details>`
    : block
}

// Example: `powershell`, `c++`
const languageName = /^[a-z0-9+#-]{1,30}$/iu

function foldedLabel(text: string): string {
  const [first = ''] = text.trim().split('\n', 1)
  return first.length > 80 ? `${first.slice(0, 80)}…` : first
}

function renderList(list: List, context: Context): string {
  const isTight = !(list.spread ?? false) && list.children.every((item) => !(item.spread ?? false))
  const items = list.children.map((item) => {
    const checkbox = typeof item.checked === 'boolean' ? (item.checked ? '☑ ' : '☐ ') : ''
    return `<li>${checkbox}${renderAll(item.children, { ...context, isTight })}</li>`
  })
  const start =
    list.ordered === true && typeof list.start === 'number' && list.start !== 1 ? ` start="${list.start}"` : ''
  return list.ordered === true ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`
}

function renderTable(table: Table, context: Context): string {
  const [head, ...rows] = table.children
  const renderRow = (row: TableRow, cell: 'th' | 'td') =>
    `<tr>${row.children.map((child) => wrap(cell, child, context)).join('')}</tr>`
  const body = rows.length > 0 ? `<tbody>${rows.map((row) => renderRow(row, 'td')).join('')}</tbody>` : ''
  return head === undefined ? '' : `<table><thead>${renderRow(head, 'th')}</thead>${body}</table>`
}

/** What is shown of a link, where that is the address itself; it may have been written without `http://`. */
function bareTextOf({ url, children: [shown, ...others] }: Link): string | null {
  if (others.length > 0 || shown?.type !== 'text') return null
  return shown.value === url || `http://${shown.value}` === url ? shown.value : null
}

function renderBare(url: string, shown: string, context: Context): string {
  const unwritten = url.length - shown.length
  return bareAddresses(url)
    .map(({ text, isAddress }, at) => {
      const html = escapeHtml(at === 0 ? text.slice(unwritten) : text)
      return isAddress ? renderLink(text, html, context) : html
    })
    .join('')
}

function renderLink(url: string, content: string, context: Context): string {
  const address = safeAddress(url, context.isPublished)
  if (address === null || (address.startsWith('#') && context.isHidden(address.slice(1)))) {
    return content
  }
  const relation = external.test(address) ? ' rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(address)}"${relation}>${content}</a>`
}

/**
 * The address a link may lead to: the web, mail, a heading, or another article of this site, of which it is made certain
 * that it is on it. `null` for any other target, of which only the text is shown.
 */
export function safeAddress(url: string, isPublished: (slug: string) => boolean): string | null {
  if (external.test(url) || anchorOnly.test(url)) {
    return url
  }
  const slug = articleAddress.exec(url)?.[1]
  return slug !== undefined && isPublished(slug) ? `/articles/${slug}/` : null
}

// Example: `https://docs.example.com/a?b=c`, `mailto:desk@example.com`; not `https://www..com/a`, whose host lost its name
const external = /^(?:https?:\/\/(?!\.|[^/?#]{0,255}\.\.)|mailto:)[^\s\p{Cc}]+$/iu
// Example: `#resolution`
const anchorOnly = /^#[\w-]+$/u
// Example: `/articles/service-stops/`, `../service-stops/`, `./service-stops.md#resolution`
const articleAddress = /^(?:\/articles\/|\.\.?\/)?([\p{L}\p{N}][\p{L}\p{N}._-]{0,200}?)(?:\.md|\/)?(?:#[\w-]*)?$/u
