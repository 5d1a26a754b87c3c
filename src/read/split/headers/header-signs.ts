/** Tells most lines of a text at a glance: they have nothing that the beginning of a header has. */
import { maxAttributionLines, mayEndAttribution } from '../attributions/attribution.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { isSeparatorAlone } from './separators.ts'

/**
 * False where no header can begin: every one has a number, an address, a colon (or what a scan makes of one), a frame or a column of labels
 * in its first line, is drawn or said as a separator, or comes to an end, with an attribution, or to its date a few lines below.
 */
export function mayBeginHeader(lines: readonly QuotedLine[], start: number): boolean {
  const text = lines[start]?.text ?? ''
  return hasSign(text) || isSeparatorAlone(text.trim()) || goesOnBelow(lines, start)
}

function hasSign(text: string): boolean {
  let before = 0
  let isFirst = true
  for (let at = 0; at < text.length; at += 1) {
    const sign = signs[text.charCodeAt(at)] ?? 0
    if (sign === always || (sign === space && before === space)) return true
    if (isFirst && sign !== space) {
      if (sign === drawn) return true
      isFirst = false
    }
    before = sign
  }
  return mayEndAttribution(text)
}

/** A date or an address alone in the next line, or the end of an attribution in one of those that follow. */
function goesOnBelow(lines: readonly QuotedLine[], start: number): boolean {
  const depth = lines[start]?.depth
  for (let at = start + 1; at < start + maxAttributionLines; at += 1) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth || isBlank(line)) return false
    if ((at === start + 1 && /^\s*(?:\d|\S+@\S+\s*$)/u.test(line.text)) || mayEndAttribution(line.text)) return true
  }
  return false
}

/** A sign wherever it stands. */
const always = 1
/** A sign where another one stands beside it: a gap between two columns. */
const space = 2
/** A sign at the beginning of a line. */
const drawn = 3

/** By UTF-16 unit. */
const signs = new Uint8Array(0x10000)
for (const mark of '0123456789@:：;；|【[\t') signs[mark.charCodeAt(0)] = always
for (const mark of '-‐‑—–―─═=_~*#+') signs[mark.charCodeAt(0)] = drawn
for (let unit = 0; unit < signs.length; unit += 1)
  if (signs[unit] === 0 && /\s/u.test(String.fromCharCode(unit))) signs[unit] = space
