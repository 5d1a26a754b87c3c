/** One mail in its own format (`.eml`, RFC 5322 with MIME), and the mails forwarded inside it. */
import type { Address, Attachment, Email } from 'postal-mime'
import { decodeText, looksBinary, repairMisread } from '../decode-text.ts'
import { findDate } from '../dates/find-date.ts'
import { toIso } from '../dates/stated-date.ts'
import type { StatedDate } from '../dates/stated-date.ts'
import { readFinding, unusableFile } from '../findings.ts'
import { charsetLibrary } from '../libraries.ts'
import { maxAttachments, maxAttachmentText, maxHeaderBytes, maxNesting, maxPartDepth } from '../limits.ts'
import { parseMailboxes } from '../mailboxes.ts'
import { emptyEnvelope, splitThread } from '../split/split-thread.ts'
import type { Envelope } from '../split/split-thread.ts'
import type { Finding } from '../../model/finding.ts'
import type { Mailbox, RawMessage } from '../../model/reading.ts'
import type { Format } from './format.ts'
import { contentOf } from './attachment-content.ts'
import { withoutEncodedFiles } from './encoded-files.ts'
import { hideFlow } from './flowed-text.ts'
import { decodeAs, statedEncodings } from './labelled-text.ts'
import { mailBody } from './mail-body.ts'
import { notifiedEntries } from './notified-entries.ts'
import { openPackedMail } from './packed-mail.ts'
import type { OpenedMail } from './packed-mail.ts'
import { withoutStrippedFiles } from './stripped-attachments.ts'
import { candidateEncodings, labelsIn, saysUtf7, withLabel, withTrueLabels } from './mail-source.ts'

// Subject: …, Received: … at the head of the file
const headerLine = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?!\/\/)/u

/** Header names of which a file that is a mail has at least two in its first lines, and one that only mail has. */
const mailHeaders = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'received',
  'mime-version',
  'content-type',
  'return-path',
  'delivered-to',
  'cc',
  'reply-to',
  'sender',
  'content-transfer-encoding',
  'x-mailer',
  'in-reply-to',
  'references',
])
const machineHeaders = new Set([
  'message-id',
  'received',
  'mime-version',
  'content-type',
  'return-path',
  'delivered-to',
  'content-transfer-encoding',
  'dkim-signature',
  'x-mailer',
  'in-reply-to',
  'references',
])

export const mail: Format = {
  goesBy: 'bytes',
  recognises: (file) => isMailSource(file.text ?? decodeText(file.bytes.subarray(0, 16_384)).text),
  read: async (file) => {
    const { messages, findings } = await readMail(file.bytes, { file: file.path, line: 1, depth: 0 }, file.nesting)
    if (messages.length === 0 && findings.length === 0) return [unusableFile('no-message', file.path)]
    return [{ file: file.path, statedCase: null, messages, findings }]
  },
}

/** Lines at the head of a file that are looked at, and how many of them may be no header lines. */
const maxHeaderLines = 200
const maxOddLines = 2

// Content-Type: multipart/mixed: a header of its own even where nothing else stands beside it
const partsHeader = /^content-type:[ \t]{0,10}(?:multipart|message)\/[a-z0-9-]{1,40}[ \t]{0,5}(?:;|$)/imu

/** True for text whose first line is one of a header. */
function opensWithHeader(text: string): boolean {
  const [first = ''] = linesOfHeader(text)
  return headerLine.test(first)
}

/** The lines of a source, without what may stand above its header. */
function linesOfHeader(text: string): readonly string[] {
  return text
    .slice(0, 16_384)
    .replace(/^[\s\ufeff]*(?:>?From [^\n]{0,300}\n)?/u, '')
    .split(/\r?\n/u)
}

/** True for text that begins with the header of a mail, as only machines write it. */
function isMailSource(text: string): boolean {
  const lines = linesOfHeader(text)
  const names = new Set<string>()
  let machine = false
  let odd = 0
  for (const line of lines.slice(0, maxHeaderLines)) {
    if (line === '' || odd > maxOddLines) break
    const name = headerLine.exec(line)?.[1]?.toLowerCase()
    if (name === undefined && !/^[ \t]/u.test(line)) odd += 1
    if (name !== undefined && mailHeaders.has(name)) names.add(name)
    if (name !== undefined && (machineHeaders.has(name) || name.startsWith('x-'))) machine = true
  }
  return (names.size >= 2 && machine) || (odd === 0 && partsHeader.test(text.slice(0, headerLength(text))))
}

function headerLength(text: string): number {
  return /\S\r?\n\r?\n/u.exec(text.slice(0, 16_384))?.index ?? 0
}

export interface MailContents {
  readonly messages: readonly RawMessage[]
  readonly findings: readonly Finding[]
}

/** The messages of a mail's source: its own, those that it quotes, and those of mails attached to it. */
export async function readMail(
  bytes: Uint8Array,
  place: { readonly file: string; readonly line: number; readonly depth: number },
  nesting: number,
): Promise<MailContents> {
  if (nesting > maxNesting) return { messages: [], findings: [readFinding('nested-too-deep', place.file)] }
  let opened: OpenedMail
  try {
    opened = await openPackedMail(await parseBest(bytes), parseBest)
  } catch {
    return { messages: [], findings: [readFinding('damaged-mail', place.file)] }
  }
  const { email, isEncrypted } = opened
  const { text: shown, files: stripped } = withoutStrippedFiles(mailBody(email))
  const { text, files } = withoutEncodedFiles(shown)
  const attachments = email.attachments.slice(0, maxAttachments)
  const inner = attachments.filter((attachment) => isMailAttachment(attachment) && contentOf(attachment).length > 2)
  const envelope = envelopeOf(email, [
    ...attachments
      .filter((attachment) => !isMailAttachment(attachment))
      .flatMap((attachment) => nameOf(attachment) ?? []),
    ...files,
    ...stripped,
  ])
  const thread = splitThread(withTextAttachments(text, attachments, bytes), envelope, place)
  const messages: RawMessage[] = [...((thread.length === 1 ? notifiedEntries(text, envelope, place) : null) ?? thread)]
  const findings: Finding[] = []
  for (const attachment of inner) {
    const contents = await readMail(contentOf(attachment), { ...place, depth: place.depth + 1 }, nesting + 1)
    messages.push(...contents.messages)
    findings.push(...contents.findings)
  }
  const isPacked = attachments.some((attachment) => /^application\/(?:vnd\.)?ms-tnef$/u.test(attachment.mimeType))
  if (isPacked && text.trim() === '') findings.push(readFinding('winmail-attachment', place.file))
  if (isEncrypted) findings.push(readFinding('encrypted-mail', place.file))
  if (isTruncated(bytes, email)) findings.push(readFinding('truncated-mail', place.file))
  const spoken =
    inner.length > 0 && messages.length > 1 && messages[0]?.text === '' && messages[0].attachments.length === 0
  return { messages: spoken ? messages.slice(1) : messages, findings }
}

/**
 * Parses under the mail's own labels; where that leaves replaced characters, each label is tried as the encodings that
 * its bytes may be in, and the one that leaves fewest is taken.
 */
async function parseBest(bytes: Uint8Array): Promise<Email> {
  let source = withTrueLabels(bytes)
  let best = withUtf7(await parse(source), source)
  for (const label of replacedIn(best) === 0 ? [] : labelsIn(source)) {
    if (isUnicodeIndeed(label, best)) continue
    let better = { source, email: best }
    for (const encoding of candidateEncodings(bytes)) {
      const relabelled = withLabel(source, label, encoding)
      const email = await parse(relabelled)
      if (replacedIn(email) >= replacedIn(better.email)) continue
      better = { source: relabelled, email }
      if (replacedIn(email) === 0) return email
    }
    source = better.source
    best = better.email
  }
  return best
}

/** True for texts under a label of UTF-8 most of which are just that: it is no accident where it is valid, one broken byte is. */
function isUnicodeIndeed(label: string, email: Email): boolean {
  if (label !== 'utf-8' && label !== 'utf8') return false
  const letters = textsOf(email).match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0
  return letters > replacedIn(email)
}

function withUtf7(email: Email, source: Uint8Array): Email {
  if (!saysUtf7(source)) return email
  return {
    ...email,
    ...(email.subject === undefined ? {} : { subject: fromUtf7(email.subject) }),
    ...(email.text === undefined ? {} : { text: fromUtf7(email.text) }),
    ...(email.html === undefined ? {} : { html: fromUtf7(email.html) }),
  }
}

function fromUtf7(text: string): string {
  return charsetLibrary().decode(Buffer.from(text.replaceAll(/\P{ASCII}/gu, '?')), 'utf-7')
}

async function parse(source: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime')
  const flow = hideFlow(source)
  const email = await PostalMime.parse(flow?.source ?? source, {
    forceRfc822Attachments: true,
    maxNestingDepth: maxPartDepth,
    maxHeadersSize: maxHeaderBytes,
  })
  return flow === null || email.text === undefined ? email : { ...email, text: flow.unflow(email.text) }
}

function replacedIn(email: Email): number {
  return textsOf(email).split('\ufffd').length - 1
}

function textsOf(email: Email): string {
  return `${email.text ?? ''}${email.html ?? ''}`
}

function envelopeOf(email: Email, attachments: readonly string[]): Envelope {
  const date = dateOf(email)
  const subject = repairMisread(email.subject ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const sender = email.from ?? email.sender ?? email.replyTo?.[0]
  return {
    ...emptyEnvelope,
    from: sender === undefined ? null : (mailboxesOf([sender])[0] ?? null),
    to: mailboxesOf(email.to ?? []),
    cc: mailboxesOf(email.cc ?? []),
    sentAt: date === null ? null : toIso(date, 'month-first'),
    subject: subject === '' ? null : subject,
    messageId: email.messageId?.trim() || null,
    references: referencesOf(email),
    attachments,
  }
}

/** When it was sent: as its header says, else when the first server on its way had it. */
function dateOf(email: Email): StatedDate | null {
  const values = (key: string) => email.headers.filter((header) => header.key === key).map(({ value }) => value)
  const stated = [...values('date'), ...values('resent-date'), ...values('delivery-date')]
  const onItsWay = values('received')
    .toReversed()
    .map((value) => value.slice(value.lastIndexOf(';') + 1))
  for (const value of [...stated, ...onItsWay]) {
    const date = findDate(value)
    if (date !== null) return date
  }
  return null
}

function mailboxesOf(addresses: readonly Address[]): readonly Mailbox[] {
  return addresses.flatMap((address) =>
    (address.group ?? [address]).flatMap((one) => {
      const name = repairMisread(one.name).trim()
      const email = (one.address ?? '').trim().toLowerCase()
      if (email.includes('@')) return [{ name: name === '' || name.toLowerCase() === email ? null : name, email }]
      return parseMailboxes(`${name} ${email}`)
    }),
  )
}

/** Message-IDs of In-Reply-To and References, oldest first, each once. */
function referencesOf(email: Email): readonly string[] {
  const ids = `${email.references ?? ''} ${email.inReplyTo ?? ''}`.match(/<[^<>\s]{1,250}>/gu) ?? []
  return [...new Set(ids)]
}

/** File name as text: only its last part, without control characters. Never used as a path. */
function nameOf(attachment: Attachment): string | null {
  const name =
    (attachment.filename ?? '')
      .replaceAll(/\p{Cc}/gu, '')
      .split(/[\\/]/u)
      .at(-1)
      ?.trim() ?? ''
  return name === '' || attachment.related === true ? null : repairMisread(name)
}

function isMailAttachment(attachment: Attachment): boolean {
  // What was only called a mail, by a server that could not pack one, is a file like any other.
  if (attachment.mimeType === 'message/rfc822' || attachment.mimeType === 'message/global')
    return opensWithHeader(decodeText(contentOf(attachment).subarray(0, 1024)).text)
  // Notes and web mail attach mails as files like any other.
  if (attachment.mimeType !== 'application/octet-stream' || !/\.eml$/iu.test(attachment.filename ?? '')) return false
  return isMailSource(decodeText(contentOf(attachment).subarray(0, 16_384)).text)
}

/** Attached logs and texts, each under its name in a fence of its own behind the body. */
function withTextAttachments(body: string, attachments: readonly Attachment[], source: Uint8Array): string {
  const texts: string[] = []
  let encodings: ReadonlyMap<string, string> | undefined
  let room = maxAttachmentText
  for (const attachment of attachments) {
    const name = nameOf(attachment)
    if (!/^text\/(?:plain|csv|x-log|markdown|xml|x-[\w-]+)$/u.test(attachment.mimeType) || name === null || room <= 0)
      continue
    const bytes = contentOf(attachment)
    if (looksBinary(bytes)) continue
    encodings ??= statedEncodings(source)
    const text = decodeAs(bytes.subarray(0, maxAttachmentText), encodings.get(name)).trim().slice(0, room)
    if (text === '' || text.includes('```')) continue
    room -= text.length
    texts.push(`${name}:\n\`\`\`\n${text}\n\`\`\``)
  }
  return [body, ...texts].join('\n\n')
}

/** True where a multipart mail begins parts, or ends before them, and the boundary that ends them never comes. */
function isTruncated(bytes: Uint8Array, email: Email): boolean {
  const type = email.headers.find((header) => header.key === 'content-type')?.value ?? ''
  const boundary = /^multipart\/.{0,500}?boundary\s{0,3}=\s{0,3}(?:"([^"]{1,100})"|([^\s;"]{1,100}))/iu.exec(type)
  const value = boundary?.[1] ?? boundary?.[2]
  if (value === undefined) return false
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isSilent = email.text === undefined && email.html === undefined && email.attachments.length === 0
  return !source.includes(`--${value}--`) && (isSilent || source.includes(`\n--${value}`))
}
