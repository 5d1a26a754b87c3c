/** The case number of a thread. */
import { compareCodeUnits } from '../code-units.ts'
import type { Ballot, Ballots, PartDigest } from '../part-digest.ts'

/**
 * The number that the file states or, without that, the one that most of the thread's subjects carry, the newest above
 * all, be it without label or brackets in several of them; bodies are asked only where no subject has one, names of files,
 * which have to agree, only where no body has. `null` where there is none.
 */
export function numberOfThread(parts: readonly Pick<PartDigest, 'statedCase' | 'ballots'>[]): string | null {
  const stated = vote(
    parts.flatMap(({ statedCase }) =>
      statedCase === null ? [] : [{ number: statedCase.trim(), count: 1, newest: '' }],
    ),
  )
  const of = (kind: keyof Ballots): readonly Ballot[] => parts.flatMap(({ ballots }) => ballots[kind])
  return (
    stated ?? vote(of('subject')) ?? vote(severalTimes(of('bare'))) ?? vote(of('any')) ?? vote(unanimous(of('file')))
  )
}

function severalTimes(ballots: readonly Ballot[]): readonly Ballot[] {
  return [...Map.groupBy(ballots, ({ number }) => number).values()]
    .filter((same) => same.reduce((sum, { count }) => sum + count, 0) > 1)
    .flat()
}

function unanimous(ballots: readonly Ballot[]): readonly Ballot[] {
  return new Set(ballots.map(({ number }) => number)).size === 1 ? ballots : []
}

/** One vote each; the newest has half as many again as there are voters. Equal votes: the smaller number. */
function vote(all: readonly Ballot[]): string | null {
  const votes = new Map<string, number>()
  for (const { number, count } of all) votes.set(number, (votes.get(number) ?? 0) + count)
  const newest = all.toSorted(
    (left, right) => compareCodeUnits(right.newest, left.newest) || compareCodeUnits(left.number, right.number),
  )[0]
  if (newest === undefined) return null
  const voters = all.reduce((sum, { count }) => sum + count, 0)
  votes.set(newest.number, (votes.get(newest.number) ?? 0) + voters / 2)
  return [...votes].sort((left, right) => right[1] - left[1] || compareCodeUnits(left[0], right[0]))[0]?.[0] ?? null
}
