/** From the text of a message to what it newly says. */
import type { CutPiece } from '../model/case.ts'
import { cutBanner } from './banners.ts'
import { fence, separateCode } from './code-blocks.ts'
import { cutDisclaimers, type DisclaimerContext } from './disclaimers.ts'
import { cutLeftovers } from './leftovers.ts'
import { joinSentences, joinTokens, layoutOf } from './line-repair.ts'
import type { Person } from './people.ts'
import { cutQuotations } from './quotations.ts'
import { cutSignature, isSignatureLine } from './signatures.ts'
import { unwrapLinks } from './tracked-links.ts'

export interface BodyContext extends Pick<DisclaimerContext, 'within' | 'across'> {
  readonly sender: Person | null
  readonly boilerplate: readonly string[]
}

export interface Body {
  readonly text: string
  readonly cut: readonly CutPiece[]
}

/** Cuts leftovers, unanswered quotations, disclaimers and signature, then rejoins broken lines and fences code. No character is lost: it is kept or cut. */
export function cleanBody(text: string, context: BodyContext): Body {
  if (text.length <= longestWritten) return cleanWritten(text, context)
  const { head, middle, tail } = takeApart(text)
  const links = unwrapLinks(head)
  const above = cutLeftovers(links.kept, context.boilerplate)
  const below = cleanWritten(tail, context)
  const parts = [layOut(above.kept), fence(middle.split('\n')).join('\n'), below.text]
  return { text: parts.filter((part) => part !== '').join('\n'), cut: [...links.cut, ...above.cut, ...below.cut] }
}

/** Nobody writes this much: in the middle of a longer message stands a log that was pasted in. */
const longestWritten = 200_000

/** At line ends; the beginning and the end are no longer than half of what people write. */
function takeApart(text: string): { readonly head: string; readonly middle: string; readonly tail: string } {
  const end = text.lastIndexOf('\n', longestWritten / 2) + 1
  const start = text.indexOf('\n', text.length - longestWritten / 2) + 1 || text.length
  return { head: text.slice(0, end), middle: text.slice(end, start).replace(/\n$/u, ''), tail: text.slice(start) }
}

function cleanWritten(text: string, context: BodyContext): Body {
  const disclaimer = { ...context, isSignature: (line: string) => isSignatureLine(line, context.sender) }
  const cutters = [
    unwrapLinks,
    cutBanner,
    (kept: string) => cutLeftovers(kept, context.boilerplate),
    cutQuotations,
    (kept: string) => cutDisclaimers(kept, disclaimer),
    (kept: string) => cutSignature(kept, context.sender),
    // A statement above the signature, or a signature above the statement: each was in the other's way.
    (kept: string) => cutDisclaimers(kept, disclaimer),
    (kept: string) => cutSignature(kept, context.sender),
  ]
  const pieces: (readonly CutPiece[])[] = []
  let kept = text
  for (const [at, cutter] of cutters.entries()) {
    // Where nothing was taken out of the way, a second look shows what the first one showed.
    if (at >= second && (pieces[at - 1] ?? []).length === 0) break
    const trimmed = cutter(kept)
    kept = trimmed.kept
    pieces.push(trimmed.cut)
  }
  return { text: layOut(kept), cut: pieces.flat() }
}

/** Index of the cutter that looks a second time. */
const second = 6

/** Prose with its sentences on one line each, code in fences, no more than one empty line in a row. */
function layOut(text: string): string {
  const stretches = separateCode(joinTokens(text.split('\n').map((line) => line.trimEnd())))
  const layout = layoutOf(stretches.flatMap(({ kind, lines }) => (kind === 'prose' ? lines : [])))
  const laidOut = stretches.flatMap(({ kind, lines }) =>
    kind === 'code' ? fence(lines) : squeeze(joinSentences(lines, layout)),
  )
  return laidOut.join('\n').replace(/^\n+|\s+$/gu, '')
}

function squeeze(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => line.trim() !== '' || (lines[at - 1] ?? '').trim() !== '')
}
