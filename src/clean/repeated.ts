/** Passages that occur again and again: privacy statements and footers that no list of wordings knows. */
import type { Case } from '../model/case.ts'

const often = 3
/** Characters at the end of a message that are looked at: nothing repeated stands above them. */
const reach = 4000
/** Shorter passages are courtesies. */
const leastLength = 10

/** Fingerprints of the passages at the ends of some messages, each once. */
export function passagePrints(texts: readonly string[]): readonly number[] {
  const prints = new Set<number>()
  for (const text of texts) for (const { print } of passagesOf(text)) prints.add(print)
  return [...prints]
}

/** Fingerprints of the passages that three and more messages of one case have. */
export function repeatedWithin({ messages }: Case): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const { text } of messages) {
    for (const print of passagePrints([text])) counts.set(print, (counts.get(print) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, times]) => times >= often).map(([print]) => print))
}

/**
 * Fingerprints of the passages that three and more cases have, given those of each case, each once, and how many these may be
 * together at most. The order of the cases makes no difference.
 */
export function commonPassages(cases: Iterable<ArrayLike<number>>, most: number): ReadonlySet<number> {
  const filled = new Uint32Array(most)
  let end = 0
  for (const prints of cases) {
    filled.set(prints, end)
    end += prints.length
  }
  // Sorted, equal ones stand together: no table of millions of fingerprints is needed to count them.
  const all = filled.subarray(0, end).sort()
  const common = new Set<number>()
  for (let at = 0; at < all.length; at += 1) {
    const print = all[at] ?? 0
    if (print === all[at + often - 1]) common.add(print)
  }
  return common
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

/**
 * Sentences without white space: where a scan breaks a sentence makes no difference, and a short line ends one. Every character of a
 * case passes here, so that nothing is taken apart on the way.
 */
function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = []
  let print = fnvBasis
  let length = 0
  let start = Math.max(0, text.length - reach)
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    // > what another message said
    const isQuoted = text.startsWith('>', start)
    for (let at = isQuoted ? end : start; at < end; at += 1) {
      const unit = text.charCodeAt(at)
      const kind = unitKinds[unit]
      if (kind === stop) {
        if (length >= leastLength) passages.push({ print: print >>> 0, length })
        print = fnvBasis
        length = 0
      } else if (kind !== white) {
        print = Math.imul(print ^ unit, fnvPrime)
        length += 1
      }
    }
    if (newline < 0 || (!isQuoted && end - start < leastWrapped)) {
      if (length >= leastLength) passages.push({ print: print >>> 0, length })
      print = fnvBasis
      length = 0
    }
    start = end + 1
  }
  return passages
}

/** Columns from which on a line may have been wrapped rather than ended. */
const leastWrapped = 36

// FNV-1a over UTF-16 code units, 32 bits.
const fnvBasis = 0x811c9dc5
const fnvPrime = 0x01000193

const stop = 1
const white = 2
const unitKinds = kindsOfUnits()

/** By UTF-16 unit: what ends a passage, and what does not count in one. */
function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (const mark of '。！？；，：.!?;,:') kinds[mark.charCodeAt(0)] = stop
  // What `\s` matches (ECMAScript, WhiteSpace and LineTerminator).
  kinds.fill(white, 0x09, 0x0e).fill(white, 0x2000, 0x200b)
  for (const unit of [0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) kinds[unit] = white
  return kinds
}
