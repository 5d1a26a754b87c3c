/** A chat with the help desk or the journal of a ticket, pasted into a text. */
import type { Format } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { threadOf } from './pasted-thread.ts'
import { readingOfTranscript, transcriptIn } from './transcript/transcript-reading.ts'

export const pastedTranscript: Format = {
  goesBy: 'text',
  recognises: (file, settings) => transcriptOf(file, settings) !== null,
  read: (file, settings) => {
    const transcript = transcriptOf(file, settings)
    if (transcript === null) return Promise.reject(new Error('no transcript'))
    return Promise.resolve([readingOfTranscript(transcript, file.path, settings)])
  },
}

const transcriptOf = onceAFile((file, settings) => transcriptIn(file.text ?? '', () => threadOf(file, settings)))
