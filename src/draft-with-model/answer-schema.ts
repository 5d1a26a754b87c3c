/** What a model is to answer. */
import { z } from 'zod'
import { sectionKinds } from '../model/section.ts'
import type { SectionKind } from '../model/section.ts'

/** More statements than this are not read: no case needs them. */
const mostStatements = 60

/** Ids as a list, or as one text with signs between them. */
const ids = z
  .union([z.string().transform((text) => text.split(/[\s,;，；]+/u)), z.array(z.string())])
  .transform((list) => list.map((id) => id.trim().replace(/^[[(]|[\])]$/gu, '')).filter((id) => id !== ''))

/** One thing that the model says, and what it rests on. */
const statementSchema = z.object({
  section: z.string().transform((name, context) => {
    const kind = sectionByName.get(name.toLowerCase().replaceAll(/[\s_-]/gu, ''))
    if (kind !== undefined) return kind
    context.addIssue('no section of an article')
    return z.NEVER
  }),
  text: z
    .string()
    .nullish()
    .transform((text) => (text ?? '').trim()),
  sentences: ids.nullish().transform((list) => list ?? []),
  code: ids.nullish().transform((list) => list ?? []),
})

export type AnswerStatement = z.infer<typeof statementSchema>

export interface Answer {
  readonly statements: readonly AnswerStatement[]
  /** How many were no statements at all. */
  readonly unreadable: number
}

/** Reads a value as an answer; `null` where it is none. Single statements that are none are only counted. */
export function parseAnswer(value: unknown): Answer | null {
  const parsed = envelope.safeParse(Array.isArray(value) ? { statements: value } : value)
  if (!parsed.success) return null
  const read = parsed.data.statements.slice(0, mostStatements).map((one) => statementSchema.safeParse(one))
  const statements = read.flatMap((one) => (one.success ? [one.data] : []))
  return statements.length === 0 && read.length > 0 ? null : { statements, unreadable: read.length - statements.length }
}

const envelope = z.object({ statements: z.array(z.unknown()) })

/** `rootCause` and `root_cause` for `cause`, as models that were given no schema write it. */
const otherNames: readonly (readonly [string, SectionKind])[] = [
  ['rootcause', 'cause'],
  ['ruledout', 'ruledOut'],
  ['symptoms', 'symptom'],
  ['solution', 'resolution'],
  ['workaround', 'resolution'],
]
const sectionByName: ReadonlyMap<string, SectionKind> = new Map([
  ...sectionKinds.map((kind) => [kind.toLowerCase(), kind] as const),
  ...otherNames,
])

/** The same as JSON Schema, within what strict modes allow: every property required, none besides. */
export const answerJsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['statements'],
  properties: {
    statements: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['section', 'text', 'sentences', 'code'],
        properties: {
          section: { type: 'string', enum: [...sectionKinds] },
          text: { type: 'string' },
          sentences: { type: 'array', items: { type: 'string' } },
          code: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
} as const
