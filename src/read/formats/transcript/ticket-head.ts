/** The fields that a printed ticket has above its first entry: `Number: INC0010001`, `简短描述: 扫描仪离线`. */
import { caseWord } from '../../../language/case-words.ts'
import { anyCase } from '../../../language/patterns/any-case.ts'
import { readField } from '../../split/headers/header-fields.ts'
import { fieldNames } from '../tickets/field-names.ts'
import { comparableName, fieldsOf, has } from '../tickets/records.ts'
import type { ExportRecord } from '../tickets/records.ts'
import { isTicketLabel } from './printed-labels.ts'

/** Fields that make a head, and how many of them must be known. */
const leastFields = 2
const leastKnown = 2

/** Of these a head has one at least. */
const owners: ReadonlySet<string> = new Set([
  ...fieldNames.case,
  ...fieldNames.subject,
  ...fieldNames.requester,
  ...fieldNames.description,
])

/** Fields whose text goes on in the lines below. */
const longTexts: ReadonlySet<string> = new Set([
  ...fieldNames.description,
  ...fieldNames.resolution,
  ...fieldNames.rootCause,
])

/** The fields as a record under their own names, or `null` where the lines are no head of a ticket; one of a mail is none. */
export function readTicketHead(lines: readonly string[]): ExportRecord | null {
  return recordOf(lines, longTexts)?.record ?? null
}

/**
 * The fields of lines that are a whole ticket, what was done for it included; `null` where they are none, or say much that stands
 * under no label.
 */
export function readWholeTicket(lines: readonly string[]): ExportRecord | null {
  const found = recordOf(lines, ownTexts)
  if (found === null || found.isRepeated || found.unlabelled > 1 + lines.length / usualLines) return null
  const fields = fieldsOf(found.record, new Map())
  const isAnswered = has(fields, 'resolution', 'rootCause', 'comments', 'journal')
  return isAnswered && has(fields, 'description', 'subject') ? found.record : null
}

/** Beside the title, of so many lines one may stand under no label. */
const usualLines = 10

/** Fields of a ticket without entries whose text goes on: what was done stands there as well. */
const ownTexts: ReadonlySet<string> = new Set([...longTexts, ...fieldNames.comments, ...fieldNames.journal])

interface PrintedTicket {
  readonly record: ExportRecord
  /** Lines with text that belong to no field. */
  readonly unlabelled: number
  /** Whether a label of a text stands there again, above another text: of two notes one would be lost. */
  readonly isRepeated: boolean
}

function recordOf(lines: readonly string[], texts: ReadonlySet<string>): PrintedTicket | null {
  if (lines.some(isMailField)) return null
  const record: Record<string, string> = {}
  let count = 0
  let unlabelled = 0
  let long: string | null = null
  let isRepeated = false
  for (const line of lines) {
    const fields = fieldsIn(line, long !== null)
    isRepeated ||= fields.some(({ label, value }) => saysMore(record[label], value) && texts.has(comparableName(label)))
    for (const { label, value } of fields)
      if (record[label] === undefined || record[label] === '') record[label] = value
    const last = fields.at(-1)
    count += fields.length
    if (last !== undefined) long = texts.has(comparableName(last.label)) ? last.label : null
    else if (long !== null) record[long] = `${record[long] ?? ''}\n${line.trimEnd()}`.replace(/^\n+/u, '')
    else if (line.trim() !== '') unlabelled += 1
  }
  const known = Object.keys(record).map(comparableName).filter(isTicketLabel)
  const isTicket = count >= leastFields && known.length >= leastKnown && known.some((name) => owners.has(name))
  return isTicket ? { record, unlabelled, isRepeated } : null
}

function saysMore(known: string | undefined, value: string): boolean {
  return known !== undefined && known !== '' && value !== '' && !known.includes(value)
}

function isMailField(line: string): boolean {
  const field = readField(line)?.field
  return (
    (field === 'from' || field === 'to' || field === 'cc') &&
    !isTicketLabel(comparableName(line.split(/[:：]/u)[0] ?? ''))
  )
}

interface PrintedField {
  readonly label: string
  readonly value: string
}

// Short description: Scanner offline · 编号：INC0010001 · Number<tab>INC0010001
const printedField = /^\s{0,8}(\p{L}[\p{L}\p{N} ()/_'-]{0,39}?)\s{0,4}(?:[:：]|\t)\s{0,20}(\S.{0,2000})?$/u
// Requester     Ana Ruiz: a table of two columns, whose labels need no mark
const columnField = /^\s{0,8}(\p{L}[\p{L}\p{N} ()/_'-]{0,39}?)\s{3,40}(\S.{0,2000})$/u
// …   State: Closed · …\u3000状态：已关闭: another field behind a wide gap, or a blank as wide as a character
const wideGap = /(?:\t+|\s{3,20}|\u3000)(?=\p{L}[\p{L}\p{N} ()/_'-]{0,39}[:：])/u

// Ticket #55102   CASE 2025-ERP-3308   工单 GD20240017
const numberAlone = new RegExp(`^\\s{0,8}${anyCase(caseWord)}\\s?[#＃]?\\s?([A-Z]{0,8}-?\\d[A-Z0-9-]{2,24})\\s*$`, 'u')

// Added by Ana Ruiz 5 months ago. · Reported by Ana Ruiz on 6 May 2031
const addedBy =
  /^\s{0,8}(?:added|opened|created|reported|submitted) by (\p{L}[\p{L}.'’ -]{1,40}?)(?: (?:about |over |almost )?(?:\d{1,3}|an?) \p{L}{3,8} ago| on .{6,30})\b/iu
/** A heading of its own: Redmine sets no colon behind it. */
const descriptions: ReadonlySet<string> = new Set(fieldNames.description)
const longestHeading = 24

/** The fields of a line; inside a text that goes on only labels that tickets have begin another field. */
function fieldsIn(line: string, inText: boolean): readonly PrintedField[] {
  if (line.length > 2400) return []
  const number = numberAlone.exec(line)?.[1]
  if (number !== undefined) return [{ label: 'Case number', value: number }]
  const asked = addedBy.exec(line)?.[1]
  if (asked !== undefined) return [{ label: 'Reported by', value: asked }]
  if (line.length <= longestHeading && descriptions.has(comparableName(line)))
    return [{ label: line.trim(), value: '' }]
  const cells = line
    .trim()
    .split(wideGap)
    .map((cell) => printedField.exec(cell))
  const fields = cells.flatMap((cell) =>
    cell === null ? [] : [{ label: cell[1] ?? '', value: (cell[2] ?? '').trim() }],
  )
  const [first] = fields
  if (first === undefined || cells[0] === null) return inColumns(line)
  return inText && !isTicketLabel(comparableName(first.label)) ? [] : fields
}

function inColumns(line: string): readonly PrintedField[] {
  const [, label = '', value = ''] = columnField.exec(line) ?? []
  return label !== '' && isTicketLabel(comparableName(label)) ? [{ label, value: value.trim() }] : []
}
