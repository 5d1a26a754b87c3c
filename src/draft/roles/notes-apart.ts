/** Notes of calls and visits in one message, each weighed as a message of its own: the first tells what was reported, the others what was done. */
import type { Language } from '../../model/case.ts'
import type { RedactedMessage } from '../../model/redacted.ts'
import { noteStarts } from '../segment/dated-notes.ts'
import type { Segment } from '../segment/segment.ts'
import { likelyRoles, type RolesAt } from './learned/likely-roles.ts'

interface Told {
  readonly message: RedactedMessage
  readonly segments: readonly Segment[]
}

interface Part extends Told {
  /** Offset in the message's body. */
  readonly start: number
}

/** What the sentences of each message most likely are; one answer for each message, in the same order. */
export function likelyRolesOfNotes(thread: readonly Told[], language: Language): readonly RolesAt[] {
  const parts = thread.map((told, place) => partsOf(told, place === 0))
  const answers = likelyRoles(parts.flat(), language)
  let next = 0
  return parts.map((own) => {
    const first = next
    next += own.length
    return (offset) => {
      const at = own.findLastIndex(({ start }) => start <= offset)
      const rolesAt = answers[first + Math.max(at, 0)]
      return rolesAt === undefined ? new Map() : rolesAt(offset)
    }
  })
}

function partsOf(told: Told, isFirst: boolean): readonly Part[] {
  const { message, segments } = told
  const starts = noteStarts(message.body)
  if (starts.length === 0) return [{ ...told, start: 0 }]
  return [0, ...starts].map((start, at) => ({
    // Who takes a call down writes what the caller says.
    message: isFirst && at === 1 ? { ...message, role: 'customer' } : message,
    segments: segments.filter((segment) => segment.start >= start && segment.start < (starts[at] ?? Infinity)),
    start,
  }))
}
