/** Taking lines out of a text without losing a character: what is not kept is in a piece. */
import type { CutPiece } from '../model/case.ts'

export interface Trimmed {
  readonly kept: string
  readonly cut: readonly CutPiece[]
}

/**
 * `fates` holds, for each line, the kind of piece it goes into, or `null` where it stays. Empty lines between two lines
 * of one piece go with them.
 */
export function cutLines(lines: readonly string[], fates: readonly (CutPiece['kind'] | null)[]): Trimmed {
  const kept: string[] = []
  const cut: CutPiece[] = []
  let piece: string[] = []
  let kind: CutPiece['kind'] | null = null
  const close = () => {
    const text = piece.join('\n').trim()
    if (kind !== null && text !== '') cut.push({ kind, text })
    piece = []
    kind = null
  }
  for (const [at, line] of lines.entries()) {
    const fate = fates[at] ?? null
    const joins = kind !== null && line.trim() === '' && fate === null
    if (joins) {
      piece.push(line)
      continue
    }
    if (fate !== kind) {
      if (kind !== null) kept.push('')
      close()
    }
    kind = fate
    if (fate === null) kept.push(line)
    else piece.push(line)
  }
  close()
  return { kept: kept.join('\n'), cut }
}
