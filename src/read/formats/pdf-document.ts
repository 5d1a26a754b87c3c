/** A thread printed to PDF, as far as the PDF has a text layer. */
import { readFinding, unusableFile } from '../findings.ts'
import { maxPages } from '../limits.ts'
import { readingOfDocument } from './document-text.ts'
import type { Format } from './format.ts'
import { pageLines } from './pdf/pdf-lines.ts'
import type { Fragment, PlacedText } from './pdf/pdf-lines.ts'
import { pageBlocks } from './pdf/pdf-tables.ts'
import { withoutPrintMargins } from './pdf/print-margins.ts'

export const pdfDocument: Format = {
  goesBy: 'bytes',
  recognises: (file) => Buffer.from(file.bytes.subarray(0, 1024)).includes('%PDF-'),
  read: async (file, settings) => {
    const { getDocumentProxy } = await import('unpdf')
    let document: Awaited<ReturnType<typeof getDocumentProxy>>
    try {
      document = await getDocumentProxy(new Uint8Array(file.bytes), { verbosity: 0 })
    } catch (error) {
      const locked = error instanceof Error && error.name === 'PasswordException'
      return [unusableFile(locked ? 'locked-file' : 'damaged-file', file.path)]
    }
    const pages: string[] = []
    for (let page = 1; page <= Math.min(document.numPages, maxPages); page++) {
      const { items } = await (await document.getPage(page)).getTextContent()
      pages.push(withoutPrintMargins(pageText(items.flatMap((item) => ('str' in item ? [placed(item)] : [])))))
    }
    const reading = readingOfDocument(pages.join('\n'), file.path, settings)
    if (reading === null) return [unusableFile('no-text', file.path)]
    const findings = document.numPages > maxPages ? [readFinding('cut-text', file.path)] : []
    return [{ ...reading, findings }]
  },
}

function placed(item: {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}): PlacedText {
  const [, , c, d, x, y] = item.transform.map(Number)
  return {
    str: asWritten(item.str),
    x: x ?? 0,
    y: y ?? 0,
    width: item.width,
    fontSize: Math.hypot(c ?? 0, d ?? 0) || 10,
  }
}

/** Fonts that draw a character and a radical, or two letters, as one name the wrong one: `⽹` for `网`, `ﬁ` for `fi`. */
function asWritten(text: string): string {
  return text.replaceAll(/[\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06]/gu, (character) => character.normalize('NFKC'))
}

/** Gap between paragraphs, in font sizes. */
const paragraphGap = 1.9

/** The text of a page, rows of a table in a line each, with blank lines where the page leaves room. */
function pageText(items: readonly PlacedText[]): string {
  const text: string[] = []
  let above: Fragment | undefined
  for (const { isTable, rows } of pageBlocks(pageLines(items))) {
    for (const [index, row] of rows.entries()) {
      const inTable = isTable && index > 0
      if (!inTable && above !== undefined && above.y - row.top.y > row.top.fontSize * paragraphGap) text.push('')
      text.push(row.text)
      above = row.bottom
    }
  }
  return text.join('\n')
}
