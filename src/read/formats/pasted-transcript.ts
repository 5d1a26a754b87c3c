/** A chat with the help desk or the journal of a ticket, pasted into a text. */
import type { Format } from './format.ts'
import { readingOfTranscript, transcriptIn } from './transcript/transcript-reading.ts'

export const pastedTranscript: Format = {
  goesBy: 'text',
  recognises: (file) => transcriptIn(file.text ?? '') !== null,
  read: (file, settings) => {
    const transcript = transcriptIn(file.text ?? '')
    if (transcript === null) return Promise.reject(new Error('no transcript'))
    return Promise.resolve([readingOfTranscript(transcript, file.path, settings)])
  },
}
