/** The smallest thing that is never taken apart: one mail with everything quoted in it. */
import type { FileReading, RawMessage } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { caseNumberFinder, type CaseNumberFinder } from './case-numbers/case-numbers.ts'
import { compareCodeUnits } from './code-units.ts'
import { numberInFileName } from './case-numbers/file-number.ts'
import { peopleOf } from './people.ts'
import { countShared } from './copies/similarity.ts'
import { subjectWords, takeSubjectApart } from './subject.ts'

/** A message with what gathering needs to know of it, found once. */
export interface Sighting {
  readonly message: RawMessage
  /** Case number in the subject. */
  readonly subjectNumber: string | null
  /** What may be one there, if other messages have it too. */
  readonly bareNumber: string | null
  /** Case number in the subject or else in the body. */
  readonly number: string | null
  readonly core: string
  readonly isReply: boolean
  readonly people: readonly string[]
}

export interface Part {
  readonly file: string
  /** Case number that the whole file states. */
  readonly statedCase: string | null
  /** What the file is called by, if that is a case number and the file holds one thread. */
  readonly fileNumber: string | null
  /** In the order in which they stand in the file. Never empty. */
  readonly sightings: readonly Sighting[]
  /** True where the part can only be read together with the one before it in the same file. */
  readonly continues: boolean
}

/** The parts of some readings: files in code-unit order of their paths, the cases of an export by their numbers. */
export function partsOf(readings: readonly FileReading[], settings: Settings): readonly Part[] {
  const find = caseNumberFinder(settings.caseNumbers)
  return readings
    .toSorted(
      (left, right) =>
        compareCodeUnits(left.file, right.file) || compareCodeUnits(left.statedCase ?? '', right.statedCase ?? ''),
    )
    .flatMap((reading) => splitIntoParts(reading, find, settings))
}

/**
 * Takes a file's messages apart into mails. A mailbox file holds mails that need not have to do with each other; a thread pasted
 * as text holds messages without Message-ID that do, unless they have strangers' subjects and strangers' people.
 */
function splitIntoParts(reading: FileReading, find: CaseNumberFinder, settings: Settings): readonly Part[] {
  const sightings = reading.messages.map((message) => sight(message, find, settings))
  if (reading.statedCase !== null) {
    return sightings.length === 0 ? [] : [toPart(reading, sightings, false)]
  }
  const parts: Part[] = []
  let current: Sighting[] = []
  const close = () => {
    const before = parts.at(-1)
    if (current.length > 0)
      parts.push(toPart(reading, current, before !== undefined && continues(before.sightings, current)))
    current = []
  }
  for (const sighting of sightings) {
    if (sighting.message.depth === 0) close()
    current.push(sighting)
  }
  close()
  const isOneThread = parts.every((part, at) => at === 0 || part.continues)
  const fileNumber = isOneThread ? numberInFileName(reading.file) : null
  return fileNumber === null ? parts : parts.map((part) => ({ ...part, fileNumber }))
}

function sight(message: RawMessage, find: CaseNumberFinder, settings: Settings): Sighting {
  const { subject, bare, body } = find(message)
  return {
    message,
    subjectNumber: subject,
    bareNumber: bare,
    number: subject ?? body,
    ...takeSubjectApart(message.subject ?? '', subject),
    people: peopleOf(message, settings),
  }
}

function toPart(reading: FileReading, sightings: readonly Sighting[], continuing: boolean): Part {
  return { file: reading.file, statedCase: reading.statedCase, fileNumber: null, sightings, continues: continuing }
}

function continues(before: readonly Sighting[], next: readonly Sighting[]): boolean {
  if (next.some(({ message }) => message.messageId !== null)) return false
  return !areStrangers(before, next)
}

/** Strangers: nobody in common, and either two case numbers or two subjects without a word in common. */
function areStrangers(left: readonly Sighting[], right: readonly Sighting[]): boolean {
  const people = new Set(left.flatMap((sighting) => sighting.people))
  if (right.some((sighting) => sighting.people.some((person) => people.has(person)))) return false
  const numbers = new Set(left.flatMap(({ number }) => number ?? []))
  const others = right.flatMap(({ number }) => number ?? [])
  if (numbers.size > 0 && others.length > 0) return !others.some((number) => numbers.has(number))
  const words = wordsOf(left)
  const otherWords = wordsOf(right)
  return words.size > 0 && otherWords.size > 0 && countShared(words, otherWords) === 0
}

function wordsOf(sightings: readonly Sighting[]): ReadonlySet<string> {
  return new Set(sightings.flatMap(({ core }) => [...subjectWords(core)]))
}
