/** The same message in several copies becomes one. */
import { compareCodeUnits } from './code-units.ts'
import type { Copy } from '../model/case.ts'
import type { Mailbox, RawMessage } from '../model/reading.ts'
import { containment, essence, shingles } from './similarity.ts'
import { timesAgree, wallClockOf } from './sent-at.ts'
import { damageOf } from './text-damage.ts'

/** A message of the case, the best of its copies in front of the others. */
export interface MergedMessage {
  readonly message: RawMessage
  readonly copies: readonly Copy[]
  /** All sightings of it, to find its place in the threads by. */
  readonly sightings: readonly RawMessage[]
}

interface Cluster {
  readonly sightings: RawMessage[]
  /** Numbers of the threads that it was seen in. */
  readonly threads: Set<number>
  readonly essence: string
  readonly shingles: ReadonlySet<number>
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
  for (const { message, number } of [...dated, ...undated]) {
    const text = essence(message.text)
    const seen: Cluster = { sightings: [message], threads: new Set([number]), essence: text, shingles: shingles(text) }
    const keys = keysOf(message, seen)
    const candidates = new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))
    const same = [...candidates].find((cluster) => isCopy(cluster, message, seen))
    if (same === undefined) clusters.push(seen)
    else {
      same.sightings.push(message)
      same.threads.add(number)
    }
    for (const key of keys) addTo(index, key, same ?? seen)
  }
  return clusters.map(({ sightings }) => merge(sightings))
}

/** Every sixteenth shingle is enough to find a near copy by. */
const sampling = 16
const mostSamples = 64

function keysOf(message: RawMessage, { essence: text, shingles: runs }: Cluster): readonly string[] {
  const samples = [...runs].filter((run) => run % sampling === 0).slice(0, mostSamples)
  const slot = message.sentAt === null ? null : Math.floor(wallClockOf(message.sentAt) / slotLength)
  return [
    ...(message.messageId === null ? [] : [`id ${message.messageId}`]),
    ...(slot === null ? [] : [`slot ${slot}`, `slot ${slot + 1}`]),
    `text ${text.slice(0, 200)}`,
    ...samples.map((sample) => `sample ${sample}`),
  ]
}

const slotLength = 5 * 60_000

function addTo(index: Map<string, Set<Cluster>>, key: string, cluster: Cluster): void {
  const clusters = index.get(key)
  if (clusters === undefined) index.set(key, new Set([cluster]))
  // A run that many messages have is boilerplate and finds nothing.
  else if (clusters.size < 30 || !key.startsWith('sample')) clusters.add(cluster)
}

/** Texts this short are written again and again: `日志已上传，谢谢`. Without a time nothing shows that two are one. */
const shortText = 12

function isCopy(cluster: Cluster, message: RawMessage, seen: Cluster): boolean {
  const known = cluster.sightings[0]
  if (known === undefined) return false
  if (message.messageId !== null && cluster.sightings.some(({ messageId }) => messageId === message.messageId))
    return true
  // Two mails with identifiers of their own are two mails.
  if (message.messageId !== null && cluster.sightings.some(({ messageId }) => messageId !== null)) return false
  const alike = () => containment(cluster.shingles, seen.shingles)
  switch (bestAgreement(cluster, message)) {
    case 'same':
      return cluster.essence === '' || seen.essence === '' ? sameSender(known, message) : alike() >= 0.5
    case 'other-zone':
      return seen.essence.length >= shortText * 2 && alike() >= 0.9
    case 'unknown':
      return isUndatedCopy(cluster, seen)
    default:
      return false
  }
}

function bestAgreement(cluster: Cluster, message: RawMessage): ReturnType<typeof timesAgree> {
  const agreements = new Set(cluster.sightings.map(({ sentAt }) => timesAgree(sentAt, message.sentAt)))
  return (['same', 'other-zone', 'different', 'unknown'] as const).find((one) => agreements.has(one)) ?? 'unknown'
}

/** Characters in which the text of a message stands, rather than the signature and the disclaimer that all have. */
const headLength = 120

/** Without a time the texts must be the same from the start, and one thread does not hold a message twice. */
function isUndatedCopy(cluster: Cluster, seen: Cluster): boolean {
  if (seen.essence.length < shortText || [...seen.threads].some((thread) => cluster.threads.has(thread))) return false
  const [shorter, longer] = cluster.essence.length < seen.essence.length ? [cluster, seen] : [seen, cluster]
  if (longer.essence.length > shorter.essence.length * 3 + 1200) return false
  const head = shingles(shorter.essence.slice(0, headLength))
  return (
    containment(head, shingles(longer.essence.slice(0, headLength * 2))) >= 0.75 &&
    containment(shorter.shingles, longer.shingles) >= 0.8
  )
}

function sameSender(left: RawMessage, right: RawMessage): boolean {
  if (left.from === null || right.from === null) return true
  return left.from.email === right.from.email || left.from.name === right.from.name
}

function merge(sightings: readonly RawMessage[]): MergedMessage {
  const ranked = rankCopies(sightings)
  const best = ranked[0]
  if (best === undefined) throw new Error('a message without a sighting')
  const message: RawMessage = {
    ...best,
    from: bestMailbox(ranked.flatMap(({ from }) => from ?? [])),
    to: longest(ranked.map(({ to }) => to)),
    cc: longest(ranked.map(({ cc }) => cc)),
    sentAt: bestTime(ranked.flatMap(({ sentAt }) => sentAt ?? [])),
    subject: best.subject ?? ranked.find(({ subject }) => subject !== null)?.subject ?? null,
    messageId: ranked.find(({ messageId }) => messageId !== null)?.messageId ?? null,
    references: longest(ranked.map(({ references }) => references)),
    attachments: longest(ranked.map(({ attachments }) => attachments)),
    depth: Math.min(...ranked.map(({ depth }) => depth)),
    statedRole: ranked.find(({ statedRole }) => statedRole !== null)?.statedRole ?? null,
  }
  const others = ranked.slice(1).map(({ file, line }): Copy => ({ file, line }))
  return { message, copies: others.filter((copy, at) => isFirst(others, copy, at)), sightings }
}

/** Best first: the least damaged text, then the mail itself before quotations of it, then the fuller text. */
function rankCopies(sightings: readonly RawMessage[]): readonly RawMessage[] {
  const most = Math.max(...sightings.map(({ text }) => essence(text).length))
  return sightings
    .map((message) => {
      const length = essence(message.text).length
      // A copy that breaks off after a few lines is worse than any damage.
      return { message, length, damage: damageOf(message.text), isStump: length * 8 < most }
    })
    .toSorted(
      (left, right) =>
        Number(left.isStump) - Number(right.isStump) ||
        left.damage - right.damage ||
        left.message.depth - right.message.depth ||
        right.length - left.length ||
        compareCodeUnits(left.message.file, right.message.file) ||
        left.message.line - right.message.line,
    )
    .map(({ message }) => message)
}

/** A person's name and address before an address alone, and anything before an Exchange path. */
function bestMailbox(mailboxes: readonly Mailbox[]): Mailbox | null {
  const name = mailboxes.find(
    (mailbox) => mailbox.name !== null && !isPath(mailbox.name) && mailbox.name !== mailbox.email,
  )?.name
  const email = mailboxes.find((mailbox) => mailbox.email !== null)?.email
  if (name === undefined && email === undefined) return mailboxes[0] ?? null
  return { name: name ?? null, email: email ?? null }
}

function isPath(name: string): boolean {
  return /^\/o=/iu.test(name)
}

/** With an offset before without, with seconds before without. */
function bestTime(times: readonly string[]): string | null {
  return times.toSorted((left, right) => precisionOf(right) - precisionOf(left))[0] ?? null
}

function precisionOf(time: string): number {
  return Number(time.length > 19) * 2 + Number(time.slice(17, 19) !== '00')
}

function longest<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), [])
}

function isFirst(copies: readonly Copy[], { file, line }: Copy, at: number): boolean {
  return copies.findIndex((copy) => copy.file === file && copy.line === line) === at
}
