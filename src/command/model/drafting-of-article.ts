/** What became of the model's statements in an article, from the evidence of its cases. */
import type { Evidence } from '../../model/evidence.ts'

export type Drafting = NonNullable<Evidence['drafting']>

/** `null` for an article that no model has drafted, as far as its cases' evidence shows. */
export function draftingOf(
  caseIds: readonly string[],
  drafter: string | undefined,
  evidence: ReadonlyMap<string, Evidence>,
): Drafting | null {
  const found = caseIds.flatMap((id) => evidence.get(id)?.drafting ?? [])
  return found.find((drafting) => drafting.drafter === drafter) ?? null
}

/** `2 statements of the model replaced, 1 left out: unsupported-token 2, lost-negation 1`; nothing where all stood. */
export function draftingForPeople(drafting: Drafting | null): readonly string[] {
  if (drafting === null || drafting.replaced.length + drafting.leftOut.length === 0) return []
  const counts = new Map<string, number>()
  for (const { rule } of [...drafting.replaced, ...drafting.leftOut]) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].toSorted(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
  const why = rules.map(([rule, count]) => `${rule} ${count}`).join(', ')
  return [`${drafting.replaced.length} statements of the model replaced, ${drafting.leftOut.length} left out: ${why}`]
}
