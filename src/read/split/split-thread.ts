/** From a text to the messages that stand in it. */
import { remembered } from '../../language/remembered.ts'
import { subjectPrefix } from '../../language/reply-prefixes.ts'
import type { Mailbox, RawMessage } from '../../model/reading.ts'
import { partRole } from '../role-words.ts'
import { withAnswersInside } from './answers-inside.ts'
import { readLoneSubject } from './headers/lone-subject.ts'
import { titleAbove, withTrueLevels } from './oldest-first.ts'
import { quotedLines } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import { settledDates } from './settle-dates.ts'
import { withReadersNamed } from './attributions/readers.ts'
import { withoutArmour } from './signed-armour.ts'
import { splitRegion } from './split-region.ts'
import { isGreeting } from './headers/subject-lines.ts'
import type { ThreadMessage } from './split-region.ts'
import { emptyHeader } from './headers/thread-header.ts'
import { isDigestHead, isNotice, isTicketHead, withoutNotices } from './ticket-notices.ts'

/** What is known of the outermost message from outside its text: the header of a mail, the fields of an export. */
export interface Envelope {
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly sentAt: string | null
  readonly subject: string | null
  readonly messageId: string | null
  readonly references: readonly string[]
  readonly attachments: readonly string[]
  readonly statedRole: RawMessage['statedRole']
}

export const emptyEnvelope: Envelope = {
  from: null,
  to: [],
  cc: [],
  sentAt: null,
  subject: null,
  messageId: null,
  references: [],
  attachments: [],
  statedRole: null,
}

/** Where a text stands: its file, the line of the file that it begins in, and how deep its message is quoted. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly depth: number
}

/**
 * The messages in `text` (line ends `\n`), outermost first, each without the mail that it quotes. The first takes what
 * `envelope` knows, unless the text opens with a header of its own; where nothing is known (`null`), it takes a subject
 * that stands alone above the thread. A message that newly says nothing is left out when it has no attachments and
 * another message remains; a mail without any text gives one empty message.
 */
export function splitThread(text: string, envelope: Envelope | null, place: Place): readonly RawMessage[] {
  const lines = withoutArmour(quotedLines(text))
  const found = envelope === null ? withLoneSubject(lines) : splitRegion(lines, null, 1, 0)
  const continued = withReadersNamed(
    withAnswersInside(withWholeSubjects(withoutWrapping(found, envelope)), envelope?.from ?? null),
    envelope,
  )
  const settled = settledDates(continued, envelope?.sentAt ?? null)
  const title = envelope === null ? (titleAbove(continued, settled) ?? subjectAbove(continued)) : null
  const dates = title === null ? settled : settled.slice(1)
  const own = title === null ? continued : continued.slice(1).map((message) => underSubject(message, title))
  const placed = withTrueLevels(own, dates, envelope !== null)
  const messages = placed.map((message, index) => toRawMessage(message, envelope, dates[index] ?? null, place))
  const outermost = messages[0]
  const isTold = continued.length < found.length && isNotice(withoutNotices(found[0]?.text ?? ''))
  if (envelope !== null && outermost !== undefined && isTold)
    return [standingFor(envelope, outermost), ...messages.slice(1)]
  if (envelope === null || (outermost !== undefined && continued[0]?.header === null && continued[0].level === 0))
    return messages
  const silent: RawMessage = { ...envelope, file: place.file, line: place.line, text: '', depth: place.depth }
  return messages.length === 0 || envelope.attachments.length > 0 ? [silent, ...messages] : messages
}

/** The newest entry that the mail of a ticket system tells: by the mail's own identifiers others know it. */
function standingFor({ messageId, references, subject }: Envelope, message: RawMessage): RawMessage {
  return { ...message, messageId, references, subject: message.subject ?? subject }
}

/**
 * The messages without what a ticket system printed around them: a head of labels or a notice above the first message,
 * which is a message of its own only where a mail brings attachments with it, the list of what is in a digest, and a footer below any.
 */
function withoutWrapping(messages: readonly ThreadMessage[], envelope: Envelope | null): readonly ThreadMessage[] {
  const own = messages.map((message) => ({ ...message, text: withoutNotices(message.text) }))
  const [first, ...others] = own
  const isWrapping =
    first !== undefined &&
    others.length > 0 &&
    hasNoSender(first) &&
    (isDigestHead(first.text) ||
      (isNotice(first.text) && (envelope?.attachments.length ?? 0) === 0) ||
      (isTicketHead(first.text) && envelope === null))
  return isWrapping ? others : own
}

function hasNoSender({ header }: ThreadMessage): boolean {
  return header === null || (header.from === null && header.date === null)
}

/** The messages of `lines`, the outermost with the subject that stands alone above them, if it has none of its own. */
function withLoneSubject(lines: readonly QuotedLine[]): readonly ThreadMessage[] {
  const lone = readLoneSubject(lines)
  const messages = splitRegion(lines.slice(lone?.end ?? 0), null, 1, 0)
  const [first, ...others] = messages
  if (lone === null || first === undefined) return messages
  return [underSubject({ ...first, header: first.header ?? emptyHeader }, lone.subject), ...others]
}

/** The line above a pasted thread, where it is the subject of a message below, as web mail prints it; else `null`. */
function subjectAbove([first, ...others]: readonly ThreadMessage[]): string | null {
  if (first === undefined || first.header !== null || first.text.length > longestSubject || first.text.includes('\n'))
    return null
  const words = comparable(first.text)
  return others.some(({ header }) => header?.subject != null && comparable(header.subject) === words)
    ? first.text
    : null
}

const longestSubject = 300

/** The message with a subject, if it has none of its own. */
function underSubject(message: ThreadMessage, subject: string): ThreadMessage {
  const { header } = message
  return header === null ? message : { ...message, header: { ...header, subject: header.subject ?? subject } }
}

function toRawMessage(
  message: ThreadMessage,
  envelope: Envelope | null,
  sentAt: string | null,
  place: Place,
): RawMessage {
  const common = {
    file: place.file,
    line: place.line + message.line - 1,
    text: message.text,
    depth: place.depth + message.level,
    statedRole: null,
  }
  const { header } = message
  if (header === null) {
    return message.level === 0 && envelope !== null ? { ...common, ...envelope } : { ...emptyEnvelope, ...common }
  }
  const author = partRole(header.from?.name ?? '')
  return {
    ...common,
    from: header.from === null || author.role === null ? header.from : { ...header.from, name: author.name },
    statedRole: author.role,
    to: header.to,
    cc: header.cc,
    sentAt,
    subject: header.subject,
    messageId: null,
    references: [],
    attachments: header.attachments,
  }
}

/**
 * A subject that a scanner broke leaves its rest at the head of the text. The other messages of the thread tell: where subject
 * and first line together are a subject that one of them has, or one that another message begins with too, they belong together.
 */
function withWholeSubjects(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const known = new Set([
    ...messages.map((message) => comparable(message.header?.subject ?? '')),
    ...repeatedBeginnings(messages),
  ])
  return messages.map((message) => {
    const subject = message.header?.subject ?? ''
    const [first, ...rest] = message.text.split('\n')
    if (message.header === null || subject === '' || first === undefined || first.trim() === '') return message
    const whole = comparable(`${subject}${first}`)
    if (whole === comparable(subject) || !known.has(whole)) return message
    const header = { ...message.header, subject: `${subject} ${first.trim()}` }
    return { ...message, header, text: rest.join('\n').replace(/^\s*\n/u, '') }
  })
}

/** Subjects with the line below them, where several messages of one subject begin with the same line above a blank one. */
function repeatedBeginnings(messages: readonly ThreadMessage[]): readonly string[] {
  const wholes = messages.flatMap(({ header, text }) => {
    const [first = '', second = '-'] = text.split('\n', 2)
    const subject = header?.subject ?? ''
    return subject === '' || first.trim() === '' || second.trim() !== '' || isGreeting(first) || isSentence(first)
      ? []
      : [comparable(`${subject}${first}`)]
  })
  return wholes.filter((whole, at) => wholes.indexOf(whole) < at)
}

/** `日志已上传，请查收。`: who writes so twice in a thread has not broken a subject. */
function isSentence(line: string): boolean {
  return /[。！？!?.;；…]\s*$/u.test(line)
}

// RE: 回复: AW:
const prefixes = new RegExp(`^(?:\\s*${subjectPrefix}\\s?[:：])+`, 'iu')

// RE: 回复: AW: Subject → subject: prefixes, case and spaces do not count
const comparable = remembered((subject) => subject.replace(prefixes, '').replaceAll(/\s+/gu, '').toLowerCase(), 500)
