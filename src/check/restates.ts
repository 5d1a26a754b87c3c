/** Whether two statements claim the same thing. */
import { remembered } from '../language/remembered.ts'
import { clausesOf } from './clauses.ts'
import { likeness, lettersOf, shareIn, wordsOf } from './likeness.ts'

/** True where `text` says what `other` says, shortened or extended a little, and neither denies what the other claims. */
export function restates(text: string, other: string): boolean {
  const [left, right] = [readClaim(text), readClaim(other)]
  if (left.words.length === 0 || right.words.length === 0 || left.negations !== right.negations) return false
  return likeness(left.letters, right.letters) >= 0.8 && shareIn(left.words, new Set(right.words)) >= 0.6
}

// Each statement is held against several.
const readClaim = remembered(
  (text) => ({
    words: wordsOf(text),
    letters: lettersOf(text),
    negations: clausesOf(text).reduce((sum, clause) => sum + clause.negations, 0),
  }),
  200,
)
