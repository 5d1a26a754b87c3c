/** Lotus Notes quotes: a line with the name, one with the date (or both on one line), then `To:`, `cc:`, `Subject:`. */
import { findDate } from '../../dates/find-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import { parseMailbox, parseMailboxes } from '../../mailboxes.ts'
import { readHeaderBlock } from './header-block.ts'
import { readField, readLoneLabel } from './header-fields.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

// 04/23/99 05:49 AM · 2000-11-30 16:03 · 31.03.2000 16:39:02 · 03/26/2001 10:20 AM CST
const dateAlone =
  /^\s*(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})\s{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s[A-Z]{3,5}\d?)?\s*$/iu
// Ana Ruiz <ana@example.com> on 06/16/2000 05:10:37 PM
const nameAndDate =
  /^\s*(\S.{0,118}?)\s{1,3}(?:on|am|le|el|il)\s(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s{1,3}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?(?:\s[A-Z]{3,5}\d?)?)\s*$/iu

/** Lines that may stand between the date and `To:`: `Sent by: …`, `Please respond to …`, blank ones. */
const maxLinesBetween = 5

/** Longest name line. */
const maxNameLength = 120

/** The Notes header that starts in line `start`, or `null`. */
export function readNotesHeader(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const line = lines[start]
  if (line === undefined || line.text.length > maxNameLength * 2) return null
  const together = /\d:\d/u.test(line.text) ? nameAndDate.exec(line.text) : null
  if (together !== null)
    return withRecipients(lines, start + 1, line.depth, together[1] ?? '', findDate(together[2] ?? ''))
  const next = lines[start + 1]
  if (next === undefined || next.depth !== line.depth || !dateAlone.test(next.text)) return null
  const name = line.text.trim()
  if (name === '' || name.length > maxNameLength || readField(name) !== null) return null
  return withRecipients(lines, start + 2, line.depth, name, findDate(next.text))
}

function withRecipients(
  lines: readonly QuotedLine[],
  from: number,
  depth: number,
  name: string,
  date: StatedDate | null,
): FoundHeader | null {
  if (date === null) return null
  for (let at = from; at < from + maxLinesBetween; at++) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth) return null
    if (isBlank(line)) continue
    const field = readField(line.text)?.field
    if (field === 'to' || field === 'cc' || field === 'subject') {
      const block = readHeaderBlock(lines, at, 'name')
      if (block === null) return null
      return { ...block, header: { ...block.header, from: parseMailbox(name), date } }
    }
    const lone = readLoneLabels(lines, at, depth)
    if (lone !== null) return { ...lone, header: { ...lone.header, from: parseMailbox(name), date } }
    const further = field === 'other' || field === 'from' || /^\s*please respond to/iu.test(line.text)
    if (!further && line.text.trim().length > maxNameLength) return null
  }
  return null
}

/** Lines that the values below labels without colons may take. */
const maxLoneLines = 40

/** Newer Notes sets recipients and subject as a table; as text each label has a line of its own, its value below it. */
function readLoneLabels(lines: readonly QuotedLine[], start: number, depth: number): FoundHeader | null {
  const values = new Map<string, string[]>()
  let open: string[] | null = null
  for (let at = start; at < start + maxLoneLines; at++) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth) return null
    const field = readLoneLabel(line.text)
    if (field !== null) {
      open = []
      values.set(field, open)
    } else if (open === null) return null
    else if (!isBlank(line)) {
      open.push(line.text.trim())
      const subject = values.get('subject')?.join(' ')
      if (subject === undefined) continue
      const header = {
        ...emptyHeader,
        to: parseMailboxes(values.get('to')?.join(' ') ?? ''),
        cc: parseMailboxes(values.get('cc')?.join(' ') ?? ''),
        subject,
      }
      return { header, end: at + 1, needs: 'message' }
    }
  }
  return null
}
