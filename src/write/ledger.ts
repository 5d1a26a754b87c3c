/** `DIR/generated.json`: what earlier runs and people decided about cases, so that no later run forgets it. */
import { z } from 'zod'

export const ledgerSchema = z.strictObject({
  /** Slug of the article that each case was given, so that one a person deletes does not come back. */
  articles: z.record(z.string(), z.string().min(1)),
  /** Of a case the cases whose problem it is not, as a person said. */
  apart: z.record(z.string(), z.array(z.string())).default({}),
  /** Why a case is not worth an article, in the words of the person who said so. */
  declined: z.record(z.string(), z.string()).default({}),
  /** Of a linked case what it adds to its article and a person has decided about, as fingerprints. */
  settled: z.record(z.string(), z.array(z.string())).default({}),
})

export type Ledger = z.infer<typeof ledgerSchema>

export const emptyLedger: Ledger = { articles: {}, apart: {}, declined: {}, settled: {} }

/** JSON as it stands in the file: cases in the order of their code units, a newline at the end; what is empty is left out. */
export function renderLedger(ledger: Ledger): string {
  const { articles, ...decisions } = ledger
  const made = Object.entries(decisions).filter(([, entries]) => Object.keys(entries).length > 0)
  const sorted = [['articles', articles] as const, ...made].map(([name, entries]) => [name, inOrder(entries)])
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/** The ledger with one thing more that a person decided. */
export function withEntry(
  ledger: Ledger,
  list: 'apart' | 'settled',
  caseId: string,
  entries: readonly string[],
): Ledger {
  const all = [...new Set([...(ledger[list][caseId] ?? []), ...entries])].toSorted()
  return { ...ledger, [list]: { ...ledger[list], [caseId]: all } }
}

function inOrder(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).toSorted(([left], [right]) => (left < right ? -1 : 1)))
}
