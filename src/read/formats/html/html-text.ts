/** HTML to text: tables of data stay tables, quotations get their `> `, nothing is fetched. */
import type { DomNode, FormatCallback, HtmlToTextOptions } from 'html-to-text'
import { saysColour } from '../../../language/answer-words.ts'
import { colourEnd, colourMark, withColouredLines } from '../../answer-lines.ts'
import { htmlLibrary } from '../../libraries.ts'
import { maxHtmlLength } from '../../limits.ts'
import { withinDepth } from './html-depth.ts'

/** Deeper trees are cut: mail programs nest a few dozen levels at most. */
const maxHtmlDepth = 250
const maxChildNodes = 50_000

const spaced = { leadingLineBreaks: 1, trailingLineBreaks: 1 }

/** A table that only arranges a page is read cell by cell, one that holds data keeps its columns. */
const table: FormatCallback = (element, walk, builder, formatOptions) => {
  const isData = isDataTable(element)
  if (isData) closeParagraphs(element, 0)
  const write = builder.options.formatters?.[isData ? 'dataTable' : 'block']
  for (const part of isData ? inParts(element) : [element]) write?.(part, walk, builder, formatOptions)
}

/** Rows that are set in columns together: the time that the columns take grows with the square of the rows. */
const maxRowsTogether = 200

/** A long table as several short ones. */
function inParts(element: DomNode): readonly DomNode[] {
  const rows = rowsOf(element)
  if (rows.length <= maxRowsTogether) return [element]
  const parts: DomNode[] = []
  for (let at = 0; at < rows.length; at += maxRowsTogether)
    parts.push({ ...element, children: rows.slice(at, at + maxRowsTogether) })
  return parts
}

function rowsOf(element: DomNode): DomNode[] {
  return (element.children ?? []).flatMap((child) =>
    child.name === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.name ?? '') ? rowsOf(child) : [],
  )
}

/** Paragraphs of a cell become lines: a blank line between them would break the row apart. */
function closeParagraphs(node: DomNode, level: number): void {
  for (const child of node.children ?? []) {
    if (child.name === 'p') child.name = 'div'
    if (level < 6) closeParagraphs(child, level + 1)
  }
}

/** Pages set names and times apart by their style; in a text it takes blanks. */
const apart: FormatCallback = (element, walk, builder) => {
  builder.addInline(' ')
  walk(element.children ?? [], builder)
  builder.addInline(' ')
}

/** `<time datetime="2031-05-06T07:30:00Z">3 days ago</time>`: what is shown of a time may be less than what is known of it. */
const time: FormatCallback = (element, walk, builder, formatOptions) => {
  const known = element.attribs?.['datetime'] ?? ''
  const isShown = /\d:\d\d/u.test(textIn(element))
  if (isShown || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(known)) apart(element, walk, builder, formatOptions)
  else builder.addInline(` ${known.slice(0, maxTime)} `)
}

const maxTime = 40

function textIn(node: DomNode): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textIn).join('')
}

/** A stretch in a colour of its own stands between marks. */
const coloured: FormatCallback = (element, walk, builder) => {
  const isOwn = isStrongColour(`${element.attribs?.['color'] ?? ''};${element.attribs?.['style'] ?? ''}`)
  if (isOwn) builder.addInline(colourMark)
  walk(element.children ?? [], builder)
  if (isOwn) builder.addInline(colourEnd)
}

/** A block all of which is in such a colour, with as many line breaks around it as its kind has. */
const colouredBlock: FormatCallback = (element, walk, builder, { leadingLineBreaks, trailingLineBreaks }) => {
  builder.openBlock({ leadingLineBreaks: leadingLineBreaks ?? 1 })
  coloured(element, walk, builder, {})
  builder.closeBlock({ trailingLineBreaks: trailingLineBreaks ?? 1 })
}

/** Difference between the strongest and the weakest part of a colour that people see as one; that of links and of what Outlook quotes in is smaller. */
const leastDifference = 100

/** Red, blue or green rather than black, grey or dark blue: `color:red`, `#FF0000`, `color: rgb(0, 112, 192)`. */
function isStrongColour(style: string): boolean {
  const value = /(?:^|;\s{0,3}color\s{0,3}:)\s{0,3}(#[0-9a-f]{6}|rgb\([\d\s,]{5,20}\)|[a-z]{3,10})/iu.exec(
    style.replace(/background-color/giu, 'background'),
  )?.[1]
  if (value === undefined) return false
  const parts = value.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(value.slice(at, at + 2), 16))
    : (value.match(/\d{1,3}/gu) ?? []).map(Number)
  if (parts.length === 3) return Math.max(...parts) - Math.min(...parts) >= leastDifference
  return /^(?:red|blue|green|purple|orange|magenta|crimson|fuchsia)$/iu.test(value)
}

const options: HtmlToTextOptions = {
  wordwrap: false,
  formatters: { arrangedTable: table, time },
  limits: { maxDepth: maxHtmlDepth, maxChildNodes, maxInputLength: maxHtmlLength, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true, linkBrackets: ['<', '>'] } },
    { selector: 'img', format: 'skip' },
    { selector: 'head', format: 'skip' },
    { selector: '[style*="display:none"]', format: 'skip' },
    { selector: '[style*="display: none"]', format: 'skip' },
    { selector: 'nav', format: 'skip' },
    { selector: 'time', format: 'time' },
    { selector: 'footer', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'blockquote', format: 'blockquote', options: { ...spaced, trimEmptyLines: true } },
    { selector: 'p.MsoNormal', options: spaced, format: 'paragraph' },
    { selector: 'p', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'pre', options: spaced },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'block' },
    { selector: 'th', format: 'block' },
    {
      selector: 'table',
      format: 'arrangedTable',
      options: { uppercaseHeaderCells: false, maxColumnWidth: 400, colSpacing: 3 },
    },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'hr', options: { length: 32 } },
  ],
}

let convert: ((html: string) => string) | undefined
let convertColoured: ((html: string) => string) | undefined

/** The text of an HTML document or fragment. */
export function htmlToText(html: string): string {
  convert ??= htmlLibrary().compile(options)
  return plainSpaces(convert(withinDepth(html.slice(0, maxHtmlLength))))
}

/** The same of a mail; where it says that answers are in another colour, the lines of these begin with a mark. */
export function mailToText(html: string): string {
  const text = htmlToText(html)
  if (!saysColour.test(text) || !/color/iu.test(html)) return text
  convertColoured ??= htmlLibrary().compile({
    ...options,
    formatters: { ...options.formatters, coloured, colouredBlock },
    selectors: [
      ...(options.selectors ?? []),
      { selector: 'span', format: 'coloured' },
      { selector: 'font', format: 'coloured' },
      { selector: 'div[style*="color"]', format: 'colouredBlock' },
      {
        selector: 'p[style*="color"]',
        format: 'colouredBlock',
        options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
      },
    ],
  })
  return withColouredLines(plainSpaces(convertColoured(withinDepth(html.slice(0, maxHtmlLength)))))
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll(/[\u200b\u200c\u200e\u200f\ufeff]/gu, '')
}

// <p>, <br/>, <div class="…">: marks of HTML in a value that does not say what it is
const tag = /<(?:p|br|div|span|html|table|ul|ol|blockquote|pre|b|strong)(?:\s[^<>]{0,500})?\/?>/iu

/** The text of a value that is HTML or plain text, whichever it looks like. */
export function textOfMarkup(value: string): string {
  return tag.test(value) ? htmlToText(value) : value.replaceAll(/\r\n?/gu, '\n')
}

/** Elements inside each other in a cell; what is deeper counts as text. */
const maxCellDepth = 12

/** False for a cell with nothing but a picture in it, or a gap. */
function hasText(node: DomNode, level = 0): boolean {
  if (node.type === 'text') return /[^\s\u00a0]/u.test(node.data ?? '')
  return level > maxCellDepth || (node.children ?? []).some((child) => hasText(child, level + 1))
}

/** Rows of several short cells without a table or a paragraph inside. */
function isDataTable(element: DomNode): boolean {
  const rows: DomNode[] = []
  let blocks = 0
  const visit = (node: DomNode, level: number): void => {
    for (const child of node.children ?? []) {
      if (child.name === 'tr') rows.push(child)
      else if (child.name === 'table' || child.name === 'blockquote' || (child.name === 'p' && level > 3)) blocks += 1
      if (level < 6) visit(child, level + 1)
    }
  }
  visit(element, 0)
  const wide = rows.filter(
    (row) =>
      (row.children ?? []).filter((cell) => (cell.name === 'td' || cell.name === 'th') && hasText(cell)).length > 1,
  )
  return blocks === 0 && wide.length > 0 && wide.length >= rows.length / 2
}
