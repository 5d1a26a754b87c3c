/**
 * Tables on a page whose cells run over several lines. Programs write a page cell by cell, so after the last line of a cell the
 * next cell begins further up and further right: that is how rows are told.
 */
import type { Fragment, PageLine } from './pdf-lines.ts'

/** Lines of one cell, one below the other. */
type Cell = readonly Fragment[]

/** What stands side by side: one cell where it is no table. `lines` are the lines of the page that it takes. */
interface Row {
  readonly cells: Cell[]
  readonly lines: number
}

/** A piece of a page: a row of a table as one line each, or lines that are none. */
export interface PageBlock {
  readonly isTable: boolean
  readonly rows: readonly { readonly text: string; readonly top: Fragment; readonly bottom: Fragment }[]
}

/** Cells begin in one column where their beginnings differ by less than this, in font sizes. */
const sameColumn = 0.5

/** Lines of one cell are at most this far apart, and about equally far, in font sizes. */
const largestLeading = 1.9
const leadingDiffers = 0.35

/** What is this far below the last line of a row is no part of it, in font sizes. */
const sameLine = 0.5

/** What stands right of a cell is at least this far away from it, in font sizes. */
const leastGap = 0.3

/** A column with more lines is one of a page, not of a table. */
const maxCellLines = 12

/** The blocks of a page in their order. */
export function pageBlocks(lines: readonly PageLine[]): readonly PageBlock[] {
  const rows = rowsOf(lines)
  const blocks: PageBlock[] = []
  let line = 0
  for (let at = 0; at < rows.length;) {
    const end = endOfTable(rows, at)
    const count = rows.slice(at, end).reduce((sum, row) => sum + row.lines, 0)
    blocks.push(
      end - at > 1
        ? { isTable: true, rows: rows.slice(at, end).map(tableRow) }
        : { isTable: false, rows: lines.slice(line, line + count).flatMap(plainLine) },
    )
    line += count
    at = end
  }
  return blocks
}

function plainLine(line: PageLine): PageBlock['rows'] {
  const [first] = line
  return first === undefined
    ? []
    : [
        {
          text: line
            .map(({ text }) => text)
            .join(columns)
            .trimEnd(),
          top: first,
          bottom: first,
        },
      ]
}

/** Blanks between the cells of a row. */
const columns = '   '

function tableRow({ cells }: Row): PageBlock['rows'][number] {
  const byHeight = cells.flat().toSorted((a, b) => b.y - a.y)
  const [top = nowhere] = byHeight
  return { text: cells.map(cellText).join(columns).trimEnd(), top, bottom: byHeight.at(-1) ?? top }
}

const nowhere: Fragment = { text: '', start: 0, end: 0, y: 0, fontSize: 1 }

/** The lines of a cell as one; between Chinese characters, and inside of a date, there is no blank. */
function cellText(cell: Cell): string {
  return cell
    .map(({ text }) => text.trim())
    .join('\n')
    .replaceAll(/(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu, '')
    .replaceAll(/(?<=\d[-/])\n(?=\d)/gu, '')
    .replaceAll('\n', ' ')
}

/** The rows in the order in which the page was written. */
function rowsOf(lines: readonly PageLine[]): readonly Row[] {
  const rows: { cells: Fragment[][]; lines: number }[] = []
  for (const line of lines) {
    for (const [index, fragment] of line.entries()) {
      const row = rows.at(-1)
      const cell = row?.cells.at(-1)
      if (row !== undefined && cell !== undefined && goesOn(cell, fragment)) cell.push(fragment)
      else if (row !== undefined && standsBeside(row.cells, fragment)) row.cells.push([fragment])
      else rows.push({ cells: [[fragment]], lines: 0 })
      const taken = rows.at(-1)
      if (index === 0 && taken !== undefined) taken.lines += 1
    }
  }
  return rows
}

/** True for the next line of a cell. */
function goesOn(cell: Cell, next: Fragment): boolean {
  const [first] = cell
  const last = cell.at(-1)
  if (first === undefined || last === undefined) return false
  const leading = last.y - next.y
  if (Math.abs(next.start - first.start) > next.fontSize * sameColumn) return false
  if (leading <= 0 || leading > next.fontSize * largestLeading) return false
  const above = cell.at(-2)
  return above === undefined || Math.abs(above.y - last.y - leading) < next.fontSize * leadingDiffers
}

/** True for what begins right of the last cell, at the height of the row. */
function standsBeside(cells: readonly Cell[], next: Fragment): boolean {
  const last = cells.at(-1) ?? []
  const heights = cells.flat().map(({ y }) => y)
  // A cell of one line may stand in the middle of its row.
  const above = next.fontSize * largestLeading * (maxCellLines / 2)
  return (
    last.every(({ end }) => next.start - end > next.fontSize * leastGap) &&
    next.y <= Math.max(...heights) + above &&
    next.y >= Math.min(...heights) - next.fontSize * sameLine
  )
}

/** Index behind the rows of the table that begins at `start`; the next one where none does. */
function endOfTable(rows: readonly Row[], start: number): number {
  const first = rows[start]
  if (first === undefined || !isRow(first)) return start + 1
  let end = start + 1
  while (end < rows.length && (isSameTable(first, rows[end]) || isSameTable(rows[end - 1], rows[end]))) end += 1
  const table = rows.slice(start, end)
  return table.some(({ cells }) => cells.some((cell) => cell.length > 1)) ? end : start + 1
}

// • · 1. · (a): a list, not a table
const listMark = /^(?:[•·▪◦●○■□–—*-]|\(?[\p{L}\p{N}]{1,3}[.)、])$/u

function isRow({ cells }: Row): boolean {
  const [first] = cells[0] ?? []
  return (
    cells.length > 1 && cells.every((cell) => cell.length <= maxCellLines) && !listMark.test(first?.text.trim() ?? '')
  )
}

/** True for a row whose cells begin where those of another one of its table begin, or stand below them one by one. */
function isSameTable(above: Row | undefined, row: Row | undefined): boolean {
  if (above === undefined || row === undefined || !isRow(row)) return false
  const heads = above.cells
  if (row.cells.every((cell) => heads.some((head) => beginTogether(cell, head)))) return true
  return row.cells.length === heads.length && row.cells.every((cell, index) => overlap(cell, heads[index] ?? []))
}

function beginTogether(cell: Cell, head: Cell): boolean {
  return Math.abs(startOf(cell) - startOf(head)) <= (cell[0]?.fontSize ?? 0) * sameColumn
}

function startOf(cell: Cell): number {
  return Math.min(...cell.map(({ start }) => start))
}

function endOf(cell: Cell): number {
  return Math.max(...cell.map(({ end }) => end))
}

function overlap(a: Cell, b: Cell): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a)
}
