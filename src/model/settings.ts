/** `DIR/casebook.yaml`: what only the help desk knows. Optional as a whole and key by key; an unknown key is an error. */
import { z } from 'zod'

const words = z.array(z.string().min(1)).default([])

/**
 * What an exported ticket or comment can tell. `journal`: all comments in one text, as ServiceNow writes them.
 * `resolution`: what the help desk noted when it closed the ticket; `rootCause`: what it noted as the cause.
 */
export const ticketFields = [
  'case',
  'subject',
  'description',
  'openedAt',
  'requester',
  'comments',
  'journal',
  'rootCause',
  'resolution',
  'closedAt',
  'text',
  'author',
  'email',
  'sentAt',
  'to',
  'role',
  'attachments',
] as const

export type TicketField = (typeof ticketFields)[number]

const mailOrWeb = z.url({ protocol: /^(?:mailto|https?)$/u, error: 'not a mailto: or https: address' })

/** Who drafts, and how a language model is reached. Its key comes from the environment alone. */
const drafterSchema = z
  .strictObject({
    use: z.enum(['rules', 'model']).default('rules'),
    /** Of an OpenAI-compatible endpoint, with `/v1`. */
    baseUrl: z.url({ protocol: /^https?$/u, error: 'not an http: or https: address' }).optional(),
    model: z.string().min(1).optional(),
    /** A model that makes vectors of texts, at the same address: then cases that mean the same in other words are proposed as duplicates. */
    embeddingModel: z.string().min(1).optional(),
    /** Hosts besides this machine that redacted text may be sent to. */
    allowHosts: words,
    /** Cases that are asked about at the same time. */
    concurrency: z.int().min(1).max(64).default(2),
    requestsPerMinute: z.number().positive().optional(),
    /** Seconds that one answer may take. */
    timeout: z.number().positive().max(3600).default(300),
    /** Characters of a case that are shown at most: less where the model's context is small. */
    promptCharacters: z.int().min(2000).default(24_000),
    /** Tokens that one answer may have. */
    answerTokens: z.int().min(500).default(6000),
    /** In any currency. */
    pricePerMillionTokens: z.strictObject({ input: z.number().min(0), output: z.number().min(0) }).optional(),
    /** What one run may cost, in that currency. */
    costLimit: z.number().min(0).optional(),
  })
  .refine(
    ({ costLimit, pricePerMillionTokens }) => costLimit === undefined || pricePerMillionTokens !== undefined,
    'costLimit needs pricePerMillionTokens',
  )

export const settingsSchema = z.strictObject({
  site: z
    .strictObject({
      title: z.string().min(1).default('Casebook'),
      /** Address the public site will have, for canonical links, feed and sitemap. */
      url: z.url().optional(),
      /** Where a reader gets on when nothing helped: a `mailto:` or `https:` address; `{subject}` and `{body}` are filled in. */
      contact: mailOrWeb.optional(),
      /** Where readers say whether an article helped and report missing ones: an address like `contact`, which it replaces for this. */
      feedback: mailOrWeb.optional(),
      /** Where an article is edited, linked on the internal site: `{slug}` stands for its file name without `.md`. */
      editUrl: mailOrWeb.refine((url) => url.includes('{slug}'), 'names no {slug}').optional(),
    })
    .prefault({}),
  /** The help desk's own: people who write from these domains or under these addresses are agents. */
  helpDesk: z
    .strictObject({
      domains: words,
      /** Names of the organisation, masked like any other. */
      organisations: words,
      /** Shared addresses that receive a copy of everything and belong to no person. */
      mailboxes: words,
    })
    .prefault({}),
  /** Regular expressions for case numbers, tried before the built-in ones. A group, if any, is the number. */
  caseNumbers: z.array(z.string().refine(isRegularExpression, 'not a regular expression')).default([]),
  products: z.array(z.strictObject({ name: z.string().min(1), aliases: words })).default([]),
  /** Passages that every mail carries and that say nothing: cut wherever they stand. */
  boilerplate: words,
  /** Columns of ticket exports whose names are not known: `{ text: ['Reply body'], author: ['Written by'] }`. */
  ticketFields: z.partialRecord(z.enum(ticketFields), words).prefault({}),
  redaction: z
    .strictObject({
      /** Masked wherever they stand. */
      mask: words,
      /** Never masked, whatever recogniser finds them: product names, documentation hosts. */
      keep: words,
    })
    .prefault({}),
  drafter: drafterSchema.prefault({}),
})

export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = settingsSchema.parse({})

function isRegularExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}
