/** `DIR/generated.json`: which article each case was given, so that one a person deletes does not come back. */
import { z } from 'zod'

/** Slug by case number. */
export const ledgerSchema = z.strictObject({ articles: z.record(z.string(), z.string().min(1)) })

export type Ledger = z.infer<typeof ledgerSchema>

export const emptyLedger: Ledger = { articles: {} }

/** JSON as it stands in the file: cases in the order of their code units, a newline at the end. */
export function renderLedger(ledger: Ledger): string {
  const articles = Object.entries(ledger.articles).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return `${JSON.stringify({ articles: Object.fromEntries(articles) }, null, 2)}\n`
}
