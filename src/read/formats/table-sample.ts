/** The first rows of a table with separated values, to tell by them whether a text is one. */

/** How much of a text is looked at, and how many rows of it. */
const maxSample = 20_000
const maxRows = 12

/** Cells of the first rows; cells in quotes may hold separators and line breaks. What is cut off at the end is left out. */
export function sampleRows(text: string, separator: string): readonly (readonly string[])[] {
  const sample = text.slice(0, maxSample).replace(/^[\s\uFEFF]+/u, '')
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < sample.length && rows.length < maxRows; at++) {
    const character = sample[at]
    if (quoted) {
      if (character !== '"') cell += character
      else if (sample[at + 1] === '"') cell += sample[at++]
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === separator || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') rows.push(row)
      if (character === '\n') row = []
    } else cell += character
  }
  const isWhole = !quoted && sample.length < maxSample && (cell !== '' || row.length > 0)
  return isWhole && rows.length < maxRows ? [...rows, [...row, cell]] : rows
}
