/** HTML whose elements stand inside each other without end, cut before it costs time out of proportion. */
import { maxHtmlNesting } from '../../limits.ts'

// <div class="x"> · </div> · <o:p>
const tag = /<(\/?)([a-z][a-z0-9:-]{0,40})/giu

/** Elements that never hold others, or that the next of their kind closes. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option'.split(
    ' ',
  ),
)

/** The HTML up to the element that stands deeper than pages do. The parser takes time by the square of the depth. */
export function withinDepth(html: string): string {
  let depth = 0
  for (const match of html.matchAll(tag)) {
    if (flat.has((match[2] ?? '').toLowerCase())) continue
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > maxHtmlNesting) return html.slice(0, match.index)
  }
  return html
}
