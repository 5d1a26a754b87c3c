/** Which fields of the records of a list tell when, who and what, seen from their values. */
import { findDate } from '../../dates/find-date.ts'
import { roleOfColumn } from '../../role-words.ts'
import { comparableName, fieldsOf, isEmpty, isRecord, personOf, textOf, valueOf } from './records.ts'
import type { Aliases, ExportRecord, Fields } from './records.ts'
import { bodyText } from './rich-text.ts'
import type { TicketField } from '../../../model/settings.ts'

interface Column {
  readonly name: string
  /** Values of the records that have one. */
  readonly values: readonly unknown[]
}

/** Share of a list's records in which a field must hold the same kind of thing. */
const leastShare = 0.8

/** Letters that the texts of a conversation have on average, at least. */
const leastText = 12

/** The records, each with what it tells under known names as well; the same where their own names are known or tell nothing. */
export function withCommentNames(records: readonly ExportRecord[], aliases: Aliases): readonly ExportRecord[] {
  if (records.length < 2) return records
  const fields = records.map((record) => fieldsOf(record, aliases))
  if (areTickets(fields)) return records
  const columns = columnsOf(records)
  const sides = sidesOf(columns)
  const missing = (field: TicketField): boolean => {
    const filled = fields.filter((one) => !isEmpty(valueOf(one, field))).length
    return filled < records.length * leastShare
  }
  const isKnown = !missing('sentAt') && !missing('author') && !missing('text')
  if (isKnown && sides === null) return records
  const date = missing('sentAt') ? best(columns, isDated, dateName) : null
  const author = missing('author') && missing('email') ? authorColumn(columns) : null
  const text = missing('text') ? textColumn(columns.filter(({ name }) => name !== author && name !== date)) : null
  const number = missing('case')
    ? best(
        columns.filter(({ name }) => caseName.test(name)),
        isCaseNumber,
        caseName,
      )
    : null
  return records.map((record) => ({
    ...record,
    ...(date === null ? {} : { commentDate: instantOf(record[date]) ?? record[date] }),
    ...(author === null ? {} : { commentAuthor: record[author] }),
    ...(text === null ? {} : { commentBody: record[text] }),
    ...(number === null ? {} : { caseNumber: record[number] }),
    ...(sides === null ? {} : { speakerRole: sides(record) }),
  }))
}

/** Tickets with their conversations inside: each has a date, a person and a title as well, and is no comment for that. */
function areTickets(fields: readonly Fields[]): boolean {
  const talking = fields.filter((one) => !isEmpty(valueOf(one, 'subject')) && Array.isArray(valueOf(one, 'comments')))
  return talking.length >= fields.length * leastShare
}

// 1709629920 · 1709629920123 · 1709629920.123: seconds or milliseconds since 1970, from 2001 to 2096
const epoch = /^((?:1\d{9}|[23]\d{9})(?:\d{3})?)(?:\.\d{1,6})?$/u

// CS-317001 · INC0012345 · 00031701 · YZ31-0419
const caseNumber = /^#?(?:[A-Z][A-Za-z]{0,9}[-_ ]?){0,2}(?:\d{3,20}(?:[-/]\d{1,8})?|\d{2}-\d{3,8}(?:-\d{1,8})?)$/u

/** The instant that a number counts from 1970, as ISO 8601 in UTC; `null` for any other value. */
export function instantOf(value: unknown): string | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''
  const whole = epoch.exec(text)?.[1]
  if (whole === undefined) return null
  return new Date(Number(whole) * (whole.length > 10 ? 1 : 1000)).toISOString()
}

function columnsOf(records: readonly ExportRecord[]): readonly Column[] {
  const columns = new Map<string, unknown[]>()
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) {
      if (isEmpty(value)) continue
      const values = columns.get(name)
      if (values === undefined) columns.set(name, [value])
      else values.push(value)
    }
  }
  return [...columns]
    .filter(([, values]) => values.length >= records.length * leastShare)
    .map(([name, values]) => ({ name, values }))
}

/** Name of the first column whose values are of a kind, one with such a name before the others, and both before those that say the same of each record. */
function best(columns: readonly Column[], isKind: (value: unknown) => boolean, name: RegExp): string | null {
  const all = columns.filter(({ values }) => values.filter(isKind).length >= values.length * leastShare)
  const varied = all.filter(({ values }) => isVaried(values))
  const found = varied.length > 0 ? varied : all
  return (found.find((column) => name.test(column.name)) ?? found[0])?.name ?? null
}

const dateName = /creat|sent|log|moment|send|post|occur|time|date|when|时间|時間|时刻|日期|何时/iu
function isDated(value: unknown): boolean {
  if (instantOf(value) !== null) return true
  const text = typeof value === 'string' ? value.trim() : ''
  // 1.2.24 may be a version just as well.
  return text.length >= 8 && isDateText(text)
}

/** True for a short text that is a date, perhaps with a weekday before it. */
export function isDateText(text: string): boolean {
  const date = text.length <= 40 ? findDate(text) : null
  return date !== null && date.start <= 5
}

// Ref, 单据
const caseName = /id$|no\.?$|num|ref|key|code|case|ticket|编号|编码|单|号$|編號|單|號$/iu

/** True for a value made as the numbers of cases are. */
export function isCaseNumber(value: unknown): boolean {
  return caseNumber.test(textOf(value))
}

const authorName =
  /author|creator|poster|writer|sender|speaker|from|user|person|name|who|actor|participant|owner|by$|人|谁|者|方$/iu
// Ana Ruiz · ana@example.com · 吴芳 · tom_b
const personText =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,3} \p{Lu}[\p{L}.'’-]{0,30}|[\p{Script=Han}·]{2,6}|[\w.+-]{1,64}@[\w.-]{3,80}(?:>)?)$/u

function authorColumn(columns: readonly Column[]): string | null {
  const varied = columns.filter(({ name, values }) => authorName.test(name) && isVaried(values))
  return best(columns, isPersonValue, authorName) ?? best(varied, isLogin, authorName)
}

/** True for a value that names a person. */
export function isPersonValue(value: unknown): boolean {
  if (isRecord(value)) return personOf(value, new Map()).mailbox !== null
  return typeof value === 'string' && personText.test(value.trim()) && roleOfColumn(value) === null
}

// tom_b · Tom · 吴芳
function isLogin(value: unknown): boolean {
  return typeof value === 'string' && /^[\p{L}\d][\p{L}\d._ -]{1,40}$/u.test(value)
}

function isVaried(values: readonly unknown[]): boolean {
  return new Set(values.map(textOf)).size > 1
}

function textColumn(columns: readonly Column[]): string | null {
  let longest: { readonly name: string; readonly length: number } | null = null
  for (const { name, values } of columns) {
    const texts = values.filter((value) => typeof value === 'string' || isDocument(value)).map(bodyText)
    const letters = texts.reduce((sum, text) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0) / values.length
    const isProse =
      letters >= leastText &&
      isVaried(texts) &&
      !texts.every((text) => /^\S+$/u.test(text) && /^[\w:/.-]+$/u.test(text))
    if (isProse && letters > (longest?.length ?? 0)) longest = { name, length: letters }
  }
  return longest?.name ?? null
}

function isDocument(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['content'])
}

// is_inbound, incoming, isRequester, fromCustomer: true where the customer speaks
const customerFlag = /^(?:is|from|by)?(?:incoming|inbound|received|customer|requester|client|enduser|visitor)$/u
const agentFlag = /^(?:is|from|by)?(?:outgoing|outbound|agent|staff|operator|support)$/u

const kindsOfDesk: ReadonlySet<string> = new Set(
  'message note reply response comment forward phone lineitem'.split(' '),
)

/** Different words that a column for the two sides has at the most: each kind of mail, note and call may have its own. */
const mostWords = 40

/** What tells the side of a record: a flag, or a column of words for the two sides; `null` where nothing does. */
function sidesOf(columns: readonly Column[]): ((record: ExportRecord) => string) | null {
  for (const { name, values } of columns) {
    const comparable = comparableName(name)
    const forCustomer = customerFlag.test(comparable)
    if ((forCustomer || agentFlag.test(comparable)) && values.every((value) => typeof value === 'boolean')) {
      return (record) => ((record[name] === true) === forCustomer ? 'customer' : 'agent')
    }
    if (!values.every((value) => typeof value === 'string')) continue
    const words = new Set(values.map(textOf))
    if (words.size > mostWords) continue
    const roles = new Set([...words].map(roleOfColumn))
    if (roles.size > 1 && !roles.has(null)) return (record) => textOf(record[name])
    if (!roles.has('customer')) continue
    // `customer` beside `message` and `note`: kinds of what the help desk writes.
    const isKnown = [...words].every((word) => kindsOfDesk.has(word) || roleOfColumn(word) === 'customer')
    // `customer` and any other word: what is not said by the customer is said by the help desk.
    if (isKnown || (words.size === 2 && roles.has(null))) {
      return (record) => (roleOfColumn(textOf(record[name])) === 'customer' ? 'customer' : 'agent')
    }
  }
  return null
}
