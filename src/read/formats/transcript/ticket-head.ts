/** The fields that a printed ticket has above its first entry: `Number: INC0010001`, `简短描述: 扫描仪离线`. */
import { caseWord } from '../../../language/case-words.ts'
import { anyCase } from '../../../language/patterns/any-case.ts'
import { readField } from '../../split/header-fields.ts'
import { fieldNames } from '../tickets/field-names.ts'
import { comparableName } from '../tickets/records.ts'
import type { ExportRecord } from '../tickets/records.ts'
import { isTicketLabel } from './printed-labels.ts'

/** Fields that make a head, and how many of them must be known. */
const leastFields = 2
const leastKnown = 2

/** Of these a head has one at least. */
const owners: ReadonlySet<string> = new Set([...fieldNames.case, ...fieldNames.subject, ...fieldNames.requester])

/** Fields whose text goes on in the lines below. */
const longTexts: ReadonlySet<string> = new Set([
  ...fieldNames.description,
  ...fieldNames.resolution,
  ...fieldNames.rootCause,
])

/** The fields as a record under their own names, or `null` where the lines are no head of a ticket; one of a mail is none. */
export function readTicketHead(lines: readonly string[]): ExportRecord | null {
  if (lines.some(isMailField)) return null
  const record: Record<string, string> = {}
  let count = 0
  let long: string | null = null
  for (const line of lines) {
    const fields = fieldsIn(line, long !== null)
    for (const { label, value } of fields)
      if (record[label] === undefined || record[label] === '') record[label] = value
    const last = fields.at(-1)
    count += fields.length
    if (last !== undefined) long = longTexts.has(comparableName(last.label)) ? last.label : null
    else if (long !== null) record[long] = `${record[long] ?? ''}\n${line.trimEnd()}`.replace(/^\n+/u, '')
  }
  const known = Object.keys(record).map(comparableName).filter(isTicketLabel)
  const isHead = count >= leastFields && known.length >= leastKnown && known.some((name) => owners.has(name))
  return isHead ? record : null
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
// …   State: Closed: another field behind a wide gap
const wideGap = /(?:\t+|\s{3,20})(?=\p{L}[\p{L}\p{N} ()/_'-]{0,39}[:：])/u

// Ticket #55102   CASE 2025-ERP-3308   工单 GD20240017
const numberAlone = new RegExp(`^\\s{0,8}${anyCase(caseWord)}\\s?[#＃]?\\s?([A-Z]{0,8}-?\\d[A-Z0-9-]{2,24})\\s*$`, 'u')

/** The fields of a line; inside a text that goes on only labels that tickets have begin another field. */
function fieldsIn(line: string, inText: boolean): readonly PrintedField[] {
  if (line.length > 2400) return []
  const number = numberAlone.exec(line)?.[1]
  if (number !== undefined) return [{ label: 'Case number', value: number }]
  const cells = line
    .trim()
    .split(wideGap)
    .map((cell) => printedField.exec(cell))
  const fields = cells.flatMap((cell) =>
    cell === null ? [] : [{ label: cell[1] ?? '', value: (cell[2] ?? '').trim() }],
  )
  const [first] = fields
  if (first === undefined || cells[0] === null) return []
  return inText && !isTicketLabel(comparableName(first.label)) ? [] : fields
}
