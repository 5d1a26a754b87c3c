/** One mail in its own format (`.eml`, RFC 5322 with MIME), and the mails forwarded inside it. */
import { decodeText } from '../decode-text.ts'
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { withoutAppleFrame } from './mail/apple-mail-file.ts'
import { isMailSource, reachOfHead } from './mail/mail-header.ts'
import { readMail } from './mail/read-mail.ts'

export const mail: Format = {
  goesBy: 'bytes',
  recognises: (file) => {
    const bytes = withoutAppleFrame(file.bytes)
    const text = bytes === file.bytes ? file.text : null
    return isMailSource(text ?? decodeText(bytes.subarray(0, reachOfHead)).text)
  },
  read: async (file) => {
    const bytes = withoutAppleFrame(file.bytes)
    const { messages, findings, statedCase } = await readMail(
      bytes,
      { file: file.path, line: 1, depth: 0 },
      file.nesting,
    )
    if (messages.length === 0 && findings.length === 0) return [unusableFile('no-message', file.path)]
    return [{ file: file.path, statedCase, messages, findings }]
  },
}
