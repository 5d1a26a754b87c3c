/** A case as a table drawn in text: `| when | who | what |`, a line for each thing said, as Markdown and wikis write it. */
import { unusableFile } from '../findings.ts'
import { statedCaseIn } from '../stated-case.ts'
import type { Settings } from '../../model/settings.ts'
import type { Format, OpenedFile } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { commentsInRows } from './tickets/comment-rows.ts'
import { readTicket } from './tickets/read-ticket.ts'
import { aliasesOf } from './tickets/records.ts'
import type { ExportRecord } from './tickets/records.ts'

/** Lines with text that may stand around the table: what the case is called, who exported it. */
const maxAround = 6

/** Columns and rows that a table has at least, its heading among them. */
const leastColumns = 3
const leastRows = 3

export const drawnTable: Format = {
  goesBy: 'text',
  recognises: (file, settings) => tableIn(file, settings) !== null,
  read: (file, settings) => {
    const table = tableIn(file, settings)
    if (table === null) return Promise.resolve([unusableFile('no-message', file.path)])
    const { title, comments } = table
    const record = { case: statedCaseIn(title, settings), subject: title === '' ? null : title }
    const context = { file: file.path, people: new Map(), aliases: aliasesOf(settings) }
    return Promise.resolve([readTicket({ record, comments }, context)])
  },
}

interface DrawnTable {
  /** The first line above it. */
  readonly title: string
  readonly comments: readonly ExportRecord[]
}

// | 2024-03-01 10:32 | Ana Ruiz | It is offline. |
const row = /^\s{0,8}\|(.{3,100000})\|\s*$/u
// | --- | :---: | --- |
const ruled = /^[\s|:=+-]{3,400}$/u

const tableIn = onceAFile(findTable)

function findTable({ text }: OpenedFile, settings: Settings): DrawnTable | null {
  if (text === null || !/^\s{0,8}\|/mu.test(text)) return null
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const around = lines.filter((line) => !row.test(line) && !ruled.test(line))
  if (around.length > maxAround || lines.length - around.length < leastRows) return null
  const rows = lines.flatMap((line) => (ruled.test(line) ? [] : cellsOf(line)))
  if ((rows[0]?.length ?? 0) < leastColumns) return null
  const comments = commentsInRows(rows, aliasesOf(settings))
  return comments.length === 0 ? null : { title: titleOf(around), comments }
}

function cellsOf(line: string): readonly (readonly string[])[] {
  const inside = row.exec(line)?.[1]
  // A bar of the text itself is written \|.
  return inside === undefined
    ? []
    : [
        inside.split(/(?<!\\)\|/u).map((cell) =>
          cell
            .replaceAll('\\|', '|')
            .replaceAll(/<br\s?\/?>/giu, '\n')
            .trim(),
        ),
      ]
}

function titleOf([first = '']: readonly string[]): string {
  return first.replace(/^[\s#=*]{1,8}/u, '').trim()
}
