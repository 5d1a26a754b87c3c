/** Finds many strings in a text in one pass: the first characters of each are a key, and what is behind the key decides. */

/** `value` is the index of the string that was found; offsets are into the searched text. */
export interface Occurrence {
  readonly value: number
  readonly start: number
  readonly end: number
}

/**
 * Prepares a search for all the strings at once. Time to search is linear in the text's length plus the number of
 * occurrences, whatever the number of strings. Empty strings are never found.
 */
export function createValueSearch(values: readonly string[]): (text: string) => readonly Occurrence[] {
  const index = buildIndex(values)
  return (text) => {
    const found: Occurrence[] = []
    for (let start = 0; start < text.length; start += 1) {
      const sizes =
        (index.singles[text.charCodeAt(start) & index.mask] ?? 0) | (index.pairs[pairOf(text, start) & index.mask] ?? 0)
      for (let size = 1; sizes >> size > 0; size += 1) {
        if ((sizes & (1 << size)) === 0 || start + size > text.length) continue
        for (const length of index.lengths.get(text.slice(start, start + size)) ?? none) {
          const end = start + length
          if (end > text.length) continue
          for (const value of index.values.get(text.slice(start, end)) ?? none) found.push({ value, start, end })
        }
      }
    }
    return found
  }
}

const none: readonly number[] = []

interface Index {
  /** How long the strings are that begin alike: by their first characters, `keySize` of them or the whole of a shorter string. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
  /** Which of the values are this string. */
  readonly values: ReadonlyMap<string, readonly number[]>
  /** Keeps a hash within the tables. */
  readonly mask: number
  /** By a hash of the first code unit, for strings of one: bit 1. */
  readonly singles: Uint8Array
  /** By a hash of the first two code units: bit n where a key of n characters begins so. Most places of a text are ruled out by it. */
  readonly pairs: Uint8Array
}

const keySize = 6
// A case's own: small tables are made faster.
const fewValues = 1000

function pairOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff
}

function buildIndex(values: readonly string[]): Index {
  const lengths = new Map<string, number[]>()
  const places = new Map<string, number[]>()
  const mask = values.length > fewValues ? 0xffff : 0x0fff
  const singles = new Uint8Array(mask + 1)
  const pairs = new Uint8Array(mask + 1)
  for (const [value, string] of values.entries()) {
    if (string === '') continue
    const size = Math.min(string.length, keySize)
    const marks = size === 1 ? singles : pairs
    const place = (size === 1 ? string.charCodeAt(0) : pairOf(string, 0)) & mask
    marks[place] = (marks[place] ?? 0) | (1 << size)
    const same = places.get(string)
    if (same !== undefined) {
      same.push(value)
      continue
    }
    places.set(string, [value])
    const key = string.slice(0, size)
    const alike = lengths.get(key)
    if (alike === undefined) lengths.set(key, [string.length])
    else if (!alike.includes(string.length)) alike.push(string.length)
  }
  return { lengths, values: places, mask, singles, pairs }
}
