/** A thread saved as rich text (`.rtf`). */
import { unusableFile } from '../findings.ts'
import { maxTextLength } from '../limits.ts'
import { splitThread } from '../split/split-thread.ts'
import { withoutHeading } from './document-heading.ts'
import type { Format } from './format.ts'
import { rtfToText } from './rtf-text.ts'

export const richTextDocument: Format = {
  goesBy: 'bytes',
  recognises: (file) => Buffer.from(file.bytes.subarray(0, 6)).toString('latin1') === '{\\rtf1',
  read: (file, settings) => {
    const source = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
    const text = rtfToText(source.toString('latin1').slice(0, maxTextLength))
    const found = splitThread(text, null, { file: file.path, line: 1, depth: 0 })
    const { messages, statedCase } = withoutHeading(found, settings)
    if (messages.length === 0) return Promise.resolve([unusableFile('no-text', file.path)])
    return Promise.resolve([{ file: file.path, statedCase, messages, findings: [] }])
  },
}
