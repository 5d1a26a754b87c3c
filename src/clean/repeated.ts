/** Passages that occur again and again: privacy statements and footers that no list of wordings knows. */
import type { Case } from '../model/case.ts'

/** Fingerprints of the passages that were found repeated. */
export interface RepeatedPassages {
  /** In three and more messages of one case, by case id. */
  readonly within: ReadonlyMap<string, ReadonlySet<number>>
  /** In three and more cases. */
  readonly across: ReadonlySet<number>
}

const often = 3
/** Characters at the end of a message that are looked at: nothing repeated stands above them. */
const reach = 4000
/** Shorter passages are courtesies. */
const leastLength = 10
/** Fingerprints that are counted across cases at a time: 8 MB. */
const mostCounted = 500_000

/**
 * Counts the passages at the ends of all messages. Memory stays bounded whatever the number of cases: what was seen only once is
 * forgotten when the counts get too many (lossy counting, Manku and Motwani 2002), so that only rare passages are missed.
 */
export function findRepeatedPassages(cases: readonly Case[]): RepeatedPassages {
  const within = new Map<string, ReadonlySet<number>>()
  const counts = new Map<number, number>()
  for (const { id, messages } of cases) {
    const inCase = new Map<number, number>()
    for (const { text } of messages) {
      for (const print of new Set(passagesOf(text).map(({ print: one }) => one)))
        inCase.set(print, (inCase.get(print) ?? 0) + 1)
    }
    const repeated = [...inCase].filter(([, times]) => times >= often).map(([print]) => print)
    if (repeated.length > 0) within.set(id, new Set(repeated))
    for (const print of inCase.keys()) counts.set(print, (counts.get(print) ?? 0) + 1)
    if (counts.size > mostCounted) forgetRare(counts)
  }
  return { within, across: new Set([...counts].filter(([, times]) => times >= often).map(([print]) => print)) }
}

function forgetRare(counts: Map<number, number>): void {
  for (const [print, times] of counts) if (times === 1) counts.delete(print)
}

/** Share of a text, by characters, whose passages are repeated. */
export function shareRepeated(text: string, repeated: ReadonlySet<number>): number {
  let all = 0
  let known = 0
  for (const { print, length } of passagesOf(text)) {
    all += length
    if (repeated.has(print)) known += length
  }
  return all === 0 ? 0 : known / all
}

interface Passage {
  readonly print: number
  readonly length: number
}

/** Sentences without white space: where a scan breaks a sentence makes no difference, and a short line ends one. */
function passagesOf(text: string): readonly Passage[] {
  return text
    .slice(-reach)
    .replaceAll(lineEnd, (_, before: string) => (before.length < leastWrapped ? `${before}\n` : before))
    .replaceAll(/[^\S\n]+/gu, '')
    .split(/[。！？；，：.!?;,:\n]/u)
    .filter((passage) => passage.length >= leastLength)
    .map((passage) => ({ print: fingerprint(passage), length: passage.length }))
}

const lineEnd = /([^\n]*)\n/gu
/** Columns from which on a line may have been wrapped rather than ended. */
const leastWrapped = 36

/** FNV-1a over UTF-16 code units, 32 bits. */
function fingerprint(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
