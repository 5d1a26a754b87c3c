/** A subject that stands by itself above a thread, as people and exports put it over a message without other headers. */
import { findHeader } from './find-header.ts'
import { readField } from './header-fields.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { endOfSubject } from './subject-lines.ts'

/** The subject, and the index of the first line that belongs to it no more. */
export interface LoneSubject {
  readonly subject: string
  readonly end: number
}

/**
 * The subject that the first line with text states (`Betreff: AW: Scanner`), or `null`: also where the line begins a
 * whole header, and where nothing follows that the subject could belong to.
 */
export function readLoneSubject(lines: readonly QuotedLine[]): LoneSubject | null {
  const start = lines.findIndex((line) => !isBlank(line))
  const first = lines[start]
  if (first === undefined || first.depth > 0) return null
  const field = readField(first.text)
  if (field?.field !== 'subject' || field.value === '' || findHeader(lines, start) !== null) return null
  const parts = [field.value]
  const end = endOfSubject(lines, start + 1, 0, parts)
  if (lines.slice(end).every(isBlank)) return null
  return { subject: parts.join(' ').replaceAll(/\s+/gu, ' '), end }
}
