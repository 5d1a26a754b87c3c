/** Recognises the labelled lines of a header: `From: …`, `**发件人：** …`, `Gesendet: … An: …`. */
import { remembered } from '../../../language/remembered.ts'
import { headerLabels } from './header-labels.ts'
import type { HeaderField } from './header-field.ts'
import { literal } from '../../../language/literal.ts'

export interface FieldValue {
  readonly field: HeaderField
  readonly value: string
  /** Languages in which the label is used. */
  readonly languages: readonly string[]
}

interface Label {
  readonly field: HeaderField
  readonly languages: readonly string[]
}

const fieldNames: readonly HeaderField[] = ['from', 'sent', 'to', 'cc', 'subject', 'attachments', 'other']

const labels: ReadonlyMap<string, Label> = collectLabels()

function collectLabels(): ReadonlyMap<string, Label> {
  const found = new Map<string, Label>()
  for (const [language, byField] of Object.entries(headerLabels)) {
    for (const field of fieldNames) {
      for (const label of byField[field].split('|')) {
        const known = found.get(label)
        found.set(label, { field: known?.field ?? field, languages: [...(known?.languages ?? []), language] })
      }
    }
  }
  return found
}

/** A line that a header can begin with: the label of a sender in any language. */
export const senderLine = new RegExp(
  `^[\\s>|*]{0,12}(?:${[...labels.keys()]
    .filter((label) => labels.get(label)?.field === 'from')
    .map((label) => literal(label))
    .join('|')})\\*{0,2}\\s{0,2}[:：]`,
  'imu',
)

/** Longest prefix of a line that can be a label with its marks of bold type. */
const maxLabelLength = 48

/** The field that a line begins with, or `null`. */
export function readField(line: string): FieldValue | null {
  const label = labelOf(line)
  if (label === null) return null
  return { ...label.label, value: cleanValue(line.slice(label.end)) }
}

/** What the field of a line is, without its value, or `null`. */
export function readLabel(line: string): HeaderField | null {
  return labelOf(line)?.label.field ?? null
}

/** The field that a line names with its label alone, without a colon: `Betreff`, `cc`. */
export function readLoneLabel(line: string): HeaderField | null {
  return line.length > maxLabelLength ? null : (labels.get(normalise(line))?.field ?? null)
}

/** The field that a line begins with where no colon stands behind the label: `From "Ana Ruiz" <ana@example.com>`. */
export function readBareField(line: string): FieldValue | null {
  const match = /^\s{0,8}\*{0,2}(\p{L}{1,16})\*{0,2}\s{1,24}(?=\S)/u.exec(line)
  const label = match === null ? undefined : labels.get(normalise(match[1] ?? ''))
  return match === null || label === undefined ? null : { ...label, value: cleanValue(line.slice(match[0].length)) }
}

/** Whether a line says to whom a mail went. */
export function namesRecipients(line: string): boolean {
  const field = readField(line)?.field
  return field === 'to' || field === 'cc'
}

/** How far into a line further labels are looked for. */
const maxJoinedLength = 4000

/** All fields that stand on one line: `From: Ana <ana@example.com> Sent: Monday, 4 May 2020 10:03 To: …`. */
export function readFields(line: string): readonly FieldValue[] {
  // Only a colon that no digit stands before can end another label; 10:03 is far more frequent.
  const first = labelOf(line)
  if (first === null) return []
  // Nothing parts a subject: whatever looks like a label belongs to it.
  const further =
    first.label.field !== 'subject' && /[^\d\s][*\s]{0,3}[:：]/u.test(line.slice(first.end, maxJoinedLength))
  return further ? splitFields(line, joinedLabel) : splitFields(line, null)
}

/** The same where nothing at all parts a value from the next label: `…<ana@example.com>To: …Sent: …AMSubject: …`. */
export function readGluedFields(line: string): readonly FieldValue[] {
  return splitFields(line, gluedLabel)
}

function splitFields(line: string, label: RegExp | null): readonly FieldValue[] {
  const first = labelOf(line)
  if (first === null) return []
  const fields: FieldValue[] = []
  let open = first.label
  let start = first.end
  for (const match of label === null ? [] : line.slice(0, maxJoinedLength).matchAll(label)) {
    if (match.index < start || open.field === 'subject') continue
    const next = labels.get(normalise(match[1] ?? match[2] ?? match[3] ?? ''))
    if (next === undefined || next.field === open.field || fields.some((field) => field.field === next.field)) continue
    fields.push({ ...open, value: cleanValue(line.slice(start, match.index)) })
    start = match.index + match[0].length
    open = next
  }
  return [...fields, { ...open, value: cleanValue(line.slice(start)) }]
}

const joinableLabels = [...labels.keys()]
  .filter((label) => labels.get(label)?.field !== 'other')
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((label) => literal(label))

/** 抄 送: webmail sets short labels apart to make them as long as the others. */
function withInnerSpace(label: string): string {
  return /^\p{Script=Han}{2}$/u.test(label) ? label.split('').join('\\s{0,2}') : label
}

// ` **To:** `, `; 发送时间: `, ` Gesendet: `: a label behind a space, a semicolon or a mark of bold type
const joinedLabel = new RegExp(
  `(?<=[\\s;；>*])\\*{0,2}(${joinableLabels.filter((label) => label.length > 1).join('|')})\\*{0,2}\\s?[:：]\\*{0,2}`,
  'giu',
)
// `…>To:`, `…GMT+1Subject:`, `…11:42:08主题：`: a label right behind a bracket or anything else; a short one behind a bracket, in Chinese behind a digit too
const gluedLabel = new RegExp(
  `(?<=[>)）;；])(${joinableLabels.map(withInnerSpace).join('|')})\\s?[:：]|(?<=[\\p{L}\\p{N}])(${joinableLabels.filter((label) => label.length > 3).join('|')})\\s?[:：]|(?<=\\d)(${joinableLabels.filter((label) => /^\p{Script=Han}{2,3}$/u.test(label)).join('|')})\\s?[:：]`,
  'giu',
)

// | 发件人 | 吴芳<wu.fang@example.com> |: 163 sets the headers of forwarded mail as a table
const tableCell = /^\s{0,3}\|\s{0,3}([^|:：]{1,30}?)\s{0,3}[:：]?\s{0,3}\|/u

// 【发件人】吴芳 · [From] Ana Ruiz: some exports set labels in brackets
const inBrackets = /^\s{0,3}[【[]([^\]】[【:：]{1,20})[\]】]\s?[:：]?/u

// what both of them begin with
const framed = /^\s{0,3}[|【[]/u

function labelOf(line: string): { readonly label: Label; readonly end: number } | null {
  const head = line.slice(0, maxLabelLength)
  const cell = framed.test(head) ? (tableCell.exec(head) ?? inBrackets.exec(head)) : null
  if (cell !== null) {
    const label = labels.get(normalise(cell[1] ?? ''))
    return label === undefined ? null : { label, end: cell[0].length }
  }
  // A scanner may read a colon as a semicolon.
  for (const mark of [/[:：]/u, /[;；]/u]) {
    const end = head.search(mark)
    const label = end < 1 ? null : labelWritten(head.slice(0, end))
    if (label !== null) return { label, end: end + 1 }
  }
  return null
}

/** The label that stands before a mark. Few texts stand there, and each is asked about many times. */
const labelWritten = remembered((text: string): Label | null => {
  const written = normalise(text)
  return (written === '' ? undefined : (labels.get(written) ?? twofold(written) ?? misread.get(shape(written)))) ?? null
}, 2000)

// 发件人(from) · from / 发件人: one label in two languages
const twoLabels = /^([^()（）/|]{1,20}?)\s?[(（/|]\s?([^()（）/|]{1,20}?)\s?[)）]?$/u

/** The label that is said twice, where both mean the same field. */
function twofold(written: string): Label | undefined {
  const match = twoLabels.exec(written)
  if (match === null) return undefined
  const [first, second] = [labels.get(match[1] ?? ''), labels.get(match[2] ?? '')]
  return first !== undefined && first.field === second?.field ? first : undefined
}

/** Letters and characters that scanners take for each other, as the one that stands for all of them. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/[0ｏ○]/gu, 'o'],
  [/[1l|!j]/gu, 'i'],
  [/5/gu, 's'],
  [/[入八]/gu, '人'],
  [/[问閒間]/gu, '间'],
  [/[曰目]/gu, '日'],
  [/[己巳]/gu, '已'],
  [/題/gu, '题'],
  [/[牛伴]/gu, '件'],
  [/逆/gu, '送'],
]

/** What is left of a label when look-alikes count as one and spaces inside of words do not count. */
function shape(label: string): string {
  let text = label.replaceAll(/\s+/gu, '')
  for (const [pattern, common] of lookAlikes) text = text.replaceAll(pattern, common)
  return text
}

/** Labels by their shape: `frorn`, `subiect`, `t0`, `发件入`, `s e n t`. */
const misread: ReadonlyMap<string, Label> = new Map(
  [...labels].filter(([label]) => label.length > 1).map(([label, known]) => [shape(label), known]),
)

/** Lower case, without bold marks, tags, list marks, dots that lead to the value and the spaces inside Chinese labels. */
function normalise(label: string): string {
  return label
    .replaceAll(/<\/?[a-z]{1,6}>/giu, '')
    .replaceAll(/[*_•·\u200b\u200e\u200f\ufeff]/gu, '')
    .replaceAll(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\.{2,}\s?$/u, '')
    .trim()
    .toLowerCase()
}

function cleanValue(value: string): string {
  return value
    .replaceAll(/<\/?(?:b|strong|u|span|font|i|em|br|p|div|o:p)(?:\s[^<>]{0,200})?\/?>/giu, '')
    .replaceAll(/^[\s*]+|[\s*|]+$/gu, '')
}
