/** Tables of comments in saved pages: a row each, columns for who, when and what. */
import type { FormatCallback, HtmlToTextOptions } from 'html-to-text'
import { htmlLibrary } from '../../libraries.ts'
import { maxHtmlLength } from '../../limits.ts'
import { withinDepth } from './html-depth.ts'
import { commentsInRows } from '../tickets/comment-rows.ts'
import type { Aliases, ExportRecord } from '../tickets/records.ts'

/** Private characters that no page has: around each table, before each row and each cell. */
const startMark = '\ue000'
const rowMark = '\ue001'
const cellMark = '\ue002'
const endMark = '\ue003'

const row: FormatCallback = (element, walk, builder) => {
  builder.addInline(rowMark)
  walk(element.children ?? [], builder)
}

const cell: FormatCallback = (element, walk, builder) => {
  builder.addInline(cellMark)
  walk(element.children ?? [], builder)
}

const table: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline(startMark)
  walk(element.children ?? [], builder)
  builder.addInline(endMark)
  builder.closeBlock({ trailingLineBreaks: 1 })
}

const options: HtmlToTextOptions = {
  wordwrap: false,
  formatters: { row, cell, table },
  limits: { maxDepth: 250, maxInputLength: maxHtmlLength },
  selectors: [
    { selector: 'table', format: 'table' },
    { selector: 'tr', format: 'row' },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'head', format: 'skip' },
  ],
}

let converter: ((html: string) => string) | undefined

function convert(html: string): string {
  converter ??= htmlLibrary().compile(options)
  return converter(html)
}

/** The rows of all tables of comments in a page, as records by the names of their columns. */
export function commentRows(html: string, aliases: Aliases): readonly ExportRecord[] {
  return tablesIn(convert(withinDepth(html.slice(0, maxHtmlLength)))).flatMap((rows) => commentsInRows(rows, aliases))
}

type Rows = readonly (readonly string[])[]

/** All tables, the inner ones first; what an inner table says belongs to the cell that it stands in, too. */
function tablesIn(text: string): readonly Rows[] {
  const tables: Rows[] = []
  const open: string[][][] = []
  for (const [, mark = '', words = ''] of text.matchAll(markedText)) {
    const rows = open.at(-1)
    if (mark === startMark) open.push([])
    else if (mark === rowMark) rows?.push([])
    else if (mark === cellMark) rows?.at(-1)?.push('')
    else if (rows !== undefined) {
      open.pop()
      const closed = rows.map((cells) => cells.map((content) => content.trim()))
      tables.push(closed)
      write(open, `\n${closed.map((cells) => cells.join('   ')).join('\n')}\n`)
    }
    write(open, words)
  }
  return tables
}

// a mark and what stands behind it, up to the next mark
const markedText = /([\ue000-\ue003])([^\ue000-\ue003]*)/gu

/** Adds to the cell that is being filled. */
function write(open: readonly string[][][], words: string): void {
  const cells = open.at(-1)?.at(-1)
  if (cells !== undefined && cells.length > 0) cells.push(`${cells.pop() ?? ''}${words}`)
}

// <h1>…</h1>, <h2>…</h2>, <title>…</title>
const headingTag = /<(h1|h2|title)\b[^>]{0,300}>([\s\S]{1,300}?)<\/\1>/iu

/** The heading of a page, or its title: what the comments in it are about. */
export function pageHeading(html: string): string | null {
  const body = html.slice(Math.max(0, html.search(/<body/iu)), maxHtmlLength)
  const found = headingTag.exec(body) ?? headingTag.exec(html.slice(0, 20_000))
  const text =
    found === null
      ? ''
      : convert(found[2] ?? '')
          .replaceAll(/\s+/gu, ' ')
          .trim()
  return text === '' ? null : text
}
