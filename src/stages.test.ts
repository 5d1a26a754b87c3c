import { expect, test } from 'vitest'
import type { CleanCase } from './model/case.ts'
import { compose, slice } from './model/redacted.ts'
import type { RedactedCase, RedactedText } from './model/redacted.ts'
import { defaultSettings } from './model/settings.ts'
import { stages } from './stages.ts'

const [draft, redact] = [await stages.draft(), await stages.redact()]

const clean: CleanCase = {
  id: 'INC0040021',
  files: [],
  subject: 'Printer',
  language: 'en',
  messages: [],
  findings: [],
}

// What the compiler has to refuse: a line below that compiled would be an error itself.
const refused: readonly (() => unknown)[] = [
  // @ts-expect-error: a clean case still holds names and secrets
  () => draft(clean, defaultSettings),
  // @ts-expect-error: a plain string is no redacted text
  (): RedactedText => clean.subject,
  // @ts-expect-error: a redacted case has no plain subject
  (): RedactedCase => ({ id: 'x', subject: 'Printer', language: 'en', messages: [] }),
  // @ts-expect-error: no stretch of a plain string
  () => slice(clean.subject, 0, 2),
  // @ts-expect-error: nothing plain is composed into redacted text
  () => compose`see ${clean.subject}`,
]

test('drafting takes what was redacted and, so the compiler says, nothing else', async () => {
  const { redacted } = await redact(clean, defaultSettings)
  expect(draft(redacted, defaultSettings).caseId).toBe(clean.id)
  expect(refused).toHaveLength(5)
})
