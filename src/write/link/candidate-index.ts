/** Finds the few articles that share rare terms with a given one, without ever comparing all pairs. */

/**
 * An inverted index in two typed arrays: 8 bytes for each key of an article, twice that while it is built.
 */
export interface CandidateIndex {
  /** In how many articles a key stands. */
  readonly frequency: (key: number) => number
  /** Articles before `ordinal` that are wanted and share the rarest keys of `keys`, those that share most first. */
  readonly candidates: (keys: Uint32Array, ordinal: number, isWanted: (ordinal: number) => boolean) => readonly number[]
}

/** Articles that are looked at closely. */
const mostCandidates = 8
/** Articles that are passed on the way, rarest keys first: what bounds the time of one search, whatever stands in the index. */
const mostPassed = 600

/** @param keysOf the keys of each article, in the order of their ordinals. Fewer than 2²¹ articles. */
export function buildCandidateIndex(keysOf: readonly Uint32Array[]): CandidateIndex {
  const { keys, ordinals } = postings(keysOf)
  const frequency = (key: number): number => firstFrom(keys, key + 1) - firstFrom(keys, key)
  const candidates: CandidateIndex['candidates'] = (wanted, ordinal, isWanted) => {
    const runs = [...wanted]
      .map((key) => ({ key, start: firstFrom(keys, key), end: firstFrom(keys, key + 1) }))
      .toSorted((left, right) => left.end - left.start - (right.end - right.start) || left.key - right.key)
    const scores = new Map<number, number>()
    let passed = 0
    for (const { start, end } of runs) {
      const weight = Math.log(1 + keysOf.length / (end - start))
      // The oldest stand first in a run: those are the ones that others were linked to.
      for (let at = start; at < end && passed < mostPassed; at++) {
        const other = ordinals[at] ?? ordinal
        if (other >= ordinal) break
        passed += 1
        if (isWanted(other)) scores.set(other, (scores.get(other) ?? 0) + weight)
      }
    }
    return [...scores]
      .toSorted(([left, one], [right, other]) => other - one || left - right)
      .slice(0, mostCandidates)
      .map(([other]) => other)
  }
  return { frequency, candidates }
}

/** Sorted by key, then ordinal; both fit one double, so that one numeric sort does it. */
function postings(keysOf: readonly Uint32Array[]): { readonly keys: Uint32Array; readonly ordinals: Uint32Array } {
  const pairs = new Float64Array(keysOf.reduce((sum, keys) => sum + keys.length, 0))
  let at = 0
  for (const [ordinal, keys] of keysOf.entries()) {
    for (const key of keys) pairs[at++] = key * ordinalLimit + ordinal
  }
  pairs.sort()
  const keys = new Uint32Array(pairs.length)
  const ordinals = new Uint32Array(pairs.length)
  for (const [index, pair] of pairs.entries()) {
    keys[index] = Math.floor(pair / ordinalLimit)
    ordinals[index] = pair % ordinalLimit
  }
  return { keys, ordinals }
}

const ordinalLimit = 2 ** 21

/** Index of the first key that is not less than `key`. */
function firstFrom(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] ?? 0) < key) low = middle + 1
    else high = middle
  }
  return low
}
