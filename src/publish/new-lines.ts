/**
 * The lines of a text that were not seen before, each with the line before it, so that a label and the value under it stay
 * together. Pages repeat each other; what was searched once need not be searched again.
 *
 * @param seen takes in what is new
 */
export function takeNewLines(text: string, seen: Set<number>): string {
  const chosen: string[] = []
  let before = ''
  let isBeforeChosen = true
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      continue
    }
    const mark = fingerprint(`${before}\n${line}`)
    const isNew = !seen.has(mark)
    if (isNew) {
      seen.add(mark)
      chosen.push(...(isBeforeChosen ? [] : ['', before]), line)
    }
    isBeforeChosen = isNew
    before = line
  }
  return chosen.join('\n')
}

/** 53 bits of two multiplicative hashes (after Knuth, "The Art of Computer Programming" 6.4); a million lines collide once in twenty thousand builds. */
function fingerprint(line: string): number {
  let low = 0xde_ad_be_ef
  let high = 0x41_c6_ce_57
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    low = Math.imul(low ^ code, 2_654_435_761)
    high = Math.imul(high ^ code, 1_597_334_677)
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0)
}
