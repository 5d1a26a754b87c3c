/** What has to be known of a part to tell which parts make one case: keys and numbers, no text. */
import { hashKey } from '../language/key-hash.ts'
import type { Part, Sighting } from './parts.ts'
import { pairsOf } from './people.ts'
import { wallClockOf } from './copies/sent-at.ts'
import { essence } from './copies/similarity.ts'
import { subjectKey, subjectWords } from './subject.ts'

/** Small, without text and made of plain values, so that it can be kept for every part of a knowledge base. */
export interface PartDigest {
  readonly statedCase: string | null
  /** Whether the part belongs to the one before it. */
  readonly continues: boolean
  /** Keys that two mails of one thread share, with the case number that they were seen beside. */
  readonly links: readonly { readonly number: string | null; readonly keys: readonly number[] }[]
  readonly answers: readonly AnswerDigest[]
  readonly ballots: Ballots
  readonly ground: Ground
}

/** A mail as one that answers another. */
export interface AnswerDigest {
  /** Of subject and correspondents. */
  readonly keys: readonly number[]
  /** Milliseconds of local time. */
  readonly time: number
  /** Whether it opens a thread of its own. */
  readonly opens: boolean
  readonly number: string | null
}

/** A case number as the messages of a part have it. */
export interface Ballot {
  readonly number: string
  readonly count: number
  /** Time of the newest message that has it, as written; empty where none is dated. */
  readonly newest: string
}

/** What subjects say, what may be a number in them, what subjects or else bodies say, what the file is called by. */
export interface Ballots {
  readonly subject: readonly Ballot[]
  readonly bare: readonly Ballot[]
  readonly any: readonly Ballot[]
  readonly file: readonly Ballot[]
}

/** What tells whether threads of one number have to do with each other. */
export interface Ground {
  readonly people: readonly number[]
  readonly words: readonly number[]
  readonly texts: readonly number[]
}

/** Makes the digest of a part. */
export function digestOf(part: Part): PartDigest {
  const { sightings } = part
  const heads = sightings.map(headOf)
  return {
    statedCase: part.statedCase,
    continues: part.continues,
    links: linksOf(part, heads),
    answers: sightings.flatMap((sighting) => answerOf(sighting, part.statedCase)),
    ballots: {
      subject: ballotsOf(sightings, ({ subjectNumber }) => subjectNumber),
      bare: ballotsOf(sightings, ({ bareNumber }) => bareNumber),
      any: ballotsOf(sightings, ({ number }) => number),
      file: part.fileNumber === null ? [] : [{ number: part.fileNumber, count: 1, newest: '' }],
    },
    ground: {
      people: hashes(sightings.flatMap(({ people }) => people)),
      words: hashes([...new Set(sightings.map(({ core }) => core))].flatMap((core) => [...subjectWords(core)])),
      texts: hashes(heads.map(beginningOf).filter((text) => text !== '')),
    },
  }
}

/** Shorter beginnings (`您好，感谢您联系技术支持中心。`) are no sign that two threads have to do with each other. */
const leastBeginning = 80

/** Letters and digits that a message begins with. */
function headOf({ message }: Sighting): string {
  return essence(message.text, 400)
}

function beginningOf(head: string): string {
  const beginning = head.slice(0, leastBeginning)
  return beginning.length === leastBeginning ? beginning : ''
}

function hashes(texts: readonly string[]): readonly number[] {
  return [...new Set(texts.map((text) => hashKey(text)))]
}

/** `heads`: what each message of the part begins with. */
function linksOf(part: Part, heads: readonly string[]): PartDigest['links'] {
  const ids = part.sightings.flatMap(({ message }) => [message.messageId, ...message.references])
  const numberOfPart = part.statedCase ?? part.sightings.find(({ number }) => number !== null)?.number ?? null
  const links = new Map<string | null, Set<number>>([[null, new Set()]])
  for (const id of ids) if (id !== null) links.get(null)?.add(hashKey(`id ${id}`))
  for (const [at, sighting] of part.sightings.entries()) {
    const number = sighting.subjectNumber ?? numberOfPart
    const keys = links.get(number) ?? new Set()
    links.set(number, keys)
    for (const key of textKeys(sighting, heads[at] ?? '', number)) keys.add(hashKey(key))
  }
  return [...links].filter(([, keys]) => keys.size > 0).map(([number, keys]) => ({ number, keys: [...keys] }))
}

/** Shorter texts (`Done, see attachment.`) are written in many threads. */
const leastEssence = 16

/**
 * Keys that two copies of one message share, and two mails that only begin alike do not: a time or people go with the
 * text. A help desk writes the same words in many cases, often several a minute, so a short beginning counts only
 * together with a case number.
 */
function textKeys({ message }: Sighting, text: string, number: string | null): readonly string[] {
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

/** The same as `wallClockOf`; `null` where no time is stated, or none that there is. */
function wallClock(sentAt: string | null): number | null {
  const time = sentAt === null ? Number.NaN : wallClockOf(sentAt)
  return Number.isNaN(time) ? null : time
}

function answerOf(sighting: Sighting, statedCase: string | null): readonly AnswerDigest[] {
  const { message, core, isReply, subjectNumber } = sighting
  const subject = subjectKey(core)
  if (subject === null) return []
  const number = statedCase ?? subjectNumber
  const keys = pairsOf(message).map((pair) => hashKey(`${subject}\n${pair}`))
  return [{ keys, time: wallClock(message.sentAt) ?? 0, opens: !isReply && number === null, number }]
}

function ballotsOf(sightings: readonly Sighting[], numberOf: (sighting: Sighting) => string | null): readonly Ballot[] {
  const ballots = new Map<string, Ballot>()
  for (const sighting of sightings) {
    const number = numberOf(sighting)
    if (number === null) continue
    const { count, newest } = ballots.get(number) ?? { count: 0, newest: '' }
    const time = sighting.message.sentAt ?? ''
    ballots.set(number, { number, count: count + 1, newest: time > newest ? time : newest })
  }
  return [...ballots.values()]
}
