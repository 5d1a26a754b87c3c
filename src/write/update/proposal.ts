/** `DIR/proposals/<slug>.json`: what a newly generated version says where a person's version stands. */
import { z } from 'zod'

export const proposalPartSchema = z.strictObject({
  part: z.enum(['field', 'section', 'footnote']),
  /** Front-matter key, heading as generated, or footnote label. */
  name: z.string().min(1),
  /** As it stands in the article: a list for a list field, Markdown for the rest; `null` where it does not stand. */
  current: z.union([z.string(), z.array(z.string())]).nullable(),
  /** As it is generated now; `null` where it is generated no more. */
  proposed: z.union([z.string(), z.array(z.string())]).nullable(),
  /** What a linked case would add to what stands; absent in a part that would replace it. */
  added: z.union([z.string(), z.array(z.string())]).optional(),
  /** As the generator last wrote it; absent where that is not known. */
  last: z.union([z.string(), z.array(z.string())]).optional(),
  /** Of what is proposed; `null` where nothing is. */
  fingerprint: z.string().nullable(),
  /** Whether the case now says something else, and not the same in other words. */
  matters: z.boolean(),
})

export const proposalSchema = z.strictObject({
  slug: z.string().min(1),
  case: z.string().min(1),
  matters: z.boolean(),
  parts: z.array(proposalPartSchema).min(1),
})

export type Proposal = z.infer<typeof proposalSchema>
export type ProposalPart = z.infer<typeof proposalPartSchema>

/** JSON as it stands in the file, ending in a newline. */
export function renderProposal(proposal: Proposal): string {
  return `${JSON.stringify(proposal, null, 2)}\n`
}
