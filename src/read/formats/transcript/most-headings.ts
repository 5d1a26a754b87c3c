/**
 * How many lines of a text can be headings in one dress, at the most. Most texts are threads of mails with a line of a log here and
 * there: that they have fewer of those than mails is told much sooner than what they are.
 */
import { mayHaveDate } from '../../dates/find-date.ts'
import { readLabel } from '../../split/headers/header-fields.ts'
import { blockAround, isLabelled, isPart, isRule, maxAbove, maxBelow } from './heading-block.ts'
import type { HeadingBlock } from './heading-block.ts'
import { dateInDress, dressOf } from './heading-pieces.ts'

/** No more lines than this are alike, be each taken by itself or with those around it. */
export function mostAlike(lines: readonly string[]): number {
  const alone = new Map<string, number>()
  const around = new Map<string, number>()
  /** Index behind the last line that a heading above may take up, and how many may begin further down for that reason. */
  let reach = 0
  let below = 0
  for (const [at, line] of lines.entries()) {
    if (!/\d{2}/u.test(line) || !mayHaveDate(line)) continue
    const text = line.trim()
    if (reach < at && isDateOfMail(lines, at)) {
      count(alone, `${dressOf(text)}|false`)
      reach = Math.max(reach, at + 2 + maxBelow)
      continue
    }
    const dated = dateInDress(text)
    if (dated === null) continue
    count(alone, `${dated.dress}|${dated.dateFirst}`)
    const block = blockAround(lines, at, 0)
    if (reach > at - maxAbove && isPart(lines[at - 1] ?? '')) below += 1
    else if (!isMailHeader(lines, block)) count(around, dressOf(block.text))
    reach = Math.max(reach, block.end)
  }
  return Math.max(0, ...alone.values(), below + Math.max(0, ...around.values()))
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** `Sent: …` right below `From: …`, nothing above it, and right above `To: …` or `Subject: …`. */
function isDateOfMail(lines: readonly string[], at: number): boolean {
  const [before = '', above = '', own = '', below = ''] = lines.slice(Math.max(0, at - 2), at + 2)
  if (at < 2 || readLabel(own) !== 'sent' || readLabel(above) !== 'from') return false
  if (before.trim() !== '' && !isRule(before)) return false
  const next = readLabel(below)
  return (next === 'to' || next === 'subject') && isLabelled(above) && isLabelled(own) && isLabelled(below)
}

/** Whether the lines of a block have `From: …` and `To: …` or `Subject: …`: the header of a quoted mail is not ours to read. */
export function isMailHeader(lines: readonly string[], { start, end }: Pick<HeadingBlock, 'start' | 'end'>): boolean {
  if (end - start < 2) return false
  const fields = new Set(lines.slice(start, end).map(readLabel))
  return fields.has('from') && (fields.has('to') || fields.has('subject'))
}
