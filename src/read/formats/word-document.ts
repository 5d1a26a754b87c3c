/** A thread kept in a Word document (`.docx`). */
import { unusableFile } from '../findings.ts'
import { splitThread } from '../split/split-thread.ts'
import { isArchive } from '../unpack.ts'
import { withoutHeading } from './document-heading.ts'
import type { Format } from './format.ts'
import { htmlToText } from './html-text.ts'

export const wordDocument: Format = {
  goesBy: 'bytes',
  recognises: (file) =>
    isArchive(file.bytes) &&
    Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).includes('word/document.xml'),
  read: async (file, settings) => {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file.bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    const found = splitThread(htmlToText(value), null, { file: file.path, line: 1, depth: 0 })
    const { messages, statedCase } = withoutHeading(found, settings)
    if (messages.length === 0) return [unusableFile('no-text', file.path)]
    return [{ file: file.path, statedCase, messages, findings: [] }]
  },
}
