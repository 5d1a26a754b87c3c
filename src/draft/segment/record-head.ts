/** The fields that stand above the notes of a case, one a line: `Case: LM-0664`, `Title: …`, `产品：…`. */
import { recordLabel } from '../lexicon/languages/record-labels.ts'
import type { SchemeHeading } from './heading-scheme.ts'
import type { Line } from './line.ts'

/** Fields from which on lines at the top are the head of a record. */
const leastFields = 3

/** The labels of these fields by the index of their line; each holds for its own line. Nothing where the text begins otherwise. */
export function recordHead(lines: readonly Line[]): ReadonlyMap<number, SchemeHeading> {
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const fields = new Map<number, SchemeHeading>()
  for (let at = Math.max(first, 0); at < lines.length; at += 1) {
    const { text = '' } = lines[at] ?? {}
    const labelled = field.exec(text)
    const cue = labelled === null ? null : recordLabel((labelled[1] ?? '').trim())
    if (labelled === null || cue === null) break
    fields.set(at, { reading: { cue, dress: '', ownLine: true }, end: labelled[0].length, textEnd: text.length })
  }
  return fields.size < leastFields ? new Map() : fields
}

// Product: …   产品：…
const field = /^\s{0,4}([^:：\n]{2,24}?)\s?[:：]\s*(?=\S)/u
