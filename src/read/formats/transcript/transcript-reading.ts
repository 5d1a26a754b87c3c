/** What a chat or the journal of a ticket says, as a file's reading. */
import type { FileReading, RawMessage } from '../../../model/reading.ts'
import type { Settings } from '../../../model/settings.ts'
import { splitThread } from '../../split/split-thread.ts'
import { noticedCaseIn, numberedTitle, statedCaseIn } from '../../stated-case.ts'
import { fieldNames } from '../tickets/field-names.ts'
import { readTicket } from '../tickets/read-ticket.ts'
import { aliasesOf, comparableName } from '../tickets/records.ts'
import type { ExportRecord } from '../tickets/records.ts'
import { isMatterLabel } from './printed-labels.ts'
import { messagesOfTranscript, readTranscript } from './read-transcript.ts'
import type { Transcript, TranscriptEntry } from './read-transcript.ts'

/** How much of a text is looked at to tell whether it is a transcript. */
const maxProbe = 20_000

/**
 * The transcript that a text is, or `null`: more of its messages have the heading of an entry than the header of a mail. `thread` are
 * the messages of the text as a thread, where somebody needs them as well.
 */
export function transcriptIn(text: string, thread?: () => readonly RawMessage[]): Transcript | null {
  const probe = text.slice(0, maxProbe)
  const isWhole = probe.length === text.length
  const split =
    isWhole && thread !== undefined ? thread : () => splitThread(probe, null, { file: '', line: 1, depth: 0 })
  let known: number | undefined
  const mails = () => (known ??= split().filter(({ from }) => from !== null).length)
  const transcript = readTranscript(probe, { moreThan: mails })
  if (transcript === null || transcript.entries.length <= mails()) return null
  return isWhole ? transcript : readTranscript(text)
}

/** The reading of a transcript in `file`; the fields above the entries of a printed ticket are those of a ticket. */
export function readingOfTranscript(transcript: Transcript, file: string, settings: Settings): FileReading {
  const { ticket, preamble, subject } = transcript
  const statedCase = statedCaseIn(preamble, settings) ?? noticedCaseIn(preamble)
  if (ticket === null) {
    const messages = withMatters(messagesOfTranscript(transcript, subject, file), preamble)
    return { file, statedCase, messages, findings: [] }
  }
  const journal = oldestFirst(transcript.entries).map((entry) => ({
    author: entry.email === null ? entry.name : `${entry.name} <${entry.email}>`,
    sentAt: entry.sentAt ?? '',
    kind: entry.role ?? entry.labels.find((label) => !label.includes('@')) ?? '',
    text: entry.text,
    line: entry.line,
  }))
  const titled = withTitle(withoutCounts(ticket), transcript, statedCase)
  const context = { file, people: new Map(), aliases: aliasesOf(settings) }
  const reading = readTicket({ record: titled, comments: [], journal, dateOrder: transcript.dateOrder }, context)
  return {
    ...reading,
    statedCase: /\d{3}/u.test(reading.statedCase ?? '') ? reading.statedCase : statedCase,
    messages: withMatters(reading.messages, preamble),
  }
}

// Product: TideGate 7.2 · 固件版本：3.2.8
const labelled = /^\s{0,8}(?<label>[^:：\n]{2,24}?)\s?[:：]\s*\S/u

/** What stands above the entries about the product and its machine, at the head of what was first asked: nobody says it again. */
function withMatters(messages: readonly RawMessage[], preamble: string): readonly RawMessage[] {
  const matters = preamble
    .split('\n')
    .filter((line) => isMatterLabel(comparableName(labelled.exec(line)?.groups?.['label'] ?? '')))
    .map((line) => line.trim())
  const first = Math.max(
    0,
    messages.findIndex(({ statedRole }) => statedRole === 'customer'),
  )
  const own = matters.filter((line) => !(messages[first]?.text.includes(line) ?? true))
  if (own.length === 0) return messages
  return messages.map((message, at) =>
    at === first ? { ...message, text: `${own.join('\n')}\n\n${message.text}` } : message,
  )
}

/** `Activities: 7`: above the entries such labels count them. */
function withoutCounts(ticket: ExportRecord): ExportRecord {
  const lists = new Set([...fieldNames.comments, ...fieldNames.journal])
  return Object.fromEntries(Object.entries(ticket).filter(([label]) => !lists.has(comparableName(label))))
}

/** Help desks print the newest entry first or last. */
function oldestFirst(entries: readonly TranscriptEntry[]): readonly TranscriptEntry[] {
  const dates = entries.flatMap(({ sentAt }) => sentAt ?? [])
  const falling = dates.filter((date, at) => date < (dates[at - 1] ?? date)).length
  return falling * 2 >= Math.max(1, dates.length - 1) ? entries.toReversed() : entries
}

/**
 * `[DESK-318] Scanner offline`: the line above the fields is the subject of a ticket that has no field for it, or the title of its first
 * entry is.
 */
function withTitle(ticket: ExportRecord, { preamble, subject }: Transcript, statedCase: string | null): ExportRecord {
  const [first = ''] = preamble.split('\n')
  const whole = statedCase !== null && first.includes(statedCase) && !/[:：\t]\s*\S*$/u.test(first) ? first.trim() : ''
  const title = numberedTitle(preamble)?.title ?? (whole || (subject ?? ''))
  return title === '' ? ticket : { title, ...ticket }
}
