/** Stretches of lines without an empty line between them. */
export interface Paragraph {
  /** Index of the first line. */
  readonly start: number
  /** Index after the last line. */
  readonly end: number
}

/** The paragraphs of `lines`, in order. */
export function findParagraphs(lines: readonly string[]): readonly Paragraph[] {
  const found: Paragraph[] = []
  let start = -1
  for (const [at, line] of lines.entries()) {
    const isEmpty = line.trim() === ''
    if (!isEmpty && start < 0) start = at
    if (isEmpty && start >= 0) {
      found.push({ start, end: at })
      start = -1
    }
  }
  if (start >= 0) found.push({ start, end: lines.length })
  return found
}
