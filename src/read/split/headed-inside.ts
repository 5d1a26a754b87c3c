/** Quotations whose own header stands in them, as Apple Mail has it: the header above such a one is of the message around it. */
import { findHeader } from './headers/find-header.ts'
import { isBlank, oneLevelIn } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import { emptyHeader } from './headers/thread-header.ts'

/** Lines that the headers of mails quoted inside each other may take up. */
const maxHeaderLines = 60

/** True where the lines of a quotation, seen from inside, begin with a header and go on with its words, or with a quotation of the same make. */
export function isHeadedInside(quotation: readonly QuotedLine[]): boolean {
  let lines = quotation.slice(0, maxHeaderLines)
  for (;;) {
    const first = lines.findIndex((line) => !isBlank(line))
    const start = lines[first]
    const found = start === undefined || start.depth > 0 ? null : findHeader(lines, first)
    if (found === null || found.needs !== 'message' || found.header === emptyHeader) return false
    const below = lines.slice(found.end)
    const next = below.findIndex((line) => !isBlank(line))
    if (next < 0) return false
    if (lines[found.end + next]?.depth === 0) return true
    const end = below.findIndex((line, at) => at > next && line.depth === 0 && !isBlank(line))
    lines = [...oneLevelIn(below.slice(next, end < 0 ? below.length : end))]
  }
}
