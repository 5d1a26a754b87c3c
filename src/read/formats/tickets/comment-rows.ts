/** Rows below a heading that tell who said what, and when. */
import type { TicketField } from '../../../model/settings.ts'
import { withCommentNames } from './comment-shape.ts'
import { fieldNames } from './field-names.ts'
import { fieldsOf } from './records.ts'
import type { Aliases, ExportRecord } from './records.ts'

/** Columns that a table must have for its rows to be comments. */
const neededFields: readonly TicketField[] = ['author', 'sentAt', 'text']

/** The rows as records by the names of their columns, the first row; empty where they are no comments. */
export function commentsInRows(
  [heading, ...others]: readonly (readonly string[])[],
  aliases: Aliases,
): readonly ExportRecord[] {
  if (heading === undefined) return []
  const records = others
    .filter((cells) => cells.length === heading.length)
    .map((cells) => Object.fromEntries(heading.map((name, index) => [name, cells[index] ?? ''])))
  const comments = withCommentNames(records, aliases)
  return hasNeededFields(comments, aliases) ? comments : []
}

function hasNeededFields([first]: readonly ExportRecord[], aliases: Aliases): boolean {
  if (first === undefined) return false
  const fields = fieldsOf(first, aliases)
  return neededFields.every((field) => fieldNames[field].some((name) => fields.has(name)))
}
