/** Lines of earlier messages that a message quotes to answer them one by one: `> Is the lamp green?` */
import type { RedactedMessage } from '../../model/redacted.ts'
import type { Segment } from '../segment/segment.ts'

/**
 * Tells of the segments of `message` which stand on a line that quotes one of the `earlier` messages. Error messages are
 * quoted like that too, so what stands in none of these is no quotation.
 */
export function quotationIn(
  { body }: RedactedMessage,
  earlier: readonly RedactedMessage[],
): (segment: Segment) => boolean {
  // Most messages quote nothing, and to look for the beginning of a line takes long where lines are long.
  if (!quotingLine.test(body)) return () => false
  let said: readonly string[] | null = null
  return ({ start, end }) => {
    const line = body.lastIndexOf('\n', start - 1) + 1
    if (!body.startsWith('>', line)) return false
    said ??= earlier.map((message) => withoutSigns(message.body))
    const words = withoutSigns(body.slice(start, end))
    return said.some((text) => text.includes(words))
  }
}

// > Is the lamp green?
const quotingLine = /^>/mu

function withoutSigns(text: string): string {
  return text.replaceAll(/[\s>]+/gu, '')
}
