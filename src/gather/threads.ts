/** Joins mails to threads by what mail programs leave in them: identifiers, quotations, subjects with people. */
import { DisjointSets } from './disjoint-sets.ts'
import type { Part, Sighting } from './parts.ts'
import { pairsOf } from './people.ts'
import { essence } from './similarity.ts'
import { subjectKey } from './subject.ts'

const dayLength = 24 * 60 * 60 * 1000
/** Longest silence after which a mail with the same subject between the same people still answers the last one. */
const longestSilence = 60 * dayLength
/** Shorter texts (`Done, see attachment.`) are written in many threads. */
const leastEssence = 16

/** Parts that belong to one thread, by index; threads and their members in the order of `parts`. */
export function joinThreads(parts: readonly Part[]): readonly (readonly number[])[] {
  const sets = new DisjointSets(parts.length)
  const firstWith = new Map<string, number>()
  const link = (key: string, index: number) => {
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, index)
    else sets.join(first, index)
  }
  for (const [index, part] of parts.entries()) {
    if (part.continues) sets.join(index - 1, index)
    for (const { message } of part.sightings) {
      for (const id of [message.messageId, ...message.references]) if (id !== null) link(`id ${id}`, index)
    }
    for (const sighting of part.sightings) for (const key of textKeys(sighting)) link(key, index)
  }
  for (const [left, right] of answersBySubject(parts)) sets.join(left, right)
  return sets.groups()
}

/** Keys that two copies of one message share, and two mails that only begin alike do not: a time or people go with the text. */
function textKeys({ message }: Sighting): readonly string[] {
  const text = essence(message.text.slice(0, 400))
  if (text.length < leastEssence) return []
  const beginning = text.slice(0, leastEssence)
  return [
    ...minutesAround(message.sentAt).map((minute) => `minute ${minute} ${beginning}`),
    ...(text.length < leastEssence * 4
      ? []
      : pairsOf(message).map((pair) => `pair ${pair} ${text.slice(0, leastEssence * 4)}`)),
  ]
}

/** The minute that a time lies in and the one it is nearest to: one copy cuts the seconds off, another rounds them. */
function minutesAround(sentAt: string | null): readonly number[] {
  const time = wallClock(sentAt)
  if (time === null) return []
  return [...new Set([Math.floor(time / 60_000), Math.round(time / 60_000)])]
}

/** The local time as written, whatever its offset, in milliseconds on an arbitrary line. */
function wallClock(sentAt: string | null): number | null {
  const time = sentAt === null ? Number.NaN : Date.parse(`${sentAt.slice(0, 19)}Z`)
  return Number.isNaN(time) ? null : time
}

interface Answer {
  readonly index: number
  readonly time: number
  readonly opens: boolean
  readonly number: string | null
}

/**
 * Mails of one subject between the same two people, each answering the one before it. A mail without reply prefix opens a
 * new thread, however often its subject was used before, and so does another case number or a long silence.
 */
function answersBySubject(parts: readonly Part[]): readonly (readonly [number, number])[] {
  const byKey = new Map<string, Answer[]>()
  for (const [index, part] of parts.entries()) {
    for (const { message, core, isReply, subjectNumber } of part.sightings) {
      const subject = subjectKey(core)
      if (subject === null) continue
      const number = part.statedCase ?? subjectNumber
      const answer = { index, time: wallClock(message.sentAt) ?? 0, opens: !isReply && number === null, number }
      for (const pair of pairsOf(message)) {
        const key = `${subject}\n${pair}`
        const answers = byKey.get(key)
        if (answers === undefined) byKey.set(key, [answer])
        else answers.push(answer)
      }
    }
  }
  return [...byKey.values()].flatMap((answers) => chain(answers))
}

function chain(answers: readonly Answer[]): readonly (readonly [number, number])[] {
  const links: (readonly [number, number])[] = []
  let last: Answer | undefined
  for (const answer of answers.toSorted((left, right) => left.time - right.time || left.index - right.index)) {
    const goesOn =
      last !== undefined &&
      !answer.opens &&
      (answer.number === null || last.number === null || answer.number === last.number) &&
      answer.time - last.time <= longestSilence
    if (last !== undefined && goesOn) links.push([last.index, answer.index])
    last = { ...answer, number: answer.number ?? (goesOn ? (last?.number ?? null) : null) }
  }
  return links
}
