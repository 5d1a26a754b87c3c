/** The text that a citation points to. */
import type { Citation } from '../model/draft.ts'
import type { RedactedCase } from '../model/redacted.ts'

/** The lines that a citation touches: a label before the words cited belongs to them. Empty for a message that the case does not have. */
export function passageOf({ messages }: RedactedCase, { message, start, end }: Citation): string {
  const body = messages.find(({ id }) => id === message)?.body ?? ''
  const lineEnd = body.indexOf('\n', end)
  return body.slice(body.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? body.length : lineEnd)
}
