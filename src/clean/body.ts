/** From the text of a message to what it newly says. */
import type { CutPiece } from '../model/case.ts'
import { fence, separateCode } from './code-blocks.ts'
import { cutDisclaimers, type DisclaimerContext } from './disclaimers.ts'
import { cutLeftovers } from './leftovers.ts'
import { joinSentences, joinTokens, widestLine } from './line-repair.ts'
import type { Person } from './people.ts'
import { cutSignature, isSignatureLine } from './signatures.ts'

export interface BodyContext extends Pick<DisclaimerContext, 'within' | 'across'> {
  readonly sender: Person | null
  readonly boilerplate: readonly string[]
}

export interface Body {
  readonly text: string
  readonly cut: readonly CutPiece[]
}

/** Cuts leftovers, disclaimers and signature, then rejoins broken lines and fences code. No character is lost: it is kept or cut. */
export function cleanBody(text: string, context: BodyContext): Body {
  const disclaimer = { ...context, isSignature: (line: string) => isSignatureLine(line, context.sender) }
  const cutters = [
    (kept: string) => cutLeftovers(kept, context.boilerplate),
    (kept: string) => cutDisclaimers(kept, disclaimer),
    (kept: string) => cutSignature(kept, context.sender),
    // A statement above the signature, or a signature above the statement: each was in the other's way.
    (kept: string) => cutDisclaimers(kept, disclaimer),
    (kept: string) => cutSignature(kept, context.sender),
  ]
  const cut: CutPiece[] = []
  let kept = text
  for (const cutter of cutters) {
    const trimmed = cutter(kept)
    kept = trimmed.kept
    cut.push(...trimmed.cut)
  }
  return { text: layOut(kept), cut }
}

/** Prose with its sentences on one line each, code in fences, no more than one empty line in a row. */
function layOut(text: string): string {
  const stretches = separateCode(joinTokens(text.split('\n').map((line) => line.trimEnd())))
  const width = Math.max(0, ...stretches.map(({ kind, lines }) => (kind === 'prose' ? widestLine(lines) : 0)))
  const laidOut = stretches.flatMap(({ kind, lines }) =>
    kind === 'code' ? fence(lines) : squeeze(joinSentences(lines, width)),
  )
  return laidOut.join('\n').replace(/^\n+|\s+$/gu, '')
}

function squeeze(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => line.trim() !== '' || (lines[at - 1] ?? '').trim() !== '')
}
