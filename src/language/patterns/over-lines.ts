/**
 * A regular expression that is too long for one line, written over several:
 *
 *     overLines('iu')`
 *       // the line is fine
 *       \b(?:is|are) (?:fine|ok)\b
 *       |正常|完好
 *     `
 *
 * Line breaks, what indents a line, and lines that begin with `//` are no part of it; everything else stands for itself, blanks
 * inside of a line and backslashes included. What `${}` puts in is the source of an expression.
 *
 * @param flags as of any regular expression
 */
export function overLines(flags: string): (source: TemplateStringsArray, ...pieces: readonly string[]) => RegExp {
  return ({ raw }, ...pieces) =>
    new RegExp(raw.map((text, at) => `${text.replaceAll(layout, '')}${pieces[at] ?? ''}`).join(''), flags)
}

// a line break, the lines of comment behind it, and the indentation of the next line
const layout = /\n(?:[^\S\n]*\/\/[^\n]*\n)*[^\S\n]*/gu
