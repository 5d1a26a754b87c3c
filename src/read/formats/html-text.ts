/** HTML to text: tables stay tables, quotations get their `> `, nothing is fetched. */
import { convert } from 'html-to-text'
import type { HtmlToTextOptions } from 'html-to-text'

/** Deeper trees are cut: mail programs nest a few dozen levels at most. */
const maxHtmlDepth = 200
const maxChildNodes = 20_000
const maxHtmlLength = 4_000_000

const options: HtmlToTextOptions = {
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxDepth: maxHtmlDepth, maxChildNodes, maxInputLength: maxHtmlLength, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true, linkBrackets: ['<', '>'] } },
    { selector: 'img', format: 'skip' },
    {
      selector: 'blockquote',
      format: 'blockquote',
      options: { trimEmptyLines: true, leadingLineBreaks: 1, trailingLineBreaks: 1 },
    },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'pre', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    {
      selector: 'table',
      format: 'dataTable',
      options: { uppercaseHeaderCells: false, maxColumnWidth: 200, colSpacing: 3 },
    },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'hr', options: { length: 32 } },
  ],
}

/** The text of an HTML document or fragment. */
export function htmlToText(html: string): string {
  return convert(html.slice(0, maxHtmlLength), options)
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\u200c\u200e\u200f\ufeff]/gu, '')
}
