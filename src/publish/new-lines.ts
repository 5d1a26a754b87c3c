import { hashKey } from '../language/key-hash.ts'

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
    const mark = hashKey(`${before}\n${line}`)
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
