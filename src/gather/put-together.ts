/** The parts of a case become a case. */
import type { Case, CaseMessage } from '../model/case.ts'
import type { Finding } from '../model/finding.ts'
import type { RawMessage } from '../model/reading.ts'
import { hashOf } from './case-age.ts'
import { mergeCopies, type MergedMessage } from './copies/merge-copies.ts'
import { orderMessages } from './order-messages.ts'
import { findOtherNumbers } from './case-numbers/other-numbers.ts'
import type { Part } from './parts.ts'
import { essence } from './copies/similarity.ts'
import { subjectOfCase } from './subject-of-case.ts'

/**
 * Puts a case together: the same message in several copies becomes one, messages oldest first. Its id is its number or,
 * without one, derived from the oldest message, so that it stays whatever is added to the case later.
 */
export function putTogether(parts: readonly Part[], number: string | null): Case {
  const sightings = parts.flatMap((part) => part.sightings)
  const fileOrders = fileOrdersOf(parts)
  const ordered = orderMessages(mergeCopies(fileOrders), fileOrders)
  const messages = ordered.map(toCaseMessage)
  return {
    id: number ?? derivedId(messages),
    files: [...new Set(sightings.map(({ message }) => message.file))].sort(),
    subject: subjectOfCase(sightings, number),
    messages,
    findings: findOtherNumbers(parts, number),
  }
}

/** A pasted thread is one order of messages; the mails of a mailbox are one each. */
function fileOrdersOf(parts: readonly Part[]): readonly (readonly RawMessage[])[] {
  const orders: RawMessage[][] = []
  for (const part of parts) {
    const messages = part.sightings.map(({ message }) => message)
    const before = orders.at(-1)
    if (!part.continues || before === undefined) orders.push(messages)
    else for (const message of messages) before.push(message)
  }
  return orders
}

function toCaseMessage({ message, copies }: MergedMessage, at: number): CaseMessage {
  return { ...message, id: `m${at + 1}`, copies }
}

function derivedId(messages: readonly CaseMessage[]): string {
  const oldest = messages[0]
  const content = `${oldest?.sentAt?.slice(0, 16) ?? ''}\n${essence(oldest?.text ?? '')}\n${oldest?.subject ?? ''}`
  return `case-${hashOf(content).slice(0, 10)}`
}

/**
 * Gives one of several cases with the same id its own: the oldest (rank 0) keeps it, the others are numbered on, and where
 * it is a number that they share by accident each gets a warning. `ofSeveral` is false for a case whose id is its alone.
 */
export function withOwnId(found: Case, number: string | null, rank: number, ofSeveral: boolean): Case {
  const id = rank === 0 ? found.id : `${found.id}-${rank + 1}`
  const shared = ofSeveral && number !== null ? [sharedNumber(found, number, id)] : []
  return { ...found, id, findings: [...shared, ...found.findings] }
}

function sharedNumber(found: Case, number: string, id: string): Finding {
  const [first] = found.messages
  return {
    rule: 'gather/shared-case-number',
    severity: 'warning',
    file: first?.file ?? found.files[0] ?? '',
    ...(first && { line: first.line }),
    message: `Another case carries the number ${number} too, but has no people, subject words or texts in common with this one, so they were kept apart; this one is listed as ${id}.`,
    hint: 'Correct the number in one of the exports, or, if they are one case after all, put both into one file.',
  }
}
