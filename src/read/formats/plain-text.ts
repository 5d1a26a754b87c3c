/** A mail thread pasted or saved as text: the form that every text has that is nothing else. */
import { unusableFile } from '../findings.ts'
import { maxLoneText } from '../limits.ts'
import { senderLine } from '../split/headers/header-fields.ts'
import { noticedCaseIn, statedCaseIn } from '../stated-case.ts'
import type { Format } from './format.ts'
import { isLogText } from './log-text.ts'
import { hasSignOfMessage } from './message-signs.ts'
import { threadOf } from './pasted-thread.ts'
import { readTitleField, readTitleLine, under, withSubject } from './title-line.ts'
import { isXml } from './xml-text.ts'

/** Beginning of a text that may state the number of its case without a label. */
const maxHeading = 200

export const plainText: Format = {
  goesBy: 'text',
  recognises: (file) => file.text !== null && !isXml(file.text),
  read: (file, settings) => {
    const text = file.text ?? ''
    const isLog = isLogText(text)
    if (isLog && !senderLine.test(text)) return Promise.resolve([unusableFile('log-file', file.path)])
    const messages = threadOf(file, settings)
    const [first] = messages
    const isLone = messages.length === 1 && first?.from === null && first.sentAt === null && first.subject === null
    if (isLone && (isLog || text.length > maxLoneText)) return Promise.resolve([unusableFile('log-file', file.path)])
    const heading = `${file.path}\n${text.trimStart().slice(0, maxHeading)}`
    const isSigned = !isLone || hasSignOfMessage(text) || statedCaseIn(heading, settings) !== null
    if (!isSigned) return Promise.resolve([unusableFile('no-sign-of-message', file.path)])
    if (messages.length === 0) return Promise.resolve([unusableFile('no-message', file.path)])
    const title = readTitleLine(text, settings)
    const statedCase = noticedCaseIn(text) ?? title?.statedCase ?? null
    const titled = withSubject(title?.subject ?? readTitleField(text, messages), under(title, messages))
    return Promise.resolve([{ file: file.path, statedCase, messages: titled, findings: [] }])
  },
}
