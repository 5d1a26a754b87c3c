/** Whether two statements claim the same thing. */
import { clausesOf } from './clauses.ts'
import { likeness, lettersOf, shareIn, wordsOf } from './likeness.ts'

/** True where `text` says what `other` says, shortened or extended a little, and neither denies what the other claims. */
export function restates(text: string, other: string): boolean {
  const [left, right] = [wordsOf(text), wordsOf(other)]
  if (left.length === 0 || right.length === 0 || negationsIn(text) !== negationsIn(other)) return false
  return likeness(lettersOf(text), lettersOf(other)) >= 0.8 && shareIn(left, new Set(right)) >= 0.6
}

function negationsIn(text: string): number {
  return clausesOf(text).reduce((sum, clause) => sum + clause.negations, 0)
}
