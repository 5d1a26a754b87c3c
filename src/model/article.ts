/** An article as people and programs see it: front matter and body of `content/articles/<slug>.md`. */
import type { Root } from 'mdast'
import { z } from 'zod'

/** KCS confidence. */
export const articleStates = ['work-in-progress', 'not-validated', 'validated', 'archived'] as const
export const audiences = ['internal', 'public'] as const
export const causeTypes = [
  'compatibility',
  'configuration',
  'defect',
  'policy',
  'third-party',
  'tampering',
  'network',
  'hardware',
  'usage',
  'unknown',
] as const
export const outcomes = ['fixed', 'workaround', 'by-design', 'unresolved', 'not-reproducible'] as const

export type ArticleState = (typeof articleStates)[number]
export type Audience = (typeof audiences)[number]
export type CauseType = (typeof causeTypes)[number]
export type Outcome = (typeof outcomes)[number]

const date = z.iso.date()
const fingerprint = z.string().regex(/^[0-9a-f]{16}$/u)

/**
 * What the generator last wrote: a fingerprint of every front-matter field and section, so that a later run can tell
 * a person's edits from its own text. Absent in an article that a person wrote from nothing.
 */
export const generatedSchema = z.strictObject({
  drafter: z.string(),
  fields: z.record(z.string(), fingerprint),
  /** By heading as generated, in the order in which the sections stood. */
  sections: z.record(z.string(), fingerprint),
  /** By label. */
  footnotes: z.record(z.string(), fingerprint),
})

export const frontMatterSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string(),
  /** BCP 47. The generator writes `zh-CN` and `en`; a person may write an article in any language. */
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'not a BCP 47 language tag'),
  state: z.enum(articleStates),
  audience: z.enum(audiences),
  products: z.array(z.string().min(1)),
  environment: z.array(z.string().min(1)),
  identifiers: z.array(z.string().min(1)),
  causeType: z.enum(causeTypes),
  outcome: z.enum(outcomes),
  cases: z.array(z.string().min(1)),
  /** Of the oldest and newest message; absent where no message states a date. */
  opened: date.optional(),
  closed: date.optional(),
  updated: date.optional(),
  generated: generatedSchema.optional(),
})

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Generated = z.infer<typeof generatedSchema>

/** An article file, parsed. `body` is the whole Markdown body, footnote definitions included. */
export interface Article {
  /** File name without `.md`; the last part of the article's address on the site. */
  readonly slug: string
  readonly frontMatter: FrontMatter
  readonly body: Root
}
