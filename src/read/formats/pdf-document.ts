/** A thread printed to PDF, as far as the PDF has a text layer. */
import type { StructuredTextItem } from 'unpdf'
import { readFinding, unusableFile } from '../findings.ts'
import { maxPages } from '../limits.ts'
import { readingOfDocument } from './document-text.ts'
import type { Format } from './format.ts'

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
      pages.push(pageText(items.flatMap((item) => ('str' in item ? [placed(item)] : []))))
    }
    const reading = readingOfDocument(pages.join('\n'), file.path, settings)
    if (reading === null) return [unusableFile('no-text', file.path)]
    const findings = document.numPages > maxPages ? [readFinding('cut-text', file.path)] : []
    return [{ ...reading, findings }]
  },
}

type PlacedText = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize'>

function placed(item: {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}): PlacedText {
  const [, , c, d, x, y] = item.transform.map(Number)
  return { str: item.str, x: x ?? 0, y: y ?? 0, width: item.width, fontSize: Math.hypot(c ?? 0, d ?? 0) || 10 }
}

/** Pieces whose baselines differ by less than this share of the font size stand on one line. */
const sameLine = 0.5

/** Gaps in font sizes: a space between words, a column between cells, a blank line between paragraphs. */
const wordGap = 0.15
const columnGap = 1.5
const paragraphGap = 1.9

/** Lines of a page from the places of its pieces of text, with blank lines where the page leaves room. */
function pageText(items: readonly PlacedText[]): string {
  const lines: PlacedText[][] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const last = lines.at(-1)
    const [first] = last ?? []
    if (last !== undefined && first !== undefined && Math.abs(first.y - item.y) < item.fontSize * sameLine)
      last.push(item)
    else lines.push([item])
  }
  let above: PlacedText | undefined
  const text: string[] = []
  for (const line of lines) {
    const [first] = line
    if (first === undefined) continue
    if (above !== undefined && above.y - first.y > first.fontSize * paragraphGap) text.push('')
    text.push(lineText(line))
    above = first
  }
  return text.join('\n')
}

function lineText(items: readonly PlacedText[]): string {
  let text = ''
  let end: number | null = null
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const gap = end === null ? 0 : (item.x - end) / item.fontSize
    text += gap > columnGap ? '   ' : gap > wordGap && !text.endsWith(' ') ? ' ' : ''
    text += item.str
    end = item.x + item.width
  }
  return text.trimEnd()
}
