/** Who is meant where an attribution says `you wrote`: the reader of the mail that it stands in. */
import type { Mailbox } from '../../../model/reading.ts'
import type { ThreadMessage } from '../split-region.ts'

/**
 * The messages with a sender where their attribution names the reader alone: whom the mail that quotes it goes to, where that
 * is one person, else who quotes that mail in turn. `from` and `to` are those of the outermost message, where its header stands elsewhere.
 */
export function withReadersNamed(
  messages: readonly ThreadMessage[],
  outermost: { readonly from: Mailbox | null; readonly to: readonly Mailbox[] } | null,
): readonly ThreadMessage[] {
  if (!messages.some(({ header }) => header?.ofReader === true)) return messages
  /** By level the message there that comes last. */
  const above: { readonly from: Mailbox | null; readonly to: readonly Mailbox[] }[] = []
  return messages.map((message) => {
    const { level } = message
    const quoting = above.slice(0, level).filter((one) => one !== undefined)
    const reader = readerOf(quoting)
    const named = message.header?.ofReader === true && reader !== null ? underName(message, reader) : message
    above.length = Math.min(above.length, level)
    above[level] = named.header ?? (level === 0 && outermost !== null ? outermost : { from: null, to: [] })
    return named
  })
}

/** Who reads the last of these, each of which quotes the next. */
function readerOf(
  quoting: readonly { readonly from: Mailbox | null; readonly to: readonly Mailbox[] }[],
): Mailbox | null {
  const [to, ...others] = quoting.at(-1)?.to ?? []
  if (to !== undefined) return others.length === 0 ? to : null
  return quoting.at(-2)?.from ?? null
}

function underName(message: ThreadMessage, from: Mailbox): ThreadMessage {
  return message.header === null ? message : { ...message, header: { ...message.header, from } }
}
