/** Stage `gather`: from what stands in the files to cases. */
import { compareCodeUnits } from './code-units.ts'
import { createHash } from 'node:crypto'
import type { Case, CaseMessage } from '../model/case.ts'
import type { Finding } from '../model/finding.ts'
import type { FileReading, RawMessage } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { caseNumberFinder } from './case-numbers.ts'
import { joinByCommonGround } from './common-ground.ts'
import { mergeCopies, type MergedMessage } from './merge-copies.ts'
import { orderMessages } from './order-messages.ts'
import { splitIntoParts, type Part } from './parts.ts'
import { essence } from './similarity.ts'
import { findOtherNumbers, numberOfThread } from './thread-number.ts'
import { joinThreads } from './threads.ts'
import { subjectOfCase } from './subject-of-case.ts'

/**
 * Puts cases together from the readings of all files: threads by Message-ID, quotations, subject and people; cases by
 * their number; the same message in several copies becomes one. Cases come in the order of their ids, messages oldest
 * first; neither depends on the order of the readings. Files without messages make no case.
 */
export function gather(readings: readonly FileReading[], settings: Settings): readonly Case[] {
  const find = caseNumberFinder(settings.caseNumbers)
  const parts = readings
    .toSorted(
      (left, right) =>
        compareCodeUnits(left.file, right.file) || compareCodeUnits(left.statedCase ?? '', right.statedCase ?? ''),
    )
    .flatMap((reading) => splitIntoParts(reading, find, settings))
  const threads = joinThreads(parts).map((group) => group.flatMap((index) => parts[index] ?? []))
  const numbered = Map.groupBy(threads, numberOfThread)
  const drafts = [...numbered].flatMap(([number, group]) => {
    const cases = number === null ? group : joinByCommonGround(group)
    return cases.map((of) => putTogether(of, number))
  })
  return [...Map.groupBy(drafts, ({ id }) => id).values()]
    .flatMap((sharing) => tellApart(sharing))
    .toSorted((left, right) => compareCodeUnits(left.id, right.id))
}

interface CaseDraft extends Case {
  readonly number: string | null
}

function putTogether(parts: readonly Part[], number: string | null): CaseDraft {
  const sightings = parts.flatMap((part) => part.sightings)
  const fileOrders = fileOrdersOf(parts)
  const ordered = orderMessages(mergeCopies(fileOrders), fileOrders)
  const messages = ordered.map(toCaseMessage)
  return {
    id: number ?? derivedId(messages),
    number,
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

/** The same for the same oldest message, whatever was added to the case later. */
function derivedId(messages: readonly CaseMessage[]): string {
  const oldest = messages[0]
  const content = `${oldest?.sentAt?.slice(0, 16) ?? ''}\n${essence(oldest?.text ?? '')}\n${oldest?.subject ?? ''}`
  return `case-${createHash('sha256').update(content).digest('hex').slice(0, 10)}`
}

/** Cases that share a number by accident: the oldest keeps it, the others are numbered on, each with a warning. */
function tellApart(sharing: readonly CaseDraft[]): readonly Case[] {
  return sharing.toSorted(byOldestMessage).map((draft, at) => {
    const id = at === 0 ? draft.id : `${draft.id}-${at + 1}`
    const isShared = sharing.length > 1 && draft.number !== null
    return toCase(draft, id, isShared ? [sharedNumber(draft, draft.id, id)] : [])
  })
}

function toCase({ files, subject, messages, findings }: CaseDraft, id: string, more: readonly Finding[]): Case {
  return { id, files, subject, messages, findings: [...more, ...findings] }
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

function byOldestMessage(left: Case, right: Case): number {
  const [first] = left.messages
  const [second] = right.messages
  return (
    compareCodeUnits(first?.sentAt ?? '', second?.sentAt ?? '') ||
    compareCodeUnits(essence(first?.text ?? ''), essence(second?.text ?? '')) ||
    compareCodeUnits(left.subject, right.subject)
  )
}
