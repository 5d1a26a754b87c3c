/** Notes of calls and visits: lines that each begin with the day, and perhaps the time, on which they were written. */
import { readLines, type Line } from './line.ts'

/** Lines from which on they are notes: two dates may stand in any text. */
const leastNotes = 3

/** Where the text of each such line begins, by the index of the line; nothing where there are too few of them, or they are those of a log. */
export function datedNotes(lines: readonly Line[]): ReadonlyMap<number, number> {
  const notes = new Map<number, number>()
  for (const [index, { text }] of lines.entries()) {
    const stamp = stamped.exec(text)?.[0]
    if (stamp !== undefined && isProse(text.slice(stamp.length))) notes.set(index, stamp.length)
  }
  return notes.size < leastNotes ? new Map() : notes
}

/** Where the lines of such notes begin in a body. */
export function noteStarts(body: string): readonly number[] {
  if (!mayHoldNotes.test(body)) return []
  const lines = readLines(body)
  return [...datedNotes(lines).keys()].map((index) => lines[index]?.start ?? 0)
}

// a line that begins with a number
const mayHoldNotes = /^\s{0,4}[[(（【]?\d/mu

// 2031-10-09 09:40 电话。…   10-09 09:40 来电，…   [2031/10/9] …   9 Oct 2031, 08:50: Called …   10月9日 下午3:20 …
const day =
  '(?:(?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}月\\d{1,2}日|\\d{1,2}[-/.]\\d{1,2}(?:[-/.](?:19|20)?\\d{2})?(?=[ ,，]{1,2}\\d{1,2}:)|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: (?:19|20)\\d{2})?)'
const time = '(?:[ T,，]{1,2}(?:上午|下午|晚上|中午)?\\d{1,2}[:：]\\d{2}(?::\\d{2})?(?: ?[ap]m)?)'
const stamped = new RegExp(`^\\s{0,4}[\\[(（【]?${day}${time}?[\\])）】]?(?: ?[:：—–-](?= ))?\\s{1,4}(?=\\S)`, 'iu')

/** Written by somebody: words in a row, and none of the levels that logs have. */
function isProse(text: string): boolean {
  return !level.test(text) && (/\p{Script=Han}{4}/u.test(text) || inWords.test(text))
}

const level =
  /^\W{0,3}(?:\[?(?:error|warn(?:ing)?|info|debug|fatal|trace|notice)\b|[\w.-]{1,40}\[\d+\]:|[\w-]{1,40}: )/iu
// Remote session. Test page from …
const inWords = /[A-Z][a-z]{1,20}[ ,.](?: ?[a-z]{1,20}[ ,.'’]){2}|(?:\b[a-z]{2,20}\b[ ,.]{1,2}){3}/u
