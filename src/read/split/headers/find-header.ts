/** Finds where a quoted message begins, whatever the mail program that quoted it. */
import { readAttribution } from '../attributions/attribution.ts'
import { readGluedHeader, readHeaderBlock } from './header-block.ts'
import type { Announcement } from './header-block.ts'
import { readBareLabels, readColumns } from './bare-labels.ts'
import { readDatedIntroduction } from './dated-introduction.ts'
import { readAddressAndDate, readNameAndDate } from './name-and-date.ts'
import { readNotesHeader } from './notes-header.ts'
import { mayBeginHeader } from './header-signs.ts'
import { readRequestTracker } from './request-tracker.ts'
import { readFramedSender } from './framed-sender.ts'
import { readIssueHead } from './issue-head.ts'
import { isArticleLine } from '../ticket-notices.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { isFramed, readInlineSeparator, readSeparator, readSeparatorBehindWords } from './separators.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

/** Lines below a separator in which its header is looked for. */
const maxLinesBelowSeparator = 6

/** The header that starts in line `start`, separators above it included, or `null`. */
export function findHeader(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const line = lines[start]
  if (line === undefined || isBlank(line) || !mayBeginHeader(lines, start)) return null
  const framed = readFramedSender(line, start)
  if (framed !== null) return framed
  const behind = /^\s*---/u.test(line.text) ? readInlineSeparator(line.text) : null
  const glued = behind === null ? null : readGluedHeader(behind)
  if (glued !== null) return { header: glued, end: start + 1, needs: 'message' }
  const separator = readSeparator(lines, start)
  if (separator === null)
    return (
      behindWords(lines, start) ??
      belowFrame(lines, start) ??
      readHeader(lines, start, 'none') ??
      (line.text.includes('#') ? belowArticleLine(lines, start, line.depth) : null) ??
      readDatedIntroduction(lines, start) ??
      readRequestTracker(lines, start) ??
      readIssueHead(lines, start) ??
      readColumns(lines, start)
    )
  const counted = belowArticleLine(lines, separator.end, line.depth)
  if (counted !== null) return counted
  const below = belowSeparator(lines, separator.end, line.depth, separator.certain)
  if (below !== null) return below
  if (separator.certain) return { header: emptyHeader, end: separator.end, needs: 'message' }
  return separator.introduces === true ? { header: emptyHeader, end: separator.end, needs: 'quotation' } : null
}

/** The header below a separator that stands behind the last words of the message above, on their line. */
function behindWords(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const line = lines[start]
  const parted = line?.text.includes('-----') === true ? readSeparatorBehindWords(line.text) : null
  if (line === undefined || parted === null) return null
  const below = lines.slice(start + 1, start + maxLinesOfHeader)
  const found = findHeader([{ ...line, text: parted.separator }, ...below], 0)
  if (found === null || found.header === emptyHeader) return null
  return { ...found, end: start + found.end, above: parted.above }
}

/** Lines that a separator and the header below it may have. */
const maxLinesOfHeader = 100

/** The header block below the line that counts the messages of a ticket, a drawn line above it or not. */
function belowArticleLine(lines: readonly QuotedLine[], start: number, depth: number): FoundHeader | null {
  const first = lines[start]
  const at = first !== undefined && isBlank(first) ? start + 1 : start
  const line = lines[at]
  if (line === undefined || line.depth !== depth || !isArticleLine(line.text)) return null
  const found = readHeaderBlock(lines, at + 1, 'separator')
  if (found === null) return null
  const end = endOfMachineLines(lines, found.end, depth)
  const below = lines[end]
  const isClosed = below !== undefined && below.depth === depth && readSeparator(lines, end)?.certain === false
  return { ...found, end: isClosed ? end + 1 : end, isBeside: true }
}

/** Lines that a digest of a mailing list leaves below the header of each mail. */
const maxMachineLines = 6

// Content-Type: text/plain; charset=UTF-8
function endOfMachineLines(lines: readonly QuotedLine[], start: number, depth: number): number {
  let at = start
  while (
    at < start + maxMachineLines &&
    lines[at]?.depth === depth &&
    /^(?:content|mime|list)-[a-z-]{2,30}: /iu.test(lines[at]?.text ?? '')
  )
    at += 1
  return at
}

/** Lines between a frame of unknown words and its header. */
const maxLinesBelowFrame = 2

/** The header block right below words between dashes that no language's list has. */
function belowFrame(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const frame = lines[start]
  if (frame === undefined || !isFramed(frame.text)) return null
  for (let at = start + 1; at <= start + maxLinesBelowFrame; at++) {
    const line = lines[at]
    if (line === undefined || line.depth !== frame.depth) return null
    if (!isBlank(line)) return readHeaderBlock(lines, at, 'none') ?? withoutQuotation(readAttribution(lines, at))
  }
  return null
}

/** An attribution that is one whether a quotation follows it or not. */
function withoutQuotation(found: FoundHeader | null): FoundHeader | null {
  return found?.needs === 'message' ? found : null
}

function readHeader(lines: readonly QuotedLine[], at: number, announcement: Announcement): FoundHeader | null {
  return (
    readHeaderBlock(lines, at, announcement) ??
    readNotesHeader(lines, at) ??
    readAttribution(lines, at) ??
    readAddressAndDate(lines, at)
  )
}

/**
 * The header in the lines below a separator. Blank lines and further separators may come first, and below a certain one
 * a single other line (Notes prints the organisation there).
 */
function belowSeparator(
  lines: readonly QuotedLine[],
  from: number,
  depth: number,
  certain: boolean,
): FoundHeader | null {
  let others = 0
  let announcement: Announcement = certain ? 'separator' : 'none'
  for (let at = from; at < from + maxLinesBelowSeparator; at++) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth) return null
    if (isBlank(line)) continue
    const header =
      readHeader(lines, at, announcement) ??
      (announcement === 'separator' ? readBareLabels(lines, at) : null) ??
      readDatedIntroduction(lines, at) ??
      readNameAndDate(lines, at)
    if (header !== null) return header
    const further = readSeparator(lines, at)
    if (further === null) others += 1
    else if (further.certain) announcement = 'separator'
    if (others > (certain ? 1 : 0)) return null
  }
  return null
}
