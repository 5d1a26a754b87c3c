/** The same message in several copies becomes one. */
import type { Copy } from '../../model/case.ts'
import type { RawMessage } from '../../model/reading.ts'
import { mergeFields, rankCopies, type Sighted } from './best-copy.ts'
import { timesAgree, wallClockOf, type TimesAgree } from './sent-at.ts'
import { containment, essence, shingles } from './similarity.ts'

/** A message of the case, made of the best of its copies. */
export interface MergedMessage {
  readonly message: RawMessage
  readonly copies: readonly Copy[]
  /** All sightings of it, to find its place in the threads by. */
  readonly sightings: readonly RawMessage[]
}

/**
 * Finds the copies among the messages of a case's threads and merges each group field by field. In the order of first
 * sightings, dated ones first.
 */
export function mergeCopies(threads: readonly (readonly RawMessage[])[]): readonly MergedMessage[] {
  const clusters: Cluster[] = []
  const index = new Map<string, Set<Cluster>>()
  const seenIn = threads.flatMap((thread, number) => thread.map((message) => ({ message, number })))
  // Dated messages first: an undated copy then finds the dated one that it is a copy of.
  const dated = seenIn.filter(({ message }) => message.sentAt !== null)
  const undated = seenIn.filter(({ message }) => message.sentAt === null)
  // Quotations lose their times or have them in another zone.
  const mayHideCopies = threads.length > 1 && seenIn.some(({ message }) => message.sentAt === null || message.depth > 0)
  for (const { message, number } of [...dated, ...undated]) {
    const seen = clusterOf(message, number)
    const keys = keysOf(message, seen, mayHideCopies)
    const candidates = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))
    const same = [...candidates].find((cluster) => isCopy(cluster, message, seen))
    if (same === undefined) clusters.push(seen)
    else {
      for (const sighted of seen.sightings) same.sightings.push(sighted)
      same.threads.add(number)
    }
    for (const key of keys) addTo(index, key, same ?? seen)
  }
  const frequency = clusters.some(({ sightings }) => sightings.length > 1)
    ? frequencyOf(clusters)
    : new Map<number, number>()
  return clusters.map(({ sightings }) => merge(sightings, frequency))
}

interface Cluster {
  readonly sightings: Sighted[]
  /** Numbers of the threads that it was seen in. */
  readonly threads: Set<number>
  readonly essence: string
  readonly shingles: () => ReadonlySet<number>
}

function clusterOf(message: RawMessage, thread: number): Cluster {
  const text = essence(message.text)
  let runs: ReadonlySet<number> | undefined
  // Most messages are there once and are never compared.
  const lazily = () => (runs ??= shingles(text))
  return { sightings: [{ message, shingles: lazily }], threads: new Set([thread]), essence: text, shingles: lazily }
}

/** Letters and digits of a quotation that can be told from other texts by the same sender. */
const quotedLength = 32

/** Every sixteenth shingle is enough to find a near copy by. */
const sampling = 16
const mostSamples = 64
const slotLength = 5 * 60_000

/** `sampled`: with keys that also a copy without a time is found by. */
function keysOf(message: RawMessage, { essence: text, shingles: runs }: Cluster, sampled: boolean): readonly string[] {
  const samples = sampled ? [...runs()].filter((run) => run % sampling === 0).slice(0, mostSamples) : []
  const slot = message.sentAt === null ? null : Math.floor(wallClockOf(message.sentAt) / slotLength)
  return [
    ...(message.messageId === null ? [] : [`id ${message.messageId}`]),
    ...(slot === null ? [] : [`slot ${slot}`, `slot ${slot + 1}`]),
    `text ${text.slice(0, 200)}`,
    // A short quotation may have none of the samples.
    ...(sampled && text.length >= quotedLength ? [`sample ${text.slice(0, quotedLength)}`] : []),
    ...samples.map((sample) => `sample ${sample}`),
  ]
}

/** A run that so many messages have is boilerplate and finds nothing. */
const mostWithSample = 30

function addTo(index: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const clusters = index.get(key)
  if (clusters === undefined) index.set(key, new Set([cluster]))
  else if (clusters.size < mostWithSample || !key.startsWith('sample')) clusters.add(cluster)
}

/** Texts this short are written again and again: `日志已上传，谢谢`. Without a time nothing shows that two are one. */
const shortText = 12

function isCopy(cluster: Cluster, message: RawMessage, seen: Cluster): boolean {
  const known = cluster.sightings.map((sighted) => sighted.message)
  if (message.messageId !== null && known.some(({ messageId }) => messageId !== null)) {
    // Two mails with identifiers of their own are two mails.
    return known.some(({ messageId }) => messageId === message.messageId)
  }
  const alike = () => containment(cluster.shingles(), seen.shingles())
  switch (bestAgreement(known, message)) {
    case 'same':
      if (cluster.essence === '' || seen.essence === '') return haveOneSender(known, message)
      if (isAnswer(cluster, known, message, seen)) return false
      return alike() >= 0.5
    case 'other-zone':
      return seen.essence.length >= shortText * 2 && alike() >= 0.9
    case 'unknown':
      return isUndatedCopy(cluster, seen) || isQuotedFrom(cluster, message, seen)
    default:
      return false
  }
}

/** Share of a text's length that another one of two people in one thread has at least where both are one message under two names. */
const sameLength = 0.8

/** `White.`, `Blue no, white yes` of somebody else in the minute of `Is it blue or white?`: whoever answers takes up words. */
function isAnswer(cluster: Cluster, known: readonly RawMessage[], message: RawMessage, seen: Cluster): boolean {
  if (haveOneSender(known, message) || ![...seen.threads].some((thread) => cluster.threads.has(thread))) return false
  const [shorter = 0, longer = 1] = [cluster.essence.length, seen.essence.length].toSorted((a, b) => a - b)
  return shorter < longer * sameLength
}

function bestAgreement(known: readonly RawMessage[], message: RawMessage): TimesAgree {
  const agreements = new Set(known.map(({ sentAt }) => timesAgree(sentAt, message.sentAt)))
  return (['same', 'other-zone', 'different', 'unknown'] as const).find((one) => agreements.has(one)) ?? 'unknown'
}

function haveOneSender(known: readonly RawMessage[], { from }: RawMessage): boolean {
  return known.some(
    (other) =>
      from === null || other.from === null || isOne(from.email, other.from.email) || isOne(from.name, other.from.name),
  )
}

/** Two who have no address at all have not the same one. */
function isOne(left: string | null, right: string | null): boolean {
  return left !== null && left === right
}

/** Characters in which the text of a message stands, rather than the signature and the disclaimer that all have. */
const headLength = 120

/** Without a time the texts must be the same from the start, and one thread does not hold a message twice. */
function isUndatedCopy(cluster: Cluster, seen: Cluster): boolean {
  if (seen.essence.length < shortText || [...seen.threads].some((thread) => cluster.threads.has(thread))) return false
  const [shorter, longer] = cluster.essence.length < seen.essence.length ? [cluster, seen] : [seen, cluster]
  if (longer.essence.length > shorter.essence.length * 3 + 1200) return false
  const head = shingles(shorter.essence.slice(0, headLength))
  const sameHead = containment(head, shingles(longer.essence.slice(0, headLength * 2))) >= 0.75
  return sameHead && containment(shorter.shingles(), longer.shingles()) >= 0.8
}

/** A quotation that was cut down to a few sentences of what the same person wrote in another mail. */
function isQuotedFrom(cluster: Cluster, message: RawMessage, seen: Cluster): boolean {
  const known = cluster.sightings.map((sighted) => sighted.message)
  if (seen.essence.length < quotedLength || seen.essence.length > cluster.essence.length) return false
  if (message.depth === 0 || message.from === null || [...seen.threads].some((thread) => cluster.threads.has(thread)))
    return false
  const isSender = known.some(({ from }) => from !== null) && haveOneSender(known, message)
  return isSender && containment(seen.shingles(), cluster.shingles()) >= 0.95
}

/** In how many messages of the case each run of characters occurs. */
function frequencyOf(clusters: readonly Cluster[]): ReadonlyMap<number, number> {
  const frequency = new Map<number, number>()
  for (const { sightings } of clusters) {
    // Any copy will do: what is the same in all messages is the same in all their copies.
    for (const run of sightings[0]?.shingles() ?? []) frequency.set(run, (frequency.get(run) ?? 0) + 1)
  }
  return frequency
}

function merge(sightings: readonly Sighted[], frequency: ReadonlyMap<number, number>): MergedMessage {
  const ranked = rankCopies(sightings, frequency)
  const others = ranked.slice(1).map(({ file, line }): Copy => ({ file, line }))
  return {
    message: mergeFields(ranked),
    copies: others.filter((copy, at) => isFirst(others, copy, at)),
    sightings: ranked,
  }
}

function isFirst(copies: readonly Copy[], { file, line }: Copy, at: number): boolean {
  return copies.findIndex((copy) => copy.file === file && copy.line === line) === at
}
