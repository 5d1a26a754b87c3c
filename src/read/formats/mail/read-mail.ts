/** From the source of one mail to its messages: its own, those that it quotes, and those of mails attached to it. */
import type { Attachment, Email } from 'postal-mime'
import { readFinding } from '../../findings.ts'
import { maxAttachments, maxNesting } from '../../limits.ts'
import { announcedCaseIn } from '../../stated-case.ts'
import { splitThread } from '../../split/split-thread.ts'
import type { Place } from '../../split/split-thread.ts'
import type { Finding } from '../../../model/finding.ts'
import type { RawMessage } from '../../../model/reading.ts'
import { withoutEncodedFiles } from './encoded-files.ts'
import { contentOf, isMailAttachment, nameOf, withTextAttachments } from './mail-attachments.ts'
import { mailBody } from './mail-body.ts'
import { envelopeOf } from './mail-envelope.ts'
import { notifiedEntries } from './notified-entries.ts'
import { openPackedMail } from './packed-mail.ts'
import type { OpenedMail } from './packed-mail.ts'
import { parseMail } from './parse-mail.ts'
import { withoutStrippedFiles } from './stripped-attachments.ts'

export interface MailContents {
  readonly messages: readonly RawMessage[]
  readonly findings: readonly Finding[]
}

interface ReadMail extends MailContents {
  /** The case number that a ticket system announces above what the mail says. */
  readonly statedCase: string | null
}

/** The messages of a mail's source; `nesting` tells how many mails and archives it stands inside of. */
export async function readMail(bytes: Uint8Array, place: Place, nesting: number): Promise<ReadMail> {
  if (nesting > maxNesting) return nothing(readFinding('nested-too-deep', place.file))
  const mail = await openMail(bytes)
  if (mail === null) return nothing(readFinding('damaged-mail', place.file))
  const inner = mail.attachments.filter((one) => isMailAttachment(one) && contentOf(one).length > leastMail)
  const messages = [...ownMessages(mail, place)]
  const findings: Finding[] = []
  for (const attachment of inner) {
    const contents = await readMail(contentOf(attachment), { ...place, depth: place.depth + 1 }, nesting + 1)
    messages.push(...contents.messages)
    findings.push(...contents.findings)
  }
  const [own] = messages
  // Who only forwards mails as attachments says nothing.
  const isCover = inner.length > 0 && messages.length > 1 && own?.text === '' && own.attachments.length === 0
  return {
    messages: isCover ? withSender(messages.slice(1), own) : messages,
    findings: [...findings, ...faultsOf(mail, place.file)],
    statedCase: announcedCaseIn(mail.text),
  }
}

/** A piece of a mail, and a mail that stands in its own cover, leave to the cover who wrote them and when: https://www.rfc-editor.org/rfc/rfc2046#section-5.2.2 */
function withSender([first, ...others]: readonly RawMessage[], cover: RawMessage): readonly RawMessage[] {
  if (first === undefined) return []
  if (first.from !== null || first.sentAt !== null) return [first, ...others]
  const { from, to, cc, sentAt } = cover
  const subject = first.subject ?? cover.subject
  const messageId = first.messageId ?? cover.messageId
  return [{ ...first, from, to, cc, sentAt, subject, messageId }, ...others]
}

function nothing(finding: Finding): ReadMail {
  return { messages: [], findings: [finding], statedCase: null }
}

/** Bytes of an attached mail that has anything in it. */
const leastMail = 2

/** A mail taken apart. */
interface TakenMail extends OpenedMail {
  readonly source: Uint8Array
  /** What it says. */
  readonly text: string
  /** Names of the files that stood in its text, or were taken out of it on its way. */
  readonly files: readonly string[]
  readonly attachments: readonly Attachment[]
}

/** `null` for a source that exceeds what a mail can have. */
async function openMail(source: Uint8Array): Promise<TakenMail | null> {
  let opened: OpenedMail
  try {
    opened = await openPackedMail(await parseMail(source), parseMail)
  } catch {
    return null
  }
  const shown = withoutStrippedFiles(mailBody(opened.email))
  const { text, files } = withoutEncodedFiles(shown.text)
  const attachments = opened.email.attachments.slice(0, maxAttachments)
  return { ...opened, source, text, files: [...files, ...shown.files], attachments }
}

/** The mail itself and what it quotes; of a ticket system's notice the entries that it tells. */
function ownMessages({ email, source, text, files, attachments }: TakenMail, place: Place): readonly RawMessage[] {
  const attached = attachments.filter((one) => !isMailAttachment(one)).flatMap((one) => nameOf(one) ?? [])
  const envelope = envelopeOf(email, [...attached, ...files])
  const thread = splitThread(withTextAttachments(text, attachments, source), envelope, place)
  return (thread.length === 1 ? notifiedEntries(text, envelope, place) : null) ?? thread
}

function faultsOf({ email, source, text, attachments, isEncrypted }: TakenMail, file: string): readonly Finding[] {
  const isPacked = attachments.some(({ mimeType }) => /^application\/(?:vnd\.)?ms-tnef$/u.test(mimeType))
  return [
    ...(isPacked && text.trim() === '' ? [readFinding('winmail-attachment', file)] : []),
    ...(isEncrypted ? [readFinding('encrypted-mail', file)] : []),
    ...(isPiece(attachments) || isTruncated(source, email) ? [readFinding('truncated-mail', file)] : []),
  ]
}

/** True for a mail of which a server made several: https://www.rfc-editor.org/rfc/rfc2046#section-5.2.2 */
function isPiece(attachments: readonly Attachment[]): boolean {
  return attachments.some(({ mimeType }) => mimeType === 'message/partial')
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
