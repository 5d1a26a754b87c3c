/**
 * Runs expressions over texts. An expression runs only on the lines where the strings are that it cannot match without: of some hundred expressions most lines
 * need a few. What an expression needs is read from the expression itself, so that no list of triggers has to be kept beside it, and nothing is missed.
 */
import { LineSearch } from './line-search.ts'
import type { SoughtExpression } from './line-search.ts'

export { everyMatch } from './every-match.ts'

/** All matches of a global expression in a text, as `matchAll` gives them, but that their `input` may be one line of it. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  return search.matchesOf(soughtFor(expression), text)
}

/** False where an expression cannot match in a text, because something that every match of it holds is missing. */
export function canMatch(expression: RegExp, text: string): boolean {
  return search.canMatch(soughtFor(expression), text)
}

function soughtFor(expression: RegExp): SoughtExpression {
  const before = known.get(expression)
  if (before !== undefined) return before
  const sought = search.add(expression)
  known.set(expression, sought)
  return sought
}

const known = new Map<RegExp, SoughtExpression>()
const search = new LineSearch()
