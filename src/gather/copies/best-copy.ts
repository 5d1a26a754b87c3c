/** Which copy of a message is the best, and what the others know better. */
import type { Mailbox, RawMessage } from '../../model/reading.ts'
import { compareCodeUnits } from '../code-units.ts'
import { withLostPassages } from './lost-passages.ts'
import { damageOf } from './text-damage.ts'

/** A copy of a message with the runs of characters that its text is made of. */
export interface Sighted {
  readonly message: RawMessage
  readonly shingles: () => ReadonlySet<number>
}

/** What stands in more messages than this is signature or privacy statement, and a copy without it is no worse. */
const mostSharing = 2

/**
 * The copies of one message, best first: the least damaged text, then the mail itself before quotations of it, then the
 * fuller text. `frequency` tells in how many messages of the case a run of characters occurs.
 */
export function rankCopies(
  sightings: readonly Sighted[],
  frequency: ReadonlyMap<number, number>,
): readonly RawMessage[] {
  if (sightings.length === 1) return sightings.map(({ message }) => message)
  const measured = sightings.map(({ message, shingles }) => ({
    message,
    damage: damageOf(message.text),
    own: [...shingles()].filter((run) => (frequency.get(run) ?? 0) <= mostSharing).length,
  }))
  const most = measured.reduce((highest, { own }) => Math.max(highest, own), 0)
  return measured
    .toSorted(
      (left, right) =>
        // A copy that breaks off after a few lines is worse than any damage.
        Number(left.own * 4 < most) - Number(right.own * 4 < most) ||
        left.damage - right.damage ||
        left.message.depth - right.message.depth ||
        right.own - left.own ||
        compareCodeUnits(left.message.file, right.message.file) ||
        left.message.line - right.message.line,
    )
    .map(({ message }) => message)
}

/** One message out of its copies, best first: the text of the first with what it lost, each fact of the header from the copy that has it best. */
export function mergeFields(ranked: readonly RawMessage[]): RawMessage {
  const [best] = ranked
  if (best === undefined) throw new RangeError('A message has at least one copy.')
  const named = ranked.find((message) => message.named !== undefined)?.named
  return {
    ...best,
    text: ranked.slice(1, 1 + mostRead).reduce((text, other) => withLostPassages(text, other.text), best.text),
    from: bestMailbox(ranked.flatMap(({ from }) => from ?? [])),
    to: longest(ranked.map(({ to }) => to)),
    cc: longest(ranked.map(({ cc }) => cc)),
    sentAt: bestTime(ranked.flatMap(({ sentAt }) => sentAt ?? [])),
    subject: ranked.find(({ subject }) => subject !== null)?.subject ?? null,
    messageId: ranked.find(({ messageId }) => messageId !== null)?.messageId ?? null,
    references: longest(ranked.map(({ references }) => references)),
    attachments: longest(ranked.map(({ attachments }) => attachments)),
    depth: ranked.reduce((lowest, { depth }) => Math.min(lowest, depth), best.depth),
    statedRole: ranked.find(({ statedRole }) => statedRole !== null)?.statedRole ?? null,
    ...(named === undefined ? {} : { named }),
  }
}

/** A mail that everybody quotes has dozens of copies; those after the first few tell nothing new. */
const mostRead = 4

/** A person's name and address before an address alone, and anything before an account's name. */
function bestMailbox(mailboxes: readonly Mailbox[]): Mailbox | null {
  const email = mailboxes.find((mailbox) => mailbox.email !== null)?.email ?? null
  const names = mailboxes.flatMap(({ name }) => (name === null || name.toLowerCase() === email ? [] : [name]))
  const name = names.find((one) => !account.test(one)) ?? names[0] ?? null
  return name === null && email === null ? null : { name, email }
}

// /o=Example/ou=First/cn=user1 | user4c1d7
const account = /^\/o=|^[a-z._-]{0,12}[0-9a-f]*\d[0-9a-z]{3,40}$/iu

/** With an offset before without, with seconds before without. */
function bestTime(times: readonly string[]): string | null {
  return times.toSorted((left, right) => precisionOf(right) - precisionOf(left))[0] ?? null
}

function precisionOf(time: string): number {
  return Number(time.length > 19) * 2 + Number(time.slice(17, 19) !== '00')
}

function longest<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), [])
}
