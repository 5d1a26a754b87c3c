/** `DIR/evidence/<case number>.json`: the redacted messages that articles rest on. Internal; the public site never reads it. */
import { z } from 'zod'

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
})

export type Evidence = z.infer<typeof evidenceSchema>
