/** What Request Tracker prints above what was said in a request: `Tue Mar 05 10:12:33 2024: Request 48213 was acted upon.` with labels below. */
import { findDate } from '../dates/find-date.ts'
import { parseMailbox } from '../mailboxes.ts'
import { filledLines } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

const opening =
  /^\s{0,4}(\p{L}{3} \p{L}{3}\s{1,2}\d{1,2} \d{2}:\d{2}:\d{2} \d{4})\s?[:,]? (?:request|ticket|bug) #?\d{1,10} was acted upon\b/iu
// Transaction: Correspondence added by ana@example.com · Ticket <URL: https://rt.example/Ticket/Display.html?id=48213 >
const label = /^\s{0,12}(transaction|queue|subject|owner|requestors?|status|priority|ticket)\b\s?:?\s?(.{0,300})$/iu
const maker = /\bby\s(\S.{1,120})$/iu

/** Labels that the template of the program has, and blank lines between them. */
const maxLines = 14

/** The header that such a line in line `start` begins, or `null`. */
export function readRequestTracker(lines: readonly QuotedLine[], start: number): FoundHeader | null {
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
