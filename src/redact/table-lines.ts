/** Lines of a text and the cells that a table has in them. */
import { everyMatch } from '../language/patterns/every-match.ts'

/** A line, or a cell of one, without the space around it. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** The lines of a text, and the rows of a table that ran into one line: `|name|no.| |Ana|417| |Ben|418|`. */
export function readLines(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const rows = joinedRows.test(line) ? rowsOf(line) : [line]
    return rows.map((row) => {
      const read = { text: row, start }
      start += row.length + 1
      return read
    })
  })
}

const joinedRows = /\|[^|\n]+\|[^|\n]+\| \|[^| \n]/u

/** Each row ends in its bar, and the space behind it parts it from the next one. A gap between two bars is an empty cell where rows do not come out alike. */
function rowsOf(line: string): readonly string[] {
  const rows = line.split(/(?<=\|) (?=\|)/u)
  const bars = barsIn(rows[0] ?? '')
  return bars > 2 && rows.every((row) => barsIn(row) === bars) ? rows : [line]
}

function barsIn(row: string): number {
  return row.split('|').length - 1
}

/** The cells of a line: between bars, tabs, or wide gaps and commas. Empty ones are left out. */
export function cells({ text, start }: Line): readonly Line[] {
  const separator = text.includes('|') ? bars : text.includes('\t') ? tabs : gaps
  const found: Line[] = []
  let position = 0
  for (const match of [...everyMatch(separator, text.slice(0, 1000)), { index: text.length, 0: '' }]) {
    const cell = text.slice(position, match.index)
    if (cell.trim() !== '')
      found.push({ text: cell.trim(), start: start + position + cell.length - cell.trimStart().length })
    position = match.index + match[0].length
  }
  return found
}

const bars = /\|/gu
const tabs = /\t+/gu
const gaps = / {2,40}|,/gu
