/** `DIR/evidence/<case number>.json`: the redacted messages that articles rest on. Internal; the public site never reads it. */
import { z } from 'zod'
import { sectionKinds } from './section.ts'

/** A statement of a model's that did not pass: where it was to stand, the rule that it broke, the sentences that it cited. */
const failedStatementSchema = z.strictObject({
  section: z.enum(sectionKinds),
  rule: z.string(),
  sentences: z.array(z.string()).readonly(),
})

export const evidenceSchema = z.strictObject({
  case: z.string().min(1),
  subject: z.string(),
  language: z.string(),
  messages: z.array(
    z.strictObject({
      id: z.string().regex(/^m[1-9]\d*$/u),
      role: z.enum(['agent', 'customer', 'system', 'unknown']),
      sentAt: z.string().nullable(),
      subject: z.string().nullable(),
      body: z.string(),
    }),
  ),
  /** What became of a model's statements; absent where the rules drafted. */
  drafting: z
    .strictObject({
      drafter: z.string(),
      /** How many stand in the model's words. */
      kept: z.number(),
      /** Those in whose place stands what they cited. */
      replaced: z.array(failedStatementSchema),
      leftOut: z.array(failedStatementSchema),
    })
    .optional(),
})

export type Evidence = z.infer<typeof evidenceSchema>
