/** What is attached to a mail: other mails, texts, and files that only their names are kept of. */
import type { Attachment } from 'postal-mime'
import { decodeText, looksBinary, repairMisread } from '../../decode-text.ts'
import { maxAttachmentText } from '../../limits.ts'
import { decodeAs, statedEncodings } from './labelled-text.ts'
import { isMailSource, opensWithHeader, reachOfHead } from './mail-header.ts'

/** The bytes of a part, whatever form its parser gives them in. */
export function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content)
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}

/** File name as text: only its last part, without control characters. Never used as a path. */
export function nameOf(attachment: Attachment): string | null {
  const name =
    (attachment.filename ?? '')
      .replaceAll(/\p{Cc}/gu, '')
      .split(/[\\/]/u)
      .at(-1)
      ?.trim() ?? ''
  return name === '' || attachment.related === true ? null : repairMisread(name)
}

/** Whether a mail is attached, so that its messages belong to the thread. */
export function isMailAttachment(attachment: Attachment): boolean {
  // What was only called a mail, by a server that could not pack one, is a file like any other; so is the second piece of one.
  if (/^message\/(?:rfc822|global|news|partial)$/u.test(attachment.mimeType))
    return opensWithHeader(decodeText(contentOf(attachment).subarray(0, 1024)).text)
  // Notes and web mail attach mails as files like any other.
  if (attachment.mimeType !== 'application/octet-stream' || !/\.eml$/iu.test(attachment.filename ?? '')) return false
  return isMailSource(decodeText(contentOf(attachment).subarray(0, reachOfHead)).text)
}

/** Attached logs and texts, each under its name in a fence of its own behind the body. */
export function withTextAttachments(body: string, attachments: readonly Attachment[], source: Uint8Array): string {
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
