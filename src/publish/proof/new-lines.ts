/** Which lines of a text still have to be searched: those that no earlier text had. */
import { hashKey } from '../../language/key-hash.ts'
import type { SeenMarks } from './seen-marks.ts'

/**
 * The lines of a text that were not seen before, each with the line before it, so that a label and the value under it stay
 * together. Pages repeat each other; what was searched once need not be searched again.
 *
 * @param seen takes in what is new
 */
export function takeNewLines(text: string, seen: SeenMarks): string {
  const chosen: string[] = []
  let before = ''
  let isBeforeChosen = true
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      continue
    }
    const isNew = seen.isNew(hashKey(`${before}\n${line}`))
    if (isNew) chosen.push(...(isBeforeChosen ? [] : ['', before]), line)
    isBeforeChosen = isNew
    before = line
  }
  return chosen.join('\n')
}

/**
 * The stretch in which a text differs from an earlier one, and that of the earlier one, each with the line before it and one
 * or two lines after it: what stands around it is the same, and need not be looked through line by line.
 */
export function differingStretch(text: string, earlier: string): readonly [text: string, earlier: string] {
  const most = Math.min(text.length, earlier.length)
  let start = 0
  while (start < most && text.charCodeAt(start) === earlier.charCodeAt(start)) start += 1
  let left = 0
  const end = text.length - 1
  const endOfEarlier = earlier.length - 1
  while (left < most - start && text.charCodeAt(end - left) === earlier.charCodeAt(endOfEarlier - left)) left += 1
  const from = startOfLineBefore(text, start)
  const after = text.length - endOfLineAfter(text, text.length - left)
  return [text.slice(from, text.length - after), earlier.slice(from, earlier.length - after)]
}

/** Where the last line begins that says something and ends before a place. */
function startOfLineBefore(text: string, at: number): number {
  let end = at === 0 ? -1 : text.lastIndexOf('\n', at - 1)
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    if (text.slice(start, end).trim() !== '') return start
    end = start - 1
  }
  return 0
}

/** Where the first line ends that says something and begins after a place. */
function endOfLineAfter(text: string, at: number): number {
  let start = text.indexOf('\n', at) + 1
  while (start > 0) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    if (text.slice(start, end).trim() !== '') return end
    start = end + 1
  }
  return text.length
}
