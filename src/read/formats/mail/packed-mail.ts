/** Mails whose text stands inside a signature, or is encrypted. */
import type { Email } from 'postal-mime'
import { contentOf } from './mail-attachments.ts'
import { unpackSigned } from './signed-data.ts'

export interface OpenedMail {
  readonly email: Email
  readonly isEncrypted: boolean
}

/** The mail with the text that its signature was packed together with; without any text where that is encrypted. `parse` reads the source of a mail. */
export async function openPackedMail(email: Email, parse: (source: Uint8Array) => Promise<Email>): Promise<OpenedMail> {
  const part = email.attachments.find(({ mimeType }) => /^application\/(?:x-)?pkcs7-mime$/u.test(mimeType))
  const packed = part === undefined ? null : unpackSigned(contentOf(part))
  if (packed === null)
    return isEncryptedByPgp(email) ? { email: silent(email), isEncrypted: true } : { email, isEncrypted: false }
  if (packed.kind === 'encrypted') return { email, isEncrypted: true }
  const { text, html, attachments } = await parse(packed.source)
  const rest = email.attachments.filter((attachment) => attachment !== part)
  return {
    email: {
      ...email,
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
      attachments: [...rest, ...attachments],
    },
    isEncrypted: false,
  }
}

// -----BEGIN PGP MESSAGE----- at the head of the text, or a part of its own: https://www.rfc-editor.org/rfc/rfc3156
function isEncryptedByPgp({ text, attachments }: Email): boolean {
  if (/^\s{0,20}-{5}BEGIN PGP MESSAGE-{5}/u.test(text ?? '')) return true
  return (text ?? '').trim() === '' && attachments.some(({ mimeType }) => mimeType === 'application/pgp-encrypted')
}

function silent(email: Email): Email {
  return { ...email, text: '', html: '' }
}
