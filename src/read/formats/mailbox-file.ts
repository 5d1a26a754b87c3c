/** A mailbox file (`.mbox`): mails one after the other, each behind a line that begins `From `. */
import { unusableFile } from '../findings.ts'
import { maxMessages } from '../limits.ts'
import type { Finding } from '../../model/finding.ts'
import type { RawMessage } from '../../model/reading.ts'
import type { Format } from './format.ts'
import { readMail } from './mail/read-mail.ts'

// From ana@example.com Mon Mar 25 11:12:00 2024: mail servers write it, mbox readers split at it
const fromLine = /^From [^\r\n]{1,200}?\d{1,2}:\d{2}(?::\d{2})?[^\r\n]{0,60}$|^From - ?[^\r\n]{0,80}$/u
// >From in a body was From before the mail went into its mailbox; >>From was >From
const escapedFrom = /^>(>*From )/gmu

export const mailboxFile: Format = {
  goesBy: 'bytes',
  recognises: (file) => {
    const [first, second] = decodeHead(file.bytes).replace(/^\s+/u, '').split('\n')
    return (
      first !== undefined &&
      fromLine.test(first.trimEnd()) &&
      second !== undefined &&
      /^[A-Za-z][\w-]{1,60}:/u.test(second)
    )
  },
  read: async (file) => {
    const source = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString('latin1')
    const mails = splitMailbox(source)
    const messages: RawMessage[] = []
    const findings: Finding[] = []
    // One more than is kept, so that whoever counts sees that there were too many.
    for (const { text, line } of mails.slice(0, maxMessages + 1)) {
      const bytes = new Uint8Array(Buffer.from(text.replace(escapedFrom, '$1'), 'latin1'))
      const contents = await readMail(bytes, { file: file.path, line, depth: 0 }, file.nesting)
      messages.push(...contents.messages)
      findings.push(...contents.findings)
    }
    if (messages.length === 0 && findings.length === 0) return [unusableFile('no-message', file.path)]
    return [{ file: file.path, statedCase: null, messages, findings }]
  },
}

function decodeHead(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2000)).toString('latin1')
}

/** The mails with the lines they begin in. A `From ` line counts where a blank line stands above and a header below. */
function splitMailbox(source: string): readonly { readonly text: string; readonly line: number }[] {
  const lines = source.split('\n')
  const starts: number[] = []
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('From ') || !fromLine.test(line.trimEnd())) continue
    const above = lines[index - 1]?.trim() ?? ''
    const below = lines[index + 1] ?? ''
    if ((above === '' || starts.length === 0) && /^>?[A-Za-z][\w-]{1,60}:|^>From /u.test(below)) starts.push(index)
  }
  return starts.map((start, index) => ({
    text: lines.slice(start + 1, starts[index + 1] ?? lines.length).join('\n'),
    line: start + 1,
  }))
}
