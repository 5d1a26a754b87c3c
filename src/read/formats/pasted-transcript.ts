/** A chat with the help desk or the journal of a ticket, pasted into a text. */
import { splitThread } from '../split/split-thread.ts'
import type { Format } from './format.ts'
import { readTranscript } from './transcript/read-transcript.ts'
import { readingOfTranscript } from './transcript/transcript-reading.ts'

/** How much of a text is looked at to tell whether it is a transcript. */
const maxProbe = 20_000

export const pastedTranscript: Format = {
  goesBy: 'text',
  recognises: (file) => {
    const text = file.text?.slice(0, maxProbe) ?? ''
    const entries = readTranscript(text)?.entries.length ?? 0
    if (entries === 0 || readTranscript(file.text ?? '') === null) return false
    const mails = splitThread(text, null, { file: file.path, line: 1, depth: 0 })
    return entries > mails.filter((message) => message.from !== null).length
  },
  read: (file, settings) => {
    const transcript = readTranscript(file.text ?? '')
    if (transcript === null) return Promise.reject(new Error('no transcript'))
    return Promise.resolve([readingOfTranscript(transcript, file.path, settings)])
  },
}
