/** Case numbers that a file states in its heading. */
import { caseWord, numberWord } from '../language/case-words.ts'
import type { Settings } from '../model/settings.ts'

// CH-2024-00519, CAS-01234-A1B2C3, INC0010023; no MC3300 or KB5005565: devices and patches go by letters and digits, too
const caseNumber = /(?<![\w-])([A-Z]{2,10}(?:-\d[\dA-Z]{2}|(?<!KB)\d{5})[\dA-Z]{0,10}(?:-[\dA-Z]{2,12})?)(?![\w-])/u

/** The case number in a heading: by the settings' patterns, else by the usual shape; `null` where there is none. */
export function statedCaseIn(heading: string, settings: Settings): string | null {
  for (const pattern of settings.caseNumbers) {
    const match = new RegExp(pattern, 'u').exec(heading)
    if (match !== null) return match[1] ?? match[0]
  }
  return caseNumber.exec(heading)?.[1] ?? null
}

// Your request (48213) has been updated. · 您的请求 (48213) 已更新。 · Request 48213 was acted upon.
const noticed =
  /(?:\b(?:your|a) (?:support )?(?:request|ticket|case)|(?:您|你)的(?:请求|工单|案例)) ?[(（]#?(\w[\w-]{2,23})[)）]|\b(?:request|ticket|bug) #?(\d{3,10}) was acted upon\b/iu
// Conversation #5521 · 对话ID：88213057: a talk with the help desk, where nothing else has a number
const talks = 'conversation|chat|对话|會話|会话|對話'
// Ticket:    2024012310000012 · Case number: HD-2024-00417 · 工单编号：GD20240017 · INCIDENT REPORT   No. 7741-B
const labelled = new RegExp(
  `^\\s{0,8}(?:${caseWord}|request|请求|請求|事件|${talks})(?:\\s?(?:report|record|bericht|报告|報告|记录|記錄))?(?:\\s{0,8}(?:${numberWord}|#)\\s?[:：]?|\\s?[:：])\\s{0,20}#?((?=[\\w-]*\\d{3})[A-Z0-9][\\w-]{2,30})(?:\\t|\\u3000|\\s*$)`,
  'imu',
)

// [Case T-40417] Ana Ruiz · 【工单 T-40417】
const inBrackets = new RegExp(
  `^\\s{0,8}[[【]\\s?(?:${caseWord}|案件)(?:\\s?${numberWord})?\\s?[:：#＃]?\\s{0,2}((?=[\\w-]*\\d{3})[A-Z0-9][\\w-]{2,30})\\s?[\\]】]`,
  'imu',
)

// Ticket #77120: Scanner offline · Ticket (#77120) - Scanner offline · Bug #318: … · #8841 Scanner offline · Ticket 2031-55071: Scanner offline, [hpc-help #48213] Scanner offline, as a page that is printed begins
const titled = new RegExp(
  `^\\s{0,40}(?:(?:${caseWord}|request|bug|issue|缺陷)\\s?(?:\\(?[#＃]\\s?(?=\\d{3})|\\s(?=\\d{5}|\\d{2,4}-\\d{3}))(\\d{3,18}(?:-(?:\\d{3,10}|[A-Z]{1,3}))?)\\)?\\s?(?:[:：|–—]|-(?!\\d))|[#＃](\\d{4,10})(?=\\s)|\\[[\\w -]{2,20} ?[#＃](\\d{4,10})\\](?=\\s))\\s?(\\S[^\\n]{3,150})`,
  'iu',
)

/** The case number and the title in the first line of a printed ticket; `null` where it begins otherwise. */
export function numberedTitle(text: string): { readonly statedCase: string; readonly title: string } | null {
  const [, named, marked, queued, title] = titled.exec(text.slice(0, reach)) ?? []
  const statedCase = named ?? marked ?? queued
  return statedCase === undefined || title === undefined ? null : { statedCase, title: title.trim() }
}

/** How far into a text the head of a printed ticket or the notice of a ticket system goes. */
const reach = 1000

/** The case number that the head of a printed ticket or the notice above its messages states; `null` where there is neither. */
export function noticedCaseIn(text: string): string | null {
  const head = text.slice(0, reach)
  return (
    announcedCaseIn(text) ??
    labelled.exec(head)?.[1] ??
    inBrackets.exec(head)?.[1] ??
    numberedTitle(head)?.statedCase ??
    null
  )
}

/** The same where the notice of a ticket system says it, in the mails of which nothing else does. */
export function announcedCaseIn(text: string): string | null {
  const [, bracketed, acted] = noticed.exec(text.slice(0, reach)) ?? []
  return bracketed ?? acted ?? null
}
