/** A mail saved from Outlook (`.msg`), with plain, HTML or rich text body. */
import { createRequire } from 'node:module'
import type MessageReader from '@kenjiuno/msgreader'
import type { FieldsData } from '@kenjiuno/msgreader'
import { decodeText } from '../decode-text.ts'
import { findDate } from '../dates/find-date.ts'
import { toIso } from '../dates/stated-date.ts'
import { readFinding, unusableFile } from '../findings.ts'
import { maxAttachments, maxNesting } from '../limits.ts'
import { parseMailbox } from '../mailboxes.ts'
import { emptyEnvelope, splitThread } from '../split/split-thread.ts'
import type { Envelope, Place } from '../split/split-thread.ts'
import type { Mailbox } from '../../model/reading.ts'
import type { Format } from './format.ts'
import { isSoundCompoundFile } from './compound-file.ts'
import { mailToText } from './html/html-text.ts'
import type { MailContents } from './mail/read-mail.ts'
import { rtfToText } from './rtf-text.ts'

/** A CommonJS library whose default export loaders unwrap differently; loaded only when there is a message to read. */
const load = createRequire(import.meta.url)

/** Compound files begin with this: `.msg`, but old Word and Excel files too. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Rich text that unpacks to more than this is no mail body. */
const maxRichText = 16 * 1024 * 1024

export const outlookMessage: Format = {
  goesBy: 'bytes',
  recognises: (file) => compoundFile.every((byte, index) => file.bytes[index] === byte),
  read: async (file) => {
    if (!isSoundCompoundFile(file.bytes)) return [unusableFile('damaged-file', file.path)]
    const reader: typeof MessageReader = load('@kenjiuno/msgreader')
    const bytes = new Uint8Array(file.bytes)
    const fields = new reader.default(new DataView(bytes.buffer)).getFileData()
    const isMail = fields.dataType === 'msg' && (fields.subject ?? fields.body ?? fields.senderName) !== undefined
    if (!isMail && fields.compressedRtf === undefined && fields.html === undefined)
      return [unusableFile(isWordDocument(file.bytes) ? 'old-word-document' : 'spreadsheet-export', file.path)]
    const { messages, findings } = await readFields(fields, { file: file.path, line: 1, depth: 0 }, file.nesting)
    return [{ file: file.path, statedCase: null, messages, findings }]
  },
}

/** Word 97 to 2003 keeps its text in a stream of this name (https://learn.microsoft.com/openspecs/office_file_formats/ms-doc/). */
function isWordDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('WordDocument', 'utf16le'))
}

async function readFields(fields: FieldsData, place: Place, nesting: number): Promise<MailContents> {
  if (nesting > maxNesting) return { messages: [], findings: [readFinding('nested-too-deep', place.file)] }
  const own = splitThread(await bodyOf(fields), envelopeOf(fields), place)
  const contents: MailContents[] = [{ messages: own, findings: [] }]
  for (const attachment of (fields.attachments ?? []).slice(0, maxAttachments)) {
    if (attachment.innerMsgContentFields === undefined) continue
    contents.push(await readFields(attachment.innerMsgContentFields, { ...place, depth: place.depth + 1 }, nesting + 1))
  }
  return { messages: contents.flatMap((one) => one.messages), findings: contents.flatMap((one) => one.findings) }
}

/** The plain text where there is some, else what the HTML or the rich text says. */
async function bodyOf(fields: FieldsData): Promise<string> {
  const plain = (fields.body ?? '').replaceAll(/\r\n?/gu, '\n')
  if (plain.trim() !== '') return plain
  if (fields.bodyHtml !== undefined) return mailToText(fields.bodyHtml)
  if (fields.html !== undefined) return mailToText(decodeText(fields.html).text)
  if (fields.compressedRtf === undefined) return ''
  const { decompressRTF } = await import('@kenjiuno/decompressrtf')
  const rtf = decompressRTF([...fields.compressedRtf]).slice(0, maxRichText)
  return rtfToText(Buffer.from(rtf).toString('latin1'))
}

function envelopeOf(fields: FieldsData): Envelope {
  const header = headerValue(fields.headers ?? '')
  const date = findDate(header('date')) ?? findDate(fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '')
  const name = fields.senderName ?? ''
  const email = [
    fields.senderSmtpAddress,
    fields.creatorSMTPAddress,
    fields.sentRepresentingSmtpAddress,
    fields.senderEmail,
  ].find((address) => address?.includes('@'))
  const references = `${header('references')} ${header('in-reply-to')}`.match(/<[^<>\s]{1,250}>/gu) ?? []
  return {
    ...emptyEnvelope,
    from: parseMailbox(email === undefined ? header('from') || name : `"${name.replaceAll('"', '')}" <${email}>`),
    to: recipients(fields, 'to'),
    cc: recipients(fields, 'cc'),
    sentAt: date === null ? null : toIso(date, 'month-first'),
    subject: fields.subject?.replaceAll(/\s+/gu, ' ').trim() || null,
    messageId: header('message-id') || fields.messageId || null,
    references: [...new Set(references)],
    attachments: (fields.attachments ?? [])
      .slice(0, maxAttachments)
      .flatMap((attachment) =>
        attachment.innerMsgContent === true ? [] : (attachment.fileName ?? attachment.name ?? []),
      ),
  }
}

function recipients(fields: FieldsData, type: 'to' | 'cc'): readonly Mailbox[] {
  return (fields.recipients ?? [])
    .filter((recipient) => (recipient.recipType ?? 'to') === type)
    .flatMap((recipient) => {
      const email = [recipient.smtpAddress, recipient.email].find((address) => address?.includes('@')) ?? ''
      return parseMailbox(`"${(recipient.name ?? '').replaceAll('"', '')}" ${email === '' ? '' : `<${email}>`}`) ?? []
    })
}

/** Values of the transport header that Outlook keeps of received mail; empty for mail that was only sent. */
function headerValue(headers: string): (name: string) => string {
  const unfolded = headers
    .slice(0, 200_000)
    .replaceAll(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)
  return (name) => {
    const line = unfolded.find((one) => one.toLowerCase().startsWith(`${name}:`))
    return line === undefined ? '' : line.slice(name.length + 1).trim()
  }
}
