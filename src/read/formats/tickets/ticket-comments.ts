/** Where a ticket has its comments: in lists under any name, in cells, in one cell for all of them. */
import { readTranscript, type TranscriptEntry } from '../transcript/read-transcript.ts'
import { fieldNames } from './field-names.ts'
import { jiraCell, printedJournal } from './journal.ts'
import { fieldsOf, has, isComment, isRecord, listIn, recordsIn, textOf, valueOf } from './records.ts'
import type { ExportRecord, Fields } from './records.ts'
import { bodyText } from './rich-text.ts'

/** Comments under whatever name: a list, an object that holds one, or the cells that repeat in a table. */
export function commentsIn(fields: Fields): readonly ExportRecord[] {
  const value = listIn(valueOf(fields, 'comments'))
  const others = otherTalk(fields, valueOf(fields, 'comments'))
  if (Array.isArray(value))
    return [...value.flatMap((one: unknown) => (isRecord(one) ? [one] : cellRecord(textOf(one)))), ...others]
  if (isRecord(value))
    return (
      Object.values(value)
        .map(recordsIn)
        .find((list) => list.length > 0) ?? []
    )
  return cellRecord(textOf(value)).map((record) => (isOfDesk(fields, record) ? { role: 'agent', ...record } : record))
}

/** What the other lists of a ticket say that tell when, what and mostly who: mails in one list, notes in another. */
function otherTalk(fields: Fields, first: unknown): readonly ExportRecord[] {
  const lists = fieldNames.comments.map((name) => fields.get(name)).filter((value) => value !== first)
  return lists.flatMap((value) => {
    const list = recordsIn(value)
    const talks = list.map((record) => fieldsOf(record, new Map()))
    const isTalk = talks.some(isComment) && talks.every((talk) => has(talk, 'sentAt') && has(talk, 'text'))
    return isTalk ? list : []
  })
}

/** Whether a comment without an author stands in a column for what the help desk did. */
function isOfDesk(fields: Fields, { author, text }: ExportRecord): boolean {
  return author === undefined && deskColumns.some((name) => textOf(fields.get(name)) === text)
}

const deskColumns: readonly string[] =
  '处理 处理过程 处理记录 处理情况 处理步骤 處理過程 處理記錄 actiontaken actionstaken workperformed workdone diagnosis troubleshooting'.split(
    ' ',
  )

/** An entry of a cell that holds a whole conversation. */
function entryRecord({ name, email, sentAt, text }: TranscriptEntry): ExportRecord {
  return { text, author: email === null ? name : `${name} <${email}>`, date: sentAt ?? '' }
}

function cellRecord(text: string): readonly ExportRecord[] {
  if (text === '' || /^\d+$/u.test(text) || printedJournal(text).length > 0) return []
  const body = bodyText(text)
  const pasted = body.includes('\n') ? readTranscript(body, { maxAbove: 0 }) : null
  if (pasted !== null) return pasted.entries.map(entryRecord)
  const cell = jiraCell(text)
  return cell === null ? [{ text }] : [{ text: cell.text, author: cell.author, date: cell.sentAt }]
}
