/** Which of several cases with one id is the oldest. */
import { hash } from 'node:crypto'
import type { Case } from '../model/case.ts'
import { compareCodeUnits } from './code-units.ts'
import { essence } from './copies/similarity.ts'

/** By what cases with one id are put in order: the time of the oldest message and, where it is the same, a hash of its text. */
export type CaseAge = readonly [sentAt: string, hash: string]

/** The age of a case, to order cases of one id by. */
export function ageOf({ messages, subject }: Case): CaseAge {
  const [oldest] = messages
  return [oldest?.sentAt ?? '', hashOf(`${essence(oldest?.text ?? '')}\n${subject}`)]
}

/** The older case first. */
export function compareAges(left: CaseAge, right: CaseAge): number {
  return compareCodeUnits(left[0], right[0]) || compareCodeUnits(left[1], right[1])
}

/** SHA-256, in hexadecimal. */
export function hashOf(text: string): string {
  return hash('sha256', text)
}
