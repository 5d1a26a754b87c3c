/** All matches of a global expression in a text, as `matchAll` gives them, which makes an expression of its own for each text. */
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

const none: readonly never[] = []
