/** `DIR/links/<case number>.json`: what waits for a person between a case and an article that may answer it too. */
import { z } from 'zod'
import { proposalPartSchema } from '../update/proposal.ts'

const differences = ['product', 'cause', 'cause-type', 'code', 'version'] as const

const reasonSchema = z.strictObject({
  /** What agrees; `value` where it can be named: the product, the error code. */
  same: z.array(
    z.strictObject({ what: z.enum(['product', 'code', 'symptom', 'cause', 'meaning']), value: z.string().nullable() }),
  ),
  /** What does not, or is not known to. */
  differs: z.array(z.enum(differences)),
})

export const linkRecordSchema = z.strictObject({
  case: z.string().min(1),
  /** The article that answers the case, or may. */
  slug: z.string().min(1),
  /** `linked`: the case is among the article's `cases`. `proposed`: it has an article of its own until a person decides. */
  status: z.enum(['linked', 'proposed']),
  reason: reasonSchema,
  /** What the case would add to the article; empty while the link is a proposal. */
  parts: z.array(proposalPartSchema),
})

export type LinkRecord = z.infer<typeof linkRecordSchema>
export type LinkReason = z.infer<typeof reasonSchema>
export type LinkDifference = (typeof differences)[number]

/** JSON as it stands in the file, ending in a newline. */
export function renderLinkRecord(record: LinkRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}
