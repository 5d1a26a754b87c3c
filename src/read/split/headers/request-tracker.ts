/**
 * What Request Tracker prints above what was said in a request: `Tue Mar 05 10:12:33 2024: Request 48213 was acted upon.` with labels
 * below, or in the history of a request `# Tue Mar 05 10:12:33 2024 ana@example.com - Correspondence added`, with the header of a mail below.
 */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { findDate } from '../../dates/find-date.ts'
import { parseMailbox } from '../../mailboxes.ts'
import { readField } from './header-fields.ts'
import { filledLines } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

const opening =
  /^\s{0,4}(\p{L}{3} \p{L}{3}\s{1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4})\s?[:,]? (?:request|ticket|bug) #?\d{1,10} was acted upon\b/iu
// Transaction: Correspondence added by ana@example.com · Ticket <URL: https://rt.example/Ticket/Display.html?id=48213 >
const label = /^\s{0,12}(transaction|queue|subject|owner|requestors?|status|priority|ticket)\b\s?:?\s?(.{0,300})$/iu
const maker = /\bby\s(\S.{1,120})$/iu

// #    Tue Mar 05 10:12:33 2024   ana@example.com - Correspondence added · … - Status changed from 'open' to 'resolved'
const entry = overLines('iu')`
  ^\s{0,4}#?\s{0,8}(\p{L}{3} \p{L}{3}\s{1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4})\s{1,8}(?:\|\s)?(\S.{0,80}?)\s-\s(?:
    (?:ticket|bug) created
    |(?:correspondence|comments?) (?:added|sent)
    |(?:status|priority|subject|queue|owner|\w{1,20}) (?:changed|set|added|deleted|forcibly changed)
    |given to|taken|stolen|outgoing e-?mail|e-?mail recipients
  )\b
`
// X-RT-Original-Encoding: utf-8 · RT-Ticket: example.com #48213
const headerLine = /^(?:[A-Za-z][\w-]{1,40}:\s|\s{1,8}\S)/u

/** Labels that the template of the program has, and blank lines between them. */
const maxLines = 14

/** The header that such a line in line `start` begins, or `null`. */
export function readRequestTracker(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  return readNotice(lines, start) ?? readEntry(lines, start)
}

/** Lines that the header of a mail in a history may have. */
const maxHeaderLines = 40

function readEntry(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const [, time = '', actor = ''] = entry.exec(lines[start]?.text ?? '') ?? []
  const date = findDate(time)
  if (date === null) return null
  let [from, subject] = [parseMailbox(actor), emptyHeader.subject]
  let end = start + 1
  while (end < start + maxHeaderLines && headerLine.test(lines[end]?.text ?? '')) {
    const field = readField(lines[end]?.text ?? '')
    if (field?.field === 'from') from = parseMailbox(field.value)
    if (field?.field === 'subject') subject = field.value.trim()
    end += 1
  }
  // Words that look like a header alone are what was said.
  const isHeader = end > start + 2
  const header = {
    ...emptyHeader,
    from: isHeader ? from : parseMailbox(actor),
    date,
    subject: isHeader ? subject : null,
  }
  return { header, end: isHeader ? end : start + 1, needs: 'message', isBeside: true }
}

function readNotice(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const date = findDate(opening.exec(lines[start]?.text ?? '')?.[1] ?? '')
  if (date === null) return null
  let [from, subject] = [emptyHeader.from, emptyHeader.subject]
  let end = start + 1
  const below = { start: end, end: start + maxLines, depth: lines[start]?.depth ?? 0 }
  for (const { text, at } of filledLines(lines, below)) {
    const [, name = '', value = ''] = label.exec(text) ?? []
    if (name === '') break
    if (name.toLowerCase() === 'transaction') from = parseMailbox(maker.exec(value)?.[1] ?? '')
    if (name.toLowerCase() === 'subject') subject = value.trim()
    end = at + 1
  }
  return end === start + 1 ? null : { header: { ...emptyHeader, from, date, subject }, end, needs: 'message' }
}
