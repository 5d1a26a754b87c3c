/** How alike two texts are when scanning, quoting and re-wrapping have been at them. */
import { lettersAndDigits } from '../../language/letters.ts'

/** What of a text survives re-wrapping and a change of width: its letters and digits in lower case. */
export function essence(text: string, most = reach): string {
  return lettersAndDigits(text.slice(0, most).normalize('NFKC').toLowerCase())
}

/** Characters of a text that are looked at: enough to tell messages apart, whatever log hangs below them. */
const reach = 20_000
const shingleLength = 5

/** The runs of five characters of an essence, as 32-bit hashes. A shorter essence is one run. */
export function shingles(of: string): ReadonlySet<number> {
  const found = new Set<number>()
  const last = Math.max(0, of.length - shingleLength)
  for (let at = 0; at <= last; at += 1) found.add(hash(of, at, at + shingleLength))
  return found
}

/** Share of the smaller set that stands in the larger one: 1 for a text and its beginning, 0 for strangers. */
export function containment(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const smaller = Math.min(left.size, right.size)
  return smaller === 0 ? 0 : countShared(left, right) / smaller
}

/** How many members two sets share. */
export function countShared<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  let shared = 0
  for (const one of small) if (large.has(one)) shared += 1
  return shared
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let at = start; at < Math.min(end, text.length); at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  // Signed as it is: V8 keeps larger numbers as objects, and a set of those takes far longer to fill.
  return value
}
