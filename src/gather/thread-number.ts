/** The case number of a thread, and the messages that carry another one. */
import { compareCodeUnits } from './code-units.ts'
import type { Finding } from '../model/finding.ts'
import type { Part, Sighting } from './parts.ts'

/**
 * The number that the file states or, without that, the one that most of the thread's subjects carry, the newest above
 * all, be it without label or brackets in several of them; bodies are asked only where no subject has one. `null` where
 * there is none.
 */
export function numberOfThread(parts: readonly Part[]): string | null {
  const stated = vote(
    parts.flatMap((part) => (part.statedCase === null ? [] : [{ number: part.statedCase.trim(), time: '' }])),
  )
  if (stated !== null) return stated
  const sightings = parts.flatMap((part) => part.sightings)
  return (
    vote(ballots(sightings, ({ subjectNumber }) => subjectNumber)) ??
    vote(severalTimes(ballots(sightings, ({ bareNumber }) => bareNumber))) ??
    vote(ballots(sightings, ({ number }) => number))
  )
}

/** A warning per file in which messages of the thread carry another case's number in their subject. */
export function findOtherNumbers(parts: readonly Part[], number: string | null): readonly Finding[] {
  if (number === null) return []
  const own = number.toUpperCase()
  const byFile = new Map<string, number[]>()
  for (const { subjectNumber, message } of parts.flatMap((part) => part.sightings)) {
    if (subjectNumber === null || subjectNumber === own) continue
    byFile.set(message.file, [...(byFile.get(message.file) ?? []), message.line])
  }
  return [...byFile].map(([file, lines]) => ({
    rule: 'read/other-case-number',
    severity: 'warning',
    file,
    line: lines.reduce((first, line) => Math.min(first, line)),
    message: `${lines.length === 1 ? 'A message' : `${lines.length} messages`} of this thread carried another case number in the subject; counted to case ${number}, where the thread is.`,
    hint: 'If the messages belong to the other case after all, move them to a file of their own.',
  }))
}

interface Ballot {
  readonly number: string
  readonly time: string
}

function ballots(sightings: readonly Sighting[], numberOf: (sighting: Sighting) => string | null): readonly Ballot[] {
  return sightings.flatMap((sighting) => {
    const number = numberOf(sighting)
    return number === null ? [] : [{ number, time: sighting.message.sentAt ?? '' }]
  })
}

function severalTimes(all: readonly Ballot[]): readonly Ballot[] {
  return [...Map.groupBy(all, ({ number }) => number).values()].filter(({ length }) => length > 1).flat()
}

/** One vote each; the newest has half as many again as there are voters. Equal votes: the smaller number. */
function vote(all: readonly Ballot[]): string | null {
  const votes = new Map<string, number>()
  for (const { number } of all) votes.set(number, (votes.get(number) ?? 0) + 1)
  const newest = all.toSorted(
    (left, right) => compareCodeUnits(right.time, left.time) || compareCodeUnits(left.number, right.number),
  )[0]
  if (newest === undefined) return null
  votes.set(newest.number, (votes.get(newest.number) ?? 0) + all.length / 2)
  return [...votes].sort((left, right) => right[1] - left[1] || compareCodeUnits(left[0], right[0]))[0]?.[0] ?? null
}
