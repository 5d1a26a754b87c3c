/** The head of an issue that a tracker quotes in its mails: the title, drawn under, then `Key: …`, `Reporter: …` and their like. */
import { parseMailbox } from '../../mailboxes.ts'
import { filledLines } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

/** Labels of the head by language, as Jira prints them; `key` and `reporter` make it one. */
const labels: Readonly<Record<string, Readonly<Record<'key' | 'reporter' | 'others', string>>>> = {
  en: {
    key: 'key',
    reporter: 'reporter|creator',
    others:
      'url|project|issue type|request type|type|affects versions?|fix versions?|components?|assignee|priority|severity|labels|status|resolution|security level|sprint|epic link|due date|created|updated',
  },
  zh: {
    key: '关键字|问题关键字|编号',
    reporter: '报告人|创建人',
    others:
      'url|项目|问题类型|影响版本|修复的?版本|模块|经办人|优先级|标签|状态|解决结果|安全级别|到期日|创建日期|更新日期',
  },
  de: {
    key: 'schlüssel|vorgang',
    reporter: 'autor|melder|ersteller',
    others:
      'url|projekt|vorgangstyp|typ|betrifft version/en|lösungsversion/en|komponenten|bearbeiter|priorität|stichwörter|status|lösung|erstellt|aktualisiert',
  },
}

const labelOf = (kind: 'key' | 'reporter' | 'others') =>
  new RegExp(
    `^\\s{0,24}(?:${Object.values(labels)
      .map((words) => words[kind])
      .join('|')})\\s?[:：]\\s{0,12}(?<value>.{0,300})$`,
    'iu',
  )
const [key, reporter, others] = [labelOf('key'), labelOf('reporter'), labelOf('others')]

const drawnUnder = /^\s{0,8}[-=_]{3,}\s*$/u

/** Lines that a head takes at the most, and the longest title. */
const maxLines = 24
const longestTitle = 250

/** The head whose title is line `start`, or `null`. */
export function readIssueHead(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const title = lines[start]
  const below = lines[start + 1]
  if (title === undefined || below === undefined || below.depth !== title.depth || !drawnUnder.test(below.text))
    return null
  if (title.text.length > longestTitle) return null
  let end = start + 2
  let hasKey = false
  let from = emptyHeader.from
  for (const { text, at } of filledLines(lines, { start: end, end: start + maxLines, depth: title.depth })) {
    const who = reporter.exec(text)?.groups?.['value']
    if (who !== undefined) from = parseMailbox(who)
    else if (key.test(text)) hasKey = true
    else if (!others.test(text)) break
    end = at + 1
  }
  if (!hasKey || from === null) return null
  return { header: { ...emptyHeader, from, subject: title.text.trim() }, end, needs: 'message' }
}
