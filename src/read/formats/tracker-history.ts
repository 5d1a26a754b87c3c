/**
 * An entry of a bug tracker as its page is copied: a title, what was reported, and below it a history whose lines tell who did what when,
 * with a comment under some of them. ZenTao writes `2. 2031-05-06 10:20:45, 由 连奕 备注。` and `…, resolved by Mika. Resolution is Fixed.`
 */
import { statedCaseIn } from '../stated-case.ts'
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { readTicket } from './tickets/read-ticket.ts'
import type { Ticket } from './tickets/read-ticket.ts'
import { aliasesOf } from './tickets/records.ts'

export const trackerHistory: Format = {
  goesBy: 'text',
  recognises: (file, settings) => ticketOf(file, settings) !== null,
  read: (file, settings) => {
    const ticket = ticketOf(file, settings)
    if (ticket === null) return Promise.resolve([unusableFile('no-message', file.path)])
    const reading = readTicket(ticket, { file: file.path, people: new Map(), aliases: aliasesOf(settings) })
    const title = String(ticket.record['title'])
    return Promise.resolve([{ ...reading, statedCase: reading.statedCase ?? statedCaseIn(title, settings) }])
  },
}

const ticketOf = onceAFile(({ text }): Ticket | null => (text === null ? null : readTrackerHistory(text)))

interface Deed {
  readonly at: number
  readonly day: string
  readonly who: string
  readonly what: string
}

const counter = '^\\s{0,8}(?:\\d{1,4}[.、)]?\\s{1,3})?'
const day = '(?<day>\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})?)[,，]\\s{0,3}'
const deedLines: readonly RegExp[] = [
  // 3. 2031-05-07 16:31:10, 由 连奕 解决，方案为 已解决。
  new RegExp(
    `${counter}${day}由 ?(?<who>\\S[^,，。\\n]{0,38}?)\\s(?<what>\\p{Script=Han}[^\\n]{0,200}?)[。.]?\\s*$`,
    'u',
  ),
  // 3. 2031-05-07 16:31:10, resolved by Mika Saar. Resolution is Fixed.
  new RegExp(
    `${counter}${day}(?<verb>\\p{L}[\\p{L} ]{2,40}?) by (?<who>[\\p{L}\\p{N}._-]{1,30}?(?: \\p{Lu}[\\p{L}'’-]{0,30}){0,3})(?<rest>[.,;][^\\n]{0,200})?\\s*$`,
    'iu',
  ),
]
/** Whoever did this is the one who reports. */
const reports = /^(?:创建|新建|提交|创建了?(?:bug|缺陷|工单)|(?:was |bug )?(?:created|opened|reported|submitted))/iu
// 由 段景明 创建 2031-05-06 09:14:02 · 历史记录 · History: what the page prints around the report
const printed =
  /^\s{0,8}(?:由 ?\S.{0,40} ?(?:创建|提交).{0,40}|(?:created|opened|reported) by \S.{0,80}|历史记录|操作记录|操作历史|history|activity|change log|(?:当前)?指派(?:给|：).{1,30}|(?:bug|当前)?(?:状态|优先级|严重程度|处理人|是否确认)[:：].{1,20}|(?:assigned to|status|severity|priority)[:：].{1,30})\s?[:：]?\s*$/iu
// 方案为 已解决，版本为 4.2.1 · Resolution is Fixed: a deed that tells more than that it was done
const outcome = /(?:[,，.。;；]\s{0,3})((?:解决)?方案[为是].{1,160}|resolution (?:is|was) .{1,160})$/iu

const merelyDone = /(?:已解决|已修复|resolved|fixed)[。.]?$/iu

// Bug #318 Label printer … · 缺陷 4821：…
const numbered = /^(?:bug|issue|defect|缺陷|问题)\s?[#＃]?(?<number>\d{1,9})\s?[-:：]?\s{0,3}(?=\S)/iu

/** In UTF-16 units; a report and its history are a few pages. */
const longest = 200_000
/** Lines that a history has at least: who reports, and who did something about it. */
const leastDeeds = 2

/** The ticket that such a text is, or `null`. */
export function readTrackerHistory(text: string): Ticket | null {
  if (text.length > longest || !/^\s{0,8}(?:\d{1,4}[.、)]?\s{1,3})?\d{4}[-/]\d/mu.test(text)) return null
  const lines = text.split('\n')
  const deeds = lines.flatMap((line, at) => deedIn(line, at) ?? [])
  const [first] = deeds
  if (first === undefined || deeds.length < leastDeeds || !reports.test(first.what)) return null
  const above = lines.slice(0, first.at).filter((line) => !printed.test(line))
  const titleAt = above.findIndex((line) => line.trim() !== '')
  const description = above.slice(titleAt + 1)
  if (titleAt < 0 || description.every((line) => line.trim() === '')) return null
  const title = above[titleAt]?.trim() ?? ''
  return {
    record: {
      number: numbered.exec(title)?.groups?.['number'] ?? '',
      title: title.replace(numbered, ''),
      description: description.join('\n').trim(),
      reporter: first.who,
      created: first.day,
    },
    comments: [],
    journal: deeds.map((deed, index) => ({
      author: deed.who,
      sentAt: deed.day,
      kind: '',
      text: textOf(deed, lines.slice(deed.at + 1, deeds[index + 1]?.at)),
      line: deed.at + 1,
    })),
    dateOrder: 'day-first',
  }
}

/** What a deed says: the comment below it, and how it ended where that is more than that it is done. */
function textOf({ what }: Deed, below: readonly string[]): string {
  const written = below.filter((line) => line.trim() !== '')
  const indent = Math.min(...written.map((line) => line.search(/\S/u)))
  const comment = below.map((line) => line.slice(Math.min(indent, line.length))).join('\n')
  const ended = outcome.exec(what)?.[1] ?? ''
  return written.length > 0 && merelyDone.test(ended) ? comment.trim() : `${ended}\n${comment}`.trim()
}

function deedIn(line: string, at: number): Deed | null {
  if (line.length > longestDeed) return null
  for (const form of deedLines) {
    const { day: stated, who, what, verb, rest = '' } = form.exec(line)?.groups ?? {}
    const done = what ?? (verb === undefined ? undefined : `${verb}${rest.replace(/\.\s*$/u, '')}`)
    if (stated !== undefined && who !== undefined && done !== undefined) return { at, day: stated, who, what: done }
  }
  return null
}

const longestDeed = 320
