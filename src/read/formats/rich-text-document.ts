/** A thread saved as rich text (`.rtf`). */
import { unusableFile } from '../findings.ts'
import { maxTextLength } from '../limits.ts'
import { readingOfDocument } from './document-text.ts'
import type { Format } from './format.ts'
import { rtfToText } from './rtf-text.ts'

export const richTextDocument: Format = {
  goesBy: 'bytes',
  recognises: (file) => Buffer.from(file.bytes.subarray(0, 6)).toString('latin1') === '{\\rtf1',
  read: (file, settings) => {
    const source = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength)
    const text = rtfToText(source.toString('latin1').slice(0, maxTextLength))
    return Promise.resolve([readingOfDocument(text, file.path, settings) ?? unusableFile('no-text', file.path)])
  },
}
