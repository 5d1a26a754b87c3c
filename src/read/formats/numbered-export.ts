/** The export that numbers its mails: `====第1封邮件====`, sender, time and text of each under it. */
import { findDate } from '../dates/find-date.ts'
import { toIso } from '../dates/stated-date.ts'
import { unusableFile } from '../findings.ts'
import { parseMailbox, parseMailboxes } from '../mailboxes.ts'
import { readField } from '../split/headers/header-fields.ts'
import { emptyEnvelope, splitThread } from '../split/split-thread.ts'
import type { Envelope } from '../split/split-thread.ts'
import type { RawMessage } from '../../model/reading.ts'
import type { Format } from './format.ts'

// ====第1封邮件==== · --- 第 12 封 --- · 【第3条】 · ==== Mail 2 ==== · --- Message 4 of 9 ---
const heading =
  /^\s*(?:[=\-—*#~]{2,}|【|\[)\s*(?:第\s*\d{1,5}\s*[封条條個个]\s*(?:邮件|郵件|消息|回复|信件)?|(?:邮件|郵件|e-?mail|mail|message)\s*[#：:]?\s*\d{1,5}(?:\s*(?:of|\/)\s*\d{1,5})?)\s*(?:[=\-—*#~]{2,}|】|\])\s*$/iu
// ===========================
const closingRule = /^\s*={8,}\s*$/u
// 邮件内容: · 内容： · Body:
const bodyLabel = /^\s*(?:邮件内容|郵件內容|邮件正文|正文|内容|body|content|message)\s*[:：]\s*(.*)$/iu

/** Lines of a heading's fields before the body must have begun. */
const maxFieldLines = 30

export const numberedExport: Format = {
  goesBy: 'text',
  recognises: (file) => file.text !== null && headingLines(file.text.slice(0, 100_000).split('\n')).length > 0,
  read: (file) => {
    const lines = (file.text ?? '').split('\n')
    const starts = headingLines(lines)
    const subject = exportSubject(lines.slice(0, starts[0] ?? 0))
    const messages = starts.flatMap((start, index) =>
      readNumbered(lines.slice(start + 1, starts[index + 1] ?? lines.length), subject, {
        file: file.path,
        line: start + 1,
      }),
    )
    if (messages.length === 0) return Promise.resolve([unusableFile('no-message', file.path)])
    return Promise.resolve([{ file: file.path, statedCase: null, messages, findings: [] }])
  },
}

function headingLines(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => (line.length < 80 && heading.test(line) ? [index] : []))
}

/** The subject above the first heading, which all its mails share. */
function exportSubject(lines: readonly string[]): string | null {
  for (const line of lines) {
    const field = readField(line)
    if (field?.field === 'subject' && field.value !== '') return field.value
  }
  return null
}

function readNumbered(
  lines: readonly string[],
  subject: string | null,
  place: { file: string; line: number },
): readonly RawMessage[] {
  let envelope: Envelope = { ...emptyEnvelope, subject }
  let body = 0
  let firstLine = ''
  for (; body < Math.min(lines.length, maxFieldLines); body++) {
    const line = lines[body] ?? ''
    const text = bodyLabel.exec(line)
    if (text !== null) {
      firstLine = text[1] ?? ''
      body += 1
      break
    }
    const field = readField(line)
    if (field === null && line.trim() !== '') break
    if (field !== null) envelope = withField(envelope, field.field, field.value)
  }
  const rest = lines.slice(body)
  const end = rest.findLastIndex((line) => line.trim() !== '')
  const closed = end >= 0 && closingRule.test(rest[end] ?? '') ? rest.slice(0, end) : rest
  const text = [firstLine, ...closed].join('\n').trim()
  return splitThread(text, envelope, { ...place, depth: 0 })
}

function withField(envelope: Envelope, field: string, value: string): Envelope {
  if (field === 'from') return { ...envelope, from: parseMailbox(value) }
  if (field === 'to') return { ...envelope, to: parseMailboxes(value) }
  if (field === 'cc') return { ...envelope, cc: parseMailboxes(value) }
  if (field === 'subject' && value !== '') return { ...envelope, subject: value }
  if (field === 'sent') return { ...envelope, sentAt: localTime(value) }
  return envelope
}

/** This export writes local times and labels every one +00:00, so that its offset is no true one and is dropped. */
function localTime(value: string): string | null {
  const date = findDate(value)
  if (date === null) return null
  const claimsUtc = date.offset === 'Z' || date.offset === '+00:00'
  return toIso(claimsUtc ? { ...date, offset: null } : date, 'month-first')
}
