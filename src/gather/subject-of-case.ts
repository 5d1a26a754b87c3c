/** The subject of a case: what most of its messages agree on. */
import { compareCodeUnits } from './code-units.ts'
import type { Sighting } from './parts.ts'
import { saysNothing, subjectWords, takeSubjectApart } from './subject.ts'

/**
 * The core of the subjects that carry the case's number, or of all where none does: the one that most messages have,
 * so that a scan's misreading loses; of equally many the oldest. Empty where no message has a subject.
 */
export function subjectOfCase(sightings: readonly Sighting[], number: string | null): string {
  const own = number?.toUpperCase() ?? null
  const carrying = sightings.filter(({ subjectNumber }) => subjectNumber !== null && subjectNumber === own)
  const free = sightings.filter(({ subjectNumber }) => subjectNumber === null)
  // A number without label or brackets was known for one only after all subjects had been seen.
  return takeSubjectApart(firstTelling([carrying, free, sightings]), own).core
}

/** What most of the first of these agree on, or of the next where that says nothing; empty where none has a subject. */
function firstTelling(groups: readonly (readonly Sighting[])[]): string {
  let first: string | null = null
  for (const group of groups) {
    const core = mostFrequent(group)
    if (core !== null && !saysNothing(core)) return core
    first ??= core
  }
  return first ?? ''
}

function mostFrequent(sightings: readonly Sighting[]): string | null {
  const votes = new Map<string, { core: string; count: number; oldest: string }>()
  for (const { core, message } of sightings) {
    if (core === '' || subjectWords(core).size === 0) continue
    const key = core.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
    const vote = votes.get(key) ?? { core, count: 0, oldest: '\uFFFF' }
    votes.set(key, {
      core: vote.core,
      count: vote.count + 1,
      oldest: [vote.oldest, message.sentAt ?? '\uFFFF'].sort()[0] ?? '',
    })
  }
  const [first] = [...votes.values()].sort(
    (left, right) =>
      right.count - left.count ||
      compareCodeUnits(left.oldest, right.oldest) ||
      compareCodeUnits(left.core, right.core),
  )
  return first?.core ?? null
}
