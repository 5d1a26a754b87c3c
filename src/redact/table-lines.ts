/** Lines of a text and the cells that a table has in them. */
import { everyMatch } from '../language/patterns/matches.ts'

/** A line, or a cell of one, without the space around it. */
export interface Line {
  readonly text: string
  readonly start: number
}

export function readLines(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const read = { text: line, start }
    start += line.length + 1
    return read
  })
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
