/** Header blocks whose labels have no colon, as eM Client sets them: `From "Ana Ruiz" <ana@example.com>`, `Datum 03.04.2024 10:32`. */
import { findDate } from '../../dates/find-date.ts'
import { parseMailbox, parseMailboxes } from '../../mailboxes.ts'
import { readBareField } from './header-fields.ts'
import type { FieldValue } from './header-fields.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

/** Lines that such a block may have. */
const maxLines = 8

/** Fields without which words at the beginnings of lines are no labels. */
const leastFields = 3

// From⇥Ana Ruiz · Sent    2 April 2024: a column of labels, as a table or a printed form leaves it
const column = /^\s{0,8}\*{0,2}\p{L}{1,16}\*{0,2}(?:\t|\s{2,24})\S/u

/** Fields that a block of columns has at least: nothing above it says that it is one. */
const leastColumns = 4

/** The block of columns that starts in line `start`, or `null`. */
export function readColumns(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  if (!column.test(lines[start]?.text ?? '')) return null
  const found = readBareLabels(lines, start)
  if (found === null || found.end - start < leastColumns) return null
  return lines.slice(start, found.end).every((line) => column.test(line.text)) ? found : null
}

/** The block that starts in line `start` below a separator, or `null`: a sender first, with an address or three more fields, a date among the rest. */
export function readBareLabels(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const depth = lines[start]?.depth
  const fields: FieldValue[] = []
  let end = start
  for (; end < start + maxLines; end++) {
    const line = lines[end]
    if (line === undefined || line.depth !== depth || isBlank(line)) break
    const field = readBareField(line.text)
    if (field === null || fields.some((known) => known.field === field.field)) break
    fields.push(field)
  }
  const value = (name: FieldValue['field']) => fields.find(({ field }) => field === name)?.value ?? ''
  const from = parseMailbox(value('from'))
  const date = findDate(value('sent'))
  if (fields[0]?.field !== 'from' || fields.length < leastFields || from === null || date === null) return null
  // A name alone may begin a sentence.
  if (from.email === null && fields.length < leastColumns) return null
  const subject = value('subject')
  const [language = null] = fields.find(({ languages }) => languages.length === 1)?.languages ?? []
  const recipients = { to: parseMailboxes(value('to')), cc: parseMailboxes(value('cc')) }
  return {
    header: { ...emptyHeader, ...recipients, from, date, subject: subject === '' ? null : subject, language },
    end,
    needs: 'message',
  }
}
