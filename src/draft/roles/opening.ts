/** Where in a thread the problem is told first. */
import type { RedactedMessage } from '../../model/redacted.ts'
import { says } from '../lexicon/lexicon.ts'

/** The message in which the requestor tells the problem; -1 where only agents write. */
export function openingOf(messages: readonly RedactedMessage[]): number {
  if (messages[0]?.role === 'customer') return 0
  const customer = messages.findIndex((message) => message.role === 'customer' && tells(message))
  if (customer >= 0) return customer
  return messages.findIndex((message) => message.role === 'unknown' && tells(message))
}

/** Whether a message describes a problem rather than answering to a proposal. */
function tells({ body }: RedactedMessage): boolean {
  if (says('success', body) || says('noChange', body)) return body.length > 300
  return says('problem', body) || body.length > 200
}
