/** Messages that carry another case's number than the thread they stand in. */
import type { Finding } from '../../model/finding.ts'
import type { Part } from '../parts.ts'

/** A warning per file in which messages of the thread carry another case's number in their subject. */
export function findOtherNumbers(parts: readonly Part[], number: string | null): readonly Finding[] {
  if (number === null) return []
  const own = number.toUpperCase()
  const byFile = new Map<string, number[]>()
  for (const { subjectNumber, message } of parts.flatMap((part) => part.sightings)) {
    if (subjectNumber === null || subjectNumber === own) continue
    byFile.set(message.file, [...(byFile.get(message.file) ?? []), message.line])
  }
  return [...byFile].map(([file, lines]) => ({
    rule: 'read/other-case-number',
    severity: 'warning',
    file,
    line: lines.reduce((first, line) => Math.min(first, line)),
    message: `${lines.length === 1 ? 'A message' : `${lines.length} messages`} of this thread carried another case number in the subject; counted to case ${number}, where the thread is.`,
    hint: 'If the messages belong to the other case after all, move them to a file of their own.',
  }))
}
