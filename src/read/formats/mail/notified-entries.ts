/** Mails in which a ticket system tells what was said in a ticket: a name, a time and a text, without a header or a line between them. */
import type { RawMessage } from '../../../model/reading.ts'
import type { Envelope, Place } from '../../split/split-thread.ts'
import { hasNotice } from '../../split/ticket-notices.ts'
import { fieldsOf, textOf, valueOf } from '../tickets/records.ts'
import { messagesOfTranscript } from '../transcript/read-transcript.ts'
import type { Transcript } from '../transcript/read-transcript.ts'
import { transcriptIn } from '../transcript/transcript-reading.ts'

/** What such a mail tells, as messages of which the first stands for the mail; `null` for any other mail. */
export function notifiedEntries(text: string, envelope: Envelope, place: Place): readonly RawMessage[] | null {
  if (!hasNotice(text)) return null
  const transcript = transcriptIn(text)
  if (transcript === null) return null
  const [first, ...others] = messagesOfTranscript(transcript, titleOf(transcript) ?? envelope.subject, place.file)
  if (first === undefined) return null
  const { messageId, references, attachments, subject } = envelope
  const quoted = others.map((message) => ({ ...message, depth: place.depth + 1 }))
  return [{ ...first, messageId, references, attachments, subject, depth: place.depth }, ...quoted]
}

/** What the fields above the entries call the ticket: the mail's own subject often has only its number and that there is something new. */
function titleOf({ ticket }: Transcript): string | null {
  return ticket === null ? null : textOf(valueOf(fieldsOf(ticket, new Map()), 'subject')) || null
}
