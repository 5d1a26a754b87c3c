/** The first rows of a table with separated values, to tell by them whether a text is one. */
import { tableLibrary } from '../libraries.ts'

/** How much of a text is looked at, and how many rows of it. */
const maxSample = 20_000
const maxRows = 12

/** Cells of the first rows; cells in quotes may hold separators and line breaks. What is cut off at the end is left out. */
export function sampleRows(text: string, separator: string): readonly (readonly string[])[] {
  const sample = text.slice(0, maxSample).replace(/^[\s\uFEFF]+/u, '')
  // A whole row ends in a line break; of a row that is cut off the rest goes.
  const whole = text.length > maxSample ? sample.slice(0, sample.lastIndexOf('\n') + 1) : sample
  return tableLibrary().parse(whole, {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    to: maxRows,
  })
}
