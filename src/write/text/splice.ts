/** Changes to the text of an article, by offsets, so that all else stays to the byte. */
import type { RootContent } from 'mdast'

/** The stretch from `start` up to `end` becomes `text`. Edits of one text do not overlap. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits; of several at one place the first given stands first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    result += text.slice(from, edit.start) + withLineEndsOf(text, edit.text)
    from = edit.end
  }
  result += text.slice(from)
  // What was taken out at the end leaves its empty line behind.
  return edits.length > 0 && /\S\r?\n$/u.test(text) ? result.trimEnd() + withLineEndsOf(text, '\n') : result
}

/** `addition` with the line ends of a file that it goes into. */
export function withLineEndsOf(text: string, addition: string): string {
  return /^[^\n]*\r\n/u.test(text) ? addition.replace(/\r?\n/gu, '\r\n') : addition
}

/** Where a node stands. Only nodes of a parsed text have a place. */
export function placeOf(node: RootContent): { readonly start: number; readonly end: number } {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new TypeError('Only a parsed article can be edited.')
  return { start, end }
}

/** Takes nodes out of a text, with the empty lines behind each. */
export function removal(text: string, nodes: readonly RootContent[]): readonly Edit[] {
  return nodes.map((node) => {
    const { start, end } = placeOf(node)
    // Empty lines, and the line end of the node itself
    const gap = /^[ \t]*(?:\r?\n[ \t]*)*(?<=\n)|^[ \t]+$/u.exec(text.slice(end, end + 1000))
    return { start, end: end + (gap?.[0].length ?? 0), text: '' }
  })
}

/** Puts Markdown (ending in a newline) where nodes stand. */
export function replacement(text: string, nodes: readonly RootContent[], markdown: string): readonly Edit[] {
  const [first, ...rest] = nodes
  if (first === undefined || markdown === '') return removal(text, nodes)
  const { start, end } = placeOf(first)
  return [{ start, end, text: markdown.trimEnd() }, ...removal(text, rest)]
}
