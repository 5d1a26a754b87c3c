/** A case saved as a web page from a CRM or a web mailer. */
import { readFinding, unusableFile } from '../findings.ts'
import { charsetLibrary } from '../libraries.ts'
import { maxHtmlLength, maxTextLength } from '../limits.ts'
import type { RawMessage } from '../../model/reading.ts'
import { splitThread } from '../split/split-thread.ts'
import { statedCaseIn } from '../stated-case.ts'
import type { Format, OpenedFile } from './format.ts'
import { htmlToText } from './html/html-text.ts'
import { hasSignOfMessage } from './message-signs.ts'
import { commentRows, pageHeading } from './html/page-tables.ts'
import { readTicket } from './tickets/read-ticket.ts'
import { aliasesOf } from './tickets/records.ts'
import { messagesOfTranscript, readTranscript } from './transcript/read-transcript.ts'

// <!DOCTYPE html>, <html …>, <?xml …?><html, <body>, <div class=…> at the head of the file
const pageStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|meta|body|div|table|p)\b/iu
// <meta charset="gbk"> · <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
const declaredCharset = /<meta[^>]{0,300}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/iu

/** Lines of a page that may stand above its first entry: navigation, heading, fields of the case. */
const maxPageHead = 40

export const webPage: Format = {
  goesBy: 'text',
  recognises: (file) => file.text !== null && pageStart.test(file.text.slice(0, 4000)),
  read: (file, settings) => {
    const source = sourceOf(file)
    const aliases = aliasesOf(settings)
    const comments = commentRows(source, aliases)
    if (comments.length > 0) {
      const subject = pageHeading(source)
      const record = { case: statedCaseIn(subject ?? '', settings), subject }
      return Promise.resolve([readTicket({ record, comments }, { file: file.path, people: new Map(), aliases })])
    }
    const text = htmlToText(source)
    const found = splitThread(text, null, { file: file.path, line: 1, depth: 0 })
    const heading = pageHeading(source)
    const transcript = readTranscript(text, { maxAbove: maxPageHead })
    if (transcript !== null && transcript.entries.length > found.filter((message) => message.from !== null).length) {
      const statedCase = statedCaseIn(`${heading ?? ''}\n${transcript.preamble}`, settings)
      const messages = messagesOfTranscript(transcript, heading, file.path)
      return Promise.resolve([{ file: file.path, statedCase, messages, findings: [] }])
    }
    const isFramed = isFrame(found, heading)
    const messages = isFramed ? found.slice(1) : found
    if (messages.length === 0) return Promise.resolve([unusableFile('no-text', file.path)])
    return Promise.resolve([
      {
        file: file.path,
        statedCase: isFramed ? statedCaseIn(heading ?? '', settings) : null,
        messages,
        findings: source.length > maxHtmlLength ? [readFinding('cut-text', file.path)] : [],
      },
    ])
  },
}

/** Longest line of navigation or of a field of the case. */
const maxFrameLine = 80

/**
 * True where the text above the first header is no mail but the head of the page: it has the page's heading in it, or
 * nothing but short lines that are no sentences and address nobody.
 */
function isFrame(messages: readonly RawMessage[], heading: string | null): boolean {
  const [first, second] = messages
  if (first === undefined || second === undefined || first.from !== null) return false
  if (heading !== null && first.text.replaceAll(/\s+/gu, ' ').includes(heading)) return true
  const isTerse = first.text.split('\n').every((line) => line.length < maxFrameLine && !/[.!?。！？]\s*$/u.test(line))
  return isTerse && second.from !== null && !hasSignOfMessage(first.text)
}

/** The page decoded as it declares itself, where its bytes are not UTF-8 and the declaration is a known one. */
function sourceOf(file: OpenedFile): string {
  const text = file.text ?? ''
  const declared = declaredCharset.exec(text.slice(0, 4000))?.[1]?.toLowerCase()
  const isUtf8 = declared === undefined || declared.startsWith('utf')
  if (isUtf8 || isValidUtf8(file.bytes) || !charsetLibrary().encodingExists(declared)) return text
  const encoding = declared.startsWith('gb') ? 'gb18030' : declared
  return charsetLibrary().decode(Buffer.from(file.bytes), encoding).slice(0, maxTextLength)
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
