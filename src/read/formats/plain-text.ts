/** A mail thread pasted or saved as text: the form that every text has that is nothing else. */
import { unusableFile } from '../findings.ts'
import { maxLoneText } from '../limits.ts'
import { splitThread } from '../split/split-thread.ts'
import type { Format } from './format.ts'

export const plainText: Format = {
  goesBy: 'text',
  recognises: (file) => file.text !== null && !/^\s*<\?xml\b/u.test(file.text.slice(0, 200)),
  read: (file) => {
    const text = file.text ?? ''
    const messages = splitThread(text, null, { file: file.path, line: 1, depth: 0 })
    const isLog = messages.length === 1 && messages[0]?.from === null && text.length > maxLoneText
    if (messages.length === 0 || isLog) return Promise.resolve([unusableFile('no-message', file.path)])
    return Promise.resolve([{ file: file.path, statedCase: null, messages, findings: [] }])
  },
}
