/** Header blocks of labelled lines, as Outlook, Foxmail, QQ, 163, Apple Mail and Thunderbird quote them. */
import { parseMailbox, parseMailboxes } from '../../mailboxes.ts'
import { findDate } from '../../dates/find-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import { readField, readFields, readGluedFields } from './header-fields.ts'
import type { FieldValue } from './header-fields.ts'
import type { HeaderField } from './header-field.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { endOfSubject } from './subject-lines.ts'
import type { FoundHeader, ThreadHeader } from './thread-header.ts'

/** Lines a list of recipients may run over, and lines any other value may. */
const maxWrappedLines: Readonly<Record<'list' | 'value', number>> = { list: 60, value: 3 }

/** Blank lines that may stand between two lines of one header. */
const maxBlankLines = 6

interface OpenField {
  readonly field: HeaderField
  readonly languages: readonly string[]
  readonly parts: string[]
}

/**
 * What stands above a block and speaks for its being a header: nothing, a separator, or a Notes line with name and
 * date, below which recipients alone are enough.
 */
export type Announcement = 'none' | 'separator' | 'name'

/** The header block that starts in line `start`, or `null`. */
export function readHeaderBlock(
  lines: readonly QuotedLine[],
  start: number,
  announcement: Announcement,
): FoundHeader | null {
  const first = lines[start]
  const firstField = first === undefined ? null : readField(first.text)
  if (first === undefined || firstField === null || firstField.field === 'other') return null
  if (firstField.field === 'attachments' || (firstField.field === 'cc' && announcement === 'none')) return null
  const { fields, end } = collectFields(lines, start, first.depth)
  if (announcement === 'none' && isRawMailHeader(lines, start, end)) return null
  const header = toHeader(fields)
  const accepted =
    announcement === 'name' ||
    isHeader(header, fields, announcement === 'separator') ||
    (isOfSenderAndSubject(header, fields) && lines.slice(0, start).every(isBlank))
  return accepted ? { header, end, needs: 'message' } : null
}

/** Further down in a text these two tell of a mail that somebody writes about. */
function isOfSenderAndSubject({ from, subject }: ThreadHeader, fields: readonly OpenField[]): boolean {
  return fields.length === 2 && from !== null && from.email !== null && subject !== null
}

/** The header in the fields of one line, which nothing parts or spaces do, or `null`. */
export function readGluedHeader(line: string): ThreadHeader | null {
  const [glued, spaced] = [readGluedFields(line), readFields(line)]
  const all = spaced.length > glued.length ? spaced : glued
  const fields = all.map(({ field, languages, value }) => ({ field, languages, parts: [value] }))
  const header = toHeader(fields)
  return isHeader(header, fields, true) ? header : null
}

function collectFields(
  lines: readonly QuotedLine[],
  start: number,
  depth: number,
): { fields: OpenField[]; end: number } {
  const fields: OpenField[] = []
  let at = start
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth) break
    if (isBlank(line)) {
      const next = nextFieldAfterBlank(lines, at, depth, fields)
      if (next === null) break
      at = next
      continue
    }
    const found = readFields(line.text)
    const [first] = found
    if (first !== undefined && isTaken(first, fields)) break
    if (found.length > 0) {
      for (const field of found) fields.push({ field: field.field, languages: field.languages, parts: [field.value] })
      at += 1
      continue
    }
    const end = endOfWrapped(lines, at, depth, fields)
    if (end === at) break
    for (; at < end; at++) {
      const wrapped = lines[at]
      if (wrapped !== undefined) fields.at(-1)?.parts.push(wrapped.text.trim())
    }
  }
  const last = fields.at(-1)
  if (last?.field === 'subject') at = endOfSubject(lines, at, depth, last.parts)
  return { fields, end: at }
}

/** A second `From:` begins another header; a second `Bcc:` or `Importance:` does not. */
function isTaken(field: FieldValue, fields: readonly OpenField[]): boolean {
  if (field.field === 'cc' || field.field === 'other' || field.field === 'attachments') return false
  return fields.some((known) => known.field === field.field)
}

function nextFieldAfterBlank(
  lines: readonly QuotedLine[],
  at: number,
  depth: number,
  fields: readonly OpenField[],
): number | null {
  for (let next = at + 1; next <= at + maxBlankLines; next++) {
    const line = lines[next]
    if (line === undefined || line.depth !== depth) return null
    if (isBlank(line)) continue
    const field = readField(line.text)
    if (field === null || isTaken(field, fields)) return null
    const complete = fields.some((known) => known.field === 'subject')
    return complete && !['to', 'cc', 'sent', 'from'].includes(field.field) ? null : next
  }
  return null
}

/** Where the lines end that carry on the value of the last field; `at` itself where there are none. */
function endOfWrapped(lines: readonly QuotedLine[], at: number, depth: number, fields: readonly OpenField[]): number {
  const last = fields.at(-1)
  if (last === undefined) return at
  const isList = last.field === 'to' || last.field === 'cc'
  const limit = at + (isList ? maxWrappedLines.list : maxWrappedLines.value)
  let addressLines = at
  for (let next = at; next < limit; next++) {
    const line = lines[next]
    if (line === undefined || line.depth !== depth) break
    if (isBlank(line)) {
      const after = nextFieldAfterBlank(lines, next, depth, fields)
      return after === null ? addressLines : next
    }
    const field = readField(line.text)
    if (field !== null) return isTaken(field, fields) ? addressLines : next
    if (isList && addressLines === next && goesOnInList(line.text, lines[next - 1]?.text ?? '')) addressLines = next + 1
    if (next === at && last.parts.join('') === '') addressLines = next + 1
  }
  return addressLines
}

/** A line that carries on a list of recipients: it has an address, or ends as one of several names where the line above did not end with a whole address. */
function goesOnInList(line: string, above: string): boolean {
  return line.includes('@') || (/[;,]\s*$/u.test(line) && !wholeAddress.test(above))
}

// … <ana@example.com> · …, ana@example.com
const wholeAddress = /@[^\s<>@,;]{1,200}>?\s*$/u

// Received: from mx.example.com …: a raw header pasted as evidence is no boundary between messages
const rawHeaderLine =
  /^(?:received|return-path|mime-version|content-type|dkim-signature|authentication-results|x-[\w-]{2,40}):/iu

/** Lines above and below a block that are looked at for signs of a raw header. */
const maxRawLines = 12

/** True where lines that only a raw mail header has stand right above or below the block. */
function isRawMailHeader(lines: readonly QuotedLine[], start: number, end: number): boolean {
  const raw = (step: 1 | -1, from: number) => {
    for (let at = from; Math.abs(at - from) < maxRawLines; at += step) {
      const line = lines[at]
      if (line === undefined || isBlank(line)) return false
      if (rawHeaderLine.test(line.text)) return true
      if (!/^\s|^[\w-]{1,40}:/u.test(line.text)) return false
    }
    return false
  }
  return raw(-1, start - 1) || raw(1, end)
}

function toHeader(fields: readonly OpenField[]): ThreadHeader {
  const value = (field: HeaderField) =>
    fields
      .find((known) => known.field === field)
      ?.parts.join(' ')
      .trim() ?? ''
  const values = (field: HeaderField) =>
    fields.filter((known) => known.field === field).map((known) => known.parts.join(' '))
  const { sender, date } = senderAndDate(value('from'), value('sent'))
  const subject = value('subject').replaceAll(/\s+/gu, ' ')
  return {
    from: parseMailbox(sender),
    to: values('to').flatMap(parseMailboxes),
    cc: values('cc').flatMap(parseMailboxes),
    date,
    subject: subject === '' ? null : subject,
    attachments: values('attachments')
      .flatMap((names) => names.split(/[;；]/u).map((name) => name.trim()))
      .filter((name) => name !== ''),
    language: languageOf(fields),
  }
}

/** The date of a field that holds nothing else: where it has none, or no time, or letters in its time, damage of a scan is looked through. */
function findSentDate(sent: string): StatedDate | null {
  const date = findDate(sent)
  if (date !== null && (date.hour !== 0 || date.minute !== 0) && !damagedTime.test(sent)) return date
  const mended = withoutScanDamage(sent)
  const other = mended === sent ? null : findDate(mended)
  return other ?? date
}

// 9:O2 · 3:l5
const damagedTime = /\d\s?[:：;；]\s?(?:[lIO|o]\d|\d[lIO|o]|[lIO|o]{2})(?![\p{L}\d])/u

// Apri1 2 , 2O24 9 :14 · 下午 1；05: spaces before marks, semicolons for colons, letters for digits
function withoutScanDamage(sent: string): string {
  return sent
    .replaceAll(/\s{1,3}(?=[,，])/gu, '')
    .replaceAll(/(?<=[\dlIOo])\s{0,3}[:：;；]\s{0,3}(?=[\dlIOo]{2})/gu, ':')
    .replaceAll(/(?<![\p{L}])[\dlIOo|]{1,4}(?:[-:./][\dlIOo|]{1,4}){0,5}(?![\p{L}])/gu, (number) =>
      /\d/u.test(number) ? number.replaceAll(/[lI|]/gu, '1').replaceAll(/[Oo]/gu, '0') : number,
    )
}

/** Notes writes the date behind the sender: `From: Ana Ruiz on 02/28/2001 09:59 AM`. */
function senderAndDate(from: string, sent: string): { sender: string; date: StatedDate | null } {
  const date = findSentDate(sent)
  if (sent !== '' || date !== null) return { sender: from, date }
  const inFrom = findDate(from)
  if (inFrom === null || inFrom.start < 2) return { sender: from, date: null }
  return { sender: from.slice(0, inFrom.start).replace(/\s(?:on|am|le|el|il)\s*$/iu, ''), date: inFrom }
}

/** Enough to call it a header: a list of `From:` and `To:` in a configuration file or a log must not pass. */
function isHeader(header: ThreadHeader, fields: readonly OpenField[], announced: boolean): boolean {
  const has = (field: HeaderField) => fields.some((known) => known.field === field)
  const written = new Set(fields.map((field) => field.field)).size
  if (written < 2) return announced && header.from !== null && (header.from.email !== null || header.date !== null)
  if (has('sent') && header.date === null && header.from?.email == null) return false
  const addressed = [header.from, ...header.to, ...header.cc].some(
    (mailbox) => mailbox !== null && mailbox.email !== null,
  )
  const placed = header.date !== null || has('sent')
  if (!has('from')) return placed && has('to') && has('subject') && (announced || addressed)
  if (header.from === null || (header.from.name ?? '').length > 120) return false
  if (announced) return placed || has('to') || has('subject')
  if (placed)
    return has('subject') || addressed || (header.date !== null && fields.length === 2 && isUnmistakable(fields))
  return has('to') && has('subject') && addressed
}

/** `From` with `Sent` (or 发件人 with 发送时间) occurs in mail alone; `From` with `Date` occurs in timetables too. */
function isUnmistakable(fields: readonly OpenField[]): boolean {
  return fields.some(
    (field) => field.field === 'sent' && !field.languages.includes('fr') && field.languages.length === 1,
  )
}

function languageOf(fields: readonly OpenField[]): string | null {
  const votes = new Map<string, number>()
  for (const field of fields)
    for (const language of field.languages) votes.set(language, (votes.get(language) ?? 0) + 1)
  let best: string | null = null
  for (const [language, count] of votes) if (best === null || count > (votes.get(best) ?? 0)) best = language
  return best
}
