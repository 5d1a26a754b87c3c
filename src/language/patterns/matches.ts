/**
 * Runs expressions over texts. Each text is indexed once by the short pieces it is made of, and an expression runs only where the pieces are there that
 * it cannot match without: of some hundred expressions most texts need a few. What an expression needs is read from the expression itself, so that no
 * list of triggers has to be kept beside it, and nothing is missed.
 */
import { PatternIndex } from './pattern-index.ts'

/** All matches of a global expression in a text, as `matchAll` gives them. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  return canMatch(expression, text) ? everyMatch(expression, text) : none
}

/** The same without looking at the pieces first: for short stretches of a text. */
export function everyMatch(expression: RegExp, text: string): readonly RegExpExecArray[] {
  expression.lastIndex = 0
  let match = expression.exec(text)
  if (match === null) return none
  const matches: RegExpExecArray[] = []
  while (match !== null) {
    matches.push(match)
    // An empty match stays where it is.
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
    match = expression.exec(text)
  }
  return matches
}

/** False where an expression cannot match in a text, because something that every match of it holds is missing. */
export function canMatch(expression: RegExp, text: string): boolean {
  let number = known.get(expression)
  if (number === undefined) {
    number = index.add(expression)
    known.set(expression, number)
  }
  return index.canMatch(number, text)
}

const none: readonly RegExpExecArray[] = []
const known = new Map<RegExp, number>()
const index = new PatternIndex()
