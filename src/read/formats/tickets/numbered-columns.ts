/** Tables with a ticket in each row and its comments side by side: `Comment 1`, `Comment 1 Author`, `Comment 1 Date`, `Comment 2` … */
import type { ExportRecord } from './records.ts'

/** What a column is called but for its number, and the number: `Comment 2 Date` is the `Comment Date` of the second. */
interface NumberedColumn {
  readonly column: string
  readonly name: string
  readonly number: string
}

/** Columns that one comment has at least. */
const leastColumns = 2

/** Most comments of one row. */
const mostNumbers = 200

// Comment 1 · Reply #2 date · 回复3时间
const numbered = /^(\p{L}[\p{L} _-]{1,30}?)[\s_#-]{0,3}(\d{1,3})(?:[\s_:.-]{0,3}(\p{L}[\p{L} _]{0,30}))?$/u

/** The row with such comments in a list; the same row where it has none. */
export function withNumberedComments(row: ExportRecord): ExportRecord {
  const groups = Map.groupBy(
    Object.keys(row).flatMap((column) => numberedColumn(column) ?? []),
    ({ number }) => number,
  )
  const first = groups.get('1')
  if (first === undefined || first.length < leastColumns || groups.size < 2 || groups.size > mostNumbers) return row
  const names = first.map(({ name }) => name).join('\n')
  const comments: ExportRecord[] = []
  const used = new Set<string>()
  for (const columns of groups.values()) {
    if (columns.map(({ name }) => name).join('\n') !== names) return row
    for (const { column } of columns) used.add(column)
    const comment = columns.map(({ column, name }) => [name, row[column]] as const)
    if (comment.some(([, value]) => value !== '')) comments.push(Object.fromEntries(comment))
  }
  return { ...Object.fromEntries(Object.entries(row).filter(([column]) => !used.has(column))), comments }
}

function numberedColumn(column: string): NumberedColumn | null {
  const [, stem, number, rest] = numbered.exec(column.trim()) ?? []
  if (stem === undefined || number === undefined) return null
  return { column, name: rest === undefined ? stem.trim() : `${stem.trim()} ${rest}`, number: String(Number(number)) }
}
