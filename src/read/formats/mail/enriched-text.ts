/** Bodies with marks in pointed brackets that are no HTML: text/enriched, https://www.rfc-editor.org/rfc/rfc1896 */

// <bold> · </italic> · <param>times</param>
const mark = /<param>[^<>]{0,200}<\/param>|<\/?[a-z][a-z0-9-]{0,59}>/giu

/** Its text: `<<` stands for a bracket, one line end for a space, each further one for a line end. */
export function enrichedText(source: string): string {
  return source
    .replaceAll(/\r\n?/gu, '\n')
    .split('<<')
    .map((part) => part.replaceAll(mark, '').replaceAll(/\n+/gu, (ends) => (ends === '\n' ? ' ' : ends.slice(1))))
    .join('<')
}
