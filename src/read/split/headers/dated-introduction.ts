/** Lines with a date right above a header block: Notes sums a mail up there, French webmail states its date nowhere else. */
import { findDate } from '../../dates/find-date.ts'
import { boundaryWordings } from './boundary-wordings.ts'
import { readHeaderBlock } from './header-block.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import type { FoundHeader } from './thread-header.ts'

// Ana Ruiz---04/02/2024 09:14:11 AM---Hello, since the weekend
const summary = /^.{2,120}?-{3}\s?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s[^-]{4,24})-{3}/u
// Message du 02/04/24 09:14 · Message du : 02/04/2024 09:14
const wordsAndDate = new RegExp(
  `^\\s{0,4}(?:${Object.values(boundaryWordings)
    .flatMap(({ dated }) => (dated === undefined ? [] : [dated]))
    .join('|')})\\s{0,2}:?\\s{1,3}(\\d[^\\n]{5,40})$`,
  'iu',
)

/** Lines that a summary may be wrapped over, and blank ones below it. */
const maxLines = 5

/** The header block below such a line in line `start`, with the date of the line where it has none of its own; or `null`. */
export function readDatedIntroduction(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const line = lines[start]
  if (line === undefined || !/\d/u.test(line.text)) return null
  const isSummary = line.text.includes('---')
  const date = findDate((isSummary ? summary : wordsAndDate).exec(line.text)?.[1] ?? '')
  if (date === null) return null
  for (let at = start + 1; at <= start + maxLines; at++) {
    const below = lines[at]
    if (below === undefined || below.depth !== line.depth) return null
    if (isBlank(below)) continue
    const found = readHeaderBlock(lines, at, 'separator')
    if (found !== null) return { ...found, header: { ...found.header, date: found.header.date ?? date } }
    if (!isSummary) return null
  }
  return null
}
