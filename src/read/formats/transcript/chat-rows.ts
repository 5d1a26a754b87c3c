/** Rows of chats as programs for phones and meetings save them: a time and who speaks, and the words behind or below. */
import type { EntryHeading } from './entry-heading.ts'

const half = '(?:[上下]午|午[前後]|오[전후]|[AaPp]\\.?[Mm]\\.?)'
const clock = `(?<time>(?:${half}\\s?)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?${half})?)`

const rows: readonly RegExp[] = [
  // 09:12⇥Ana Ruiz⇥The till cannot print. · 下午3:12⇥吴芳⇥打印机脱机 (LINE)
  new RegExp(`^${clock}\\t(?<name>[^\\t]{1,40})\\t(?<text>\\S.{0,20000})$`, 'u'),
  // [김민수] [오전 9:05] 안녕하세요 · [Ana Ruiz] [9:05 AM] Hello (KakaoTalk)
  new RegExp(`^\\[(?<name>[^[\\]]{1,40})\\] \\[${clock}\\] (?<text>\\S.{0,20000})$`, 'u'),
  // 10:02:11 From Ana Ruiz to Everyone: · 10:02:11⇥ From Ana Ruiz : Hello (Zoom)
  new RegExp(
    `^${clock}\\s{1,3}(?:From|Von|De|Da|从|來自|来自)\\s{1,2}(?<name>[^:：\\t]{1,80}?)(?:\\s(?:to|an|à|a|para|到|至)\\s[^:：\\t]{1,60})?\\s?[:：]\\s{0,3}(?<text>.{0,20000})$`,
    'u',
  ),
  // [09:12] <ana> The till cannot print. · 2031-05-06 09:12:04 <@tom> Hello (IRC)
  new RegExp(
    `^\\[?(?:(?<day>\\d{4}-\\d{2}-\\d{2})[ T])?${clock}\\]? <[@+%~&]?(?<name>\\p{L}[^<>\\s@]{0,30})> (?<text>\\S.{0,20000})$`,
    'u',
  ),
  // [13.05.2031 09:20:45 | Edited 09:21:02] Tom Baker: Please restart it. (Skype)
  new RegExp(
    `^\\[(?<day>[\\d./-]{8,10}),? ${clock} \\| \\p{L}{3,12} [\\d:]{4,8}\\] (?<name>\\p{L}[^:：\\n]{0,40})[:：] (?<text>\\S.{0,20000})$`,
    'u',
  ),
]

// Ana Ruiz (Customer)
const beside = /^(?<who>.{2,40}?)\s?[(（](?<label>[^()（）]{2,40})[)）]$/u

/** The heading of an entry that a row is, or `null`. */
export function readChatRow(line: string): EntryHeading | null {
  const first = line.charCodeAt(0)
  // A digit, a bracket or a character of East Asia: most lines begin with none.
  if (!(first >= 0x30 && first <= 0x39) && first !== 0x5b && first < 0x4e00) return null
  for (const row of rows) {
    const { day = '', time = '', name = '', text = '' } = row.exec(line)?.groups ?? {}
    if (!/\p{L}/u.test(name) || levels.test(name)) continue
    const { who = name, label } = beside.exec(name.trim())?.groups ?? {}
    const labels = label === undefined ? [] : [label]
    return { name: who.trim(), labels, day, partialDay: '', time, text: text.trim() }
  }
  return null
}

// INFO, error: the second column of a log
const levels = /^(?:info|warn(?:ing)?|err(?:or)?|debug|trace|fatal|notice|crit(?:ical)?)$/iu
