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
  const firstWith = new Map<string, { readonly index: number; readonly number: string | null }>()
  const link = (key: string, index: number, number: string | null) => {
    const first = firstWith.get(key)
    if (first === undefined) firstWith.set(key, { index, number })
    else if (first.number === null || number === null || first.number === number) sets.join(first.index, index)
  }
  for (const [index, part] of parts.entries()) {
    if (part.continues) sets.join(index - 1, index)
    for (const { message } of part.sightings) {
      for (const id of [message.messageId, ...message.references]) if (id !== null) link(`id ${id}`, index, null)
    }
    const numberOfPart = part.statedCase ?? part.sightings.find(({ number }) => number !== null)?.number ?? null
    for (const sighting of part.sightings) {
      const number = sighting.subjectNumber ?? numberOfPart
      for (const key of textKeys(sighting, number)) link(key, index, number)
    }
  }
  for (const [left, right] of answersBySubject(parts)) sets.join(left, right)
  return sets.groups()
}

/**
 * Keys that two copies of one message share, and two mails that only begin alike do not: a time or people go with the
 * text. A help desk writes the same words in many cases, often several a minute, so a short beginning counts only
 * together with a case number.
 */
function textKeys({ message }: Sighting, number: string | null): readonly string[] {
  const text = essence(message.text.slice(0, 400))
  if (text.length < leastEssence) return []
  const minutes = minutesAround(message.sentAt)
  const long = text.slice(0, leastEssence * 4)
  return [
    ...(number === null ? [] : minutes.map((minute) => `minute ${minute} ${number} ${text.slice(0, leastEssence)}`)),
    ...minutes.map((minute) => `minute ${minute} ${long}`),
    ...(long.length < leastEssence * 4 ? [] : pairsOf(message).map((pair) => `pair ${pair} ${long}`)),
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
