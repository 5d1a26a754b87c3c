/** Tickets exported as a table with separated values: commas, semicolons or tabs. */
import { unusableFile } from '../findings.ts'
import { noticedCaseIn, statedCaseIn } from '../stated-case.ts'
import { tableLibrary } from '../libraries.ts'
import type { Format } from './format.ts'
import { fieldNames } from './tickets/field-names.ts'
import { readTickets } from './tickets/collect-tickets.ts'
import { sampleRows } from './table-sample.ts'
import { withNumberedComments } from './tickets/numbered-columns.ts'
import { isTalk } from './tickets/talk-without-ticket.ts'
import { withCommentNames } from './tickets/comment-shape.ts'
import { aliasesOf, comparableName, fieldsOf, isEmpty, valueOf } from './tickets/records.ts'
import type { Aliases } from './tickets/records.ts'
import { withWholeTimes } from './tickets/whole-times.ts'
import type { TicketField } from '../../model/settings.ts'

/** Longest record, so that a quote that is never closed does not swallow the file. */
const maxRecordLength = 2_000_000

/** A table of fewer columns tells no case. */
const leastColumns = 3
const maxColumnName = 40

/** Fields of which a heading must name one each: what a row says, and what it belongs to. */
const textFields: readonly TicketField[] = ['text', 'description', 'comments', 'journal']
const ownerFields: readonly TicketField[] = ['case', 'subject']

export const tableTickets: Format = {
  goesBy: 'text',
  recognises: (file, settings) => {
    const whole = file.text ?? ''
    const text = whole.slice(linesAbove(whole).length)
    const aliases = aliasesOf(settings)
    const heading = headingOf(text, aliases)
    if (heading === null || heading.names.length < leastColumns) return false
    const isKnown = hasAny(heading.names, textFields) && hasAny(heading.names, ownerFields)
    return isKnown || isConversation(sampleRows(text, heading.separator), aliases)
  },
  read: async (file, settings) => {
    const whole = file.text ?? ''
    const above = linesAbove(whole)
    const text = whole.slice(above.length)
    const readings = readTickets(
      await rowsOf(text, headingOf(text, aliasesOf(settings))?.separator ?? ','),
      file.path,
      settings,
    )
    const [only] = readings
    if (only === undefined) return [unusableFile('no-message', file.path)]
    const stated =
      readings.length === 1 && above !== '' ? (statedCaseIn(above, settings) ?? noticedCaseIn(above)) : null
    return stated === null ? readings : [{ ...only, statedCase: only.statedCase ?? stated }]
  },
}

/** Whether rows under a heading in unknown words tell when, who and what, and of which case. */
function isConversation([heading, ...rows]: readonly (readonly string[])[], aliases: Aliases): boolean {
  if (heading === undefined || rows.length < 2 || !heading.every(isColumnName)) return false
  if (rows.some((row) => row.length !== heading.length)) return false
  const records = rows.map((row) =>
    withWholeTimes(Object.fromEntries(heading.map((name, index) => [name, row[index] ?? '']))),
  )
  if (isTalk(records, aliases)) return true
  const fields = withCommentNames(records, aliases).map((record) => fieldsOf(record, aliases))
  const has = (field: TicketField): boolean => fields.every((row) => !isEmpty(valueOf(row, field)))
  return has('sentAt') && has('author') && has('text') && (has('case') || has('subject'))
}

function isColumnName(cell: string): boolean {
  return /\p{L}|#/u.test(cell) && cell.trim().length <= maxColumnName && !/[.!?。！？]\s*$/u.test(cell)
}

interface Heading {
  readonly separator: string
  readonly names: readonly string[]
}

/** Lines that a table copied out of a program may have above its columns. */
const maxLinesAbove = 3

/** The lines above the columns of a table set with tabs: what it is of, such as `工单号：GD20240017`; empty for any other table. */
function linesAbove(text: string): string {
  const lines = text.slice(0, 2000).split('\n', maxLinesAbove + 3)
  const at = lines.findIndex((line) => line.includes('\t'))
  const isTable = at > 0 && at <= maxLinesAbove && columnsIn(lines[at]) >= leastColumns
  return isTable && columnsIn(lines[at + 1]) === columnsIn(lines[at]) ? lines.slice(0, at).join('\n') : ''
}

function columnsIn(line: string | undefined): number {
  return line?.split('\t').length ?? 0
}

/** The first line as column names, by the separator that gives most of them. */
function headingOf(text: string, aliases: Aliases): Heading | null {
  const line = text.slice(0, 20_000).replace(/^\s+/u, '').split('\n')[0] ?? ''
  let best: Heading | null = null
  for (const separator of [',', ';', '\t']) {
    const names = line.split(separator).map((name) => aliases.get(comparableName(name)) ?? comparableName(name))
    if (names.length > 1 && (best === null || names.length > best.names.length)) best = { separator, names }
  }
  return best
}

function hasAny(names: readonly string[], fields: readonly TicketField[]): boolean {
  return fields.some((field) => fieldNames[field].some((name) => names.includes(name)))
}

// Message date (UTC) · 创建时间（GMT+8）: the zone of all its times
const zoneInName = /[([（]((?:UTC|GMT)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?)[)\]）]\s*$/u
// 2031-08-25 06:30:11 · 8/25/2031 6:30 AM: a time without a zone
const bareTime = /\d:\d{2}(?:\s?[AP]M)?\s*$/iu

/** Rows as records; a column that occurs several times (Jira's `Comment`) becomes a list. */
async function rowsOf(text: string, separator: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { z } = await import('zod')
  const rowsSchema = z.array(z.array(z.string()))
  const parsed = rowsSchema.parse(
    tableLibrary().parse(text, {
      delimiter: separator,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: maxRecordLength,
    }),
  )
  const [names, ...rows] = parsed
  if (names === undefined) return []
  const zones = names.map((name) => zoneInName.exec(name)?.[1] ?? null)
  const seen = new Map<string, number>()
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1)
  return rows.map((row) => {
    const record: Record<string, unknown> = {}
    for (const [index, name] of names.entries()) {
      const cell = row[index] ?? ''
      const zone = zones[index] ?? null
      const value = zone !== null && bareTime.test(cell) ? `${cell} ${zone}` : cell
      const known = record[name]
      if (seen.get(name) === 1) record[name] = value
      else if (Array.isArray(known) && value !== '') known.push(value)
      else if (value !== '') record[name] = [value]
    }
    return withNumberedComments(record)
  })
}
