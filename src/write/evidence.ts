/** The evidence file of a case: its redacted messages, as the internal site and `check` read them. */
import type { Evidence } from '../model/evidence.ts'
import type { RedactedCase } from '../model/redacted.ts'

/** What `DIR/evidence/<case number>.json` holds. */
export function evidenceOf(redacted: RedactedCase): Evidence {
  return {
    case: redacted.id,
    subject: redacted.subject,
    language: redacted.language,
    messages: redacted.messages.map(({ id, role, sentAt, subject, body }) => ({ id, role, sentAt, subject, body })),
  }
}

/** JSON as it stands in the file, ending in a newline. */
export function renderEvidence(evidence: Evidence): string {
  return `${JSON.stringify(evidence, null, 2)}\n`
}
