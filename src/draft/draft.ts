/** Stage `draft`: what a redacted thread says, put in the order of an article, every statement with its evidence. */
import type { Block, Draft, DraftSection } from '../model/draft.ts'
import { slice, type RedactedCase } from '../model/redacted.ts'
import { sectionKinds, type SectionKind } from '../model/section.ts'
import type { Settings } from '../model/settings.ts'
import { assignRoles } from './roles/assign-roles.ts'
import type { Role, RoledMessage, RoledSegment } from './roles/role.ts'
import { blocksOf } from './section/blocks.ts'

/** Drafts an article from a case. Never throws; what the case does not say is left out. */
export function draft(redactedCase: RedactedCase, settings: Settings): Draft {
  const thread = assignRoles(redactedCase)
  const content: Record<SectionKind, readonly RoledSegment[]> = {
    symptom: symptomOf(thread),
    environment: allOf(thread, 'environment'),
    analysis: [],
    ruledOut: [],
    cause: best(thread, ['cause']),
    resolution: best(thread, ['resolution', 'workaround']),
  }
  const sections: DraftSection[] = []
  for (const kind of sectionKinds) {
    const [first, ...rest]: readonly Block[] = blocksOf(
      content[kind].filter((roled) => !roled.announces).map((roled) => roled.segment),
    )
    if (first !== undefined) sections.push({ kind, blocks: [first, ...rest] })
  }
  const dates = redactedCase.messages.flatMap((message) =>
    message.sentAt === null ? [] : [message.sentAt.slice(0, 10)],
  )
  return {
    caseId: redactedCase.id,
    language: redactedCase.language,
    title: redactedCase.subject,
    summary: slice(redactedCase.subject, 0, 0),
    products: settings.products.length < 0 ? [redactedCase.subject] : [],
    environment: [],
    identifiers: [],
    causeType: 'unknown',
    outcome: 'unresolved',
    causeConfirmed: content.cause.length > 0,
    opened: dates[0] ?? null,
    closed: dates.at(-1) ?? null,
    sections,
  }
}

function symptomOf(thread: readonly RoledMessage[]): readonly RoledSegment[] {
  for (const author of ['customer', 'agent', 'unknown']) {
    for (const message of thread) {
      if (message.message.role !== author) continue
      const found = message.segments.filter((roled) => roled.role === 'symptom')
      if (found.some((roled) => !roled.announces)) return found
    }
  }
  return []
}

function allOf(thread: readonly RoledMessage[], role: Role): readonly RoledSegment[] {
  return thread.flatMap((message) => message.segments.filter((roled) => roled.role === role))
}

function best(thread: readonly RoledMessage[], wanted: readonly Role[]): readonly RoledSegment[] {
  let chosen: readonly RoledSegment[] = []
  let rank = 1
  for (const message of thread) {
    const found = message.segments.filter((roled) => wanted.includes(roled.role))
    const top = Math.max(0, ...found.filter((roled) => !roled.announces).map((roled) => rankOf(roled)))
    if (top < rank) continue
    chosen = found.filter((roled) => rankOf(roled) === top)
    rank = top
  }
  return chosen
}

function rankOf(roled: RoledSegment): number {
  return roled.strength + (roled.by === 'heading' ? 1 : 0)
}
