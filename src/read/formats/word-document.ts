/** A thread kept in a Word document (`.docx`). */
import { unusableFile } from '../findings.ts'
import { isArchive } from '../unpack.ts'
import { readingOfDocument } from './document-text.ts'
import type { Format } from './format.ts'
import { htmlToText } from './html/html-text.ts'

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
    return [readingOfDocument(htmlToText(value), file.path, settings) ?? unusableFile('no-text', file.path)]
  },
}
