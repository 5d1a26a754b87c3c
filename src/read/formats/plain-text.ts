/** A mail thread pasted or saved as text: the form that every text has that is nothing else. */
import { unusableFile } from '../findings.ts'
import { splitThread } from '../split/split-thread.ts'
import type { Format } from './format.ts'

export const plainText: Format = {
  goesBy: 'text',
  recognises: (file) => file.text !== null,
  read: (file) => {
    const messages = splitThread(file.text ?? '', null, { file: file.path, line: 1, depth: 0 })
    if (messages.length === 0) return Promise.resolve([unusableFile('no-message', file.path)])
    return Promise.resolve([{ file: file.path, statedCase: null, messages, findings: [] }])
  },
}
