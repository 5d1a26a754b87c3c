/** The text of a printed or written document: a thread, a chat or the journal of a ticket, below a heading or none. */
import type { FileReading } from '../../model/reading.ts'
import type { Settings } from '../../model/settings.ts'
import { splitThread } from '../split/split-thread.ts'
import { withoutHeading } from './document-heading.ts'
import { readingOfTranscript, transcriptIn } from './transcript/transcript-reading.ts'

/** What the text of `file` says, or `null` where no message stands in it. */
export function readingOfDocument(text: string, file: string, settings: Settings): FileReading | null {
  const transcript = transcriptIn(text)
  if (transcript !== null) return readingOfTranscript(transcript, file, settings)
  const found = splitThread(text, null, { file, line: 1, depth: 0 })
  const { messages, statedCase } = withoutHeading(found, settings)
  return messages.length === 0 ? null : { file, statedCase, messages, findings: [] }
}
