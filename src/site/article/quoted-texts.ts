/** What stands between the quotation marks of a footnote, quotation by quotation: `“One.” “Two.”`. */
export function quotedTexts(footnote: string): readonly string[] {
  return footnote
    .slice(footnote.indexOf('“') + 1, footnote.lastIndexOf('”'))
    .split('” “')
    .map((quoted) => quoted.trim())
    .filter((quoted) => quoted !== '')
}
