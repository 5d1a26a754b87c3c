/** Whether a text contains a statement word for word, from one clause border to another. */

/** A text without white space; `breaks` are the offsets at which a line ended. */
export interface CompactText {
  readonly text: string
  readonly breaks: ReadonlySet<number>
}

/** Takes white space, case, width and the marks of lists and quotations off a text. */
export function compact(text: string): CompactText {
  const breaks = new Set<number>()
  let result = ''
  for (const line of text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\r\n]+/u)) {
    breaks.add(result.length)
    // A line's own quotation and list marks are no words: `> `, `- `
    result += line.replace(/^[\s>*•-]+/u, '').replace(/[\s`]+/gu, '')
  }
  return { text: result, breaks: breaks.add(result.length) }
}

/**
 * True where `statement` stands in `source` and begins and ends where a clause does: 支持自动修复 does not stand in
 * 不支持自动修复. White space, wrapped lines, case and width do not count.
 */
export function standsVerbatim(statement: string, { text, breaks }: CompactText): boolean {
  const needle = compact(statement).text.replace(/[。.!！;；,，:：]+$/gu, '')
  if (needle === '') return false
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + 1)) {
    const end = start + needle.length
    const opens = breaks.has(start) || border.test(text.charAt(start - 1))
    const closes = breaks.has(end) || border.test(text.charAt(end))
    if (opens && closes) return true
  }
  return false
}

// Between clauses: what ends or sets off one, in any width
const border = /[，。；：！？、,;:!?…“”"()>*]|\./u
