/** A case as a table drawn in text: `| when | who | what |`, a line for each thing said, with bars around it as Markdown and wikis write it or between the cells alone. */
import { unusableFile } from '../findings.ts'
import { roleOfWord } from '../role-words.ts'
import { statedCaseIn } from '../stated-case.ts'
import type { Settings } from '../../model/settings.ts'
import type { Format, OpenedFile } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { readTicketHead } from './transcript/ticket-head.ts'
import { commentsInRows } from './tickets/comment-rows.ts'
import { readTicket } from './tickets/read-ticket.ts'
import { aliasesOf } from './tickets/records.ts'
import type { ExportRecord } from './tickets/records.ts'

/** Lines with text that may stand around the table: what the case is called, who exported it. */
const maxAround = 6

/** Columns that a table has at least, and lines: its heading is one, and what is drawn below that. */
const leastColumns = 3
const leastLines = 3

export const drawnTable: Format = {
  goesBy: 'text',
  recognises: (file, settings) => tableIn(file, settings) !== null,
  read: (file, settings) => {
    const table = tableIn(file, settings)
    if (table === null) return Promise.resolve([unusableFile('no-message', file.path)])
    const { around, comments } = table
    const title = titleOf(around)
    const named = { case: statedCaseIn(title, settings), subject: title === '' ? null : title }
    const record = readTicketHead(around) ?? named
    const context = { file: file.path, people: new Map(), aliases: aliasesOf(settings) }
    return Promise.resolve([readTicket({ record, comments }, context)])
  },
}

interface DrawnTable {
  /** The lines that stand around it, or above one that only its cells have bars between. */
  readonly around: readonly string[]
  readonly comments: readonly ExportRecord[]
}

// | 2024-03-01 10:32 | Ana Ruiz | It is offline. |
const row = /^\s{0,8}\|(.{3,100000})\|\s*$/u
// | --- | :---: | --- |
const ruled = /^[\s|:=+-]{3,400}$/u

const tableIn = onceAFile(findTable)

function findTable({ text }: OpenedFile, settings: Settings): DrawnTable | null {
  if (text === null || !/[|｜]/u.test(text)) return null
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const { around, rows } = /^\s{0,8}\|/mu.test(text) ? framedRows(lines) : openRows(lines)
  if (around.length > maxAround || (rows[0]?.length ?? 0) < leastColumns || isEntry(rows[0] ?? [])) return null
  const comments = commentsInRows(rows, aliasesOf(settings))
  return comments.length === 0 ? null : { around, comments }
}

/** `2024-03-01 10:32 | Ana Ruiz | customer` with what she said on the lines below: the line above an entry, and no row. */
function isEntry(cells: readonly string[]): boolean {
  const [side = ''] = (cells.at(-1) ?? '').split('\n', 1)
  return timed.test(cells[0] ?? '') && roleOfWord(side.trim()) !== null
}

const timed = /\d:\d{2}/u

interface TableRows {
  readonly around: readonly string[]
  /** Cells, those of the heading first; none where there are too few. */
  readonly rows: readonly (readonly string[])[]
}

function framedRows(lines: readonly string[]): TableRows {
  const around = lines.filter((line) => !row.test(line) && !ruled.test(line))
  const isTable = lines.length - around.length >= leastLines
  return { around, rows: isTable ? lines.flatMap((line) => (ruled.test(line) ? [] : cellsOf(line))) : [] }
}

/** Rows with bars between their cells alone. A line with fewer goes on with what was said above it, and what is said may hold bars. */
function openRows(lines: readonly string[]): TableRows {
  const first = lines.slice(0, maxAround + 1).findIndex((line) => line.split(openBar).length >= leastColumns)
  const columns = lines[first]?.split(openBar).length ?? 0
  const rows: string[][] = []
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const cells = line.split(openBar)
    const last = rows.at(-1)
    if (ruled.test(line)) continue
    if (cells.length >= columns) {
      rows.push([...cells.slice(0, columns - 1), cells.slice(columns - 1).join(' | ')].map((cell) => cell.trim()))
    } else if (last !== undefined) last[columns - 1] += `\n${line.trim()}`
  }
  return { around: lines.slice(0, Math.max(first, 0)), rows: rows.length < leastLines ? [] : rows }
}

// 2024-03-01 10:32 | Ana Ruiz | It is offline.
const openBar = /\s{1,40}\|\s{1,40}|\s{0,40}｜\s{0,40}/u

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
