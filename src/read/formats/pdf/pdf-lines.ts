/** Pieces of text with their places on a page of a PDF, and the lines that they make. */
import type { StructuredTextItem } from 'unpdf'

export type PlacedText = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize'>

/** Text on one baseline without a gap as wide as between columns. `y` grows from the foot of the page. */
export interface Fragment {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly y: number
  readonly fontSize: number
}

/** Fragments on one baseline, from left to right. */
export type PageLine = readonly Fragment[]

/** Pieces whose baselines differ by less than this share of the font size stand on one line. */
const sameLine = 0.5

/** Gaps in font sizes: a space between words, a column between cells. */
const wordGap = 0.15
const columnGap = 1.5

/** The lines of a page in the order in which it was written: pieces beside each other that follow each other are one. */
export function pageLines(items: readonly PlacedText[]): readonly PageLine[] {
  const lines: PlacedText[][] = []
  for (const item of items) {
    if (item.str.trim() === '') continue
    const last = lines.at(-1)
    const [first] = last ?? []
    if (last !== undefined && first !== undefined && Math.abs(first.y - item.y) < item.fontSize * sameLine)
      last.push(item)
    else lines.push([item])
  }
  return lines.map(fragmentsOf)
}

function fragmentsOf(items: readonly PlacedText[]): PageLine {
  const fragments: Fragment[] = []
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const { str, x, y, width, fontSize } = item
    const last = fragments.at(-1)
    const gap = last === undefined ? Infinity : (x - last.end) / fontSize
    if (last === undefined || gap > columnGap) fragments.push({ text: str, start: x, end: x + width, y, fontSize })
    else {
      const space = gap > wordGap && !last.text.endsWith(' ') ? ' ' : ''
      fragments[fragments.length - 1] = { ...last, text: last.text + space + str, end: x + width }
    }
  }
  return fragments
}
