/**
 * Runs expressions over texts. An expression runs only on the lines where the strings are that it cannot match without: of some hundred expressions most lines
 * need a few. What an expression needs is read from the expression itself, so that no list of triggers has to be kept beside it, and nothing is missed.
 */
import { everyMatch } from './every-match.ts'
import { LineSearch } from './line-search.ts'
import type { SoughtExpression } from './line-search.ts'

/** All matches of a global expression in a text, as `matchAll` gives them, but that their `input` may be one line of it. */
export function matchesOf(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const sought = known.get(expression)
  if (sought !== undefined) return search.matchesOf(sought, text)
  return isNew(expression, text) ? everyMatch(expression, text) : search.matchesOf(soughtFor(expression), text)
}

/** An expression, or what has one. */
type Matcher = RegExp | { readonly expression: RegExp }

function expressionOf(matcher: Matcher): RegExp {
  return matcher instanceof RegExp ? matcher : matcher.expression
}

/** Those of a list whose expressions can match in a text; all of them as long as they have read little. It has to be the same list each time. */
export function thoseThatCanMatch<One extends Matcher>(list: readonly One[], text: string): readonly One[] {
  const sought = knownLists.get(list) ?? soughtForAll(list, text)
  if (sought === null) return list
  const places = search.placesOf(sought, text)
  return places.length === 0 ? none : list.filter((_, at) => places.includes(at))
}

function soughtForAll(list: readonly Matcher[], text: string): readonly SoughtExpression[] | null {
  const [first] = list
  if (first === undefined || isNew(expressionOf(first), text)) return null
  const sought = list.map((one) => soughtFor(expressionOf(one)))
  knownLists.set(list, sought)
  return sought
}

const knownLists = new Map<readonly unknown[], readonly SoughtExpression[]>()
const none: readonly never[] = []

/** False where an expression cannot match in a text, because something that every match of it holds is missing. */
export function canMatch(expression: RegExp, text: string): boolean {
  return search.canMatch(soughtFor(expression), text)
}

/** Whether an expression has read so little yet that it takes less to run it than to find out what it needs: one article is read by some hundred of them. */
function isNew(expression: RegExp, text: string): boolean {
  if (known.has(expression)) return false
  const units = (unitsRead.get(expression) ?? 0) + text.length
  unitsRead.set(expression, units)
  return units < fewUnits
}

/** UTF-16 units. */
export const fewUnits = 20_000
const unitsRead = new WeakMap<RegExp, number>()

function soughtFor(expression: RegExp): SoughtExpression {
  const before = known.get(expression)
  if (before !== undefined) return before
  const sought = search.add(expression)
  known.set(expression, sought)
  return sought
}

const known = new Map<RegExp, SoughtExpression>()
const search = new LineSearch()
