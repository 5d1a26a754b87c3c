/** What ticket systems print around the messages of a ticket, by language. Each is the source of a regular expression for a whole line. */
import { numberedTitle } from '../stated-case.ts'
import { overLines } from '../../language/patterns/over-lines.ts'

/** Lines above, between and below the messages: they are nobody's words. */
const notices: Readonly<Record<string, readonly string[]>> = {
  en: [
    // ##- Please type your reply above this line -##
    '[#=*\\s-]{0,12}(?:please )?(?:type|write|reply|respond|enter)[^\\n]{0,30} above this line[^\\n]{0,60}',
    // Generated at Tue May 06 06:00:00 UTC 2031 using Jira 9.12.
    'generated (?:at|on) [^\\n]{8,60} (?:using|by|from) [^\\n]{3,60}',
    // Your request (48213) has been updated. To add additional comments, reply to this email.
    '(?:your |a )?(?:support )?(?:request|ticket|case) \\(?#?[\\w-]{2,24}\\)? (?:has been|was|is)(?: now)? (?:updated|solved|closed|resolved|created|received|assigned|deemed solved)[^\\n]{0,160}',
    'to (?:add|leave|post) (?:additional |further |a )?(?:comments?|information),? (?:please )?(?:reply|respond)[^\\n]{0,60}',
    // This email is a service from Example Help. Delivered by Zendesk
    'this (?:e-?mail|message) is a service from [^\\n]{1,100}',
    '(?:delivered|powered|support software) by [\\p{L}\\s]{2,30}[.]?',
    // [K3QM7X-2P9D]
    '\\[[A-Z0-9]{3,8}-[A-Z0-9]{4,8}\\]',
    // [ https://jira.example.com/browse/OPS-31?page=… ]
    '\\[ ?https?://[^\\s\\]]{1,300} ?\\]',
    // Your incident INC0048213 has comments added. · Click here to view incident: LINK · Ref:MSG0912345_abcDEF
    '(?:your |a )?(?:incident|request|ticket|case|task|change) [A-Z]{2,8}\\d{4,12} (?:has|have) (?:[\\p{L} ]{0,20}(?:comments?|notes?) added|been [\\p{L} ]{4,20})[^\\n]{0,80}',
    'click here to (?:view|open)[^\\n]{1,260}',
    'ref:msg\\d{5,12}(?:_\\w{4,40})?',
    // Unsubscribe | Notification Preferences
    '(?:(?:unsubscribe|(?:(?:manage|change|edit|update) )?(?:your )?(?:notification|e-?mail|subscription) (?:preferences|settings)|view in browser|privacy policy)\\s?(?:[|·•]\\s?|$)){2,4}',
    // Ana Ruiz commented: https://git.example.com/desk/issues/48#note_1
    '[^\\n]{2,60} (?:commented|replied|created an issue|opened an issue)\\s?:\\s{1,3}<?https?://\\S{4,300}',
    // Ana Ruiz left a comment (desk/printers#48)
    '[^\\n]{2,60} left a comment \\([^\\s()]{2,80}#\\d{1,8}\\)',
    // Ana Ruiz commented on OPS-31:
    '[^\\n]{2,60} (?:commented on|edited a comment on|updated|created|reopened|resolved|closed) [A-Z][A-Z0-9]{1,12}-\\d{1,7}:?',
    // End of Printers Digest, Vol 12, Issue 3
    'end of [^\\n]{2,80} digest,? vol[^\\n]{1,40}',
    'subject: digest footer',
    // This message was sent by Atlassian Jira · (v8.20.10#820010)
    'this message was sent by atlassian [^\\n]{1,60}',
    '\\(v\\d[\\d.]{2,12}#\\d{3,9}[^\\n)]{0,60}\\)',
  ],
  zh: [
    '[#=*—\\s-]{0,12}请在(?:此|这|该)?(?:行|线)?(?:之|以)?上方?[^\\n]{0,6}(?:键入|输入|填写|回复)[^\\n]{0,30}',
    '(?:您|你)的(?:请求|工单|案例|问题) ?[(（]#?[\\w-]{2,24}[)）] ?(?:已|已经)(?:被)?(?:更新|解决|关闭|创建|收到|受理)[^\\n]{0,80}',
    '(?:要|如需|若要)添加(?:其他|更多)?(?:评论|备注|信息)[^\\n]{0,40}',
    '(?:此|本)(?:电子)?邮件是由[^\\n]{1,60}发送的服务[^\\n]{0,60}',
    '技术支持来自[^\\n]{1,30}',
    // 您的工单有了新的回复。 · 您的工单 GD2031 已更新，
    '(?:您|你)的(?:请求|工单|案例|问题)(?: ?[#\\w-]{2,24})? ?(?:有了?新的?(?:回复|评论|进展|备注)|(?:已|已经)(?:被)?(?:更新|回复|解决|关闭|创建|受理))[^\\n]{0,60}',
    // 退订 | 通知设置
    '(?:(?:退订|取消订阅|(?:修改|管理)?(?:邮件)?(?:通知|订阅)设置|在浏览器中查看|隐私政策)\\s?(?:[|｜·]\\s?|$)){2,4}',
    // 本邮件由系统自动发送，请勿修改主题。
    '(?:此|本|该)(?:电子)?邮件由系统自动(?:发送|发出|生成)[^\\n]{0,60}',
  ],
  de: [
    '[#\\s-]{0,12}bitte (?:geben|schreiben|antworten) sie[^\\n]{0,40} (?:über|oberhalb) dieser zeile[^\\n]{0,40}',
    'ihre (?:anfrage|ticket) \\(?#?[\\w-]{2,24}\\)? (?:wurde|ist)[^\\n]{0,160}',
  ],
}

const rule = '[\\s*]{0,8}[-=_─═]{3,}[\\s*]{0,8}|\\*{5,}'

const noticeLine = new RegExp(`^\\s{0,8}(?:${Object.values(notices).flat().join('|')}|${rule})\\s*$`, 'iu')

/** Longest line that can be a notice. */
const maxLength = 300

/** True for a text of nothing but such lines and drawn ones. */
export function isNotice(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || (line.length <= maxLength && noticeLine.test(line)))
}

/** True for a text in which one of these lines stands: the mail of a ticket system about what was said in a ticket. */
export function hasNotice(text: string): boolean {
  return text
    .split('\n')
    .some((line) => line.length <= maxLength && !drawn.test(line) && line.trim() !== '' && noticeLine.test(line))
}

/** The text without the lines that a ticket system printed above and below it. */
export function withoutNotices(text: string): string {
  return withoutFooter(withoutHead(text))
}

function withoutHead(text: string): string {
  const first = /^\s*(\S[^\n]*)/u.exec(text.slice(0, maxLength * 2))?.[1] ?? ''
  if (first.length > maxLength || drawn.test(first) || !noticeLine.test(first)) return text
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trim() !== '' && (line.length > maxLength || !noticeLine.test(line)))
  return start < 0 ? text : lines.slice(start).join('\n')
}

function withoutFooter(text: string): string {
  const lines = text.split('\n')
  let end = lines.length
  let isFooter = false
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - maxFooter); at--) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    if (line.length > maxLength || !noticeLine.test(line)) break
    if (!drawn.test(line)) isFooter = true
    end = at
  }
  return isFooter ? lines.slice(0, end).join('\n').trimEnd() : text
}

const drawn = new RegExp(`^${rule}$`, 'u')

/** Lines from the end that are looked at. */
const maxFooter = 12

// Ticket:    2024012310000012 · State:     closed · 工单编号：GD20240017 · 状态：已关闭
const factLine = /^\s{0,8}[\p{L}][\p{L}\p{N} ()/_-]{1,30}\s?[:：]\s{0,20}\S[^\n]{0,200}$/u
const emptyFact = /^\s{0,8}[\p{L}][\p{L}\p{N} ()/_-]{1,30}\s?[:：]\s*$/u

/** Facts that make a head. */
const leastFacts = 3

/** True for the head of a printed ticket: labels with short values and nothing else; below `Ticket #77120: …` one is enough. */
export function isTicketHead(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !drawn.test(line) && !articleLine.test(line))
  const facts = numberedTitle(lines[0] ?? '') === null ? lines : lines.slice(1)
  const least = facts.length < lines.length ? 1 : leastFacts
  return facts.length >= least && facts.every((line) => factLine.test(line) || emptyFact.test(line))
}

// Today's Topics: · 今日主题： · Meldungen des Tages:
const topics =
  /^\s{0,8}(?:today's topics|meldungen des tages|thèmes du jour|asuntos del día|[今本][日天]的?(?:主题|話題|话题))\s?[:：]\s*$/imu
// 1. Printer offline (Ines Falk), and what is left of it on the next line
const topicLine = /^\s{1,8}(?:\d{1,3}\.\s|\s{3,8}\S)/u

/** True for the head of a digest of a mailing list: how to leave the list, and the subjects of what follows. */
export function isDigestHead(text: string): boolean {
  const found = topics.exec(text)
  if (found === null) return false
  const listed = text
    .slice(found.index + found[0].length)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return listed.length > 0 && listed.every((line) => topicLine.test(line) || drawn.test(line))
}

// Message: 2 · Article #2 of 6 (agent, e-mail, visible) · #3 (customer) · 第 2 条，共 6 条
const articleLine = overLines('iu')`
  ^\s{0,8}(?:
    (?:
      article|comment|message|note|reply|update|entry|mail|artikel|nachricht
    )\s?[:：]?\s?#?\s?\d{1,4}(?:\s?(?:of|\/|von)\s?\d{1,4})?(?:\s[–—-]\s\S[^\n]{0,120}?)?
    |#\d{1,4}
    |第\s?\d{1,4}\s?[条封則则](?:[，,]?\s?共\s?\d{1,4}\s?[条封則则])?
  )(?:\s?[(（[][^)）\]\n]{0,60}[)）\]])?\s*[:：]?\s*$
`

/** True for the line that counts the messages of a printed ticket, above the header of each. */
export function isArticleLine(line: string): boolean {
  return line.length <= maxLength && articleLine.test(line)
}
