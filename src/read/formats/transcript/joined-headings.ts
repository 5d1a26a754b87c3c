/** Headings of entries that stand on several lines, as pages and chat windows are copied. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { isTimeAlone } from './entry-heading.ts'
import { roleOfWord } from '../../role-words.ts'

// 2024-05-01 09:00 · 1 May 2024, 9:00 AM · 2024年5月1日 GMT+8 09:00 · 2024-05-01 周三 09:00 · Yesterday at 10:32 has no digits in front and is none
const stampAlone = overLines('iu')`
  ^\s{0,8}(?:
    \d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?
    |\d{1,2}[-/. ][\p{L}\d]{1,9}[-/. ]\d{2,4}
    |\p{L}{3,9} \d{1,2}, \d{4}
  )(?: ?[(（]?(?:星期|周|週)[一二三四五六日天][)）]?)?[,，T ]{1,2}(?:GMT[+-]\d{1,2} )?(?:at )?(?:[上下]午)?\d{1,2}:
    \d{2}(?::\d{2})?(?: ?[ap]m)?(?: \(?(?:gmt|utc|[cemp][sde]t|ce[s]?t|bst|jst)(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?\s*$
`
// … 09:00: both kinds of lines have a time
const hasTime = /\d:\d\d/u
// Ana Ruiz · 吴芳（客户） · Ana Ruiz <ana@example.com>
const nameAlone =
  /^\s{0,8}\p{L}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,3}\s?(?:[(（][^()（）]{1,30}[)）]|<[^<>\s@]{1,60}@[^<>\s]{1,60}>)?\s*$/u

/**
 * The same lines with `Ana Ruiz`, `Customer`, `2024-05-01 09:00` below each other put on the first of their lines, the
 * others left blank, so that numbers of lines stay true. One such place alone may be a signature and stays; so do names above
 * times without a date where nobody speaks twice, as in a timetable.
 */
export function withJoinedHeadings(lines: readonly string[]): readonly string[] {
  const found: JoinedHeading[] = []
  for (const [end, line] of lines.entries()) {
    if (!hasTime.test(line)) continue
    const isDated = stampAlone.test(line)
    if (!isDated && !isTimeAlone(line)) continue
    const above = filledAbove(lines, end)
    const role = roleOfWord(lines[above] ?? '') === null ? null : (lines[above] ?? '').trim()
    const at = role === null ? above : filledAbove(lines, above)
    const name = lines[at] ?? ''
    if (!nameAlone.test(name)) continue
    const heading = `${name.trim()} ${role === null ? '' : `(${role}) `}${line.trim()}`
    found.push({ at, end, name: name.trim(), isDated, heading })
  }
  const headings = isConversation(found) ? found : found.filter(({ isDated }) => isDated)
  if (headings.length < 2) return lines
  const joined = [...lines]
  for (const { at, end, heading } of headings) joined.fill('', at, end + 1).fill(heading, at, at + 1)
  return joined
}

interface JoinedHeading {
  readonly at: number
  readonly end: number
  readonly name: string
  readonly isDated: boolean
  readonly heading: string
}

/** Several speak, and one of them more than once. */
function isConversation(found: readonly JoinedHeading[]): boolean {
  const names = new Set(found.map(({ name }) => name))
  return names.size > 1 && names.size < found.length
}

/** Index of the line with text above, one blank line passed over; -1 where there is none. */
function filledAbove(lines: readonly string[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) if ((lines[at] ?? '').trim() !== '') return at
  return -1
}
