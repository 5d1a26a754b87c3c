/**
 * Of two lists in JSON, each with an entry a line, the entries in which they differ, as lists again, with the entry before and one
 * or two entries after them. Both as they are where they are no such lists. What stands around is the same, to the byte: of the
 * list of all articles a few lines are taken apart, not all.
 */
export function differingEntries(
  list: Uint8Array,
  earlier: Uint8Array,
): readonly [list: Uint8Array, earlier: Uint8Array] {
  if (!isListOfLines(list) || !isListOfLines(earlier)) return [list, earlier]
  const most = Math.min(list.length, earlier.length)
  const start = lengthOfSame(most, (at, end) => isSame(list.subarray(at, end), earlier.subarray(at, end)))
  const same = lengthOfSame(most - start, (at, end) =>
    isSame(
      list.subarray(list.length - end, list.length - at),
      earlier.subarray(earlier.length - end, earlier.length - at),
    ),
  )
  const from = startOfEntryBefore(list, start)
  const after = list.length - endOfEntryAfter(list, list.length - same)
  const [some, someEarlier] = [list, earlier].map((one) => asList(one.subarray(from, one.length - after)))
  return some === null || some === undefined || someEarlier === null || someEarlier === undefined
    ? [list, earlier]
    : [some, someEarlier]
}

/** For how many of the first `most` bytes all stretches are the same: in large steps, of which each next one is half as large. */
function lengthOfSame(most: number, isSameFrom: (at: number, end: number) => boolean): number {
  let at = 0
  for (let step = largestStep; step >= 1; step /= 2) {
    while (at + step <= most && isSameFrom(at, at + step)) at += step
  }
  return at
}

const largestStep = 2 ** 16

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0
}

const lineEnd = 0x0a
const opening = Buffer.from('[\n')
const closing = Buffer.from('\n]\n')

function isListOfLines(bytes: Uint8Array): boolean {
  return (
    bytes.length >= opening.length + closing.length &&
    opening.equals(bytes.subarray(0, opening.length)) &&
    closing.equals(bytes.subarray(-closing.length))
  )
}

/** Where the line before that of a place begins, if it is an entry; else where entries begin. */
function startOfEntryBefore(list: Uint8Array, at: number): number {
  const line = at === 0 ? 0 : list.lastIndexOf(lineEnd, at - 1) + 1
  const before = line < 2 ? 0 : list.lastIndexOf(lineEnd, line - 2) + 1
  return Math.max(before, opening.length)
}

/** Where the line after that of a place ends, if it is an entry; else where entries end. */
function endOfEntryAfter(list: Uint8Array, at: number): number {
  const last = list.length - closing.length
  const line = list.indexOf(lineEnd, at)
  const after = line < 0 ? last : list.indexOf(lineEnd, line + 1)
  return after < 0 ? last : Math.min(after, last)
}

/** Whole lines of a list as a list; `null` where they are no entries: one may go over several lines. */
function asList(lines: Uint8Array): Uint8Array | null {
  const text = Buffer.from(lines).toString()
  const entries = `[${text.endsWith(',') ? text.slice(0, -1) : text}]`
  try {
    JSON.parse(entries)
    return Buffer.from(entries)
  } catch {
    return null
  }
}
