/** The line above a thread that names the case: `=== INC0012345: Printer offline ===`, `# KL-40718 – 打印机脱机`. */
import type { RawMessage } from '../../model/reading.ts'
import type { Settings } from '../../model/settings.ts'
import { caseWord, numberWord } from '../../language/case-words.ts'
import { statedCaseIn } from '../stated-case.ts'
import { fieldsOf, textOf, valueOf } from './tickets/records.ts'
import { readTicketHead } from './transcript/ticket-head.ts'

/** What the line says. */
export interface TitleLine {
  /** As it stands in the text. */
  readonly line: string
  readonly statedCase: string
  readonly subject: string | null
}

/** Longest line that is taken for a title, in characters. */
const longest = 200

/** The case's number and title in the first line with text, where it is set apart as a title; else `null`. */
export function readTitleLine(text: string, settings: Settings): TitleLine | null {
  const line =
    text
      .slice(0, longest * 2)
      .trimStart()
      .split('\n', 1)[0]
      ?.trim() ?? ''
  const title =
    line.length > longest
      ? undefined
      : dressed
          .exec(line)
          ?.slice(1)
          .find((part) => part !== undefined)
  const statedCase = title === undefined ? null : statedCaseIn(title, settings)
  if (title === undefined || statedCase === null) return null
  const at = title.indexOf(statedCase)
  const before = title.slice(0, at).replace(label, '')
  const subject = `${before} ${title.slice(at + statedCase.length)}`.replaceAll(edges, '')
  return { line, statedCase, subject: subject === '' ? null : subject }
}

/** The messages without the title, those without a subject under that of the title. */
export function under(title: TitleLine | null, messages: readonly RawMessage[]): readonly RawMessage[] {
  if (title === null) return messages
  return withSubject(
    title.subject,
    messages.filter(({ from, text }) => from !== null || text.trim() !== title.line),
  )
}

/** The messages, those without a subject under this one. */
export function withSubject(subject: string | null, messages: readonly RawMessage[]): readonly RawMessage[] {
  if (subject === null) return messages
  return messages.map((message) => (message.subject === null ? { ...message, subject } : message))
}

/** The title among the fields of a ticket that are printed above its thread: `Request: HD-417`, `Title: Printer offline`; `null` where none is, and where the messages have subjects. */
export function readTitleField(text: string, [first, ...others]: readonly RawMessage[]): string | null {
  // What a mail's own header says is known of its messages.
  if (first?.from == null || others.length === 0 || [first, ...others].some(({ subject }) => subject !== null))
    return null
  const [head = ''] = text
    .trimStart()
    .slice(0, longestHead)
    .split(/\n\s*\n/u, 1)
  const ticket = readTicketHead(head.split('\n'))
  const title = ticket === null ? '' : textOf(valueOf(fieldsOf(ticket, new Map()), 'subject')).trim()
  return title === '' || title.length > longest ? null : title
}

/** Longest head of a ticket, in characters. */
const longestHead = 1000

// === … ===   *** … ***   --- … ---   # …
const dressed =
  /^(?:={2,20}|\*{2,20}|-{3,20}|#{1,6}|~{3,20})\s{0,4}(\S.{2,180}?)\s{0,4}(?:={2,20}|\*{2,20}|-{3,20}|#{1,6}|~{3,20})$|^#{1,6}\s{1,4}(\S.{2,180})$/u
// Case number:   工单号：
const label = new RegExp(`(?<![a-z])(?:${caseWord}|request|事件)(?:\\s?${numberWord})?\\s?[#:：]?\\s{0,2}$`, 'iu')
const edges = /^[\s:：|,，–—[\]()（）【】-]+|[\s:：|,，–—[\]()（）【】-]+$/gu
