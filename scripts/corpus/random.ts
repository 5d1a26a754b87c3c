/** Repeatable random numbers: the same seed gives the same numbers on every machine. */

export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
  /**
   * A rank from 0 without upper bound, rare ranks ever rarer: rank r about as often as 1/(r + 1), the way words and products
   * occur (Zipf). However many are drawn, new ones keep turning up.
   */
  rank(): number
}

/** Mulberry32 (Tommy Ettinger, public domain), started from a hash of the seed. */
export function createRandom(seed: string): Random {
  let state = hashOf(seed)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    next,
    below,
    pick(list) {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new RangeError('Nothing to pick from.')
      return picked
    },
    chance: (share) => next() < share,
    rank: () => Math.floor((1 - next()) ** (-1 / tail)) - 1,
  }
}

/** Exponent of the ranks' tail: with 1 every second draw would be the first rank; below 1 more are new. */
const tail = 0.85

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
